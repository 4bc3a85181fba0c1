import ProposalModel

extension SheetReading {
  /// Reads the day relative dates count from: a field first, then a sentence that names it.
  mutating func readEffectiveDate(_ remarks: [Remark]) {
    for statement in statements(labelled: .effectiveDate) {
      for figure in figures(of: statement) where book[figure].isOperative {
        if take(effective: figure) { return }
      }
    }
    let ordered =
      remarks.filter { !isInMilestone(scope: $0.scope) }
      + remarks.filter { isInMilestone(scope: $0.scope) }
    for table in [Self.effectiveWords, Self.startWords] {
      for remark in ordered {
        if let figure = dayBehind(table, in: remark), take(effective: figure) { return }
      }
    }
  }

  private mutating func take(effective figure: Int) -> Bool {
    guard let day = book[figure].day else { return false }
    proposal.effectiveDate = Located(day, at: book[figure].place)
    book.take(figure, for: .field)
    return true
  }

  /// The day that stands behind a phrase, with nothing but small words between.
  private func dayBehind(_ table: PhraseTable<Bool>, in remark: Remark) -> Int? {
    for found in remark.sentence.all(table)
    where !isOfAnotherPaper(found.tokens, in: remark) {
      let day = figure(in: remark.sentence, from: found.tokens.upperBound, within: 5) {
        $0.day != nil
      }
      guard let figure = day,
        isFilled(remark.prose, found.tokens.upperBound..<book[figure].tokens.lowerBound)
      else { continue }
      return figure
    }
    return nil
  }

  /// "Under the Master Services Agreement dated 2 June 2024" dates another paper than this one.
  private func isOfAnotherPaper(_ phrase: Range<Int>, in remark: Remark) -> Bool {
    let tokens = remark.prose.tokens
    guard tokens[phrase].contains(where: { Self.datingWords.contains($0.key) }) else {
      return false
    }
    return tokens[remark.tokens.lowerBound..<phrase.lowerBound].contains {
      Self.otherPapers.contains($0.key)
    }
  }

  private static let datingWords: WordSet = ["dated", "of", "vom", "du"]
  private static let otherPapers: WordSet = [
    "under", "pursuant", "per", "policy", "master", "framework", "replaces", "supersedes",
    "amends", "your", "invoice", "report", "gemäß", "gemäss", "rahmenvertrag", "nach", "our",
    "letter", "email", "e-mail", "offer", "notes", "minutes", "quotation", "tender", "certificate",
  ]

  private func isFilled(_ prose: Prose, _ range: Range<Int>) -> Bool {
    range.allSatisfy { Self.smallWords.contains(prose.tokens[$0].key) }
  }

  private static let smallWords: WordSet = [
    "is", "on", "from", "of", ":", "the", "as", "(", "ist", "der", "den", "am", "ab", "vom", "le",
    "est", "du", "au", "dated", "=", "-", "–", "—", "date", "at", "with", "effect", "zum", "seit",
    "this", "sow", "agreement", "contract", "plan", "order", "proposal", "grant", "award",
  ]

  /// Words that only an effective date has.
  private static let effectiveWords = PhraseTable<Bool>([
    (
      true,
      [
        "effective date", "effective", "effective as of", "takes effect on", "takes effect",
        "take effect on", "takes effect from", "effective from", "with effect from", "in force",
        "in force from", "in force since", "comes into force on", "comes into force",
        "comes into effect on", "valid from", "applies from", "apply from", "gültig ab",
        "gilt ab", "in kraft", "tritt in kraft", "wirksam ab", "mit wirkung ab",
        "mit wirkung zum", "vertragsbeginn", "beginn", "inkrafttreten", "date d'effet",
        "prend effet le", "en vigueur", "à compter du", "agreement starts on",
        "arrangement starts on", "plan starts on", "contract starts on", "proposal starts on",
        "agreement begins on", "arrangement begins on", "plan begins on", "contract begins on",
        "agreement starts", "arrangement starts", "plan starts", "contract starts",
        "commences on", "commencing on", "commencement date", "start and effective date",
        "start date", "starting date", "startdatum", "effective on", "effectively from",
      ]
    )
  ])

  /// Words of a beginning that count where nothing better is said.
  private static let startWords = PhraseTable<Bool>([
    (
      true,
      [
        "agreement dated", "contract dated", "agreement of", "contract date", "vertrag vom",
        "order dated", "order date", "joins on", "join on", "joins", "will join", "joined on",
        "start", "starts on", "start on", "begins on", "starting on", "starting", "beginning on",
        "employment starts on", "employment begins on", "contrat du", "dated", "runs from",
        "run from", "eintritt", "eintritt am", "first day", "first day of work",
      ]
    )
  ])
}
