import ProposalModel

/// `milepost SHEET`: a private page to read in the browser.
public struct ReviewRequest: Sendable {
  /// How the page is written.
  public enum Format: String, Sendable, CaseIterable {
    case html, markdown
  }

  /// Files, folders, or `-`.
  public var paths: [String]
  public var format = Format.html
  /// The folder the pages are written to; nil for that of each sheet.
  public var output: String?
  public var paper = RenderRequest.Paper.any
  /// What the command line says about the configuration.
  public var options = ConfigurationOptions()
  /// The day to take for today, as ISO 8601 writes it; nil for the clock's.
  public var asOf: String?
  /// Names of commands, for somebody who mistyped one.
  public var commands: [String] = []

  /// Asks for reviews of the sheets at `paths`.
  public init(paths: [String]) {
    self.paths = paths
  }

  /// Reads, checks and writes; prints the path of each page and opens none.
  public func outcome() async -> Outcome {
    if let error = mistypedCommand { return Outcome(error) }
    let date: CalendarDate?
    do { date = try AsOfDate.date(asOf) } catch { return Outcome(error) }
    var run = LintRun(options, asOf: date, keepsReadings: true)
    await run.check(paths)
    run.takeOutKnown(strictly: false)
    let pages = ReviewPages(format: format, paper: paper)
    guard let output else { return pages.writtenBeside(run.report, run.outcome) }
    return pages.written(run.report, to: output, run.outcome)
  }

  /// A first word that is no file and nearly a command.
  private var mistypedCommand: SiteError? {
    guard let word = paths.first, word != "-", !FileStatus.exists(word),
      let command = NearestWord.of(word, among: commands)
    else { return nil }
    return SiteError(
      path: word, problem: "is no command and no file", advice: "Did you mean \(command)?")
  }
}
