import ProposalModel

/// "For each day of early delivery EUR 100 are added": more pay that grows with the time saved.
enum EarlyRate {
  /// Whether a sentence adds something for each day or week, whatever the figures were taken for.
  static func adds(_ sentence: Sentence, _ book: FigureBook) -> Bool {
    sentence.holds(early)
      && LatePeriodWords.period(in: sentence, book) != nil
      && sentence.figures.contains {
        book[$0].isOperative && (book[$0].money != nil || book[$0].percent != nil)
      }
  }

  private static let early: WordSet = [
    "early", "earlier", "ahead", "saved", "sooner", "vorzeitig", "vorzeitige", "vorzeitiger",
    "vorzeitigen", "früher", "früherer", "frühere", "eher", "avance", "anticipée", "anticipé",
  ]
}
