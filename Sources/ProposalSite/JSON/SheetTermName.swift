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
    text.string
  }
}
