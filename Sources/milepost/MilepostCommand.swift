import ArgumentParser
import ProposalSite

/// The command and its subcommands.
struct MilepostCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "milepost",
    abstract:
      "Reads proposal sheets for milestone payouts, checks them, and computes what they pay.",
    discussion: """
      Examples:
        milepost new offer.md --kind executive     a sheet to fill in
        milepost offer.md                          a private review, to read in a browser
        milepost lint offer.md                     what to settle before signing
        milepost payout offer.md --actual 1=9.2M   what it pays, and why
        milepost render offer.md -o out            the proposal, in HTML and Markdown

      A sheet is ordinary Markdown. Exit status: 0 clean or done, 1 findings, 2 failure.
      """,
    version: Milepost.version,
    subcommands: [
      LintCommand.self, AssessCommand.self, PayoutCommand.self, RenderCommand.self,
      InspectCommand.self, NewCommand.self, ConfigCommand.self, PublishCommand.self,
      ExplainCommand.self, ReviewCommand.self,
    ], defaultSubcommand: ReviewCommand.self)

  /// Parses the arguments, runs, and ends the process.
  static func start() async -> Never {
    do {
      var command = try await asyncParseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
      exit()
    } catch {
      exit(withStatusOf: error)
    }
  }

  /// Wrong usage is a failure like any other: 2, where the argument parser says 64.
  private static func exit(withStatusOf error: any Error) -> Never {
    guard let status = ExitStatus(rawValue: exitCode(for: error).rawValue) else {
      try? StandardStream.error.write(fullMessage(for: error) + "\n")
      exit(withError: ExitCode(ExitStatus.failure.rawValue))
    }
    exit(withError: status == .clean ? error : ExitCode(status.rawValue))
  }
}

extension Outcome {
  /// Prints the outcome and ends the command with its status.
  func end() throws {
    throw ExitCode(deliver().rawValue)
  }
}
