import ProposalModel

/// The shape of what `payout --format json` writes.
enum PayoutSchema {
  static let root = JSONSchema.object([
    ("schema", ["const": .string(PayoutJSON.schema)]),
    ("currency", JSONSchema.orNull(JSONSchema.string(like: "^[A-Z]{3}$", "ISO 4217."))),
    ("milestones", JSONSchema.list(of: JSONSchema.reference("milestone"))),
    ("schedule", JSONSchema.orNull(JSONSchema.reference("schedule"))),
    ("score", number),
    ("total", money),
    ("totals", totals),
    (
      "split",
      JSONSchema.list(of: JSONSchema.object([("name", JSONSchema.string), ("amount", money)]))
    ),
    ("tax", JSONSchema.orNull(moneys(["net", "tax", "gross"]))),
    ("assumptions", JSONSchema.list(of: JSONSchema.string)),
    ("unsettled", JSONSchema.list(of: JSONSchema.string)),
  ])

  static let definitions = [
    ("milestone", milestone),
    ("schedule", moneys(["scheduled", "completed", "stored", "retained", "previous", "due"])),
    ("reading", reading),
  ]

  /// What a milestone's payout may be called, as DESIGN section 6 lists them.
  static let kinds = [
    "fixed", "threshold", "tiers-highest", "tiers-cumulative", "tiers-marginal",
    "tiers-retroactive", "tiers-unresolved", "interpolated", "percent-of-value", "per-unit",
    "partial-proportional", "partial-steps", "share-of-pool", "schedule-line", "unresolved",
  ]

  static let totals = JSONSchema.object(totalMembers)
  static let totalMembers = [
    ("minimum", money), ("target", money), ("maximum", money), ("uncapped", JSONSchema.bool),
    ("settled", JSONSchema.bool),
  ]
  static let reading = JSONSchema.object([("rule", JSONSchema.string), ("maximum", money)])

  private static let milestone = JSONSchema.object([
    ("id", JSONSchema.string),
    ("kind", JSONSchema.oneOf(kinds)),
    ("actual", JSONSchema.orNull(JSONSchema.string)),
    ("attainment", number),
    ("percent", number),
    ("formula", money),
    ("payout", money),
    ("retained", money),
    ("net", money),
    ("minimum", money),
    ("target", money),
    ("maximum", money),
    ("uncapped", JSONSchema.bool),
    (
      "adjustedLevels",
      JSONSchema.list(of: JSONSchema.object([("before", number), ("after", number)]))
    ),
    ("steps", JSONSchema.list(of: JSONSchema.string)),
    ("readings", JSONSchema.list(of: JSONSchema.reference("reading"))),
  ])

  static let money = JSONSchema.orNull(JSONSchema.reference("money"))
  static let number = JSONSchema.orNull(JSONSchema.reference("number"))

  private static func moneys(_ names: [String]) -> JSONValue {
    JSONSchema.object(names.map { ($0, JSONSchema.reference("money")) })
  }
}
