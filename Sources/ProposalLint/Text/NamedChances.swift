import ProposalModel

/// Chances that a sentence gives to levels or milestones it names, wherever it stands: “85% for the
/// threshold, a chance of 15% for the target”, “8% for Milestone 3”.
struct NamedChance {
  /// What has the chance: a level of a scale; a milestone is reached or not, and counts as a target.
  enum Name { case threshold, target, maximum }

  let name: Name
  let percent: Rational
  /// From the percentage to the name.
  let place: SourceRange

  /// The chances of a sheet, in order; those of a sentence that gives a reason are meant so.
  static func all(in context: LintContext) -> [NamedChance] {
    context.proposal.blocks.filter(isRead).flatMap { block -> [NamedChance] in
      guard block.prose.has(words) else { return [] }
      return block.prose.sentences.flatMap { sentence -> [NamedChance] in
        guard block.prose.has(words, in: sentence), !block.prose.has(reasons, in: sentence) else {
          return []
        }
        return sentence.compactMap {
          NamedChance(percentAt: $0, in: sentence, block.prose, context)
        }
      }
    }
  }

  private init?(
    percentAt index: Int, in sentence: Range<Int>, _ prose: Prose, _ context: LintContext
  ) {
    let tokens = prose.tokens
    guard index > sentence.lowerBound, ChangeNouns.percents.contains(tokens[index].key),
      let (name, named) = Self.named(percentAt: index, in: sentence, tokens),
      case .percent(let percent)? = context.figures.inside(
        prose.place(ofTokens: index - 1..<index + 1)
      ).first?.value
    else { return nil }
    self.name = name
    self.percent = percent
    place = prose.place(ofTokens: named)
  }

  /// The name behind the percentage, else the one right in front, and the tokens of both.
  private static func named(
    percentAt index: Int, in sentence: Range<Int>, _ tokens: [Token]
  ) -> (Name, Range<Int>)? {
    if let (name, end) = name(behind: index + 1, in: sentence, tokens) {
      return (name, index - 1..<end)
    }
    var before = index - 2
    if before > sentence.lowerBound, copulas.contains(tokens[before].key) { before -= 1 }
    guard before >= sentence.lowerBound, let name = name(tokens[before].key) else { return nil }
    return (name, before..<index + 1)
  }

  /// What a word names on a scale.
  private static func name(_ key: WordKey) -> Name? {
    if thresholds.contains(key) { return .threshold }
    if targets.contains(key) { return .target }
    return maxima.contains(key) ? .maximum : nil
  }

  /// “For the target”, “at maximum”, “chance of reaching the target”, “for Milestone 3”.
  private static func name(
    behind start: Int, in sentence: Range<Int>, _ tokens: [Token]
  ) -> (Name, end: Int)? {
    var next = start
    if next < sentence.upperBound, words.contains(tokens[next].key) { next += 1 }
    guard next + 1 < sentence.upperBound, links.contains(tokens[next].key) else { return nil }
    next += 1
    if reachings.contains(tokens[next].key) { next += 1 }
    if next < sentence.upperBound, articles.contains(tokens[next].key) { next += 1 }
    guard next < sentence.upperBound else { return nil }
    let key = tokens[next].key
    if let name = name(key) { return (name, next + 1) }
    let isCounted = next + 1 < sentence.upperBound && isLabel(tokens[next + 1])
    return milestones.contains(key) && isCounted ? (.target, next + 2) : nil
  }

  private static func isLabel(_ token: Token) -> Bool {
    token.kind == .number || token.kind == .word && token.range.count == 1
  }

  private static func isRead(_ block: SheetBlock) -> Bool {
    switch block.kind {
    case .paragraph, .item:
      block.quoteDepth == 0 && block.role != .privateNotes && block.audience == .everyone
    default: false
    }
  }

  private static let words: WordSet = [
    "chance", "chances", "probability", "probabilities", "likelihood", "odds", "wahrscheinlichkeit",
  ]
  private static let reasons: WordSet = ["because", "since", "as", "weil", "da"]
  private static let links: WordSet = ["for", "at", "of", "für"]
  private static let copulas: WordSet = [":", "is", "at", "=", "has"]
  private static let reachings: WordSet = [
    "reaching", "hitting", "meeting", "achieving", "getting", "making",
  ]
  private static let articles: WordSet = ["the", "its", "a", "das", "die", "den"]
  private static let thresholds: WordSet = ["threshold", "floor", "minimum", "schwelle"]
  private static let targets: WordSet = ["target", "ziel"]
  private static let maxima: WordSet = ["maximum", "stretch", "cap"]
  private static let milestones: WordSet = ["milestone", "goal", "award", "meilenstein"]
}
