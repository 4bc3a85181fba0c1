import ProposalModel

/// "Hosting is billed at cost, not to exceed US$3,000": a bound of costs, and none of what is paid for
/// the milestones.
enum CostBound {
  /// Whether a sentence bounds what is reimbursed or billed beside the milestones.
  static func speaks(in sentence: Sentence) -> Bool {
    sentence.says(phrases) || sentence.holds(words)
  }

  private static let phrases = PhraseTable<Bool>([
    (
      true,
      [
        "at cost", "not part of the fixed", "not part of the fee", "not part of the price",
        "not included in the fee", "not included in the price", "zum selbstkostenpreis",
        "nach aufwand", "au prix coûtant", "out of pocket", "out-of-pocket", "time and materials",
      ]
    )
  ])

  private static let words: WordSet = [
    "reimbursed", "reimburses", "reimburse", "reimbursement", "reimbursable", "expenses",
    "travel", "spesen", "auslagen", "reisekosten", "erstattet", "frais", "disbursements",
    "liability", "haftung", "haftet", "responsabilité",
  ]
}
