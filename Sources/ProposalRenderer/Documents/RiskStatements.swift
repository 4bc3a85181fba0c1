import ProposalModel

/// What the sheet itself says is paid when a milestone is missed.
struct RiskStatements {
  private let context: ProposalContext

  init(_ context: ProposalContext) {
    self.context = context
  }

  /// Whether the sheet says that nothing is paid: for all of it, or for this milestone.
  func saysNothing(_ milestone: Milestone?) -> Bool {
    let terms = context.proposal.terms + (milestone?.terms ?? [])
    return terms.contains(where: Self.isNothing)
      || context.proposal.statedAmounts.contains {
        $0.meaning == .minimum && $0.amount.value.isZero
      }
      || milestone == nil && allMilestonesSayNothing
  }

  /// The statements, each with whose it is; empty where the sheet makes none.
  var values: [TemplateValue] {
    statements(context.proposal.terms, of: nil)
      + context.proposal.milestones.flatMap { statements($0.terms, of: context.name(of: $0)) }
  }

  private var allMilestonesSayNothing: Bool {
    let milestones = context.proposal.milestones
    return !milestones.isEmpty && milestones.allSatisfy { $0.terms.contains(where: Self.isNothing) }
  }

  private static func isNothing(_ term: Located<SheetTerm>) -> Bool {
    if case .riskSharing(.nothingOnMiss) = term.value { true } else { false }
  }

  private func statements(_ terms: [Located<SheetTerm>], of owner: String?) -> [TemplateValue] {
    terms.compactMap { term in
      guard context.shows(term.place), case .riskSharing(let risk) = term.value else { return nil }
      return value(risk, of: owner)
    }
  }

  private func value(_ risk: RiskSharing, of owner: String?) -> TemplateValue {
    switch risk {
    case .nothingOnMiss(let words):
      return [
        "owner": TemplateValue(owner), "effect": "Nothing is paid", "words": .text(words.string),
      ]
    case .guaranteed(let amount, let words):
      let paid = context.money(amount.value).map { $0 + " is paid in any event" }
      return [
        "owner": TemplateValue(owner), "effect": .text(paid ?? "An amount is paid in any event"),
        "words": .text(words.string),
      ]
    }
  }
}

extension ProposalContext {
  /// A number as money in the sheet's currency; `nil` when it has none.
  func money(_ amount: Rational) -> String? {
    format.currency.map { format.amount(Money(amount, $0)) }
  }
}
