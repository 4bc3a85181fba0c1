import ProposalModel

/// Checks the sheets of a run, each by its own configuration.
struct SheetChecks: Sendable {
  private let options: ConfigurationOptions
  private let asOf: CalendarDate?
  /// Whether the sheets are kept for pages; ten thousand of them would fill the memory.
  private let keepsReadings: Bool

  init(_ options: ConfigurationOptions, asOf date: CalendarDate?, keepsReadings: Bool) {
    self.options = options
    asOf = date
    self.keepsReadings = keepsReadings
  }

  /// What was found, and what could not be read. A run that checked nothing says so.
  func run(on paths: [String]) async -> (LintReport, Outcome) {
    var policies = LintPolicies(options, asOf: asOf)
    let found = SheetSearch.sheets(at: paths)
    let tasks = found.compactMap { CheckTask($0, &policies, keepsReading: keepsReadings) }
    var outcome = Outcome()
    for error in policies.errors { outcome.add(error) }
    var run = LintReport()
    for result in await InOrder.map(tasks, { $0.checked() }) {
      switch result {
      case .success(let sheet): run.sheets.append(sheet)
      case .failure(let error): outcome.add(error)
      }
    }
    if found.isEmpty { outcome.notices.append("No sheet was checked: no Markdown file found.") }
    outcome.raise(to: run.status)
    return (run, outcome)
  }
}

/// One sheet to be checked, and how.
private struct CheckTask: Sendable {
  private let sheet: Result<(path: String, policy: LintPolicy), SiteError>
  private let keepsReading: Bool

  /// Nil for a sheet whose configuration cannot be used: nothing is checked by half of one.
  init?(_ path: Result<String, SiteError>, _ policies: inout LintPolicies, keepsReading: Bool) {
    self.keepsReading = keepsReading
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
        let reading = try OpenedSheet(path: path)
        return .success(CheckedSheet(reading, policy, keepsReading: keepsReading))
      } catch {
        return .failure(error)
      }
    }
  }
}
