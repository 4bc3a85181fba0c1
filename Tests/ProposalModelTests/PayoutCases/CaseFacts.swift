import ProposalModel

extension CaseNode {
  /// The facts that terms of one kind need, and no others.
  func facts(_ kind: CaseTerms.Facts) throws -> PayoutFacts {
    let object = try object(kind.keys, optional: ["conditions"])
    var facts = PayoutFacts()
    facts.actual = try object.optional("actual")?.number()
    facts.actuals = try object.optional("actuals")?.numbersByName() ?? [:]
    facts.values = try object.optional("values")?.numbersByName() ?? [:]
    facts.achieved = try object.optional("achieved")?.flag()
    facts.achievedOn = try object.optional("achievedOn")?.date()
    facts.isOnTime = try object.optional("onTime")?.flag() ?? true
    for node in try object.optional("conditions")?.list() ?? [] {
      let (name, fact) = try node.conditionFact()
      facts.conditions[name] = fact
    }
    return facts
  }

  private func numbersByName() throws -> [String: Rational] {
    let members = try members()
    guard !members.isEmpty else { throw failure("names nothing") }
    return Dictionary(uniqueKeysWithValues: try members.map { ($0.name, try $0.node.number()) })
  }

  private func conditionFact() throws -> (String, PayoutFacts.ConditionFact) {
    let object = try object(["name"], optional: ["met", "actual"])
    guard object.members.count == 2 else { throw failure("needs either met or an actual") }
    let name = try object["name"].text()
    if let met = object.optional("met") { return (name, .met(try met.flag())) }
    return (name, .actual(try object["actual"].number()))
  }
}

extension CaseTerms.Facts {
  fileprivate var keys: [String] {
    switch self {
    case .actual: ["actual"]
    case .actuals: ["actuals"]
    case .values: ["values"]
    case .achieved: ["achieved"]
    case .achievedOn: ["achievedOn"]
    case .actualOnTime: ["actual", "onTime"]
    }
  }
}
