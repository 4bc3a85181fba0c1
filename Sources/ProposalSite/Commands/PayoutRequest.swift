import ProposalModel
import ProposalParser

/// `milepost payout`: what a sheet pays, and why.
public struct PayoutRequest: Sendable {
  /// How it is written.
  public enum Format: String, Sendable, CaseIterable {
    case text, json
    /// A line for each payment of any number of sheets: see `PayRunRequest`.
    case csv
  }

  /// A file, or `-`.
  public var path: String
  public var format = Format.text
  /// What was achieved, over what the sheet says itself.
  public var facts = FactArguments()

  /// Asks what the sheet at `path` pays.
  public init(path: String) {
    self.path = path
  }

  /// Reads the sheet and computes. Money that is not settled is named, and fails.
  public func outcome() -> Outcome {
    do {
      let sheet = try OpenedSheet(path: path)
      let report = PayoutReport(of: sheet.proposal, facts: try facts.facts(of: sheet))
      var outcome = Outcome(output: bytes(of: report, sheet.proposal))
      outcome.add(UnsettledNotice(sheet, report))
      outcome.notices += UnsettledNotice.unreadResults(of: sheet)
      if !sheet.results.unread.isEmpty { outcome.raise(to: .findings) }
      return outcome
    } catch {
      return Outcome(error)
    }
  }

  private func bytes(of report: PayoutReport, _ proposal: Proposal) -> [UInt8] {
    switch format {
    case .text, .csv: Array(PayoutText(proposal: proposal, report: report).text.utf8)
    case .json: JSONText.bytes(of: PayoutJSON(report: report).value)
    }
  }
}
