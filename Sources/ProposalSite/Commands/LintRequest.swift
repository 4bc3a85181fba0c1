import ProposalModel

/// `milepost lint`: the findings of some sheets.
public struct LintRequest: Sendable {
  /// How findings are written; each format holds the same.
  public enum Format: String, Sendable, CaseIterable {
    /// For people at a terminal.
    case text
    /// A line a finding.
    case concise
    case json
    /// SARIF 2.1.0, for code hosts.
    case sarif
    /// Annotations of GitHub Actions.
    case github
    /// The review page.
    case html, markdown
  }

  /// Files, folders, or `-`.
  public var paths: [String]
  public var format = Format.text
  public var color = ColorChoice.auto
  /// What the command line says about the configuration.
  public var options = ConfigurationOptions()
  /// The day to take for today, as ISO 8601 writes it; nil for the clock's.
  public var asOf: String?
  /// Whether the sheet's words, names and amounts are kept out of what is written.
  public var isRedacted = false
  /// Whether nothing but findings is written.
  public var isQuiet = false
  /// Whether counts by rule are written in place of findings; in text only.
  public var showsStatistics = false
  /// The folder that pages are written to; nil for standard output.
  public var output: String?
  /// How many warnings do not fail the run; nil for any number.
  public var maxWarnings: Int?
  /// Whether findings of the baseline that are gone fail the run.
  public var isBaselineStrict = false
  /// A file to write the findings of this run to, as known ones.
  public var newBaseline: String?

  /// Asks for the findings of the sheets at `paths`.
  public init(paths: [String]) {
    self.paths = paths
  }

  /// Reads, checks and reports. A sheet that cannot be read leaves the others as they are.
  public func outcome() async -> Outcome {
    let start = ContinuousClock.now
    if let error = contradiction { return Outcome(error) }
    let date: CalendarDate?
    do { date = try AsOfDate.date(asOf) } catch { return Outcome(error) }
    let isPage = format == .html || format == .markdown
    var run = LintRun(options, asOf: date, keepsReadings: isPage)
    await run.check(paths)
    if let newBaseline {
      run.write(newBaseline)
    } else {
      run.takeOutKnown(strictly: isBaselineStrict)
    }
    return await outcome(of: run, isPage: isPage, since: start)
  }

  private func outcome(of run: LintRun, isPage: Bool, since start: ContinuousClock.Instant) async
    -> Outcome
  {
    var (report, outcome) = (run.report, run.outcome)
    if let maxWarnings, report.count(of: .warning) > maxWarnings { outcome.raise(to: .findings) }
    if isPage { return await pages(of: report, outcome) }
    if isRedacted { report.sheets = report.sheets.map { $0.redacted() } }
    outcome.output = bytes(of: report, isComplete: outcome.status != .failure, since: start)
    return outcome
  }

  private func bytes(of run: LintReport, isComplete: Bool, since start: ContinuousClock.Instant)
    -> [UInt8]
  {
    switch format {
    case .text, .html, .markdown: TextReport(run, style(since: start)).bytes
    case .concise: ConciseReport.bytes(of: run)
    case .json: LintJSON(report: run).bytes
    case .sarif: SarifLog(run, isComplete: isComplete).bytes
    case .github: GitHubAnnotations.bytes(of: run)
    }
  }

  private func style(since start: ContinuousClock.Instant) -> TextReport.Style {
    var style = TextReport.Style()
    style.ink = Ink(isColored: color.isColored(.output))
    style.isQuiet = isQuiet
    style.showsStatistics = showsStatistics
    if let width = Terminal.width {
      style.width = width
      style.duration = start.duration(to: .now)
    }
    return style
  }

  private func pages(of run: LintReport, _ outcome: Outcome) async -> Outcome {
    let pages = ReviewPages(format: format == .html ? .html : .markdown)
    if let output { return pages.written(run, to: output, outcome) }
    return pages.printed(run, outcome)
  }

  /// What the flags ask for and cannot have.
  private var contradiction: SiteError? {
    let isPage = format == .html || format == .markdown
    if isRedacted && isPage {
      return SiteError(
        path: "--redact", problem: "leaves nothing of a page that shows the sheet",
        advice: "Choose another format.")
    }
    if showsStatistics && format != .text {
      return SiteError(
        path: "--statistics", problem: "is part of the format text",
        advice: "Leave out --format, or count in its output.")
    }
    if output != nil && !isPage {
      return SiteError(
        path: "--output", problem: "takes pages, and \(format.rawValue) is none",
        advice: "Choose the format html or markdown, or send standard output to a file.")
    }
    return nil
  }
}
