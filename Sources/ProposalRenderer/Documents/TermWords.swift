import ProposalModel

/// A term as an overview lists it: what kind it is, its words, and what follows from them.
struct TermWords {
  let label: String
  let text: String
  /// What Milepost computed from the words, marked as such by the template.
  let computed: String?

  init(_ term: SheetTerm, _ format: DocumentFormat) {
    label = Self.label(of: term)
    text = term.text.string
    computed = Self.computed(term, format)
  }

  private static func computed(_ term: SheetTerm, _ format: DocumentFormat) -> String? {
    if case .discovery(let discovery) = term, let end = discovery.end {
      return "ends " + format.date(end)
    }
    return nil
  }

  private static func label(of term: SheetTerm) -> String {
    switch term {
    case .discovery: "Discovery period"
    case .escalation: "Adjustment of targets"
    case .proxy: "Proxy measure"
    case .baseline: "Baseline"
    case .strategicAnchor: "Strategic aim"
    case .partialCredit: "Partial achievement"
    case .acceptance: "Acceptance"
    case .approval: "Approval"
    case .sequence: "Sequence"
    case .retainage: "Retainage"
    case .payment: "Payment"
    case .tax: "Tax"
    case .lateDeduction: "Late delivery"
    case .earlyPaymentDiscount: "Early-payment discount"
    case .advance: "Advance"
    case .changeOrder: "Change order"
    case .changeControl: "Changes"
    case .qualityGate: "Quality gate"
    case .leaver: "Leaving"
    case .clawback: "Recovery"
    case .dispute: "Disputes"
    case .riskSharing: "Risk-sharing"
    case .discretion: "Discretion"
    case .governingLaw: "Governing law"
    case .mutualAgreement: "Agreement"
    case .records: "Records"
    case .warranty: "Warranty"
    case .termination: "Termination"
    }
  }
}
