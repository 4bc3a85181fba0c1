/// The terms of a sheet or milestone that change what is paid beside the payout terms.
struct PayoutClauses {
  var escalations: [EscalationClause] = []
  var lateDeduction: LateDeductionTerm?
  var retainages: [RetainageTerm] = []
  var tax: TaxTerm?
  /// What is paid in any event.
  var guarantee: Rational?

  init(_ terms: [Located<SheetTerm>]) {
    for term in terms { add(term.value) }
  }

  private mutating func add(_ term: SheetTerm) {
    switch term {
    case .escalation(let clause): escalations.append(clause)
    case .lateDeduction(let term): lateDeduction = lateDeduction ?? term
    case .retainage(let term): retainages.append(term)
    case .tax(let term): tax = tax ?? term
    case .riskSharing(.guaranteed(let amount, _)):
      guarantee = guarantee.map { max($0, amount.value) } ?? amount.value
    default: break
    }
  }
}
