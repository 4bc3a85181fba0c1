import ProposalModel

/// Finds where sentences end, one after another; a semicolon ends one, figures are never cut.
struct SentenceBounds {
  private let tokens: [Token]
  private let book: FigureBook
  private let figures: Range<Int>
  private let end: Int
  private var start: Int
  /// The first figure that ends behind the token looked at.
  private var figure: Int

  /// The sentences of a range of a passage's tokens.
  init(of passage: Passage, tokens range: Range<Int>, in book: FigureBook) {
    tokens = passage.prose.tokens
    self.book = book
    figures = book.figures(of: passage, in: range)
    figure = figures.lowerBound
    start = range.lowerBound
    end = range.upperBound
  }

  /// The sentences of a text whose figures nobody has read.
  static func ranges(in prose: Prose) -> [Range<Int>] {
    let whole = Passage(prose: prose, figures: 0..<0, block: 0)
    var bounds = SentenceBounds(of: whole, tokens: 0..<prose.tokens.count, in: FigureBook())
    var ranges: [Range<Int>] = []
    while let range = bounds.next() { ranges.append(range) }
    return ranges
  }

  /// The tokens of the next sentence.
  mutating func next() -> Range<Int>? {
    guard start < end else { return nil }
    var index = start
    while index < end {
      if tokens[index].kind == .mark, Self.mayEnd(tokens[index].key), isEnd(index) { break }
      if tokens[index].key == Mark.comma, opensConclusion(index) { break }
      index += 1
    }
    let sentence = start..<min(index + 1, end)
    start = sentence.upperBound
    return sentence
  }

  private mutating func isEnd(_ index: Int) -> Bool {
    while figure < figures.upperBound, book.tokens(of: figure).upperBound <= index { figure += 1 }
    if figure < figures.upperBound, book.tokens(of: figure).contains(index),
      book.tokens(of: figure).upperBound > index + 1
    {
      return false
    }
    if tokens[index].key == Mark.semicolon, goesOn(behind: index) { return false }
    return Self.ends(
      at: index, in: tokens, from: start, before: end,
      followsFigure: figure > figures.lowerBound
        && book.tokens(of: figure - 1).upperBound == index
        && book.tokens(of: figure - 1).lowerBound > start)
  }

  /// "Each step is added to those before it, so the plan pays $30,000 in all": what follows from a rule without an
  /// amount is a sentence of its own, and an example.
  private func opensConclusion(_ comma: Int) -> Bool {
    guard comma > start + 2, comma + 2 < end, Self.so.contains(tokens[comma + 1].key),
      !Self.notSo.contains(tokens[comma + 2].key)
    else { return false }
    let stop = (comma + 1..<end).first { Self.mayEnd(tokens[$0].key) } ?? end
    let inside = figures.filter {
      book.isMoney($0) && (start..<stop).contains(book.tokens(of: $0).lowerBound)
    }
    guard let first = inside.first, book.tokens(of: first).lowerBound > comma else { return false }
    let front = comma + 2..<book.tokens(of: first).lowerBound
    return front.contains { Self.paying.contains(tokens[$0].key) }
      && !(comma + 2..<stop).contains { Self.bounding.contains(tokens[$0].key) }
  }

  private static let paying: WordSet = ["pays", "pay", "earns", "earn"]
  private static let bounding: WordSet = [
    "never", "max", "maximum", "most", "above", "beyond", "if", "when", "unless", "only",
  ]

  private static let so: WordSet = ["so"]
  private static let notSo: WordSet = ["that", "as", "long", "far", "much", "if", "when", "only"]

  /// "…; one at 0.70, $36,000": a level and its amount that have their verb in front of the semicolon.
  private func goesOn(behind semicolon: Int) -> Bool {
    guard figure > figures.lowerBound, figure < figures.upperBound,
      book.tokens(of: figure - 1).upperBound == semicolon, book.isMoney(figure - 1),
      book.tokens(of: figure - 1).lowerBound > start
    else { return false }
    let next = LadderWords.isPronoun(figure, in: tokens, book) ? figure + 1 : figure
    guard next + 1 < figures.upperBound, book.isMoney(next + 1) else { return false }
    let (level, amount) = (book.tokens(of: next), book.tokens(of: next + 1))
    guard level.lowerBound - semicolon <= 5, (0...5).contains(amount.lowerBound - level.upperBound)
    else { return false }
    return tokens[semicolon..<level.lowerBound].allSatisfy { LadderWords.leads.contains($0.key) }
      && tokens[level.upperBound..<amount.lowerBound].allSatisfy {
        LadderWords.sides.contains($0.key)
      }
      && (amount.upperBound >= end || Self.mayEnd(tokens[amount.upperBound].key))
  }

  private static func mayEnd(_ key: WordKey) -> Bool {
    switch key {
    case Mark.stop, Mark.semicolon, Mark.question, Mark.exclamation: true
    default: false
    }
  }

  private static func ends(
    at index: Int, in tokens: [Token], from start: Int, before end: Int, followsFigure: Bool
  ) -> Bool {
    switch tokens[index].key {
    case Mark.semicolon, Mark.question, Mark.exclamation: return true
    case Mark.stop: break
    default: return false
    }
    guard index + 1 < end, index > start else { return index > start }
    let next = tokens[index + 1]
    // "The Leeds office opens by 30 June 2026. → $20,000"
    if arrows.contains(next.key) { return false }
    guard next.followsSpace else { return false }
    guard next.kind != .word || next.isCapitalised else { return false }
    // "the stores in Annex A. All amounts …": a label, and no short form.
    let isLabel =
      index - 2 >= start && tokens[index - 1].isCapitalised
      && labelled.contains(tokens[index - 2].key)
    return followsFigure || isLabel
      || !isAbbreviated(tokens[index - 1], isFirst: index - 1 == start)
  }

  /// Marks that lead to what a goal pays.
  static let arrows: WordSet = ["→", "⇒", "➔", "➜"]

  /// A full stop behind one letter, a numeral that opens the sentence, or a known short form.
  private static func isAbbreviated(_ token: Token, isFirst: Bool) -> Bool {
    switch token.kind {
    case .number: isFirst
    case .mark: false
    case .word: token.range.count == 1 || abbreviations.contains(token.key)
    }
  }

  private static let labelled: WordSet = [
    "annex", "appendix", "schedule", "exhibit", "milestone", "milestones", "award", "part", "goal",
    "anlage", "anhang", "annexe", "table", "section",
  ]
  private static let abbreviations: WordSet = WordSet(
    [
      "no", "nr", "dr", "mr", "mrs", "ms", "prof", "st", "approx", "incl", "excl", "ca", "inc",
      "ltd", "art", "abs", "bzw", "max", "min", "mio", "mrd", "tsd", "vs", "etc", "cf", "fig",
      "sec",
      "inkl", "exkl", "zzgl", "hrn", "fr", "jr", "sr", "co", "corp", "gem", "lit", "para", "e.g",
      "i.e", "z.b", "d.h", "p.a", "a.m", "p.m", "jan", "feb", "mar", "apr", "jun", "jul", "aug",
      "sept", "sep", "oct", "nov", "dec",
    ].map { WordKey($0) })
}
