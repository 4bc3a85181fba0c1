import ProposalModel

/// Whether a sentence that no reader took may change what is paid.
///
/// People add to a sheet what they agree later, in words nobody foresees: "the price of deliverable 2 is
/// now €45,000", "the two bonuses are alternatives", "she is paid 75% in the hiring year". Where such a
/// word, a part or a condition stands beside a word for pay, what it reaches stays open.
struct OpenChange {
  /// Whether nothing took a figure up.
  let isOpen: (Int) -> Bool
  let book: FigureBook
  /// The amounts of money of the whole sheet.
  let stated: Set<Rational>

  init(book: FigureBook, isOpen: @escaping (Int) -> Bool) {
    self.book = book
    self.isOpen = isOpen
    stated = Set(book.entries.compactMap { $0.quantity.money?.amount })
  }

  /// Whether a sentence outside the milestones may change what is paid.
  func mayChangeAny(_ sentence: Sentence) -> Bool {
    mayChange(sentence) || isCandidate(sentence) && isZeroed(sentence) || losesToOther(sentence)
  }

  /// "Nothing is due for M1 if M2 is missed"
  private func losesToOther(_ sentence: Sentence) -> Bool {
    (sentence.has(.nothing) || Self.speaks(OpenChangeWords.nothing, sentence))
      && sentence.opensWhen && namesTwo(sentence)
  }

  /// "When B is reached, the £14,000 replaces the £9,000 for A."
  func replacesAmount(_ sentence: Sentence) -> Bool {
    guard sentence.holds(OpenChangeWords.replacing) else { return false }
    return sentence.tokens.contains { index in
      guard OpenChangeWords.replacing.contains(sentence.prose.tokens[index].key) else {
        return false
      }
      return sentence.figures.contains { figure in
        book[figure].money != nil && (1...3).contains(book[figure].tokens.lowerBound - index)
      }
    } && !Self.speaks(OpenChangeWords.harmless, sentence)
  }

  /// Whether a sentence may change what is paid; in a milestone's own words one that tells how its
  /// levels combine does not.
  func mayChangeOwner(_ sentence: Sentence) -> Bool {
    mayChange(sentence) && !sentence.cues.meets(Self.telling)
  }

  /// Whether the words change what is paid whatever else was taken from them.
  func changesSurely(_ sentence: Sentence) -> Bool {
    if DefinedComparison.isOne(sentence) || opensWithMinus(sentence) || isNote(sentence)
      || boundsEach(sentence) || addsPart(sentence)
    {
      return true
    }
    let always =
      Self.speaksUndenied(OpenChangeWords.always, sentence) && !pricesUnits(sentence)
      && !sentence.has(.minimumPay)
    return (always || deductsAmount(sentence))
      && !Self.speaks(OpenChangeWords.harmless, sentence) && !sentence.has(.history)
  }

  /// "A score of 90 or better adds 20% to it": whatever the numbers were taken for.
  private func addsPart(_ sentence: Sentence) -> Bool {
    ChangeTalk(sentence: sentence, book: book, isOpen: { _ in true }, stated: []).addsPart
  }

  /// "No payment exceeds 10% of base salary": nobody reads this bound.
  private func boundsEach(_ sentence: Sentence) -> Bool {
    ChangeTalk(sentence: sentence, book: book, isOpen: { _ in true }, stated: []).boundsEach
  }

  /// Whether an amount is said anew in a milestone's own words, although its number was taken for a level.
  func setsAnew(_ sentence: Sentence) -> Bool { isCandidate(sentence) && isSetAnew(sentence) }

  /// "nach Aufwand vergütet, und zwar mit 900 € je Tag, für höchstens acht Tage": a price for each unit, with
  /// its bound.
  private func pricesUnits(_ sentence: Sentence) -> Bool {
    sentence.has(.each) && sentence.has(.atMost, .capped)
      && sentence.figures.count { book[$0].money != nil } == 1
      && sentence.all(OpenChangeWords.always).count == 1
      && Self.speaks(OpenChangeWords.byTime, sentence)
  }

  /// "† plus 10% holiday pay", "¹ per person": a note to an amount.
  private func isNote(_ sentence: Sentence) -> Bool {
    guard let first = sentence.tokens.first,
      OpenChangeWords.noteMarks.contains(sentence.prose.tokens[first].key)
    else { return false }
    return changesNoted(sentence)
  }

  /// What a note says of the amount it belongs to.
  func changesNoted(_ sentence: Sentence) -> Bool {
    guard !sentence.has(.history), !isOfTerm(sentence),
      !Self.speaks(OpenChangeWords.harmless, sentence)
    else { return false }
    return Self.speaks(OpenChangeWords.noteParts, sentence)
      || sentence.figures.contains {
        isOpen($0) && book[$0].percent != nil && !isOfSalary($0, sentence)
      }
  }

  /// "For each reading room that does not open, £6,000 is deducted"
  private func deductsAmount(_ sentence: Sentence) -> Bool {
    sentence.holdsFigures && Self.speaks(OpenChangeWords.deductions, sentence)
      && sentence.figures.contains { isOpen($0) && (book[$0].money != nil || isLarge($0)) }
  }

  /// "From this 2,000 is deducted": an amount without its currency.
  private func isLarge(_ figure: Int) -> Bool {
    book[figure].reading == nil && book[figure].number.map { $0 >= 100 } ?? false
  }

  /// "minus $10,000 if the budget is exceeded"
  private func opensWithMinus(_ sentence: Sentence) -> Bool {
    guard let first = sentence.tokens.first else { return false }
    return OpenChangeWords.minus.contains(sentence.prose.tokens[first].key)
      && sentence.figures.contains { book[$0].money != nil || book[$0].percent != nil }
  }

  private func mayChange(_ sentence: Sentence) -> Bool {
    let talk = ChangeTalk(sentence: sentence, book: book, isOpen: isOpen, stated: stated)
    if talk.changes, talk.scales || !Self.speaks(OpenChangeWords.harmless, sentence) {
      return true
    }
    guard isCandidate(sentence) else { return false }
    return Self.speaks(OpenChangeWords.phrases, sentence) && !awards(sentence)
      || isSetAnew(sentence)
      || isConditional(sentence) || Self.changes(sentence) || holdsPart(sentence)
      || addsFigure(sentence) || isUnreadBound(sentence)
  }

  /// "Maximum payout is limited to base salary x 25%"
  private func isUnreadBound(_ sentence: Sentence) -> Bool {
    sentence.has(.capped, .minimumPay) && sentence.holdsFigures
      && !sentence.has(.noCap, .term)
      && sentence.figures.contains { figure in
        guard isOpen(figure) else { return false }
        switch book[figure].value {
        case .percent, .multiple, .fraction: return true
        default: return false
        }
      }
  }

  private func isCandidate(_ sentence: Sentence) -> Bool {
    Self.holds(OpenChangeWords.objects, sentence) && !sentence.has(.split)
      && (!sentence.has(.history) || sentence.opensWhen)
      && !Self.speaks(OpenChangeWords.harmless, sentence)
  }

  private static let telling: CueSet = [
    .highestOnly, .cumulative, .marginalPart, .wholeAmount, .straightLine, .noInterpolation,
    .allOrNothing, .proportional, .gate,
  ]

  static func speaks(_ words: PhraseTable<Bool>, _ sentence: Sentence) -> Bool {
    sentence.says(words)
  }

  /// "None of this money is guaranteed" changes nothing.
  private static func speaksUndenied(_ words: PhraseTable<Bool>, _ sentence: Sentence) -> Bool {
    sentence.all(words).contains {
      !isDenied($0.tokens.lowerBound, sentence)
    }
  }

  private static func holds(_ words: WordSet, _ sentence: Sentence) -> Bool {
    sentence.holds(words)
  }

  /// A word for a change that is not denied.
  private static func changes(_ sentence: Sentence) -> Bool {
    guard sentence.holds(OpenChangeWords.changes) else { return false }
    return sentence.tokens.contains { index in
      OpenChangeWords.changes.contains(sentence.prose.tokens[index].key)
        && !isDenied(index, sentence)
    }
  }

  private static func isDenied(_ token: Int, _ sentence: Sentence) -> Bool {
    sentence.prose.tokens[sentence.window(token - 4, token)].contains {
      OpenChangeWords.denials.contains($0.key)
    }
  }

  /// "is awarded a grant of not more than €348,000, with effect from 1 May 2026": from when on the promise
  /// itself holds.
  private func awards(_ sentence: Sentence) -> Bool {
    guard Self.speaks(OpenChangeWords.effects, sentence),
      Self.speaks(OpenChangeWords.awarding, sentence)
    else { return false }
    return sentence.all(OpenChangeWords.phrases).count == 1
  }

  /// "The price of deliverable 2 is now EUR 45,000"
  private func isSetAnew(_ sentence: Sentence) -> Bool {
    guard !sentence.has(.totalName) else { return false }
    return sentence.items.contains { item in
      guard case .figure(_, let figure) = item, figure.lowerBound > sentence.tokens.lowerBound
      else {
        return false
      }
      return OpenChangeWords.now.contains(sentence.prose.tokens[figure.lowerBound - 1].key)
    }
  }

  /// "Milestone 2 is only payable if …"
  private func isConditional(_ sentence: Sentence) -> Bool {
    Self.speaks(OpenChangeWords.conditions, sentence) && !sentence.has(.term)
  }

  /// "No bonus is paid if EBITDA is below $5 million": more than a goal that is missed.
  private func isZeroed(_ sentence: Sentence) -> Bool {
    (sentence.has(.nothing) || Self.speaks(OpenChangeWords.nothing, sentence))
      && sentence.opensWhen && !sentence.has(.term)
      && (!Self.speaks(OpenChangeWords.misses, sentence) || namesTwo(sentence)
        || Self.speaks(OpenChangeWords.either, sentence))
  }

  /// "Milestone 2 lapses if milestone 1 is missed"
  private func namesTwo(_ sentence: Sentence) -> Bool {
    let tokens = sentence.prose.tokens
    let mentions = sentence.tokens.dropLast().filter { index in
      tokens[index + 1].kind == .number
        && (TitleReader.milestoneWords.contains(tokens[index].key)
          || OpenChangeWords.goals.contains(tokens[index].key))
    }
    return Set(mentions.map { sentence.prose.string(tokens[$0 + 1].range) }).count > 1
      || namesTwoLabels(sentence)
  }

  /// "M1 if M2 is missed"
  private func namesTwoLabels(_ sentence: Sentence) -> Bool {
    let prose = sentence.prose
    let labels = sentence.tokens.filter { index in
      let bytes = prose.utf8[prose.tokens[index].range]
      return prose.tokens[index].isCapitalised && (2...3).contains(bytes.count)
        && bytes.dropFirst().allSatisfy { $0 &- 0x30 < 10 }
    }
    return Set(labels.map { prose.tokens[$0].key }).count > 1
  }

  /// "Holiday pay of 8% is added to each amount": with a figure that is no tax.
  private func addsFigure(_ sentence: Sentence) -> Bool {
    !isOfTerm(sentence) && Self.speaks(OpenChangeWords.additions, sentence)
      && sentence.figures.contains { book[$0].money != nil || book[$0].percent != nil }
  }

  /// "In the hiring year 75% of the calculated bonus is paid": a part or a percentage that nobody took.
  private func holdsPart(_ sentence: Sentence) -> Bool {
    guard !isOfTerm(sentence), !InstalmentSentence.isOne(sentence, book),
      !Self.speaks(OpenChangeWords.instalments, sentence),
      sentence.has(.payNoun, .payVerb) || Self.holds(OpenChangeWords.factors, sentence)
        || Self.holds(OpenChangeWords.plurals, sentence)
    else { return false }
    if Self.speaks(OpenChangeWords.parts, sentence) { return true }
    if makesWhole(sentence) { return false }
    return sentence.figures.contains { figure in
      guard isOpen(figure), book[figure].isOperative, !isOfSalary(figure, sentence) else {
        return false
      }
      switch book[figure].value {
      case .percent(let percent): return percent != .hundred
      case .fraction, .multiple, .points: return true
      default: return false
      }
    }
  }

  /// "Sixty percent is paid in cash and forty percent in shares": parts that make a whole take nothing off.
  private func makesWhole(_ sentence: Sentence) -> Bool {
    let parts = sentence.figures.compactMap { book[$0].percent }
    return parts.count > 1 && parts.sum == .hundred
  }

  /// "60% of base salary" says again what is computed; "45% to Anna" shares it out.
  private func isOfSalary(_ figure: Int, _ sentence: Sentence) -> Bool {
    let tokens = sentence.prose.tokens
    let start = book[figure].tokens.upperBound
    let near = tokens[sentence.window(start, start + 5)]
    if near.first?.key == "to", book[figure].tokens.lowerBound == sentence.tokens.lowerBound {
      return true
    }
    return near.contains { OpenChangeWords.salaries.contains($0.key) }
  }

  /// Tax, interest, cover: their percentages are of other things. A target bonus is pay.
  private func isOfTerm(_ sentence: Sentence) -> Bool {
    sentence.items.contains { item in
      guard case .cue(.term, let words) = item else { return false }
      return !words.contains { sentence.prose.tokens[$0].key == "target" }
    }
  }
}
