import ProposalModel

/// The one sentence the reader is asked to say yes to, made of what the sheet states.
struct Resolution {
  private let context: ProposalContext
  private var proposal: Proposal { context.proposal }

  init(_ context: ProposalContext) {
    self.context = context
  }

  /// `Approve a milestone bonus for …, payable by …: $115,000 at plan, at most $160,000.`
  var text: String {
    opening + " " + DocumentWords.object(proposal.kind) + recipient + payer + amounts + "."
  }

  /// Once something is agreed, nobody is asked for it again.
  private var opening: String {
    switch context.shown(proposal.stage) {
    case .draft, .proposed, .provisional, nil: "Approve"
    case .agreed: "Agreed:"
    case .certified: "Certified:"
    case .paid: "Paid:"
    case .lapsed: "Lapsed, no longer proposed:"
    }
  }

  private var recipient: String {
    let names = proposal.payees.compactMap { context.shown($0.name) }
    let role = names.count == 1 ? context.shown(proposal.role) : nil
    let whom = role.map { ", " + $0 } ?? ""
    guard !names.isEmpty else { return context.shown(proposal.role).map { " for the " + $0 } ?? "" }
    return " for " + names.joined(separator: ", ") + whom
  }

  private var payer: String {
    context.shown(proposal.payer).map { ", payable by " + $0 } ?? ""
  }

  private var amounts: String {
    if let schedule = context.report.schedule {
      let (due, scheduled) = (schedule.due, schedule.scheduled)
      return ": \(context.format.amount(due)) now due of \(context.format.amount(scheduled))"
    }
    let parts = [least, plan, most].compactMap(\.self)
    guard !parts.isEmpty else { return "" }
    let isInWords = parts.count == 1 && context.report.maximum.money == nil
    return (isInWords ? ", " : ": ") + parts.joined(separator: ", ")
  }

  private var least: String? {
    guard let money = context.report.minimum.money, !money.amount.isZero else { return nil }
    return "at least " + context.format.amount(money)
  }

  private var plan: String? {
    switch context.report.target {
    case .settled(let money): context.format.amount(money) + " at plan"
    case .notSettled, .noCap, .notStated: nil
    }
  }

  private var most: String? {
    switch context.report.maximum {
    case .settled where context.report.maximum == context.report.target: "which is the most"
    case .settled(let money): "at most " + context.format.amount(money)
    case .noCap: "with no cap"
    case .notSettled: "in an amount that is not settled"
    case .notStated: nil
    }
  }
}
