import ArgumentParser
import ProposalSite

/// `milepost SHEET`
struct ReviewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Writes a private page: the sheet's own words, with findings beside them.",
    discussion: """
      Examples:
        milepost offer.md                     writes offer.review.html beside the sheet
        milepost review offers/ -o reviews

      The page is for your own side: it shows findings and private notes. Do not send it. Files
      that Milepost did not write are never replaced.
      """)

  @Argument(help: "Sheets, folders of sheets, or - for standard input.", completion: .file())
  var paths: [String] = []

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Where to write the pages, if not beside the sheets.", valueName: "folder"),
    completion: .directory)
  var output: String?

  @Option(help: "How the page is written.")
  var format = ReviewRequest.Format.html

  @Option(help: "What pages are laid out for.")
  var paper = RenderRequest.Paper.any

  @Option(help: ArgumentHelp("The day to take for today.", valueName: "date"))
  var asOf: String?

  @OptionGroup var flags: ConfigurationFlags

  func run() async throws {
    guard !paths.isEmpty else { throw CleanExit.helpRequest(MilepostCommand.self) }
    var request = ReviewRequest(paths: paths)
    request.output = output
    request.format = format
    request.paper = paper
    request.options = flags.options
    request.asOf = asOf
    request.commands = MilepostCommand.configuration.subcommands.compactMap {
      $0.configuration.commandName
    }
    try await request.outcome().end()
  }
}
