import ProposalModel

/// Reads the inputs of a calculation, computes it, and lines it up with what is expected.
struct CalculationReader {
  let inputs: CaseNode
  let expected: CaseNode
  let currency: Currency?

  func expectations(_ kind: WorkedCalculation.Kind) throws -> [Expectation] {
    switch kind {
    case .instalments: try instalments()
    case .roundedTotal: try roundedTotal()
    case .scheduleOfValues: try scheduleOfValues()
    case .holdback: try holdback()
    case .escalation: try escalation()
    case .baselineTarget: try baselineTarget()
    case .conversion: try conversion()
    case .equitySettlement: try equitySettlement()
    case .lateInterest: try lateInterest()
    case .grossUp: try grossUp()
    case .expectedValue: try expectedValue()
    }
  }

  // MARK: Splits and totals

  private func instalments() throws -> [Expectation] {
    let object = try inputs.object(["amount", "increment"], optional: ["count", "weights"])
    guard object.members.count == 3 else { throw inputs.failure("needs a count or weights") }
    let (amount, increment) = (try object["amount"].number(), try object["increment"].number())
    let allocation =
      if let count = object.optional("count") {
        Allocation(amount, count: try count.count(), increment: increment)
      } else {
        Allocation(
          amount, weights: try object["weights"].list().map { try $0.number() },
          increment: increment)
      }
    let out = try expected.object(["parts", "total"])
    return try .init("parts", out["parts"].list(), allocation?.parts ?? [])
      + [.init("total", try out["total"].number(), allocation?.total)]
  }

  private func roundedTotal() throws -> [Expectation] {
    let object = try inputs.object(["units", "price", "increment"])
    let total = RoundedTotal(
      units: try object["units"].list().map { try $0.number() },
      price: try object["price"].number(), increment: try object["increment"].number())
    let out = try expected.object(["parts", "total", "exactTotal"])
    return try .init("parts", out["parts"].list(), total.parts) + [
      .init("total", try out["total"].number(), total.total),
      .init("exactTotal", try out["exactTotal"].number(), total.exactTotal),
    ]
  }

  private func scheduleOfValues() throws -> [Expectation] {
    let object = try inputs.object(
      ["lines", "retainagePercent", "retainageReleased", "previousCertificates"])
    let certificate = ProgressCertificate(
      lines: try object["lines"].list().map { node in
        let line = try node.object(["scheduled", "percentComplete"])
        return .init(
          scheduled: try line["scheduled"].number(),
          percentComplete: try line["percentComplete"].number())
      },
      retainagePercent: try object["retainagePercent"].number(),
      isRetainageReleased: try object["retainageReleased"].flag(),
      previousCertificates: try object["previousCertificates"].number())
    let out = try expected.object(["payout"], optional: ["completed", "retained", "earned"])
    return try money(
      out,
      [
        "payout": certificate.due, "completed": certificate.completed,
        "retained": certificate.retained, "earned": certificate.earned,
      ])
  }

  private func holdback() throws -> [Expectation] {
    let object = try inputs.object(["amount", "milestones"])
    let milestones = try object["milestones"].list().map { node in
      let milestone = try node.object(["percent", "holdbackPercent"])
      return Holdback.Milestone(
        percent: try milestone["percent"].number(),
        holdbackPercent: try milestone["holdbackPercent"].number())
    }
    let holdback = Holdback(
      try object["amount"].number(), milestones: milestones, increment: currency?.increment)
    let out = try expected.object(["parts", "released", "total"])
    return try .init("parts", out["parts"].list(), holdback.parts)
      + money(out, ["released": holdback.released, "total": holdback.total])
  }

  /// The amounts expected among those computed.
  func money(_ out: CaseObject, _ computed: [String: Rational?]) throws -> [Expectation] {
    try computed.sorted { $0.key < $1.key }.compactMap { name, value in
      try out.optional(name).map { try Expectation(name, money: $0, value, currency) }
    }
  }
}
