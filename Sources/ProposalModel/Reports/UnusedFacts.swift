/// Facts that no clause of the sheet takes up, as it was read.
///
/// A condition, an index or a value that changes nothing is a sign that the clause it belongs to was not
/// read: then the result is not settled. Everything else is only named.
struct UnusedFacts {
  /// In sentences, sorted.
  private(set) var sentences: [String] = []
  /// Whether one of them could change what is paid.
  private(set) var unsettles = false

  init(_ sheet: SheetComputation) {
    let facts = sheet.facts
    guard !sheet.facts.isEmpty else { return }
    let milestones = Dictionary(
      sheet.proposal.milestones.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for gate in facts.gates.keys where !sheet.takesUp(gate.name, of: gate.milestone) {
      add("condition", gate.milestone, gate.name, matters: true)
    }
    for name in facts.indexes.keys where !sheet.followedIndexes.contains(name) {
      add("index", "", name, matters: true)
    }
    for key in facts.actuals.keys {
      guard let measure = key.measure else { continue }
      let isUsed =
        milestones[key.milestone].map { $0.takes(measure) } ?? sheet.isScheduleFigure(measure)
      if !isUsed, !sheet.takesUp(measure, of: key.milestone) {
        add("value", key.milestone, measure, matters: true)
      }
    }
    let ids = Set(facts.actuals.keys.map(\.milestone)).union(facts.achievedOn.keys)
    for id in ids.subtracting([""]) where milestones[id] == nil {
      add("result", "", id, matters: false)
    }
    sentences.sort()
  }

  private mutating func add(_ kind: String, _ owner: String, _ name: String, matters: Bool) {
    let path = owner.isEmpty ? name : owner + "." + name
    sentences.append("\(kind) \(path): nothing in the sheet as read takes it up")
    unsettles = unsettles || matters
  }
}

extension SheetComputation {
  /// Whether a gate or another condition of the milestone, or of any where none is named, or of the
  /// whole sheet, has this name.
  fileprivate func takesUp(_ name: String, of id: String) -> Bool {
    let owners = proposal.milestones.filter { id.isEmpty || $0.id == id }
    let shared = id.isEmpty ? proposal.group?.adjustments ?? [] : []
    let names = owners.flatMap(\.conditionNames) + shared.compactMap(\.choices?.name)
    return FactName.match(name, among: names) != nil
  }

  fileprivate func isScheduleFigure(_ name: String) -> Bool {
    proposal.schedule != nil && Self.scheduleFigures.contains(name)
  }

  /// The indexes that a clause follows.
  fileprivate var followedIndexes: Set<String> {
    var names: Set<String> = []
    for milestone in proposal.milestones {
      let own = PayoutClauses(milestone.terms).escalations
      for clause in own + clauses.escalations {
        if let name = indexName(of: clause, for: milestone.id) { names.insert(name) }
      }
    }
    return names
  }
}

extension Milestone {
  /// Whether the terms ask for a value of this name; terms that are not settled ask for any.
  fileprivate func takes(_ measure: String) -> Bool {
    guard let terms = payout.plan?.terms else { return true }
    let names = terms.valueNames
    return names.isEmpty || FactName.match(measure, among: names) != nil
  }
}
