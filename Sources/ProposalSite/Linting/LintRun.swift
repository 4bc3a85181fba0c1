import ProposalModel

/// One run of the linter: which sheets are checked by which configuration, and what came of it.
struct LintRun {
  private(set) var report = LintReport()
  private var policies: LintPolicies
  /// Whether the sheets are kept for pages; ten thousand of them would fill the memory.
  private let keepsReadings: Bool
  private var messages = Outcome()

  init(_ options: ConfigurationOptions, asOf date: CalendarDate?, keepsReadings: Bool) {
    policies = LintPolicies(options, asOf: date)
    self.keepsReadings = keepsReadings
  }

  /// Errors, notices and the status; the report is written by whoever asked for the run.
  var outcome: Outcome {
    var outcome = messages
    outcome.raise(to: report.status)
    return outcome
  }

  /// Checks the sheets at some paths.
  mutating func check(_ paths: [String]) async {
    let found = await SheetSearch.foundTogether(at: paths)
    let tasks = found.compactMap { CheckTask($0, &policies, keepsReading: keepsReadings) }
    for error in policies.errors { messages.add(error) }
    for result in await InOrder.map(tasks, { $0.checked() }) {
      switch result {
      case .success(let sheet?): report.sheets.append(sheet)
      case .success(nil): report.otherFiles += 1
      case .failure(let error): messages.add(error)
      }
    }
    messages.notices += notices(found: found.count)
  }

  /// Silence would look like approval.
  private func notices(found: Int) -> [String] {
    let others = report.otherFiles
    let count = others == 1 ? "1 file was no sheet" : "\(others) files were no sheets"
    if others > 0 {
      return [report.sheets.isEmpty ? "No sheet was checked: \(count)." : "\(count)."]
    }
    guard report.sheets.isEmpty, messages.status == .clean else { return [] }
    return ["No sheet was checked: \(found == 0 ? "no Markdown file found" : "all are excluded")."]
  }

  // MARK: Findings that are known

  /// Takes the findings out that baselines know.
  mutating func takeOutKnown(strictly isStrict: Bool) {
    var baselines: [String: Baseline] = [:]
    for index in report.sheets.indices {
      guard let path = report.sheets[index].policy.baseline else { continue }
      do throws(SiteError) {
        var baseline = if let known = baselines[path] { known } else { try Baseline.read(path) }
        report.sheets[index].takeOut(&baseline)
        baselines[path] = baseline
      } catch {
        return messages.add(error)
      }
    }
    for (_, baseline) in baselines.sorted(by: { $0.key < $1.key }) {
      messages.notices += baseline.staleNotices
      if isStrict, !baseline.staleNotices.isEmpty { messages.raise(to: .findings) }
    }
  }

  /// Writes the findings of this run down as known, and takes them out.
  mutating func write(_ path: String) {
    do throws(SiteError) {
      var baseline = try FileStatus.exists(path) ? Baseline.read(path) : Baseline(path: path)
      for sheet in report.sheets { baseline.take(sheet) }
      try baseline.write()
      let count = report.sheets.reduce(0) { $0 + $1.findings.count }
      let sheets = report.sheets.count == 1 ? "1 sheet" : "\(report.sheets.count) sheets"
      messages.notices.append(
        "\(path.printable): \(count) finding\(count == 1 ? "" : "s") of \(sheets) written down.")
      for index in report.sheets.indices { report.sheets[index].takeOut(&baseline) }
    } catch {
      messages.add(error)
    }
  }
}

/// One file to be checked, and how.
private struct CheckTask: Sendable {
  private let sheet: Result<(found: FoundSheet, policy: LintPolicy), SiteError>
  private let keepsReading: Bool

  /// Nil for a sheet that is left out, or whose configuration cannot be used: nothing is checked by
  /// half of one.
  init?(
    _ found: Result<FoundSheet, SiteError>, _ policies: inout LintPolicies, keepsReading: Bool
  ) {
    self.keepsReading = keepsReading
    switch found {
    case .failure(let error): sheet = .failure(error)
    case .success(let found):
      guard found.isNamed || !policies.excludes(found.path),
        let policy = policies.policy(for: found.path)
      else { return nil }
      sheet = .success((found, policy))
    }
  }

  /// The sheet; nil where a walk came by a file that states no milestone.
  func checked() -> Result<CheckedSheet?, SiteError> {
    sheet.flatMap { found, policy in
      do throws(SiteError) {
        let sheet = OpenedSheet(
          try SheetFile.read(found.path, withResults: found.mayHaveResults))
        if !found.isNamed, sheet.proposal.milestones.isEmpty { return .success(nil) }
        return .success(CheckedSheet(sheet, policy, keepsReading: keepsReading))
      } catch {
        return .failure(error)
      }
    }
  }
}
