/// The files of `Templates/`, embedded in the binary so that nothing has to be shipped beside it.
public enum BuiltInTemplates {
  /// A file of `Templates/Documents` or `Templates/Sheets`.
  public struct File: Sendable {
    /// The file's name without its folder: `page.html.mustache`.
    public let name: String
    /// The file's bytes, UTF-8.
    public let bytes: [UInt8]
  }

  /// The Mustache pages, partials and the style sheet.
  public static var documents: [File] {
    [
      File(name: "amount.html.mustache", bytes: PackageResources.amount_html_mustache),
      File(name: "ask.html.mustache", bytes: PackageResources.ask_html_mustache),
      File(name: "ask.md.mustache", bytes: PackageResources.ask_md_mustache),
      File(name: "closing.html.mustache", bytes: PackageResources.closing_html_mustache),
      File(name: "closing.md.mustache", bytes: PackageResources.closing_md_mustache),
      File(name: "colophon.md.mustache", bytes: PackageResources.colophon_md_mustache),
      File(name: "computed.html.mustache", bytes: PackageResources.computed_html_mustache),
      File(name: "computed.md.mustache", bytes: PackageResources.computed_md_mustache),
      File(name: "date.html.mustache", bytes: PackageResources.date_html_mustache),
      File(name: "exhibit.html.mustache", bytes: PackageResources.exhibit_html_mustache),
      File(name: "note.html.mustache", bytes: PackageResources.note_html_mustache),
      File(name: "note.md.mustache", bytes: PackageResources.note_md_mustache),
      File(name: "page.html.mustache", bytes: PackageResources.page_html_mustache),
      File(name: "proposal.html.mustache", bytes: PackageResources.proposal_html_mustache),
      File(name: "proposal.md.mustache", bytes: PackageResources.proposal_md_mustache),
      File(name: "readiness.html.mustache", bytes: PackageResources.readiness_html_mustache),
      File(name: "readiness.md.mustache", bytes: PackageResources.readiness_md_mustache),
      File(name: "results.html.mustache", bytes: PackageResources.results_html_mustache),
      File(name: "results.md.mustache", bytes: PackageResources.results_md_mustache),
      File(name: "review.css", bytes: PackageResources.review_css),
      File(name: "review.html.mustache", bytes: PackageResources.review_html_mustache),
      File(name: "review.md.mustache", bytes: PackageResources.review_md_mustache),
      File(name: "schedule.html.mustache", bytes: PackageResources.schedule_html_mustache),
      File(name: "schedule.md.mustache", bytes: PackageResources.schedule_md_mustache),
      File(name: "scorecard.html.mustache", bytes: PackageResources.scorecard_html_mustache),
      File(name: "scorecard.md.mustache", bytes: PackageResources.scorecard_md_mustache),
      File(name: "sheet.html.mustache", bytes: PackageResources.sheet_html_mustache),
      File(name: "sheet.md.mustache", bytes: PackageResources.sheet_md_mustache),
      File(name: "site-index.html.mustache", bytes: PackageResources.site_index_html_mustache),
      File(name: "site-moved.html.mustache", bytes: PackageResources.site_moved_html_mustache),
      File(name: "site-page.html.mustache", bytes: PackageResources.site_page_html_mustache),
      File(
        name: "site-portfolio.html.mustache", bytes: PackageResources.site_portfolio_html_mustache),
      File(
        name: "site-scorecard.html.mustache", bytes: PackageResources.site_scorecard_html_mustache),
      File(name: "site-scorecard.md.mustache", bytes: PackageResources.site_scorecard_md_mustache),
      File(name: "site.css", bytes: PackageResources.site_css),
      File(name: "site.js", bytes: PackageResources.site_js),
      File(name: "style.css", bytes: PackageResources.style_css),
      File(name: "sums.html.mustache", bytes: PackageResources.sums_html_mustache),
    ]
  }

  /// The example sheets that `milepost new` turns into starters.
  public static var sheets: [File] {
    [
      File(name: "construction-schedule.md", bytes: PackageResources.construction_schedule_md),
      File(name: "contract-milestones.md", bytes: PackageResources.contract_milestones_md),
      File(name: "discovery-bonus.md", bytes: PackageResources.discovery_bonus_md),
      File(name: "employee-award.md", bytes: PackageResources.employee_award_md),
      File(name: "executive-bonus.md", bytes: PackageResources.executive_bonus_md),
      File(name: "grant-milestones.md", bytes: PackageResources.grant_milestones_md),
      File(name: "revenue-ladder.md", bytes: PackageResources.revenue_ladder_md),
      File(name: "scorecard-bonus.md", bytes: PackageResources.scorecard_bonus_md),
    ]
  }

  /// The results that belong to example sheets, named after their sheet.
  public static var results: [File] {
    [
      File(
        name: "scorecard-bonus.results.md", bytes: PackageResources.scorecard_bonus_results_md)
    ]
  }
}
