import ProposalModel

/// `milepost lint`: the findings of some sheets.
public struct LintRequest: Sendable {
  /// How findings are written.
  public enum Format: String, Sendable, CaseIterable {
    case text, json
  }

  /// Files, folders, or `-`.
  public var paths: [String]
  public var format = Format.text
  public var color = ColorChoice.auto
  /// What the command line says about the configuration.
  public var options = ConfigurationOptions()
  /// The day to take for today, as ISO 8601 writes it; nil for the clock's.
  public var asOf: String?

  /// Asks for the findings of the sheets at `paths`.
  public init(paths: [String]) {
    self.paths = paths
  }

  /// Reads, checks and reports. A sheet that cannot be read leaves the others as they are.
  public func outcome() async -> Outcome {
    let date: CalendarDate?
    do { date = try AsOfDate.date(asOf) } catch { return Outcome(error) }
    var policies = LintPolicies(options, asOf: date)
    let found = SheetSearch.sheets(at: paths)
    let tasks = found.compactMap { CheckTask($0, &policies) }
    var outcome = Outcome()
    for error in policies.errors { outcome.add(error) }
    var report = LintReport()
    for result in await InOrder.map(tasks, { $0.checked() }) {
      switch result {
      case .success(let sheet): report.sheets.append(sheet)
      case .failure(let error): outcome.add(error)
      }
    }
    if found.isEmpty { outcome.notices.append("No sheet was checked: no Markdown file found.") }
    outcome.output = bytes(of: report)
    outcome.raise(to: report.status)
    return outcome
  }

  private func bytes(of report: LintReport) -> [UInt8] {
    switch format {
    case .text: LintText(report: report, ink: Ink(isColored: color.isColored)).bytes
    case .json: LintJSON(report: report).bytes
    }
  }
}

/// One sheet to be checked, and how.
private struct CheckTask: Sendable {
  private let sheet: Result<(path: String, policy: LintPolicy), SiteError>

  /// Nil for a sheet whose configuration cannot be used: nothing is checked by half of one.
  init?(_ path: Result<String, SiteError>, _ policies: inout LintPolicies) {
    switch path {
    case .failure(let error): sheet = .failure(error)
    case .success(let path):
      guard let policy = policies.policy(for: path) else { return nil }
      sheet = .success((path, policy))
    }
  }

  func checked() -> Result<CheckedSheet, SiteError> {
    sheet.flatMap { path, policy in
      do throws(SiteError) {
        return .success(CheckedSheet(try OpenedSheet(path: path), policy))
      } catch {
        return .failure(error)
      }
    }
  }
}
