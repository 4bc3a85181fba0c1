import ProposalModel

/// Dates that belong to a thing and limit nothing: "the term loan due 2027", "notes maturing in 2031".
///
/// Such a day names what is spoken of. Taken for the last day it would pay for what comes too late.
enum NounDates {
  /// Whether the words in front of a date make it one of a debt.
  static func names(_ date: Range<Int>, in sentence: Sentence) -> Bool {
    let tokens = sentence.prose.tokens
    let start = date.lowerBound
    let first = max(sentence.tokens.lowerBound, start - 4)
    guard let verb = (first..<start).last(where: { verbs.contains(tokens[$0].key) }),
      verb > sentence.tokens.lowerBound,
      (verb + 1..<start).allSatisfy({ links.contains(tokens[$0].key) })
    else { return false }
    return debts.contains(tokens[verb - 1].key)
  }

  /// The clauses less the terms of what is spoken of: "a lease running until 2031 is signed by 30 June
  /// 2026" is due in 2026. A term stays where nothing else limits when.
  static func withoutTerms(_ clauses: [TimeClause], _ sentence: Sentence, _ book: FigureBook)
    -> [TimeClause]
  {
    let rest = clauses.filter { clause in
      !clause.figures.contains { runs(book[$0].tokens, in: sentence) }
    }
    return rest.contains { $0.strength == .limiting } ? rest : clauses
  }

  /// Whether the words in front of a date make it the end of what a contract or a right runs for:
  /// "a lease running until 2031". It limits something only where nothing else does.
  static func runs(_ date: Range<Int>, in sentence: Sentence) -> Bool {
    let start = date.lowerBound
    let first = max(sentence.tokens.lowerBound, start - 5)
    guard let found = running.first(in: sentence.prose, first..<max(first, start)) else {
      return false
    }
    return (found.tokens.upperBound..<start).allSatisfy {
      links.contains(sentence.prose.tokens[$0].key)
    }
  }

  private static let verbs: WordSet = [
    "due", "maturing", "falling", "repayable", "fällig", "fällige", "échéance",
  ]
  private static let links: WordSet = [
    "in", "on", "at", "end", "of", "the", "due", "year", "am", "im", "ende",
  ]
  private static let debts: WordSet = [
    "loan", "loans", "note", "notes", "bond", "bonds", "debenture", "debentures", "debt", "debts",
    "mortgage", "mortgages", "facility", "facilities", "credit", "borrowings", "securities",
    "darlehen", "anleihe", "anleihen", "kredit", "kredite", "obligation", "obligations",
  ]
  private static let running = PhraseTable<Bool>([
    (
      true,
      [
        "valid until", "valid to", "valid through", "running until", "running to", "runs until",
        "running through", "expiring on", "expiring in", "expiring", "expires on", "expires in",
        "lasting until", "in force until", "fixed until", "committed until", "extended until",
        "extended to", "extended through", "lease until", "lease through", "licence until",
        "license through", "agreement through", "contract through", "contract until",
        "gültig bis", "laufend bis", "läuft bis", "verlängert bis", "befristet bis",
        "valable jusqu'au",
      ]
    )
  ])
}
