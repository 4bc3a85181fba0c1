import ArgumentParser
import ProposalSite

/// `milepost payout`
struct PayoutCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "payout",
    abstract: "Computes what a sheet pays, and shows how.",
    discussion: """
      Examples:
        milepost payout offer.md
        milepost payout offer.md --actual 1=9.2M --actual 2=met --achieved 2=2027-03-31
        milepost payout offer.md --index "gdp growth=2.5%" --gate 1.audit=missed --format json
        milepost payout sheets/ --results 2027.csv --format csv

      Milestones are named by their label in lower case (Milestone A is a), else by their number.
      """)

  @Argument(
    help: "A sheet, or - for standard input; with --format csv, a folder of sheets too.",
    completion: .file())
  var sheet: String

  @Option(help: ArgumentHelp("What was reached.", valueName: "id[.measure]=value"))
  var actual: [String] = []

  @Option(help: ArgumentHelp("When it was reached.", valueName: "id=date"))
  var achieved: [String] = []

  @Option(help: ArgumentHelp("The new value of an index or forecast.", valueName: "name=value"))
  var index: [String] = []

  @Option(help: ArgumentHelp("Whether a condition holds.", valueName: "id.name=met|missed"))
  var gate: [String] = []

  @Option(name: [.long, .customLong("output-format")], help: "How the result is written.")
  var format = PayoutRequest.Format.text

  @Option(
    help: ArgumentHelp(
      "Payees that fill the slots of the sheet, a line each; for --format csv.",
      valueName: "file.csv"), completion: .file(extensions: ["csv"]))
  var roster: String?

  @Option(
    help: ArgumentHelp(
      "Results of any number of sheets; for --format csv.", valueName: "file.csv"),
    completion: .file(extensions: ["csv"]))
  var results: String?

  func run() async throws {
    if format == .csv { return try await payRun() }
    guard roster == nil, results == nil else {
      throw ValidationError("--roster and --results are for --format csv.")
    }
    var request = PayoutRequest(path: sheet)
    request.format = format
    request.facts.actuals = actual
    request.facts.achieved = achieved
    request.facts.indexes = index
    request.facts.gates = gate
    try request.outcome().end()
  }
  /// The payments of all sheets; what was reached comes from results alone.
  private func payRun() async throws {
    guard actual.isEmpty, achieved.isEmpty, index.isEmpty, gate.isEmpty else {
      throw ValidationError("--format csv takes what was reached from --results.")
    }
    var request = PayRunRequest(paths: [sheet])
    request.roster = roster
    request.results = results
    try await request.outcome().end()
  }
}
