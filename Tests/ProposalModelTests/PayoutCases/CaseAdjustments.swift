import ProposalModel

extension CaseNode {
  private static let adjustmentNames = [
    "gate", "multiply", "add", "discretion", "conditionalCap", "floor", "cap", "prorate", "round",
    "shares",
  ]

  /// One step of the order of operations.
  func adjustment() throws -> Adjustment {
    let (name, node) = try single(of: Self.adjustmentNames)
    switch name {
    case "gate": return .gate(try node.condition())
    case "multiply": return .multiply(try node.number())
    case "add": return .add(try node.number())
    case "discretion": return .discretion(try node.limit(["percent", "amount"]))
    case "conditionalCap": return try node.conditionalCap()
    case "floor": return .floor(try node.limit())
    case "cap": return .cap(try node.limit())
    case "prorate": return try node.proration()
    case "round": return .round(try node.roundingStep())
    default: return .shares(try node.settlement())
    }
  }

  private func condition() throws -> Condition {
    let object = try object(["name"], optional: ["level", "direction"])
    let level = try object.optional("level")?.number()
    let direction = try object.optional("direction")?.choice(Direction.self)
    guard (level == nil) == (direction == nil) else {
      throw failure("needs level and direction together")
    }
    return Condition(
      name: try object["name"].text(), level: level.map { Level($0) },
      direction: direction ?? .higherIsBetter)
  }

  private func limit(_ kinds: [String] = ["percent", "amount", "salary"]) throws -> Limit {
    let object = try object([], optional: kinds + (kinds.contains("salary") ? ["multiple"] : []))
    if let salary = object.optional("salary"), object.members.count == 2 {
      return .salaryMultiple(
        salary: try salary.number(), multiple: try object["multiple"].number())
    }
    guard object.members.count == 1 else { throw failure("is no limit") }
    if let percent = object.optional("percent") { return .percent(try percent.number()) }
    return .amount(try object["amount"].number())
  }

  private func conditionalCap() throws -> Adjustment {
    let object = try object(["condition", "percent"])
    return .conditionalCap(try object["condition"].condition(), try object["percent"].number())
  }

  private func proration() throws -> Adjustment {
    let object = try object(["numerator", "denominator"])
    return .prorate(
      numerator: try object["numerator"].number(), denominator: try object["denominator"].number())
  }

  private func roundingStep() throws -> RoundingStep {
    let object = try object(["of", "increment", "mode"])
    return RoundingStep(
      of: try object["of"].choice(RoundingStep.Subject.self),
      increment: try object["increment"].number(), mode: try object["mode"].choice(Rounding.self))
  }

  private func settlement() throws -> ShareSettlement {
    let object = try object(["rounding"], optional: ["count", "price"])
    let mode = try object["rounding"].choice(Rounding.self)
    guard object.members.count == 2 else { throw failure("needs either a count or a price") }
    if let count = object.optional("count") { return .count(try count.wholeNumber(), mode) }
    return .price(try object["price"].number(), mode)
  }
}
