import Testing

/// What the parser does not deliver yet. What depends on it is a known issue, counted in every run;
/// an entry leaves the list as soon as it holds.
enum AwaitedReading {
  /// Examples by rule and number, statements by id, sheets by file name, and findings expected of
  /// other people's sheets by rule and words.
  static let names: Set<String> = [
    "ask-guarantee-contradiction 1 inTableOfNames",
    "ask-uncalibrated-stretch 3 inTableOfNames",
    "discovery-no-fallback 1 inTableRow",
    "discovery-unbounded 1 inTableRow",
    "discovery-unbounded 5 inTableOfNames",
    "format-front-matter 2",
    "format-number-ambiguous 3",
    "format-number-ambiguous 6 is clean",
    "format-unparsed 1",
    "format-unparsed 3",
    "measure-adjustments-unstated 3 inTableRow",
    "measure-missing-baseline 10 is clean",
    "measure-non-financial-unverifiable 1 inTableRow",
    "measure-non-financial-unverifiable 2 inTableRow",
    "overload-low-weight 7 is clean",
    "overload-low-weight 9 is clean",
    "payout-amount-mismatch 2",
    "payout-base-unstated 1",
    "payout-base-unstated 2",
    "payout-base-unstated 11 is clean",
    "payout-base-unstated 10 is clean",
    "payout-missing 11 is clean",
    "payout-missing 10 is clean",
    "payout-tiers-inconsistent 1",
    "payout-tiers-inconsistent 2",
    "payout-tiers-inconsistent 3",
    "payout-tiers-inconsistent 7 is clean",
    "payout-tiers-inconsistent 8 is clean",
    "payout-tiers-inconsistent 10 is clean",
    "payout-uncapped 3 inTableRow",
    "payout-weights-sum 4 is clean",
    "payout-weights-sum 5 is clean",
    "proxy-without-link 2 inTableOfNames",
    "risk-contradictory-terms 1",
    "risk-contradictory-terms 2",
    "risk-contradictory-terms 3",
    "risk-contradictory-terms 11 is clean",
    "risk-contradictory-terms 12 is clean",
    "risk-contradictory-terms 13 is clean",
    "risk-no-clawback 1 inTableRow",
    "risk-no-clawback 4 inTableOfNames",
    "time-no-ramp-up 3 inTableRow",
    "time-quarter-without-year 7 inTableRow",
    "time-relative-without-anchor 3",
    "vague-approximation 1 inTableRow",
    "vague-comparative 22 is clean",
    "vague-effort-standard 14 is clean",
    "vague-open-list 3 inTableOfNames",
    "vague-quantity-word 21 is clean",
    "vague-subjective-adjective 15 is clean",
    "vague-up-to-amount 1",
    "vague-up-to-amount 2",
  ]

  /// Runs expectations that hold once the parser delivers what one of `candidates` needs.
  static func expecting(_ candidates: String..., body: () -> Void) {
    guard candidates.contains(where: names.contains) else { return body() }
    withKnownIssue("the parser does not deliver this yet", isIntermittent: true) { body() }
  }
}
