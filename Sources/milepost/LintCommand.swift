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
        milepost lint offers/ --fail-on warning
        pandoc offer.docx -t gfm | milepost lint --format json -
      """)

  @Argument(help: "Sheets, folders of sheets, or - for standard input.", completion: .file())
  var paths: [String]

  @Option(name: [.long, .customLong("output-format")], help: "How findings are written.")
  var format = LintRequest.Format.text

  @Option(help: "Whether to use colours; NO_COLOR turns them off.")
  var color = ColorChoice.auto

  @Option(help: ArgumentHelp("The day to take for today.", valueName: "date"))
  var asOf: String?

  @OptionGroup var flags: ConfigurationFlags

  func run() async throws {
    var request = LintRequest(paths: paths)
    request.format = format
    request.options = flags.options
    request.color = color
    request.asOf = asOf
    try await request.outcome().end()
  }
}
