import ProposalModel

/// A clause that says nothing but the most that is paid: "the ceiling is $60,000", "$60,000 is the limit
/// here", "payments stop once $60,000 has been reached".
///
/// The words between the bound and the amount are a closed world: "the limit for travel is $5,000" and
/// "the maximum order value is $60,000" bound something else.
enum BoundSentence {
  /// Whether an amount bounds the pay of all that was said before.
  static func isCap(_ figure: Int, in sentence: Sentence, _ book: FigureBook) -> Bool {
    guard sentence.figures.count(where: { book[$0].money != nil }) == 1,
      !sentence.has(.noCap, .history)
    else { return false }
    let place = book[figure].tokens
    if PastPay.isPast(sentence, before: place.lowerBound) { return false }
    let front = sentence.window(start(before: place.lowerBound, sentence), place.lowerBound)
    let behind = sentence.window(place.upperBound, end(behind: place.upperBound, sentence))
    return opens(front, sentence) && holdsPlain(behind, sentence)
      || closes(front, behind, sentence) || ends(front, behind, sentence)
      || leads(front, behind, sentence)
  }

  /// Whether the amount of a sentence bounds all that a sheet pays: "the overall cap is $45,000", "we will
  /// not pay more than $45,000 in all".
  static func boundsAll(_ sentence: Sentence, _ book: FigureBook) -> Bool {
    guard let amount = sentence.figures.first(where: { book[$0].money != nil }),
      isCap(amount, in: sentence, book), !sentence.has(.each),
      !sentence.figures.contains(where: { book[$0].percent != nil })
    else { return false }
    return sentence.holds(wholes)
  }

  private static let wholes: WordSet = [
    "all", "total", "overall", "whole", "together", "aggregate", "plan", "scheme", "agreement",
    "contract", "programme", "program", "letter", "gesamtbetrag", "insgesamt", "gesamt",
  ]

  /// The first token behind the last comma or "so" in front of the amount.
  private static func start(before end: Int, _ sentence: Sentence) -> Int {
    let tokens = sentence.prose.tokens
    let last = sentence.window(sentence.tokens.lowerBound, end).last {
      breaks.contains(tokens[$0].key)
    }
    return last.map { $0 + 1 } ?? sentence.tokens.lowerBound
  }

  /// The next comma, dash or parenthesis behind the amount, or the end.
  private static func end(behind start: Int, _ sentence: Sentence) -> Int {
    sentence.window(start, sentence.tokens.upperBound).first {
      breaks.contains(sentence.prose.tokens[$0].key)
    } ?? sentence.tokens.upperBound
  }

  /// "The ceiling (here) is": articles, the noun, plain words, a verb of being or a colon.
  private static func opens(_ front: Range<Int>, _ sentence: Sentence) -> Bool {
    let tokens = sentence.prose.tokens
    guard let noun = front.first(where: { !determiners.contains(tokens[$0].key) }),
      nouns.contains(tokens[noun].key)
    else { return false }
    // "Ceiling $60,000."
    if noun + 1 == front.upperBound, noun == sentence.tokens.lowerBound { return true }
    guard let verb = front.last(where: { !adverbs.contains(tokens[$0].key) }), noun < verb,
      verbs.contains(tokens[verb].key)
    else { return false }
    return holdsPlain(noun + 1..<verb, sentence)
  }

  /// "$60,000 is the ceiling (for this milestone)."
  private static func closes(
    _ front: Range<Int>, _ behind: Range<Int>, _ sentence: Sentence
  ) -> Bool {
    let tokens = sentence.prose.tokens
    guard front.allSatisfy({ determiners.contains(tokens[$0].key) }),
      let verb = behind.first, verbs.contains(tokens[verb].key),
      let noun = behind.dropFirst().first(where: { !determiners.contains(tokens[$0].key) }),
      nouns.contains(tokens[noun].key)
    else { return false }
    return holdsPlain(noun + 1..<behind.upperBound, sentence)
  }

  /// "Payments stop once $60,000 has been reached", "this item ends at $60,000".
  private static func ends(
    _ front: Range<Int>, _ behind: Range<Int>, _ sentence: Sentence
  ) -> Bool {
    let tokens = sentence.prose.tokens
    if let last = behind.first, stopping.contains(tokens[last].key), !front.isEmpty {
      // "Der Gesamtbetrag ist auf 45.000 € begrenzt."
      return holdsPlain(front, sentence) && holdsPlain(last + 1..<behind.upperBound, sentence)
    }
    guard let verb = front.last(where: { stopping.contains(tokens[$0].key) }) else { return false }
    return holdsPlain(front.lowerBound..<verb, sentence)
      && holdsPlain(verb + 1..<front.upperBound, sentence) && holdsPlain(behind, sentence)
  }

  /// "At most $45,000 is paid in all", "we will not pay more than $45,000 in total", "it cannot be higher than
  /// $45,000".
  private static func leads(
    _ front: Range<Int>, _ behind: Range<Int>, _ sentence: Sentence
  ) -> Bool {
    let tokens = sentence.prose.tokens
    guard front.count > 1, holdsPlain(behind, sentence) else { return false }
    let (last, before) = (tokens[front.upperBound - 1].key, tokens[front.upperBound - 2].key)
    let isMost = last == "most" && before == "at"
    let isDenied = tokens[front].contains { denials.contains($0.key) }
    guard isMost || last == "than" && more.contains(before) && isDenied,
      tokens[front].allSatisfy({ plain.contains($0.key) || comparing.contains($0.key) })
    else { return false }
    return subjects.contains(tokens[front.lowerBound].key)
      || (front.lowerBound..<behind.upperBound).contains { pays.contains(tokens[$0].key) }
  }

  private static let denials: WordSet = ["no", "not", "never", "cannot", "won't"]
  private static let comparing: WordSet = [
    "no", "not", "never", "cannot", "won't", "more", "than", "most", "higher", "greater", "go",
  ]
  private static let more: WordSet = ["more", "higher", "greater"]
  private static let subjects: WordSet = ["it", "this"]
  private static let pays: WordSet = [
    "pay", "pays", "paid", "payable", "earn", "earns", "earned", "due", "total", "get", "receive",
  ]

  private static func holdsPlain(_ range: Range<Int>, _ sentence: Sentence) -> Bool {
    sentence.prose.tokens[range].allSatisfy { plain.contains($0.key) || closing.contains($0.key) }
  }

  private static let breaks: WordSet = [",", "so", "(", "–", "—", "also", "mithin"]
  private static let closing: WordSet = [".", "!", ")"]
  private static let nouns: WordSet = [
    "ceiling", "cap", "limit", "maximum", "most", "max", "obergrenze", "höchstbetrag", "maximum",
    "deckel", "plafond", "grenze",
  ]
  private static let determiners: WordSet = [
    "the", "a", "an", "its", "your", "my", "his", "her", "their", "our", "this", "that", "upper",
    "overall", "total", "aggregate", "absolute", "very", "and", "there", "is", "es", "gibt", "eine",
    "die", "der", "das", "ihr", "ihre", "le", "la",
  ]
  /// "The ceiling is therefore $60,000"
  private static let adverbs: WordSet = ["therefore", "thus", "then", "hence", "also", "daher"]
  private static let verbs: WordSet = [
    "is", "=", ":", "at", "of", "being", "remains", "be", "ist", "beträgt", "bei", "bleibt", "est",
    "are", "to",
  ]
  private static let stopping: WordSet = [
    "stop", "stops", "end", "ends", "counting", "cease", "ceases", "capped", "limited",
    "restricted", "endet",
    "enden", "begrenzt", "gedeckelt",
  ]
  private static let plain: WordSet = [
    "therefore", "thus", "then", "here", "ever", "for", "this", "that", "it", "item", "items",
    "milestone",
    "heading", "part", "goal", "bonus", "bonuses", "payment", "payments", "payout", "pay", "award",
    "awards", "commission", "fee", "under", "by", "way", "you", "we", "she", "he", "they", "i",
    "can", "could", "will", "may", "earn", "earns", "earned", "pays", "paid", "payable", "be",
    "is", "are", "in", "all", "total", "a", "an", "of", "the", "to", "at", "come", "comes", "get",
    "gets", "receive", "amount", "once", "when", "has", "have", "been", "reached", "clause",
    "section", "award's", "on", "from", "there", "also", "hier", "diesen", "dieses", "teil",
    "damit", "somit", "auf", "bei", "insgesamt", "your", "its", "point", "measure", "growing",
    "rising", "increasing", "pot", "pool", "plan", "scheme", "agreement", "contract", "programme",
    "program", "letter", "whole", "aggregate", "overall", "together", "sum", "due", "both", "two",
    "der", "die", "gesamtbetrag", "summe", "auszahlung", "zahlungen", "prämien", "ist", "sind",
    "wird", "werden", "gezahlt", "insgesamt",
  ]
}
