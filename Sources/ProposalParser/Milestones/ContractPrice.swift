import ProposalModel

/// "Contract of 17 April 2026: $816,000.00": the name of a contract with its price.
enum ContractPrice {
  /// Whether words open with the name of a contract.
  static func opens(_ tokens: [Token], at start: Int) -> Bool {
    start + 1 < tokens.count && contracts.contains(tokens[start].key)
      && links.contains(tokens[start + 1].key)
  }

  /// Whether a sentence, or the label in front of it, does so.
  static func opens(_ sentence: Sentence) -> Bool {
    let start = sentence.tokens.lowerBound
    return opens(sentence.prose.tokens, at: start)
      || start > 0 && opens(sentence.prose.tokens, at: 0)
  }

  private static let links: WordSet = [
    "of", "dated", "vom", "price", "sum", "value", "amount", "no", "nr", "#",
  ]
  private static let contracts: WordSet = [
    "contract", "agreement", "vertrag", "auftrag", "bauvertrag", "werkvertrag",
  ]
}
