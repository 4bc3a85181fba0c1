import ProposalModel

extension CaseNode {
  /// A level, under the name it goes by, and what it pays.
  func tier(_ level: String = "level") throws -> Tier {
    let object = try object([level, "pays"])
    return Tier(level: Level(try object[level].number()), pays: try object["pays"].number())
  }

  /// A number; nil for null.
  func numberOrNil() throws -> Rational? { isNull ? nil : try number() }

  /// A curve from blended attainment to percent.
  func percentCurve() throws -> PayoutCurve {
    let read = try CaseTerms(self)
    guard read.unit == .percent, case .interpolated(let curve) = read.terms else {
      throw failure("is no curve of percentages")
    }
    return curve
  }
}

extension CaseObject {
  func tiers(_ rule: TierRule) throws -> PayoutTerms {
    .tiers(
      try self["tiers"].list().map { try $0.tier() }, rule: rule,
      direction: try self["direction"].choice(Direction.self))
  }

  func bands(_ rule: BandRule) throws -> PayoutTerms {
    let bands = try self["bands"].list().map { node in
      let band = try node.object(["from", "to", "rate"])
      return Band(
        from: try band["from"].number(), to: try band["to"].numberOrNil(),
        rate: try band["rate"].number())
    }
    return .bands(bands, rule: rule)
  }

  func curve() throws -> PayoutCurve {
    let direction = try self["direction"].choice(Direction.self)
    let ofPoints = ["points", "below", "above"]
    guard let segments = optional("segments") else { return try curveOfPoints(direction) }
    guard ofPoints.allSatisfy({ optional($0) == nil }) else {
      throw segments.failure("stands beside points")
    }
    return PayoutCurve(segments: try segments.list().map(Self.segment), direction: direction)
  }

  private static func segment(_ node: CaseNode) throws -> PayoutCurve.Segment {
    let segment = try node.object(["from", "to", "start", "slope"])
    return PayoutCurve.Segment(
      from: try segment["from"].number(), to: try segment["to"].numberOrNil(),
      start: try segment["start"].number(), slope: try segment["slope"].number())
  }

  private enum Above: String { case cap, extend }

  private func curveOfPoints(_ direction: Direction) throws -> PayoutCurve {
    let above = try self["above"].choice(Above.self)
    let curve = PayoutCurve(
      points: try self["points"].list(atLeast: 2).map { try $0.tier() },
      below: try self["below"].choice(PayoutCurve.Below.self),
      above: above == .cap ? .cap : .extend, direction: direction)
    guard let curve else { throw try self["points"].failure("do not make a curve") }
    return curve
  }

  func percentOfValue() throws -> PayoutTerms {
    let bases = try self["bases"].list().map { node in
      let base = try node.object(["name", "rate"])
      return PercentOfValue.Base(name: try base["name"].text(), rate: try base["rate"].number())
    }
    return .percentOfValue(
      PercentOfValue(
        bases: bases, hurdle: try optional("hurdle")?.number(),
        floor: try optional("floor")?.number(), cap: try optional("cap")?.number()))
  }

  func partialProportional() throws -> PayoutTerms {
    .partialProportional(
      ProportionalCredit(
        amount: try self["amount"].number(), level: try self["level"].number(),
        floor: try self["floor"].number(), cap: try optional("cap")?.number()))
  }

  private enum Blend: String { case payouts, attainments }

  func scorecard() throws -> WeightedScorecard {
    let isBlended = try self["blend"].choice(Blend.self) == .attainments
    let components = try self["components"].list().map { try Self.component($0, isBlended) }
    guard isBlended == (optional("curve") != nil) else {
      throw try self["blend"].failure("and curve do not fit")
    }
    return WeightedScorecard(
      components: components, curve: try optional("curve")?.percentCurve())
  }

  private static func component(_ node: CaseNode, _ isBlended: Bool) throws
    -> WeightedScorecard.Component
  {
    let optional = isBlended ? ["cap"] : ["terms", "cap"]
    let component = try node.object(["name", "weight"], optional: optional)
    return WeightedScorecard.Component(
      name: try component["name"].text(), weight: try component["weight"].number(),
      terms: try component.optional("terms").map(CaseTerms.component),
      cap: try component.optional("cap")?.number())
  }
}
