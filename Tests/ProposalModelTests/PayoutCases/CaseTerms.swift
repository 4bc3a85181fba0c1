import ProposalModel

/// Reads the terms of a case into a plan without base and adjustments.
struct CaseTerms {
  /// Which facts a kind needs.
  enum Facts { case actual, actuals, values, achieved, achievedOn, actualOnTime }

  let terms: PayoutTerms
  let unit: PayoutPlan.Unit
  let window: PayoutPlan.Window?
  let facts: Facts

  init(_ node: CaseNode) throws {
    let kind = try Kind(node)
    let object = try kind.object(node)
    unit = try object["pays"].choice(PayoutPlan.Unit.self)
    if let only = kind.onlyUnit, only != unit { throw node.failure("pays no \(unit.rawValue)") }
    terms = try kind.terms(object)
    window = try object.optional("window").map(Self.window)
    facts = kind == .fixed && window != nil ? .achievedOn : kind.facts
  }

  /// Terms of a component of a scorecard.
  static func component(_ node: CaseNode) throws -> PayoutTerms {
    let kinds: [Kind] = [
      .tiersHighest, .tiersCumulative, .interpolated, .partialProportional, .partialSteps,
    ]
    guard kinds.contains(try Kind(node)) else { throw node.failure("is no kind for a component") }
    let read = try CaseTerms(node)
    guard read.unit == .percent else { throw node.failure("must pay a percentage") }
    return read.terms
  }

  private static func window(_ node: CaseNode) throws -> PayoutPlan.Window {
    let object = try node.object(["effectiveDate", "months"])
    return PayoutPlan.Window(
      effectiveDate: try object["effectiveDate"].date(), months: try object["months"].count())
  }

  /// The kinds of the schema.
  enum Kind: String {
    case fixed, threshold, stated, interpolated
    case tiersHighest = "tiers-highest"
    case tiersCumulative = "tiers-cumulative"
    case tiersMarginal = "tiers-marginal"
    case tiersRetroactive = "tiers-retroactive"
    case percentOfValue = "percent-of-value"
    case perUnit = "per-unit"
    case partialProportional = "partial-proportional"
    case partialSteps = "partial-steps"
    case weightedScorecard = "weighted-scorecard"

    init(_ node: CaseNode) throws {
      guard let kind = try node.members().first(where: { $0.name == "kind" }) else {
        throw node.failure("'kind' is missing")
      }
      self = try kind.node.choice(Kind.self)
    }

    var facts: Facts {
      switch self {
      case .fixed: .achieved
      case .threshold: .actualOnTime
      case .percentOfValue: .values
      case .weightedScorecard: .actuals
      default: .actual
      }
    }

    var onlyUnit: PayoutPlan.Unit? {
      switch self {
      case .tiersMarginal, .tiersRetroactive, .percentOfValue, .perUnit: .money
      case .stated, .weightedScorecard: .percent
      default: nil
      }
    }

    func object(_ node: CaseNode) throws -> CaseObject {
      let (required, optional) = keys
      return try node.object(["kind", "pays"] + required, optional: optional)
    }

    private var keys: (required: [String], optional: [String]) {
      switch self {
      case .fixed: (["amount"], ["window"])
      case .threshold: (["amount", "level", "direction"], [])
      case .tiersHighest, .tiersCumulative: (["direction", "tiers"], [])
      case .tiersMarginal, .tiersRetroactive: (["bands"], [])
      case .interpolated: (["direction"], ["points", "below", "above", "segments"])
      case .percentOfValue: (["bases"], ["hurdle", "floor", "cap"])
      case .perUnit: (["amount"], ["cap"])
      case .partialProportional: (["amount", "level", "floor"], ["cap"])
      case .partialSteps: (["level", "steps"], [])
      case .stated: ([], [])
      case .weightedScorecard: (["blend", "components"], ["curve"])
      }
    }

    func terms(_ object: CaseObject) throws -> PayoutTerms {
      switch self {
      case .fixed: .fixed(amount: try object["amount"].number())
      case .threshold:
        .threshold(
          amount: try object["amount"].number(), level: Level(try object["level"].number()),
          direction: try object["direction"].choice(Direction.self))
      case .tiersHighest: try object.tiers(.highest)
      case .tiersCumulative: try object.tiers(.cumulative)
      case .tiersMarginal: try object.bands(.marginal)
      case .tiersRetroactive: try object.bands(.retroactive)
      case .interpolated: .interpolated(try object.curve())
      case .percentOfValue: try object.percentOfValue()
      case .perUnit:
        .perUnit(
          PerUnit(
            amount: try object["amount"].number(), cap: try object.optional("cap")?.number()))
      case .partialProportional: try object.partialProportional()
      case .partialSteps:
        .partialSteps(
          level: try object["level"].number(),
          steps: try object["steps"].list().map { try $0.tier("attainment") })
      case .stated: .stated
      case .weightedScorecard: .weightedScorecard(try object.scorecard())
      }
    }
  }
}
