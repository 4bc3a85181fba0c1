import ProposalModel

/// What the words of a sentence say of pay and no reader took.
extension EvidenceCollector {
  /// "Lyon plant open by 30 June 2027: $50,000 and $30,000": nothing but pay stands behind the colon.
  func isLabelledAmount(_ sentence: Sentence) -> Bool {
    guard let first = sentence.figures.first(where: { reading.book[$0].money != nil }) else {
      return false
    }
    let start = reading.book[first].tokens.lowerBound
    return start > 0
      && sentence.prose.tokens[max(0, start - 3)..<start].contains {
        $0.key == Mark.colon
      }
  }

  /// "Anna and Ben receive $20,000", where nothing in the sheet says how they share it.
  func paysSeveral(_ sentence: Sentence) -> Bool {
    SeveralPayees(sentence: sentence).areOpen
      && !reading.remarks.contains { $0.sentence.has(.split) || $0.field == .split }
  }

  /// "limited to 1.6 times his salary": words that bound the pay and no bound that was read.
  func hasUnclaimedCap(_ sentence: Sentence, _ labels: FigureLabels) -> Bool {
    guard sentence.has(.capped), !sentence.has(.noCap), !labels.contains(.cap),
      !labels.contains(.level(.atMost)), !labels.contains(.unpaid(.atMost))
    else { return false }
    // "up to the twentieth": the last unit, which was read.
    if FreeUnits.count(in: sentence, reading.book)?.last != nil { return false }
    return labels.inOrder.contains { position, label in
      guard label != .floor, case .figure(let figure, _) = sentence.items[position] else {
        return false
      }
      switch reading.book[figure].value {
      case .money, .percent, .multiple, .number, .fraction: return true
      default: return false
      }
    }
  }

  /// "which replaces the €1,200": an amount that was promised before, pointed at.
  private func isRepeated(_ figure: Int, _ sentence: Sentence) -> Bool {
    let start = reading.book[figure].tokens.lowerBound
    guard start > sentence.tokens.lowerBound, let amount = reading.book[figure].money?.amount,
      Self.pointers.contains(sentence.prose.tokens[start - 1].key)
    else { return false }
    return evidence.promises.contains { reading.book[$0.figure].money?.amount == amount }
  }

  private static let pointers: WordSet = [
    "the", "that", "this", "these", "those", "der", "die", "den", "dem", "le", "la", "les",
    "times", "x", "×", "mal", "fois",
  ]

  /// "€40,000 × (clinics equipped ÷ 8)": a formula that nobody computes.
  func isFormula(_ sentence: Sentence, beside promises: [Promise]) -> Bool {
    !sentence.has(.proportional) && sentence.figures.contains { reading.book[$0].money != nil }
      && sentence.tokens.contains {
        (promises.isEmpty ? Self.operators : Self.divisions).contains(sentence.prose.tokens[$0].key)
      }
  }

  private static let operators: WordSet = ["÷", "×"]
  private static let divisions: WordSet = ["÷"]

  /// "C$120,000, which is reached at C$8,000,000": the result at which a bound holds, and no bound.
  func isWhereReached(_ figure: Int, _ sentence: Sentence) -> Bool {
    let start = reading.book[figure].tokens.lowerBound
    return Self.reaching.all(in: sentence.prose, sentence.window(start - 4, start)).contains {
      start - $0.tokens.upperBound <= 1
    }
  }

  private static let reaching = PhraseTable<Bool>([
    (true, ["reached at", "reached with", "reached on", "hit at", "met at", "erreicht bei"])
  ])

  /// "$40,000; if later but by 30 September, half", "if earlier than 31 May, 25% more": a part of the amount for another
  /// case, which no promise says.
  func tellsPart(_ sentence: Sentence, _ promises: [Promise]) -> Bool {
    guard !sentence.has(.history, .each), promises.allSatisfy({ !$0.isShare && $0.kind == .amount })
    else {
      return false
    }
    return sentence.says(Self.partPhrases) || endsInHalf(sentence) || sharesByDay(sentence)
  }

  /// "$3,000 for each of the fifth to tenth customers": a rank beside a price for each that nobody took.
  func holdsStrayRank(_ sentence: Sentence, _ promises: [Promise]) -> Bool {
    guard promises.contains(where: { $0.kind == .perUnit }) || sentence.has(.each) else {
      return false
    }
    return sentence.figures.contains { figure in
      guard case .ordinal(let rank) = reading.book[figure].value, rank > 1 else { return false }
      return !evidence.freeFigures.contains(figure) && reading.book[figure].isOperative
        && !promises.contains { $0.levels.contains { $0.figure == figure } }
        && !FreeUnits.isOfTime(behind: figure, sentence, reading.book)
    }
  }

  /// "$3,000 for each contract between 10 and 20": a count beside the price that nobody took.
  func holdsStrayCount(_ sentence: Sentence, _ labels: FigureLabels, _ promises: [Promise]) -> Bool
  {
    guard promises.count == 1, promises[0].kind == .perUnit else { return false }
    return labels.inOrder.contains { position, label in
      guard label == .unknown, case .figure(let figure, _) = sentence.items[position],
        case .number(let count) = reading.book[figure].value, count > .one, count.isInteger
      else { return false }
      let start = reading.book[figure].tokens.lowerBound
      return sentence.holds(Self.bounding, in: sentence.window(start - 1, start))
        && reading.book[figure].isOperative && !reading.book.isLabel(figure)
        && !evidence.freeFigures.contains(figure) && !evidence.caps.contains(figure)
    }
  }

  private static let bounding: WordSet = [
    "between", "from", "to", "through", "over", "beyond", "past", "above", "under", "until", "till",
    "before", "excluding", "except", "after", "following",
  ]

  /// "half of that if by 30 November", "half as much by 30 November", "a fifth more by 31 July".
  private func sharesByDay(_ sentence: Sentence) -> Bool {
    sentence.figures.contains { reading.book[$0].day != nil }
      && (sentence.says(Self.dayShares) || sentence.figures.contains { isShareSet($0, sentence) })
  }

  /// "If it ships by 31 July, the amount is 120%."
  private func isShareSet(_ figure: Int, _ sentence: Sentence) -> Bool {
    let start = reading.book[figure].tokens.lowerBound
    guard reading.book[figure].percent != nil, start > sentence.tokens.lowerBound + 1 else {
      return false
    }
    let front = sentence.prose.tokens[start - 2..<start].map(\.key)
    return ["is", "becomes"].contains(front[1]) && Self.sums.contains(front[0])
  }

  private static let sums: WordSet = ["amount", "bonus", "payout", "award", "payment", "fee", "it"]

  private static let dayShares = PhraseTable<Bool>([
    (
      true,
      ["half", "a third", "a quarter", "a fifth", "a tenth", "twice"].flatMap { part in
        ["\(part) of that", "\(part) that", "\(part) as much", "\(part) more", "\(part) less"]
      }
    )
  ])

  /// "Goal: an average of at least 4.3 in the survey": what is measured by one, and no earlier result.
  func isSurveyed(_ sentence: Sentence) -> Bool {
    sentence.items.allSatisfy { item in
      guard case .cue(.history, let words) = item else { return true }
      return words.count == 1 && sentence.prose.tokens[words.lowerBound].key == "survey"
    }
  }

  /// "If one is open, 50% of the amount is paid", in words that were not read: no gate that leaves nothing.
  func leavesPart(_ sentence: Sentence) -> Bool {
    sentence.has(.payVerb) && !sentence.has(.proportional)
      && ConditionClause(sentence: sentence, book: reading.book) != nil
      && (PayPartWords.table.first(in: sentence.prose, sentence.tokens) != nil
        || sentence.figures.contains { figure in
          guard let clause = ConditionClause(sentence: sentence, book: reading.book) else {
            return false
          }
          return reading.book[figure].percent != nil && !clause.figures.contains(figure)
        })
  }

  /// "…; if later but by 30 September, half."
  private func endsInHalf(_ sentence: Sentence) -> Bool {
    let last = sentence.tokens.last { sentence.prose.tokens[$0].kind == .word }
    return sentence.figures.contains { reading.book[$0].day != nil }
      && last.map { Self.halves.contains(sentence.prose.tokens[$0].key) } ?? false
  }

  private static let halves: WordSet = ["half", "hälfte", "moitié"]
  private static let partPhrases: PhraseTable<Bool> = {
    let ends = ["half", "half of it", "half the amount", "half is paid", "one half", "the half"]
    let leads = [
      "later", "late", "after that date", "after that", "afterwards", "thereafter", "missed",
    ]
    return PhraseTable<Bool>([
      (
        true,
        leads.flatMap { lead in
          ends.flatMap { ["\(lead) , \($0)", "\(lead) \($0)", "\(lead) : \($0)"] }
        }
          + ["% more", "% less", "% extra", "danach die hälfte", "später die hälfte"]
      )
    ])
  }()

  /// "The target is four banks ($40,000)": the level that the words call target.
  func namesTarget(_ sentence: Sentence) -> Bool { sentence.says(Self.targetIs) }

  /// Whether a statement opens with the target.
  func namesTarget(in statement: Int) -> Bool {
    reading.sentences(of: statement).first.map(namesTarget) ?? false
  }

  private static let targetIs = PhraseTable<Bool>([
    (
      true,
      [
        "target is", "target remains", "our target", "target of", "zielwert ist", "ist das ziel",
        "l'objectif est",
      ]
    )
  ])

  /// "The rate was 5.1 in 2025", "it stood at 18": what was reached before is no goal.
  func tellsPast(_ level: Promise.Level, _ sentence: Sentence) -> Bool {
    let start = reading.book[level.figure].tokens.lowerBound
    let front = sentence.window(start - 2, start).map { sentence.prose.tokens[$0].key }
    guard level.comparison == .unstated, let last = front.last else { return false }
    return Self.pastVerbs.contains(last)
      || last == "at" && front.first.map(Self.pastVerbs.contains) ?? false
  }

  private static let pastVerbs: WordSet = [
    "was", "were", "stood", "war", "lag", "était", "finished", "ended", "closed",
  ]

  /// Money or a percentage nobody understood, in a sentence that speaks of pay.
  func holdsUnknownPay(_ sentence: Sentence, _ labels: FigureLabels) -> Bool {
    let speaksOfPay = sentence.has(.payNoun, .payVerb, .capped, .additional)
    let mayPay = sentence.has(
      .atLeast, .moreThan, .atMost, .lessThan, .orMore, .orLess, .each, .gate, .unless)
    guard speaksOfPay || mayPay, !sentence.has(.history) else { return false }
    return labels.inOrder.contains { position, label in
      guard label == .unknown, case .figure(let figure, _) = sentence.items[position],
        !isRepeated(figure, sentence), !evidence.freeAmounts.contains(figure)
      else { return false }
      switch reading.book[figure].value {
      case .money: return true
      case .percent, .ambiguous, .mismatch, .tooLarge, .placeholder, .multiple: return speaksOfPay
      default: return false
      }
    }
  }
}
