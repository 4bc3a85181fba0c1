import ProposalModel

/// "The target of €18.00 is replaced by €18.00 x index / 120": what has to be reached may become
/// another level than the one that was read.
enum TargetChange {
  /// Whether a sentence moves a level that was stated elsewhere, and does not deny it.
  static func moves(_ sentence: Sentence) -> Bool {
    let tokens = sentence.prose.tokens
    guard sentence.holds(targets), let found = sentence.first(changes),
      let subject = (sentence.tokens.lowerBound..<found.tokens.lowerBound).last(where: {
        targets.contains(tokens[$0].key)
      })
    else { return false }
    // "The target bonus is adjusted" speaks of an amount.
    let next = tokens[subject + 1].key
    return found.tokens.lowerBound - subject <= 8 && !LevelNames.amounts.contains(next)
  }

  private static let targets: WordSet = [
    "target", "targets", "goal", "goals", "threshold", "thresholds", "hurdle", "hurdles",
    "zielwert", "zielwerte", "schwelle", "schwellenwert", "cible", "seuil",
  ]
  private static let changes = PhraseTable<Bool>([
    (
      true,
      [
        "is replaced by", "are replaced by", "becomes", "is raised by", "are raised by",
        "is lowered by", "are lowered by", "is multiplied by", "are multiplied by",
        "is moved to", "are moved to", "is recalculated", "are recalculated", "is restated",
        "are restated", "is adjusted by", "are adjusted by", "is indexed", "are indexed",
        "wird ersetzt durch", "werden ersetzt durch", "wird angepasst", "werden angepasst",
        "est remplacé par", "est ajusté",
      ]
    )
  ])
}
