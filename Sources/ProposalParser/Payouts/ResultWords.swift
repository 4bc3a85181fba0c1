import ProposalModel

/// Words that tell what a payout comes to at a result, and change nothing.
enum ResultWords {
  /// The words of some sentences, as one thing and as several, less those that would change an amount wherever
  /// they stand.
  static func words(of sentences: [Sentence]) -> Set<WordKey> {
    var words: Set<WordKey> = []
    for sentence in sentences { add(sentence.tokens, of: sentence.prose, to: &words) }
    return words
  }

  /// The same words of whole texts.
  static func words(in texts: [Prose]) -> Set<WordKey> {
    var words: Set<WordKey> = []
    for text in texts { add(text.tokens.indices, of: text, to: &words) }
    return words
  }

  private static func add(_ tokens: Range<Int>, of prose: Prose, to words: inout Set<WordKey>) {
    for token in prose.tokens[tokens] where token.kind == .word && !altering.contains(token.key) {
      words.insert(token.key)
      words.insert(WordKey(bytes: prose.utf8[token.range], followedBy: 0x73))
    }
  }

  private static let altering: WordSet = [
    "no", "not", "never", "only", "half", "less", "back", "shared", "split", "leave", "leaves",
    "must", "if", "unless", "until", "after", "before", "nicht", "kein", "keine", "nur", "wenn",
  ]

  static let known: Set<WordKey> = Set(
    [
      "a", "an", "the", "is", "are", "be", "would", "will", "we", "you", "i", "he", "she", "they",
      "our", "your", "my", "his", "her", "their", "board's", "company's", "that", "this", "it",
      "which", "that's", "that'd", "it's", "so", "and", "therefore", "thus", "hence", "then", "for",
      "of", "on", "at", "in", "to", "by", "with", "as", "i.e", "e.g", "say", "says", "said", "plan",
      "plans", "planned", "planning", "budget", "budgeted", "target", "targeted", "goal", "aim",
      "forecast", "forecasts", "expect", "expects", "expected", "projected", "projection", "number",
      "figure", "result", "example", "illustration", "way", "give", "gives", "giving", "pay",
      "pays",
      "earn", "earns", "get", "gets", "receive", "receives", "come", "comes", "coming", "mean",
      "means", "make", "makes", "making", "yield", "yields", "bring", "brings", "worth", "work",
      "works", "out", "amount", "amounts", "bonus", "award", "payment", "fee", "total", "land",
      "lands", "have", "has", "maximum", "max", "cap", "ceiling", "most", "limit", "top", "reach",
      "reached", "reaches", "need", "needs", "there", "be", "can", "could", "new", "ones", "one",
      "from", "hit", "hits", "tops", "year", "point", "put", "case", "full", "than", "but", "more",
      "also", "just", "about", "assume", "assumes", "assuming", "already", "where", "when", "if",
      "into", "e", "stays", "stay", "remains", "below", "above", "all", "both", "book", "books",
      "passing", "outside", "dollars", "euros",
      "pounds", "board",
      "bei", "einer", "einem", "eine", "ein", "von", "das", "der", "die", "dem", "den", "im",
      "sind",
      "ist", "wäre", "wären", "würde", "entspricht", "ergibt", "ergeben", "macht", "geplant",
      "geplanten", "geplante", "plan", "planwert", "ziel", "zielwert", "prämie", "bonus", "sich",
      "daraus", "höchstbetrag", "erreicht", "beispiel", "zum", "also", "somit", "damit", "beträgt",
      "erhalten", "sie", "du", "erhältst", "eingestellt", "budgetiert", "erwartet", "werden",
      "wird", "bleibt", "bleiben", "es", "unter", "über", "unterhalb", "oberhalb",
    ].map { WordKey($0) })
}
