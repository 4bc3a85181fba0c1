import ProposalModel

/// "for which you paid us £11,200 in 2024": what was paid already is not promised.
enum PastPay {
  /// Whether the words on either side of an amount say that it was paid.
  static func isPast(_ sentence: Sentence, _ amount: Range<Int>) -> Bool {
    wasSo(sentence, amount) || isPast(sentence, before: amount.lowerBound)
      || wasPaid(sentence, behind: amount.upperBound)
  }

  /// "The day team's award was $1,200 a head", outside a condition.
  static func wasSo(_ sentence: Sentence, _ amount: Range<Int>) -> Bool {
    guard amount.lowerBound > sentence.tokens.lowerBound, !sentence.opensWhen else { return false }
    return wasWords.contains(sentence.prose.tokens[amount.lowerBound - 1].key)
  }

  private static let wasWords: WordSet = ["was", "were", "war", "waren"]

  /// "the option fee of £15,000 that the Licensee paid in 2025": somebody has paid it.
  private static func wasPaid(_ sentence: Sentence, behind end: Int) -> Bool {
    let tokens = sentence.prose.tokens
    let window = sentence.window(end, end + 7)
    guard let first = window.first, relatives.contains(tokens[first].key),
      let verb = window.first(where: { verbs.contains(tokens[$0].key) }), verb > first + 1
    else { return false }
    return !(first..<verb).contains {
      tokens[$0].kind == .mark
        || promising.contains(tokens[$0].key) && !perfect.contains(tokens[$0].key)
    }
  }

  /// "from each subcontractor paid more than $10,000": of whom something is asked.
  static func tellsWhoIsPaid(_ sentence: Sentence, before token: Int) -> Bool {
    let tokens = sentence.prose.tokens
    let window = sentence.window(token - 4, token)
    guard let verb = window.first(where: { verbs.contains(tokens[$0].key) }),
      verb > sentence.tokens.lowerBound + 2, tokens[verb - 1].kind == .word,
      comparing.first(in: sentence.prose, verb + 1..<max(verb + 1, token)) != nil
    else { return false }
    return whose.contains(tokens[verb - 2].key)
      && ["from", "of", "for", "by"].contains(tokens[verb - 3].key)
  }

  private static let whose: WordSet = ["each", "every", "any", "all"]
  private static let comparing = PhraseTable<Bool>([
    (true, ["more than", "over", "above", "at least", "in excess of", "less than", "under"])
  ])
  private static let relatives: WordSet = ["that", "which"]
  private static let perfect: WordSet = ["has", "have", "had", "fee", "amount"]

  /// Whether a verb of paying in the past stands right in front of a token, without "is", "will" or
  /// another word that makes it a promise.
  static func isPast(_ sentence: Sentence, before token: Int) -> Bool {
    let tokens = sentence.prose.tokens
    if tellsWhatWasPaid(sentence, before: token) || isLastResult(sentence, before: token) {
      return true
    }
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

  /// "The most we have paid is $20,000", "the most we paid was $20,000".
  private static func tellsWhatWasPaid(_ sentence: Sentence, before token: Int) -> Bool {
    let tokens = sentence.prose.tokens
    let window = sentence.window(token - 9, token)
    guard let last = window.last, being.contains(tokens[last].key),
      let verb = window.last(where: { verbs.contains(tokens[$0].key) }),
      tokens[sentence.window(verb + 1, last)].allSatisfy({ sums.contains($0.key) })
    else { return false }
    return tokens[last].key == "was"
      || tokens[sentence.window(verb - 2, verb)].contains { having.contains($0.key) }
  }

  /// "$61.50 or lower (2025: $64.80)": behind a level, what was reached in a year.
  private static func isLastResult(_ sentence: Sentence, before token: Int) -> Bool {
    let tokens = sentence.prose.tokens
    let window = sentence.window(token - 4, token)
    guard window.last.map({ tokens[$0].key == ":" }) ?? false,
      let open = window.last(where: { tokens[$0].key == Mark.open }), open + 1 < token,
      tokens[open + 1].kind == .number, tokens[open + 1].range.count == 4
    else { return false }
    return tokens[sentence.window(open - 6, open)].contains { levels.contains($0.key) }
  }

  private static let levels: WordSet = [
    "lower", "less", "more", "higher", "fewer", "below", "above", "better", "most", "least",
    "under", "over", "than", "höchstens", "mindestens",
  ]
  private static let being: WordSet = ["is", "was"]
  private static let having: WordSet = ["has", "have", "had"]
  private static let sums: WordSet = [
    "in", "total", "all", "so", "far", "ever", "altogether", "to", "date", "under", "this", "plan",
  ]

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
