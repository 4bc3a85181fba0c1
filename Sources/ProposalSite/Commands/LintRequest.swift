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
  /// From which severity on findings fail.
  public var failOn = FailureLevel.error
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
    let checked = await InOrder.map(SheetSearch.sheets(at: paths)) { Self.check($0, asOf: date) }
    var run = LintRun()
    var outcome = Outcome()
    for result in checked {
      switch result {
      case .success(let sheet): run.sheets.append(sheet)
      case .failure(let error): outcome.add(error)
      }
    }
    if checked.isEmpty { outcome.notices.append("No sheet was checked: no Markdown file found.") }
    outcome.output = format == .json ? run.json : run.text(Ink(isColored: color.isColored))
    outcome.raise(to: run.status(failOn: failOn.severity))
    return outcome
  }

  private static func check(_ path: Result<String, SiteError>, asOf date: CalendarDate?)
    -> Result<CheckedSheet, SiteError>
  {
    do {
      return .success(CheckedSheet(try OpenedSheet(path: try path.get()), asOf: date))
    } catch {
      return .failure(error)
    }
  }
}
