import ProposalModel

/// A term with the milestone it belongs to.
struct FoundTerm<Term: Sendable>: Sendable {
  let term: Term
  /// The position of the milestone; `nil` for a term of the sheet.
  let milestone: Int?
  let place: SourceRange
}

extension LintContext {
  /// The terms of the sheet and of its milestones that `kind` picks out, in order.
  func terms<Term>(_ kind: (SheetTerm) -> Term?) -> [FoundTerm<Term>] {
    let ofSheet = proposal.terms.map { (term: $0, milestone: Int?.none) }
    let ofMilestones = proposal.milestones.enumerated().flatMap { position, milestone in
      milestone.terms.map { (term: $0, milestone: Int?.some(position)) }
    }
    return (ofSheet + ofMilestones).compactMap { found in
      kind(found.term.value).map {
        FoundTerm(term: $0, milestone: found.milestone, place: found.term.place)
      }
    }
  }

  /// Reviews of the targets once more is known.
  var discoveryPeriods: [FoundTerm<DiscoveryPeriod>] {
    terms { if case .discovery(let period) = $0 { period } else { nil } }
  }

  /// Clauses that move a target.
  var escalations: [FoundTerm<EscalationClause>] {
    terms { if case .escalation(let clause) = $0 { clause } else { nil } }
  }
}
