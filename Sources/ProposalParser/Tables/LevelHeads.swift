import ProposalModel

/// What the heads of a table of levels say beside the parts their columns play.
enum LevelHeads {
  /// The amount that percentages are of: `Paid, in percent of the target amount`.
  static func base(in head: Prose) -> ShareBase? {
    let end = head.tokens.count
    for index in head.tokens.indices where ofWords.contains(head.tokens[index].key) {
      var start = index + 1
      while start < end, Neighbours.articles.contains(head.tokens[start].key) { start += 1 }
      guard start < end, let base = Neighbours.base(at: start, in: head, before: end) else {
        continue
      }
      return base
    }
    return nil
  }

  /// Whether rates are for the part of a value or for all of it.
  static func cues(in head: Prose) -> [Cue] {
    CueTable.standard.all(in: head, head.tokens.indices).map(\.meaning)
      .filter { $0 == .marginalPart || $0 == .wholeAmount }
  }

  /// How amounts combine, where the head of their column says so: `Total bonus` holds what is paid in all,
  /// `Additional bonus` what comes on top.
  static func rule(in head: Prose) -> TierReading? {
    let isTotal = head.tokens.contains { totals.contains($0.key) }
    let isAdded = head.tokens.contains { added.contains($0.key) }
    return isTotal == isAdded ? nil : isTotal ? .highest : .cumulative
  }

  private static let totals: WordSet = [
    "total", "totale", "cumulative", "insgesamt", "gesamtprämie", "gesamtbonus", "gesamtbetrag",
  ]
  private static let added: WordSet = [
    "additional", "extra", "further", "zusätzlich", "zusätzliche", "weitere", "supplémentaire",
  ]
  private static let ofWords: WordSet = ["of", "des", "vom", "von", "der", "du"]
}
