import ProposalModel

/// What a scorecard pays at target, said in its own section in free words: "the scorecard bonus is SEK 240,000 at
/// target", "der Zielbonus für die Ziele 1 bis 3 beträgt CHF 36'000".
struct ScorecardTarget {
  let sentence: Sentence
  let book: FigureBook

  /// The amount; `nil` where the sentence has several, or says more than that.
  var figure: Int? {
    let amounts = sentence.figures.filter { book[$0].money != nil }
    guard amounts.count == 1, book[amounts[0]].isOperative, book.isFree(amounts[0]),
      !sentence.cues.meets(Self.ruling), !sentence.holds(Self.lessening), namesPay, namesTarget,
      sentence.figures.allSatisfy({ isPlain($0) })
    else { return nil }
    return amounts[0]
  }

  /// Beside the amount only numbers of goals, and the whole of them.
  private func isPlain(_ figure: Int) -> Bool {
    book[figure].money != nil || book[figure].percent == .hundred
      || book[figure].number.map { $0 <= 20 } ?? false
  }

  private var namesPay: Bool { sentence.holds(Self.pay) }

  private var namesTarget: Bool {
    sentence.holds(Self.targets) || sentence.says(Self.atTarget)
  }

  private static let ruling: CueSet = [
    .history, .salary, .capped, .each, .additional, .gate, .unless, .minimumPay, .atMost, .moreThan,
    .lessThan, .split, .toBeAgreed, .discretion, .late, .modifier, .nothing, .instead,
  ]
  /// "The target bonus, less $24,000, is paid" tells another amount.
  static let lessening: WordSet = ["less", "minus", "abzüglich", "moins"]
  private static let pay: WordSet = [
    "scorecard", "bonus", "award", "incentive", "opportunity", "payout", "amount", "zielbonus",
    "zielprämie",
    "prämie", "prime",
  ]
  private static let targets: WordSet = ["zielbonus", "zielprämie", "on-target"]
  private static let atTarget = PhraseTable<Bool>([
    (
      true,
      [
        "at target", "at plan", "on target", "target bonus", "target award", "target incentive",
        "target payout", "target amount", "at 100%",
        "bei zielerreichung", "bei voller zielerreichung", "bei 100 %",
      ]
    )
  ])
}

extension SheetReading {
  /// The amount at target that the section of the one table of weights states.
  func scorecardTarget(in remark: Remark) -> Int? {
    guard weightTables.count == 1, let table = weightTables.first,
      outline.statements[remark.statement].scope == outline.tables[table].scope
    else { return nil }
    return ScorecardTarget(sentence: remark.sentence, book: book).figure
  }
}
