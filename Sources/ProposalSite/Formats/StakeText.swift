import ProposalModel
import ProposalRenderer

/// The money on a finding, as messages write it: `USD 225,000.00`.
enum StakeText {
  private static let format = DocumentFormat(
    SheetFormat(), currency: nil, showsMinorUnits: true)

  static func words(_ money: Money) -> String { format.amount(money) }
}
