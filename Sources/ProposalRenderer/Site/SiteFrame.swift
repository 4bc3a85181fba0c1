public import ProposalModel

/// What every page of a site shares: for whom it is, its places, its assets, its policy.
public struct SiteFrame: Sendable {
  /// What the audience may see.
  public let policy: PublicationPolicy
  let assets: SiteAssets
  let generator: String
  private let hasPortfolio: Bool
  private let hasCalendar: Bool

  /// Whether the site has a portfolio.
  public var showsPortfolio: Bool { hasPortfolio }
  /// Whether the site has a calendar.
  public var showsCalendar: Bool { hasCalendar }
  /// The style sheet of all pages.
  public var style: SitePage { assets.style }
  /// The script of the index.
  public var script: SitePage { assets.script }

  /// The frame of a site for an audience.
  public init(_ policy: PublicationPolicy, assets: SiteAssets, generator: String) {
    self.policy = policy
    self.assets = assets
    self.generator = generator
    hasPortfolio = policy.shows(.amounts) && policy.shows(.totals)
    hasCalendar = policy.shows(.dates)
  }

  /// A page in its frame.
  ///
  /// - Parameters:
  ///   - name: its path, whose depth decides how links are written.
  ///   - template: the template that fills the frame.
  ///   - content: what that template names.
  func page(
    _ name: String, _ template: String, _ content: TemplateRecord, _ library: TemplateLibrary
  ) throws(TemplateError) -> SitePage {
    let root = String(repeating: "../", count: name.utf8.count { $0 == UInt8(ascii: "/") })
    let record = content.with([
      ("policy", .text(Self.contentPolicy)), ("generator", .text(generator)),
      ("styleLink", .text(root + assets.style.name)),
      ("scriptLink", .text(root + assets.script.name)),
      ("audience", .text(audienceWords)), ("places", .list(places(root, on: name))),
    ])
    return SitePage(
      name: name, bytes: try library.render(template, with: .record(record), as: .html))
  }

  /// Nothing but the site's own style and script; no frame, form, image or request.
  static let contentPolicy =
    "default-src 'none'; style-src 'self'; script-src 'self'; base-uri 'none'; form-action 'none'"

  private func places(_ root: String, on page: String) -> [TemplateValue] {
    var places = [("index.html", "Scorecards")]
    if showsPortfolio { places.append(("portfolio.html", "Portfolio")) }
    return places.map { name, label in
      ["link": .text(root + name), "label": .text(label), "current": .bool(name == page)]
    }
  }

  /// For whom the page is, as its foot says.
  var audienceWords: String {
    switch policy.audience {
    case .owner: "For the author's side only. Private."
    case .committee: "For the committee. Confidential."
    case .counterparty: "For the parties to these sheets. Confidential."
    case .intranet: "For internal use."
    }
  }
}
