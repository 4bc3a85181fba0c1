import ArgumentParser
import ProposalSite

/// `milepost explain`
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Shows the page of a rule, or the list of all rules.",
    discussion: """
      Examples:
        milepost explain
        milepost explain payout-tier-rule-unstated
      """)

  @Argument(help: "The id of a rule, as findings show it in brackets.")
  var rule: String?

  func run() throws {
    try ExplainRequest(rule: rule).outcome().end()
  }
}
