import ArgumentParser
import ProposalSite

/// `milepost config`
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "Shows each value of the configuration and where it came from.",
    discussion: """
      Examples:
        milepost config
        milepost config offers/plan.md
        milepost config offers --fail-on warning --format json
      """)

  @Argument(help: "A sheet, or a folder of sheets.", completion: .file())
  var path = "."

  @Option(name: [.long, .customLong("output-format")], help: "How the values are written.")
  var format = ConfigRequest.Format.text

  @OptionGroup var flags: ConfigurationFlags

  func run() throws {
    var request = ConfigRequest(path: path)
    request.format = format
    request.options = flags.options
    try request.outcome().end()
  }
}
