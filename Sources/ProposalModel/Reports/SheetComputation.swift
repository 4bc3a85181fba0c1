/// A sheet and its facts, with what applies to every milestone looked up once.
///
/// Never changed, and held by the computation of each milestone: a class, so that holding it is one
/// count.
final class SheetComputation {
  let proposal: Proposal
  let facts: SheetFacts
  let clauses: PayoutClauses
  private let escalationCount: Int

  init(_ proposal: Proposal, _ facts: SheetFacts) {
    self.proposal = proposal
    self.facts = facts
    clauses = PayoutClauses(proposal.terms)
    escalationCount =
      clauses.escalations.count
      + proposal.milestones.reduce(0) { $0 + PayoutClauses($1.terms).escalations.count }
  }

  /// Whether attainments are blended before one curve is read, so that no milestone has an amount.
  var isBlended: Bool {
    if case .attainments? = proposal.group?.blend { true } else { false }
  }

  /// Whether a gate holds, where that is known: of the milestone, else of the whole sheet.
  func gate(_ name: String, of milestone: String) -> Bool? {
    for key in [milestone, ""] {
      if let exact = facts.gates[SheetFacts.GateKey(milestone: key, name: name)] { return exact }
    }
    let known = facts.gates.filter { gate, _ in
      (gate.milestone == milestone || gate.milestone.isEmpty) && FactName.means(gate.name, name)
    }
    return known.min {
      ($0.key.milestone.isEmpty ? 1 : 0, $0.key.name) < (
        $1.key.milestone.isEmpty ? 1 : 0, $1.key.name
      )
    }?.value
  }

  /// How the conditions of a plan's adjustments stand, as far as it is known.
  func conditions(_ adjustments: [Adjustment], of milestone: String)
    -> [String: PayoutFacts.ConditionFact]
  {
    var known: [String: PayoutFacts.ConditionFact] = [:]
    for name in adjustments.compactMap(\.choices?.name) {
      known[name] = fact(name, of: milestone)
    }
    return known
  }

  private func fact(_ name: String, of milestone: String) -> PayoutFacts.ConditionFact? {
    gate(name, of: milestone).map { .met($0) } ?? value(name, of: milestone)
  }

  private func value(_ name: String, of milestone: String) -> PayoutFacts.ConditionFact? {
    for key in [milestone, ""] {
      let found = facts.actuals.filter { fact, _ in
        fact.milestone == key && fact.measure.map { FactName.means($0, name) } ?? false
      }
      switch found.min(by: { ($0.key.measure ?? "") < ($1.key.measure ?? "") })?.value {
      case .number(let number), .attainment(let number): return .actual(number)
      case .met: return .met(true)
      case .missed: return .met(false)
      case .date, nil: continue
      }
    }
    return nil
  }

  /// The new value of the figure an escalation follows: by milestone id, by a name in the clause's
  /// words, or the only one given where there is only one clause.
  func index(of clause: EscalationClause, for milestone: String) -> Rational? {
    indexName(of: clause, for: milestone).flatMap { facts.indexes[$0] }
  }

  /// The name that value is given by.
  func indexName(of clause: EscalationClause, for milestone: String) -> String? {
    if facts.indexes[milestone] != nil { return milestone }
    let words = "-" + FactName.slug(clause.text.string) + "-"
    let named = facts.indexes.filter { words.contains("-" + FactName.slug($0.key) + "-") }
    if let name = named.keys.min() { return name }
    return facts.indexes.count == 1 && escalationCount == 1 ? facts.indexes.keys.first : nil
  }
}
