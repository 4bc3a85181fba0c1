import ArgumentParser
import ProposalSite

/// `milepost lint`
struct LintCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Shows what a careful negotiator would settle before signing.",
    discussion: """
      Examples:
        milepost lint offer.md
        milepost lint offers/ --fail-on warning --profile committee
        milepost lint offers/ --write-baseline known.txt
        milepost lint offers/ --format sarif > milepost.sarif
        pandoc offer.docx -t gfm | milepost lint --format json -

      Formats: text for people, concise for editors, json and sarif for tools, github for
      annotations of a pull request, html and markdown for a private review.
      """)

  @Argument(help: "Sheets, folders of sheets, or - for standard input.", completion: .file())
  var paths: [String]

  @Option(name: [.long, .customLong("output-format")], help: "How findings are written.")
  var format = LintRequest.Format.text

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Where to write pages; for html and markdown.", valueName: "folder"),
    completion: .directory)
  var output: String?

  @Flag(help: "Keep the sheet's words, names and amounts out of the report.")
  var redact = false

  @Flag(name: .shortAndLong, help: "Write findings only.")
  var quiet = false

  @Flag(help: "Count findings by rule instead of showing them.")
  var statistics = false

  @Option(help: "Whether to use colours; NO_COLOR turns them off, FORCE_COLOR on.")
  var color = ColorChoice.auto

  @Option(help: ArgumentHelp("The day to take for today.", valueName: "date"))
  var asOf: String?

  @Option(help: "How many warnings do not fail the run.")
  var maxWarnings: Int?

  @Flag(help: "Fail when findings of the baseline are gone.")
  var strictBaseline = false

  @Option(
    help: ArgumentHelp("Write what is found down as known.", valueName: "file"),
    completion: .file())
  var writeBaseline: String?

  @OptionGroup var flags: ConfigurationFlags

  func run() async throws {
    var request = LintRequest(paths: paths)
    request.format = format
    request.output = output
    request.isRedacted = redact
    request.isQuiet = quiet
    request.showsStatistics = statistics
    request.options = flags.options
    request.color = color
    request.asOf = asOf
    request.maxWarnings = maxWarnings
    request.isBaselineStrict = strictBaseline
    request.newBaseline = writeBaseline
    try await request.outcome().end()
  }
}
