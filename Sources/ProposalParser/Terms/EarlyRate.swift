import ProposalModel

/// "For each day of early delivery EUR 100 are added": more pay that grows with the time saved.
enum EarlyRate {
  /// Whether a sentence adds something for each day or week, whatever the figures were taken for.
  static func adds(_ sentence: Sentence, _ book: FigureBook) -> Bool {
    (sentence.holds(early) || sentence.holds(adding) && countsBefore(sentence, book))
      && LatePeriodWords.period(in: sentence, book) != nil
      && sentence.figures.contains {
        book[$0].isOperative && (book[$0].money != nil || book[$0].percent != nil)
      }
  }

  /// "$12,000 is added for each day before that date"
  private static func countsBefore(_ sentence: Sentence, _ book: FigureBook) -> Bool {
    sentence.tokens.dropLast().contains { index in
      guard before.contains(sentence.prose.tokens[index].key) else { return false }
      return sentence.window(index + 1, index + 4).contains {
        days.contains(sentence.prose.tokens[$0].key)
      }
        || sentence.figures.contains {
          book[$0].day != nil && (1...2).contains(book[$0].tokens.lowerBound - index)
        }
    }
  }

  private static let adding: WordSet = [
    "add", "adds", "added", "adding", "plus", "extra", "more", "increases", "increased", "rises",
    "raised", "erhöht", "zusätzlich", "ajouté", "ajoutés",
  ]
  private static let before: WordSet = ["before", "vor", "avant"]
  private static let days: WordSet = [
    "date", "day", "deadline", "it", "then", "time", "termin", "tag", "frist", "échéance",
  ]
  private static let early: WordSet = [
    "early", "earlier", "ahead", "saved", "sooner", "vorzeitig", "vorzeitige", "vorzeitiger",
    "vorzeitigen", "früher", "früherer", "frühere", "eher", "avance", "anticipée", "anticipé",
  ]
}
