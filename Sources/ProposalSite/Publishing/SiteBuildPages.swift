import ProposalRenderer

extension SiteBuild {
  /// The pages of one source under a name.
  func pages(of draft: SheetDraft, named name: String) throws(SiteError) -> [SitePage] {
    guard let published = draft.published else { return [] }
    let proposal = try draft.opened.map { opened throws(SiteError) in
      try self.proposal(of: opened, named: name)
    }
    return try pages(of: published, named: name, hasProposal: proposal != nil) + (proposal ?? [])
  }

  /// The pages of the site itself.
  func sitePages(
    _ rows: [IndexRow], moved: [(old: String, new: String)], trend: SiteTrend?
  ) async throws(SiteError) -> [SitePage] {
    let order = IndexRow.ordered(rows)
    var pages = [frame.style, frame.script, Self.robots]
    do {
      // The three that tell of every sheet are made at once.
      async let index = Result { () throws(TemplateError) in
        try IndexPage(order, in: frame, on: day).page(library)
      }
      async let portfolio = Result { () throws(TemplateError) in
        try PortfolioPage(order, in: frame, on: day, trend: trend).page(library)
      }
      async let calendar = CalendarFile(order, on: day).page
      pages.append(try await index.get())
      if frame.showsPortfolio { pages.append(try await portfolio.get()) }
      if frame.showsCalendar { pages.append(await calendar) }
      for (old, new) in moved {
        pages.append(try RedirectPage.page(from: old, to: new, in: frame, library))
      }
    } catch {
      throw Self.told(error, of: "the pages of the site")
    }
    return pages
  }

  private static let robots = SitePage(
    name: "robots.txt", bytes: Array("# Made by Milepost\nUser-agent: *\nDisallow: /\n".utf8))
}
