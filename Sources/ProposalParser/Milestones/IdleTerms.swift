import ProposalModel

extension SheetTerm {
  /// Whether the term takes up nothing that changes what is paid: it tells when and by whom is paid, or moves targets
  /// in words that take pay away too.
  var isIdle: Bool { tellsWhenAlone || takesPay }

  /// Whether it tells when and by whom is paid, or that a miss pays nothing.
  private var tellsWhenAlone: Bool {
    switch self {
    case .payment, .approval, .acceptance, .changeOrder, .riskSharing(.nothingOnMiss): true
    default: false
    }
  }

  /// "Milestone 1 is reduced by 5% for each complaint" under a heading for moving targets: what is taken off the
  /// pay is no such move.
  private var takesPay: Bool {
    guard case .escalation(let clause) = self, clause.formula == nil else { return false }
    let tokens = clause.text.tokens
    return EffectWords.effects.all(in: clause.text, tokens.indices).contains { found in
      let subject = tokens[max(0, found.tokens.lowerBound - 5)..<found.tokens.lowerBound]
      return found.meaning != .leaves(100)
        && subject.contains { EffectWords.subjects.contains($0.key) && $0.range.count > 3 }
        && !subject.contains { EffectWords.levels.contains($0.key) }
    }
  }

  /// Whether the term is computed, and no text alone.
  var isComputed: Bool {
    switch self {
    case .escalation(let clause): clause.formula != nil
    case .retainage, .tax, .lateDeduction, .earlyPaymentDiscount, .advance, .changeOrder: true
    case .riskSharing(.guaranteed): true
    default: false
    }
  }
}
