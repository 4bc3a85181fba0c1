import ProposalModel

/// "for which you paid us £11,200 in 2024": what was paid already is not promised.
enum PastPay {
  /// Whether a verb of paying in the past stands right in front of a token, without "is", "will" or
  /// another word that makes it a promise.
  static func isPast(_ sentence: Sentence, before token: Int) -> Bool {
    let tokens = sentence.prose.tokens
    let first = max(sentence.tokens.lowerBound, token - 3)
    let far = sentence.window(token - 6, token)
    if let verb = far.last(where: { verbs.contains(tokens[$0].key) }),
      recalls(sentence, verb, before: token)
    {
      return true
    }
    guard let verb = (first..<token).last(where: { verbs.contains(tokens[$0].key) }),
      (verb + 1..<token).allSatisfy({ objects.contains(tokens[$0].key) }),
      verb > sentence.tokens.lowerBound, tokens[verb - 1].kind == .word
    else { return false }
    if pronouns.contains(tokens[verb - 1].key) { return true }
    let start = max(sentence.tokens.lowerBound, verb - 4)
    return !(start..<verb).contains { promising.contains(tokens[$0].key) }
  }

  /// "In 2025 she earned a bonus of $9,000": a past year in front, and pay as the object.
  private static func recalls(_ sentence: Sentence, _ verb: Int, before token: Int) -> Bool {
    let tokens = sentence.prose.tokens
    let front = sentence.window(sentence.tokens.lowerBound, verb)
    return front.first.map { times.contains(tokens[$0].key) } ?? false
      && !front.contains { promising.contains(tokens[$0].key) }
      && tokens[sentence.window(verb + 1, token)].allSatisfy {
        objects.contains($0.key) || pay.contains($0.key)
      }
  }

  private static let times: WordSet = ["in", "last", "for", "during", "im", "letztes", "en"]
  private static let pay: WordSet = [
    "bonus", "award", "payment", "commission", "total", "of", "premium", "reward", "prize",
  ]
  private static let pronouns: WordSet = [
    "which", "who", "we", "you", "they", "he", "she", "it",
  ]
  private static let verbs: WordSet = [
    "paid", "received", "earned", "cost", "totalled", "made",
  ]
  private static let objects: WordSet = [
    "us", "you", "them", "him", "her", "me", "about", "a", "an", "some", "roughly", "the",
  ]
  private static let promising: WordSet = [
    "is", "are", "be", "been", "am", "will", "shall", "would", "being", "gets", "get", "if",
    "when", "once", "has", "have", "becomes", "then", "amount", "fee", "bonus", "sum", "to",
    "award", "payment", "premium", "reward", "i'm", "you're", "he's", "she's", "they're", "'m",
    "'re", "'s", "amounts", "each", "only", "instead", "and", "or", "was", "were",
  ]
}
