extension SheetTerm {
  /// The words the term was read from, with where each stands; a term that is said in several places has
  /// them in the order of the sheet.
  public var text: Prose {
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
