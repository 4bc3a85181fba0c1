/// A page in the place of one that moved.
public enum RedirectPage {
  /// The page; both names are those of files in one folder.
  ///
  /// - Throws: what is wrong with a template of the library.
  public static func page(
    from old: String, to new: String, in frame: SiteFrame,
    _ library: TemplateLibrary
  ) throws(TemplateError) -> SitePage {
    let record = TemplateRecord([
      ("title", "Moved"), ("kind", "Scorecard"), ("link", .text(new + ".html")),
      ("refresh", .text("0; url=\(new).html")),
    ])
    return try frame.page("sheets/\(old).html", "site-moved.html", record, library)
  }
}
