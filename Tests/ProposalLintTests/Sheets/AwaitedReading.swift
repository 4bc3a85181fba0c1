import Testing

/// Rules whose facts the parser does not deliver everywhere yet. What depends on them is a known
/// issue, counted in every run; a rule leaves the list as soon as its examples hold.
enum AwaitedReading {
  static let rules: Set<String> = [
    "format-encoding",
    "format-front-matter",
    "format-note-to-self",
    "format-number-ambiguous",
    "format-placeholder",
    "format-unparsed",
    "payout-amount-mismatch",
    "payout-base-unstated",
    "payout-missing",
    "payout-tier-rule-unstated",
    "payout-tiers-inconsistent",
    "risk-contradictory-terms",
    "time-date-contradiction",
    "time-no-deadline",
    "time-quarter-without-year",
    "time-relative-without-anchor",
    "vague-up-to-amount",
  ]

  /// Words of other people's sheets that are not read yet, where the rule about them holds.
  static let words: Set<String> = ["revenue 70%, channel 40%"]

  /// Runs expectations that hold once the parser delivers what `rules` need.
  static func expecting(_ rules: some Sequence<String>, _ body: () -> Void) {
    guard !Self.rules.union(words).isDisjoint(with: rules) else { return body() }
    withKnownIssue("the parser does not deliver this yet", isIntermittent: true) { body() }
  }
}
