import ProposalModel

/// A line without a verb that changes what a milestone pays: "Above target: +1% per 1%", "Half at $1.5m",
/// "Early: +10%".
struct TerseAlteration {
  let sentence: Sentence
  let book: FigureBook

  /// Whether the line is one.
  var isOne: Bool {
    sentence.tokens.count <= Self.longest && (scalesInCase || opensWithPart)
  }

  /// The words for a case open the line, and a part or a multiple behind it.
  private var scalesInCase: Bool {
    let tokens = sentence.prose.tokens
    guard let colon = sentence.tokens.first(where: { tokens[$0].key == Mark.colon }),
      let first = sentence.tokens.first(where: { !Self.leads.contains(tokens[$0].key) }),
      Self.cases.contains(tokens[first].key), first < colon, !sentence.has(.history)
    else { return false }
    let rest = colon + 1..<sentence.tokens.upperBound
    return sentence.holds(Self.parts, in: rest)
      || sentence.figures.contains { isPart($0) && rest.contains(book[$0].tokens.lowerBound) }
  }

  /// "Half at $1.5m", "a third if the audit is late".
  private var opensWithPart: Bool {
    let tokens = sentence.prose.tokens
    guard
      let part = sentence.window(sentence.tokens.lowerBound, sentence.tokens.lowerBound + 2)
        .first(where: { Self.parts.contains(tokens[$0].key) }),
      part + 1 < sentence.tokens.upperBound
    else { return false }
    return Self.links.contains(tokens[part + 1].key)
  }

  private func isPart(_ figure: Int) -> Bool {
    switch book[figure].value {
    case .percent, .multiple, .fraction, .points: true
    default: false
    }
  }

  private static let longest = 18
  private static let leads: WordSet = ["for", "on", "if", "when", "bei", "für", "an"]
  private static let cases: WordSet = [
    "above", "over", "beyond", "accelerator", "kicker", "multiplier", "overachievement",
    "over-achievement", "outperformance", "excess", "early", "late", "under", "shortfall",
    "underachievement", "bonus-malus", "übererfüllung", "untererfüllung", "vorzeitig", "verspätet",
  ]
  private static let parts: WordSet = [
    "half", "third", "quarter", "double", "twice", "triple", "hälfte", "drittel", "viertel",
    "doppelte", "doppelt",
  ]
  private static let links: WordSet = [
    "at", "for", "if", "when", "from", "above", "below", "over", "under", "once", "bei", "ab",
    "wenn", "falls", "für",
  ]
}
