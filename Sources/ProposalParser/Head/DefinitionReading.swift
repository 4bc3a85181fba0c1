import ProposalModel

extension SheetReading {
  /// Reads what the sheet defines: "X means …", `X = …`, and the entries of a glossary.
  mutating func readDefinitions(_ remarks: [Remark]) {
    for remark in remarks {
      if let definition = definition(in: remark) { proposal.definitions.append(definition) }
    }
  }

  /// The definition a sentence gives.
  func definition(in remark: Remark) -> Definition? {
    let prose = remark.prose
    if remark.role == .definitions,
      let label = outline.statements[remark.statement].label, !label.isEmpty
    {
      return Definition(term: unquoted(prose, label), meaning: prose.part(remark.tokens))
    }
    guard let verb = remark.sentence.first(Self.definingWords),
      verb.tokens.upperBound < remark.tokens.upperBound,
      !Self.consequences.contains(prose.tokens[verb.tokens.upperBound].key)
    else { return explainedLabel(remark) ?? equation(in: remark) }
    let start = termStart(prose, remark.tokens.lowerBound..<verb.tokens.lowerBound)
    guard (1...8).contains(verb.tokens.lowerBound - start) else {
      return labelledTerm(remark, verb.tokens)
    }
    return Definition(
      term: unquoted(prose, start..<verb.tokens.lowerBound), meaning: remark.text)
  }

  /// `**Open** means: …`: the label itself holds the verb, or the term is the label.
  private func labelledTerm(_ remark: Remark, _ verb: Range<Int>) -> Definition? {
    guard verb.lowerBound == remark.tokens.lowerBound,
      let label = outline.statements[remark.statement].label, !label.isEmpty
    else { return nil }
    return Definition(term: unquoted(remark.prose, label), meaning: remark.text)
  }

  /// `**Active user**: a customer who has logged in …`: a label that is no field, and what it is.
  private func explainedLabel(_ remark: Remark) -> Definition? {
    let (statement, tokens) = (outline.statements[remark.statement], remark.prose.tokens)
    guard statement.field == nil, let label = statement.label, !label.isEmpty,
      remark.tokens.lowerBound == statement.body.lowerBound, let first = remark.tokens.first,
      Self.articles.contains(tokens[first].key), promises(of: remark.statement).isEmpty,
      !remark.sentence.has(.payNoun, .payVerb, .nothing, .gate),
      remark.sentence.window(first + 1, first + 8).contains(where: {
        Self.relatives.contains(tokens[$0].key)
      })
    else { return nil }
    return Definition(term: unquoted(remark.prose, label), meaning: remark.text)
  }

  private static let articles: WordSet = ["a", "an", "any", "every", "ein", "eine", "jeder", "un"]
  private static let relatives: WordSet = [
    "who", "that", "which", "whose", "where", "with", "der", "die", "das", "qui",
  ]

  /// `running = 5 shifts at 90%`.
  private func equation(in remark: Remark) -> Definition? {
    let limit = min(remark.tokens.upperBound, remark.tokens.lowerBound + 6)
    let start = remark.tokens.lowerBound
    for index in remark.tokens where index > start && index < limit {
      guard remark.prose.tokens[index].key == Mark.equals else { continue }
      let isWord = remark.prose.tokens[start..<index].contains { $0.kind == .word }
      let holdsFigure = remark.sentence.figures.contains {
        book[$0].tokens.lowerBound < index
      }
      guard isWord, !holdsFigure else { return nil }
      return Definition(term: unquoted(remark.prose, start..<index), meaning: remark.text)
    }
    return nil
  }

  /// The term stands behind the last comma, `and` or article in front of the verb.
  private func termStart(_ prose: Prose, _ range: Range<Int>) -> Int {
    var start = range.lowerBound
    for index in range {
      let key = prose.tokens[index].key
      if key == Mark.comma || key == Mark.colon { start = index + 1 }
    }
    while start < range.upperBound, Self.fillers.contains(prose.tokens[start].key) { start += 1 }
    return start
  }

  /// A text without quotation marks around it.
  func unquoted(_ prose: Prose, _ range: Range<Int>) -> Prose {
    var range = range
    while let first = range.first, Self.quotes.contains(prose.tokens[first].key) {
      range.removeFirst()
    }
    while let last = range.last, Self.quotes.contains(prose.tokens[last].key) {
      range.removeLast()
    }
    return prose.part(range)
  }

  static let definingWords = PhraseTable<Bool>([
    (
      true,
      [
        "means", "mean", "shall mean", "is defined as", "are defined as", "bedeutet", "heißt",
        "bezeichnet", "signifie", "désigne", "refers to", "is understood as", "counts as a",
        "has the meaning",
      ]
    )
  ])
  /// "Means no bonus" tells what follows, not what a word means.
  private static let consequences: WordSet = [
    "no", "nothing", "that", "we", "it", "you", "i", "dass", "keine", "keinen", "que",
  ]
  private static let fillers: WordSet = [
    "and", "the", "a", "an", "in", "this", "summary", "paper", "agreement", "sheet", "here",
    "und", "der", "die", "das", "le", "la", "dieser", "dieses",
  ]
  private static let quotes: WordSet = [
    "\"", "“", "”", "„", "«", "»", "'", "‘", "’", "‚", ":", "*",
  ]
}
