import ProposalModel

/// Terms, facts and adjustments, and what must come out.
struct WorkedCase {
  let head: CaseHead
  let plan: PayoutPlan
  let facts: PayoutFacts
  private let expected: CaseObject

  init(_ node: CaseNode) throws {
    let object = try node.object(
      CaseHead.required + ["terms", "facts", "adjustments"],
      optional: ["base", "printed", "notes"])
    head = try CaseHead(object)
    let terms = try CaseTerms(try object["terms"])
    if terms.unit == .money, let base = object.optional("base") {
      throw base.failure("stands beside terms that pay money")
    }
    plan = PayoutPlan(
      terms: terms.terms, unit: terms.unit, base: try object.optional("base").map(Self.base),
      adjustments: try object["adjustments"].list(atLeast: 0).map { try $0.adjustment() },
      window: terms.window)
    facts = try object["facts"].facts(terms.facts)
    expected = try Self.expected(try object["expected"])
    _ = try object.optional("printed")?.number()
  }

  private static func base(_ node: CaseNode) throws -> PayoutPlan.Base {
    let object = try node.object([], optional: ["amount", "salary", "percent"])
    if let amount = object.optional("amount"), object.members.count == 1 {
      return .amount(try amount.number())
    }
    guard object.optional("amount") == nil else { throw node.failure("is no base") }
    return .salary(try object["salary"].number(), percent: try object["percent"].number())
  }

  private static func expected(_ node: CaseNode) throws -> CaseObject {
    let object = try node.object(
      [],
      optional: [
        "componentPercents", "attainment", "termsPercent", "formulaPayout", "percent",
        "displayedPercent", "payout", "deadline", "shares",
      ])
    guard !object.members.isEmpty else { throw node.failure("expects nothing") }
    return object
  }

  /// What differs from the expected values.
  func differences() throws -> [String] {
    let result = plan.result(for: facts)
    var all = try amounts(result)
    if let node = expected.optional("componentPercents") {
      all += try .init("componentPercents", node.list(), result.componentPercents.map(\.shown))
    }
    var differences = all.compactMap(\.difference)
    if let deadline = try expected.optional("deadline")?.date(), deadline != result.deadline {
      differences.append("deadline: expected \(deadline), computed \(result.deadline?.iso ?? "-")")
    }
    return differences
  }

  private func amounts(_ result: PayoutResult) throws -> [Expectation] {
    var all: [Expectation] = []
    for (name, value) in [
      ("attainment", result.attainment), ("termsPercent", result.termsPercent),
      ("percent", result.percent),
    ] {
      if let node = expected.optional(name) { all.append(try .init(name, percent: node, value)) }
    }
    for (name, value) in [("formulaPayout", result.formulaPayout), ("payout", result.payout)] {
      guard let node = expected.optional(name) else { continue }
      all.append(try .init(name, money: node, value, head.currency))
    }
    if let node = expected.optional("displayedPercent") {
      let shown = result.percent?.rounded(decimals: try node.shownDecimals())
      all.append(.init("displayedPercent", try node.number(), shown))
    }
    if let node = expected.optional("shares") {
      all.append(.init("shares", try node.wholeNumber(), result.shares))
    }
    return all
  }
}

extension Rational {
  /// As percentages are shown: to four decimals.
  fileprivate var shown: Rational { rounded(decimals: 4) }
}
