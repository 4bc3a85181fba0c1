import ProposalModel
import ProposalParser
import Testing

/// A sheet of `../shared/samples`, read and computed.
struct SampleSheet {
  let proposal: Proposal

  /// The sheet whose name begins with a number; `nil`, with a notice, when it is not there.
  init?(_ number: String) {
    let sheets = SharedCases.sheets(in: "samples")
    guard let sheet = sheets.first(where: { $0.name.hasPrefix(number) }) else {
      print("notice: sample \(number) is not present; its test is skipped")
      return nil
    }
    proposal = SheetParser.proposal(from: sheet.bytes)
  }

  /// What the sheet pays, without facts.
  var report: PayoutReport { PayoutReport(of: proposal) }

  /// What a milestone pays for an actual: the milestone by its position, from 0.
  func payout(_ milestone: Int, at actual: Int, index: (String, Int)? = nil) -> String? {
    report(milestone, actual: actual, index: index)?.payout?.money?.decimalText
  }

  /// The report on a milestone for an actual and the new value of an index.
  func report(_ milestone: Int, actual: Int? = nil, index: (String, Int)? = nil)
    -> MilestoneReport?
  {
    guard proposal.milestones.indices.contains(milestone) else { return nil }
    var facts = SheetFacts()
    if let actual {
      let key = SheetFacts.Key(milestone: proposal.milestones[milestone].id)
      facts.actuals[key] = .number(Rational(actual))
    }
    if let index { facts.indexes[index.0] = Rational(index.1) }
    return PayoutReport(of: proposal, facts: facts).milestones[milestone]
  }
}

extension Amount {
  /// The amount as JSON writes it.
  var text: String? { money?.decimalText }
}
