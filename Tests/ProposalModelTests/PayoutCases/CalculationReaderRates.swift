import ProposalModel

extension CalculationReader {
  private enum Formula: String {
    case growthRatio = "growth-ratio"
    case levelRatio = "level-ratio"
    case indexedShare = "indexed-share"
  }

  func escalation() throws -> [Expectation] {
    let formula = try inputs.members().first { $0.name == "formula" }?.node.choice(Formula.self)
    switch formula {
    case .growthRatio: return try ratioEscalation(.growthRatio)
    case .levelRatio: return try ratioEscalation(.levelRatio)
    case .indexedShare: return try indexedShare()
    case nil: throw inputs.failure("'formula' is missing")
    }
  }

  private func ratioEscalation(_ formula: EscalationFormula) throws -> [Expectation] {
    let object = try inputs.object(["formula", "target", "base", "new", "decimals"])
    let result = Escalation(
      formula, base: try object["base"].number(), new: try object["new"].number()
    ).result(target: try object["target"].number())
    let decimals = try object["decimals"].count()
    let out = try expected.object(["result"])
    return [.init("result", try out["result"].number(), result?.rounded(decimals: decimals))]
  }

  private func indexedShare() throws -> [Expectation] {
    let object = try inputs.object([
      "formula", "target", "share", "base", "new", "ratioDecimals", "decimals",
    ])
    let share = IndexedShare(
      price: try object["target"].number(), share: try object["share"].number(),
      base: try object["base"].number(), new: try object["new"].number(),
      ratioDecimals: try object["ratioDecimals"].count())
    let decimals = try object["decimals"].count()
    let out = try expected.object(["result", "ratio", "adjustment", "unrounded"])
    return [
      .init("result", try out["result"].number(), share?.result(decimals: decimals)),
      .init("ratio", try out["ratio"].number(), share?.ratio),
      .init("adjustment", try out["adjustment"].number(), share?.adjustment.rounded(decimals: 4)),
      .init("unrounded", try out["unrounded"].number(), share?.unrounded.rounded(decimals: 4)),
    ]
  }

  func baselineTarget() throws -> [Expectation] {
    let object = try inputs.object(["baseline", "increase", "reading"])
    let target = BaselineTarget(
      baseline: try object["baseline"].number(), increase: try object["increase"].number())
    let reading = try object["reading"].choice(BaselineTarget.Reading.self)
    let out = try expected.object(["result"])
    return [try .init("result", percent: try out["result"], target.result(reading))]
  }

  func conversion() throws -> [Expectation] {
    let object = try inputs.object(
      ["percentOfTarget", "maximumPercentOfTarget", "decimals"],
      optional: ["targetPercentOfSalary"])
    let conversion = PercentConversion(percentOfTarget: try object["percentOfTarget"].number())
    let decimals = try object["decimals"].count()
    let maximum = try object["maximumPercentOfTarget"].number()
    let salary = try object.optional("targetPercentOfSalary")?.number()
    let out = try expected.object(["percentOfMaximum"], optional: ["percentOfSalary"])
    var all = [
      Expectation(
        "percentOfMaximum", try out["percentOfMaximum"].number(),
        conversion.ofMaximum(maximum)?.rounded(decimals: decimals))
    ]
    if let node = out.optional("percentOfSalary") {
      let computed = salary.map { conversion.ofSalary($0).rounded(decimals: decimals) }
      all.append(.init("percentOfSalary", try node.number(), computed))
    }
    return all
  }

  func equitySettlement() throws -> [Expectation] {
    let object = try inputs.object(["amount", "percent", "price", "rounding"])
    let settlement = EquitySettlement(
      amount: try object["amount"].number(), percent: try object["percent"].number(),
      price: try object["price"].number(), rounding: try object["rounding"].choice(Rounding.self))
    let out = try expected.object(["value", "shares", "cash"])
    return try money(out, ["value": settlement?.value, "cash": settlement?.cash])
      + [.init("shares", try out["shares"].wholeNumber(), settlement?.shares)]
  }

  func lateInterest() throws -> [Expectation] {
    let object = try inputs.object(["amount", "daysLate", "ratePercent", "dayCount", "fixedSum"])
    let late = LateInterest(
      amount: try object["amount"].number(), daysLate: try object["daysLate"].wholeNumber(),
      ratePercent: try object["ratePercent"].number(),
      dayCount: try object["dayCount"].wholeNumber(), fixedSum: try object["fixedSum"].number())
    let out = try expected.object(["interest", "payout"])
    return try money(out, ["interest": late?.interest, "payout": late?.payout])
  }

  func grossUp() throws -> [Expectation] {
    let object = try inputs.object(["net", "taxPercent"])
    let grossUp = GrossUp(
      net: try object["net"].number(), taxPercent: try object["taxPercent"].number())
    return try money(try expected.object(["payout"]), ["payout": grossUp?.payout])
  }

  func expectedValue() throws -> [Expectation] {
    let object = try inputs.object(["tiers"])
    let tiers = try object["tiers"].list().map { node in
      let tier = try node.object(["pays", "probability"])
      return ExpectedValue.Tier(
        pays: try tier["pays"].number(), probability: try tier["probability"].number())
    }
    let out = try expected.object(["payout"])
    return try money(out, ["payout": ExpectedValue(tiers: tiers).payout])
  }
}
