import ProposalLint
import ProposalModel
import ProposalParser

/// `milepost assess`: whether statements are explicit.
public struct AssessRequest: Sendable {
  /// How judgements are written.
  public enum Format: String, Sendable, CaseIterable {
    case text, json
  }

  /// A statement, or `-` for standard input: a statement a line, or JSON Lines with a `text`.
  public var input: String
  public var format = Format.text
  public var color = ColorChoice.auto
  /// The severity from which on a finding makes the run fail.
  public var failOn = FailureLevel.error

  /// Asks for the judgement on `input`.
  public init(input: String) {
    self.input = input
  }

  /// Judges each statement, in the order of the input.
  public func outcome() -> Outcome {
    var outcome = Outcome()
    do throws(SiteError) {
      for line in try lines() { add(line, to: &outcome) }
    } catch {
      outcome.add(error)
    }
    if outcome.output.isEmpty, outcome.status == .clean {
      outcome.notices.append("No statement was assessed: the input is empty.")
    }
    return outcome
  }

  private func lines() throws(SiteError) -> [Result<[UInt8], SiteError>] {
    guard input == "-" else { return [.success(Array(input.utf8))] }
    return StatementLines.statements(in: try SourceFile.readStandardInput().bytes)
  }

  private func add(_ line: Result<[UInt8], SiteError>, to outcome: inout Outcome) {
    switch line {
    case .failure(let error): outcome.add(error)
    case .success(let statement):
      let assessed = AssessedStatement(statement)
      let ink = Ink(isColored: color.isColored(.output))
      outcome.output += format == .json ? assessed.json : assessed.text(ink)
      if let least = failOn.severity, assessed.findings.contains(where: { $0.severity >= least }) {
        outcome.raise(to: .findings)
      }
    }
  }
}
