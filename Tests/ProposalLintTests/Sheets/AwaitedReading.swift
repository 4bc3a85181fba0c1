import Testing

/// What the parser does not deliver yet. What depends on it is a known issue, counted in every run;
/// an entry leaves the list as soon as it holds.
enum AwaitedReading {
  /// Examples by rule and number, statements by id, sheets by file name, and findings expected of
  /// other people's sheets by rule and words.
  static let names: Set<String> = [
    "format-front-matter 2",
    "format-number-ambiguous 3",
    "format-number-ambiguous 6 is clean",
    "format-unparsed 1",
    "format-unparsed 3",
    "measure-missing-baseline 5 is clean",
    "overload-low-weight 4 is clean",
    "overload-low-weight 6 is clean",
    "payout-amount-mismatch 2",
    "payout-base-unstated 1",
    "payout-base-unstated 2",
    "payout-base-unstated 5 is clean",
    "payout-base-unstated 6 is clean",
    "payout-missing 2",
    "payout-missing 5 is clean",
    "payout-missing 6 is clean",
    "payout-tiers-inconsistent 1",
    "payout-tiers-inconsistent 2",
    "payout-tiers-inconsistent 3",
    "payout-tiers-inconsistent 4 is clean",
    "payout-tiers-inconsistent 5 is clean",
    "payout-tiers-inconsistent 6 is clean",
    "payout-weights-sum 4 is clean",
    "payout-weights-sum 5 is clean",
    "risk-contradictory-terms 1",
    "risk-contradictory-terms 2",
    "risk-contradictory-terms 3",
    "risk-contradictory-terms 4 is clean",
    "risk-contradictory-terms 5 is clean",
    "risk-contradictory-terms 6 is clean",
    "time-relative-without-anchor 3",
    "vague-comparative 8 is clean",
    "vague-effort-standard 6 is clean",
    "vague-quantity-word 6 is clean",
    "vague-subjective-adjective 7 is clean",
    "vague-up-to-amount 1",
    "vague-up-to-amount 2",
  ]

  /// Runs expectations that hold once the parser delivers what `name` needs.
  static func expecting(_ name: String, _ body: () -> Void) {
    guard names.contains(name) else { return body() }
    withKnownIssue("the parser does not deliver this yet", isIntermittent: true) { body() }
  }
}
