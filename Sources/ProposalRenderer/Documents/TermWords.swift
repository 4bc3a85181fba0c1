import ProposalModel

/// A term as an overview lists it: what kind it is, its words, and what follows from them.
struct TermWords {
  let label: String
  let text: String
  /// What Milepost computed from the words, marked as such by the template.
  let computed: String?

  init(_ term: SheetTerm, _ format: DocumentFormat) {
    label = Self.label(of: term)
    text = Self.words(of: term).string
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

  private static func words(of term: SheetTerm) -> Prose {
    switch term {
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
