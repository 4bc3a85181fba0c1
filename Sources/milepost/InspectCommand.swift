import ArgumentParser
import ProposalSite

/// `milepost inspect`
struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Prints a sheet as it was read, in JSON.",
    discussion: """
      Examples:
        milepost inspect offer.md
        milepost inspect offer.md | jq .totals
      """)

  @Argument(help: "A sheet, or - for standard input.", completion: .file())
  var sheet: String

  func run() throws {
    try InspectRequest(path: sheet).outcome().end()
  }
}
