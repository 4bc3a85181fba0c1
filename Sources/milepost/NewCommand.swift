import ArgumentParser
import ProposalSite

/// `milepost new`
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Writes a starter sheet to fill in.",
    discussion: """
      Examples:
        milepost new                                 the kinds there are
        milepost new offer.md                        an executive's bonus
        milepost new works.md --kind construction    a schedule of values
      """)

  @Argument(help: "Where to write the sheet; nothing is ever replaced.")
  var path: String?

  @Option(help: "The kind of sheet, or the beginning of its name.")
  var kind = "executive-bonus"

  func run() throws {
    var request = NewRequest(path: path)
    request.kind = kind
    try request.outcome().end()
  }
}
