/// The files of `Templates/`, embedded in the binary so that nothing has to be shipped beside it.
public enum BuiltInTemplates {
  /// A file of `Templates/Documents` or `Templates/Sheets`.
  public struct File: Sendable {
    /// The file's name without its folder: `page.mustache`.
    public let name: String
    /// The file's bytes, UTF-8.
    public let bytes: [UInt8]
  }

  /// The Mustache pages, partials and the style sheet.
  public static var documents: [File] {
    [File(name: "page.mustache", bytes: PackageResources.page_mustache)]
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
