import ProposalModel

extension ShapeReader {
  /// "If it is received by 2 March the tranche is $51,000": the whole of what is paid, and not more of it.
  func setsWhole(_ promise: Promise) -> Bool {
    let sentence = promise.sentence
    guard !promise.isAdditional, !sentence.has(.additional) else { return false }
    let end = book[promise.figure].tokens.lowerBound
    let start = max(sentence.tokens.lowerBound, end - Self.reachOfWhole)
    return Self.setting.all(in: sentence.prose, start..<end).contains {
      $0.tokens.upperBound == end
    }
  }

  private static let reachOfWhole = 5
  private static let nouns = [
    "tranche", "bonus", "payment", "payout", "award", "grant", "fee", "instalment", "installment",
    "amount",
  ]
  private static let verbs = [
    "is", "becomes", "falls to", "drops to", "is reduced to", "goes down to", "is then", "is only",
  ]
  private static let setting = PhraseTable<Bool>([
    (
      true,
      nouns.flatMap { noun in verbs.map { "the \(noun) \($0)" } }
        + verbs.map { "it \($0)" }
        + ["beträgt die prämie", "beträgt der bonus", "beträgt die zahlung", "beträgt die rate"]
    )
  ])
}
