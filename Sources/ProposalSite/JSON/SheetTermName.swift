import ProposalModel

extension SheetTerm {
  /// The term in the words of the JSON formats.
  var name: String {
    switch self {
    case .discovery: "discovery"
    case .escalation: "escalation"
    case .proxy: "proxy"
    case .baseline: "baseline"
    case .strategicAnchor: "strategic-anchor"
    case .partialCredit: "partial-credit"
    case .acceptance: "acceptance"
    case .approval: "approval"
    case .sequence: "sequence"
    case .retainage: "retainage"
    case .payment: "payment"
    case .tax: "tax"
    case .lateDeduction: "late-deduction"
    case .earlyPaymentDiscount: "early-payment-discount"
    case .advance: "advance"
    case .changeOrder: "change-order"
    case .changeControl: "change-control"
    case .qualityGate: "quality-gate"
    case .leaver: "leaver"
    case .clawback: "clawback"
    case .dispute: "dispute"
    case .riskSharing: "risk-sharing"
    case .discretion: "discretion"
    case .governingLaw: "governing-law"
    case .mutualAgreement: "mutual-agreement"
    case .records: "records"
    case .warranty: "warranty"
    case .termination: "termination"
    }
  }

  /// The words the term was read from.
  var words: String {
    prose.string
  }

  private var prose: Prose {
    switch self {
    case .discovery(let term): term.text
    case .escalation(let term): term.text
    case .proxy(let term): term.text
    case .baseline(let term): term.text
    case .acceptance(let term): term.text
    case .approval(let term): term.text
    case .retainage(let term): term.text
    case .payment(let term): term.text
    case .tax(let term): term.text
    case .lateDeduction(let term): term.text
    case .earlyPaymentDiscount(let term): term.text
    case .advance(let term): term.text
    case .changeOrder(let term): term.text
    case .mutualAgreement(let term): term.text
    case .riskSharing(.nothingOnMiss(let text)), .riskSharing(.guaranteed(_, let text)): text
    case .strategicAnchor(let text), .partialCredit(let text), .sequence(let text),
      .changeControl(let text), .qualityGate(let text), .leaver(let text), .clawback(let text),
      .dispute(let text), .discretion(let text), .governingLaw(let text), .records(let text),
      .warranty(let text), .termination(let text):
      text
    }
  }
}
