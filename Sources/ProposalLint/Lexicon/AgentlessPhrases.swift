/// Deeds somebody has to do, said without somebody (lexicon, group 9).
///
/// Left out is “paid”: who pays is the one thing every sheet says.
enum AgentlessPhrases {
  static let words = auxiliaries.flatMap { auxiliary in
    verbs.map { auxiliary + " be " + $0 }
  }.filter { !OpenListWords.words.contains($0) }

  private static let auxiliaries = ["will", "shall", "must", "is to", "are to", "to"]
  private static let verbs = [
    "agreed", "reviewed", "revisited", "assessed", "considered", "determined", "evaluated",
    "measured", "approved", "provided", "finalised", "finalized", "adjusted", "verified",
    "confirmed", "certified", "calculated", "reconciled", "validated", "recalculated", "reassessed",
    "checked", "examined", "collected", "compiled", "prepared", "submitted", "audited", "inspected",
  ]

  static let fixedExpressions = ["will be considered achieved", "shall be considered achieved"]
}
