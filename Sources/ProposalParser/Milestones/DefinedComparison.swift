import ProposalModel

/// "“Passing” means reaching that figure or more": what a word that compares means in this sheet, which changes
/// what each of its levels pays.
enum DefinedComparison {
  static func isOne(_ sentence: Sentence) -> Bool {
    guard sentence.holds(words), sentence.holds(quotes) else { return false }
    let tokens = sentence.prose.tokens
    return sentence.tokens.dropFirst().dropLast().contains { index in
      words.contains(tokens[index].key) && quotes.contains(tokens[index - 1].key)
        && quotes.contains(tokens[index + 1].key)
    }
  }

  private static let words: WordSet = [
    "passing", "passed", "exceeding", "exceeded", "above", "over", "beyond", "reaching", "reached",
    "hitting", "below", "under", "übertroffen", "erreicht", "über", "unter",
  ]
  private static let quotes: WordSet = ["\"", "“", "”", "„", "«", "»", "'", "‘", "’"]
}
