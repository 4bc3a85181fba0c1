import ArgumentParser
import ProposalSite

/// `milepost assess`
struct AssessCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assess",
    abstract: "Says whether a third party could decide if a statement came true.",
    discussion: """
      Examples:
        milepost assess "Improve retention"
        milepost assess - < goals.txt
        milepost assess --format json - < goals.jsonl

      Standard input has a statement a line, as text or as a JSON object with a text. A vague
      statement is an error finding, so the exit status is 1; --fail-on never makes it 0.
      """)

  @Argument(help: "A statement, or - for standard input.")
  var text = "-"

  @Option(name: [.long, .customLong("output-format")], help: "How judgements are written.")
  var format = AssessRequest.Format.text

  @Option(help: "The severity from which on the exit status is 1.")
  var failOn = FailureLevel.error

  @Option(help: "Whether to use colours; NO_COLOR turns them off.")
  var color = ColorChoice.auto

  func run() throws {
    var request = AssessRequest(input: text)
    request.format = format
    request.failOn = failOn
    request.color = color
    try request.outcome().end()
  }
}
