@testable import ProposalModel

/// The facts of an expectation as the report takes them. Conditions are called by the names that the
/// reader gave them: an author of expectations cannot know these, so that a name is also meant where
/// it shares a word with just one, or where there is only one.
struct ExpectedFacts {
  let proposal: Proposal

  /// The facts; `nil` where one names a milestone that is not there.
  func facts(of result: ExpectedResult) -> SheetFacts? {
    var facts = SheetFacts()
    for fact in result.facts {
      var id = ""
      if let position = fact.milestone {
        guard proposal.milestones.indices.contains(position - 1) else { return nil }
        id = proposal.milestones[position - 1].id
      }
      add(fact, of: id, to: &facts)
    }
    return facts
  }

  private func add(_ fact: ExpectedFact, of id: String, to facts: inout SheetFacts) {
    addConditions(fact, of: id, to: &facts)
    guard fact.gate == nil, fact.modifier == nil, fact.index == nil else { return }
    if let actual = (fact.actual ?? fact.percentComplete).flatMap({ Rational(text: $0) }) {
      facts.actuals[SheetFacts.Key(milestone: id, measure: fact.measure?.lowercased())] =
        .number(actual)
    }
    let measures = fact.actuals ?? [:]
    let figures = ["stored": fact.stored, "previous": fact.previous].compactMapValues(\.self)
    for (measure, value) in measures.merging(figures, uniquingKeysWith: { first, _ in first }) {
      guard let value = Rational(text: value) else { continue }
      facts.actuals[SheetFacts.Key(milestone: id, measure: measure.lowercased())] = .number(value)
    }
    if let met = fact.met { facts.actuals[SheetFacts.Key(milestone: id)] = met ? .met : .missed }
    if let day = fact.achieved.flatMap({ CalendarDate(iso: $0) }) { facts.achievedOn[id] = day }
  }

  private func addConditions(_ fact: ExpectedFact, of id: String, to facts: inout SheetFacts) {
    if let gate = fact.gate { set(gate, fact.met ?? false, of: id, in: &facts) }
    for (gate, state) in fact.gates ?? [:] { set(gate, state == "met", of: id, in: &facts) }
    if let index = fact.index, let value = fact.value.flatMap({ Rational(text: $0) }) {
      facts.indexes[index] = value
    }
    guard let modifier = fact.modifier else { return }
    if let value = fact.value.flatMap({ Rational(text: $0) }) {
      let key = SheetFacts.Key(milestone: "", measure: name(of: modifier, id))
      facts.actuals[key] = .number(value)
    } else {
      set(modifier, fact.met ?? false, of: id, in: &facts)
    }
  }

  private func set(_ gate: String, _ isMet: Bool, of id: String, in facts: inout SheetFacts) {
    let name = name(of: gate, id)
    let owners =
      id.isEmpty ? proposal.milestones.filter { names(of: $0).contains(name) }.map(\.id) : [id]
    for owner in shared.contains(name) || owners.isEmpty ? [""] : owners {
      facts.gates[SheetFacts.GateKey(milestone: owner, name: name)] = isMet
    }
  }

  /// The name the reader gave to the condition that is meant.
  private func name(of given: String, _ id: String) -> String {
    let own = proposal.milestones.filter { id.isEmpty || $0.id == id }.flatMap(names)
    let all = Set(own + shared)
    if all.contains(given) { return given }
    let words = Self.words(of: given)
    let alike = all.filter { !Self.words(of: $0).isDisjoint(with: words) }
    if alike.count == 1, let only = alike.first { return only }
    return all.count == 1 ? all.first ?? given : given
  }

  private func names(of milestone: Milestone) -> [String] {
    milestone.gates.map(\.name)
      + (milestone.payout.plan?.adjustments ?? []).compactMap(\.choices?.name)
  }

  private var shared: [String] {
    (proposal.group?.adjustments ?? []).compactMap(\.choices?.name)
  }

  /// The first five letters of each word: "fatality" is meant by "fatally".
  private static func words(of name: String) -> Set<String> {
    Set(
      name.lowercased().split { !($0.isLetter || $0.isNumber) }.filter { $0.count > 3 }
        .map { String($0.prefix(5)) })
  }
}
