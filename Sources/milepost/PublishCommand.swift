import ArgumentParser
import ProposalSite

/// `milepost publish`
struct PublishCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish",
    abstract: "Writes a static site of scorecards, for one audience.",
    discussion: """
      Examples:
        milepost publish sheets/ -o site
        milepost publish sheets/ -o board --audience committee --as-of 2027-03-31
        milepost publish sheets/ -o site --check

      The intranet sees role, measure, levels, actual, attainment, status and as-of date, and
      nothing else. A static tree authenticates nobody: who may open the folder sees all of it.
      """)

  @Argument(help: "Sheets and folders of sheets.", completion: .file())
  var paths: [String]

  @Option(
    name: .shortAndLong, help: ArgumentHelp("Where to write the site.", valueName: "folder"),
    completion: .directory)
  var output: String

  @Option(help: "Who is to see it.")
  var audience = PublishRequest.Audience.intranet

  @Option(
    help: ArgumentHelp(
      "Payees that fill the slots of one plan, a line each.", valueName: "file.csv"),
    completion: .file(extensions: ["csv"]))
  var roster: String?

  @Option(
    help: ArgumentHelp("Results of any number of sheets.", valueName: "file.csv"),
    completion: .file(extensions: ["csv"]))
  var results: String?

  @Option(
    help: ArgumentHelp(
      "Where the manifest lies, outside of the site; by default a hidden folder beside it.",
      valueName: "folder"), completion: .directory)
  var state: String?

  @Option(
    help: ArgumentHelp(
      "Keep what this publication shows, and show the trend.", valueName: "folder"),
    completion: .directory)
  var history: String?

  @Option(
    help: ArgumentHelp(
      "Take a payee, or a page, out of every snapshot of the history.", valueName: "name"))
  var erase: String?

  @Flag(help: "Say why each page was made.")
  var explain = false

  @Flag(help: "Write nothing; say what differs, and end with 1 where something does.")
  var check = false

  @Option(help: ArgumentHelp("The day to take for today.", valueName: "date"))
  var asOf: String?

  @Option(
    help: ArgumentHelp("Templates that replace built-in ones by name.", valueName: "folder"),
    completion: .directory)
  var templates: String?

  @Option(
    name: .customLong("config"),
    help: ArgumentHelp("One configuration for all sheets.", valueName: "file"),
    completion: .file(extensions: ["yml"]))
  var configuration: String?

  @Flag(name: .customLong("no-config"), help: "Read no configuration.")
  var isIgnoringConfiguration = false

  func validate() throws {
    guard erase == nil || history != nil else {
      throw ValidationError("--erase needs the folder of --history.")
    }
  }

  func run() async throws {
    var request = PublishRequest(paths: paths, output: output)
    request.audience = audience
    request.options.file = configuration
    request.options.isIgnored = isIgnoringConfiguration
    request.state = state
    request.roster = roster
    request.results = results
    request.history = history
    request.erased = erase
    request.explains = explain
    request.isCheck = check
    request.asOf = asOf
    request.templates = templates
    try await request.outcome().end()
  }
}
