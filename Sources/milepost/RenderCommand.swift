import ArgumentParser
import ProposalSite

/// `milepost render`
struct RenderCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Writes proposals and scorecards, in HTML and Markdown.",
    discussion: """
      Examples:
        milepost render offer.md -o out
        milepost render offers/ -o out --document all --format html

      A proposal goes to the other side: it holds no findings and no private notes. Files that
      Milepost did not write are never replaced.
      """)

  @Argument(help: "Sheets, folders of sheets, or - for standard input.", completion: .file())
  var paths: [String]

  @Option(
    name: .shortAndLong, help: ArgumentHelp("Where to write the documents.", valueName: "folder"),
    completion: .directory)
  var output: String

  @Option(help: "What to write; all adds the scorecard of each sheet that has results.")
  var document = RenderRequest.Document.proposal

  @Option(help: "In which formats.")
  var format = RenderRequest.Format.both

  @Flag(help: "Also write what lint says, for your own side, into private/.")
  var readiness = false

  @Option(help: "For whom; the owner's pages show private notes and go into private/.")
  var audience = RenderRequest.Audience.everyone

  @Option(help: "What pages are laid out for.")
  var paper = RenderRequest.Paper.any

  @Option(help: ArgumentHelp("The day to take for today.", valueName: "date"))
  var asOf: String?

  @Option(
    help: ArgumentHelp("Templates that replace built-in ones by name.", valueName: "folder"),
    completion: .directory)
  var templates: String?

  func run() async throws {
    var request = RenderRequest(paths: paths, output: output)
    request.document = document
    request.format = format
    request.includesReadiness = readiness
    request.audience = audience
    request.paper = paper
    request.asOf = asOf
    request.templates = templates
    try await request.outcome().end()
  }
}
