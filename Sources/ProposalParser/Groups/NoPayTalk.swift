import ProposalModel

/// "Neither bonus is paid", "none of the three payments will be made", "no goal pays anything": that nothing
/// is paid, said of what is called by a name for pay.
enum NoPayTalk {
  /// Whether a sentence denies pay. Linear in its words.
  static func speaks(in sentence: Sentence) -> Bool {
    guard sentence.holds(denials), sentence.holds(verbs) else { return false }
    let tokens = sentence.prose.tokens
    return sentence.tokens.contains { index in
      guard denials.contains(tokens[index].key) else { return false }
      let behind = sentence.window(index + 1, index + 6)
      guard let noun = behind.first(where: { nouns.contains(tokens[$0].key) }),
        tokens[behind.lowerBound..<noun].allSatisfy({ $0.kind != .mark })
      else { return false }
      return tokens[sentence.window(noun + 1, noun + 6)].contains { verbs.contains($0.key) }
    }
  }

  private static let denials: WordSet = [
    "no", "none", "neither", "kein", "keine", "keiner", "keines", "aucun", "aucune",
  ]
  private static let nouns: WordSet = [
    "bonus", "bonuses", "payment", "payments", "award", "awards", "goal", "goals", "milestone",
    "milestones", "tranche", "tranches", "instalment", "instalments", "installment",
    "installments", "amount", "amounts", "fee", "fees", "sum", "sums", "part", "parts", "them",
    "these", "incentive", "incentives", "commission", "prämie", "prämien", "zahlung", "zahlungen",
    "betrag", "beträge", "bonuszahlung", "prime", "primes",
  ]
  private static let verbs: WordSet = [
    "paid", "pays", "pay", "payable", "made", "due", "earned", "owed", "released", "gezahlt",
    "fällig", "ausgezahlt", "versée", "due",
  ]
}
