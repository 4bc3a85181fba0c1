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
    var found: [FoundTerm<Term>] = []
    for term in proposal.terms {
      guard let value = kind(term.value) else { continue }
      found.append(FoundTerm(term: value, milestone: nil, place: term.place))
    }
    for position in proposal.milestones.indices {
      for term in proposal.milestones[position].terms {
        guard let value = kind(term.value) else { continue }
        found.append(FoundTerm(term: value, milestone: position, place: term.place))
      }
    }
    return found
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
