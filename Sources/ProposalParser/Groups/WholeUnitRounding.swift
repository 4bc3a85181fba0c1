import ProposalModel

/// "Each of the four amounts is rounded to the nearest whole dollar", in the words of a milestone: people
/// add at the end of the last part what holds for all.
struct WholeUnitRounding {
  /// How far the words reach.
  enum Reach { case all, own, unclear }

  let sentence: Sentence
  let book: FigureBook

  /// Whether the sentence rounds what is paid to whole units of the currency.
  var speaks: Bool {
    sentence.has(.rounding) && says(AdjustmentWords.wholeUnits) && !says(AdjustmentWords.parts)
      && !sentence.isExample && (says(Self.pay) || opensWithPronoun)
      && !sentence.figures.contains { book[$0].money != nil }
  }

  /// What the words reach in a sheet of so many milestones; unclear where they round to one side.
  func reach(of count: Int) -> Reach {
    if says(AdjustmentWords.oneWay) || says(AdjustmentWords.sums) { return .unclear }
    let numbers = sentence.figures.compactMap { book[$0].number }
    if !numbers.isEmpty { return numbers == [Rational(count)] && says(Self.each) ? .all : .unclear }
    return says(Self.every) ? .all : .own
  }

  private func says(_ words: PhraseTable<Bool>) -> Bool {
    sentence.says(words)
  }

  /// "It is rounded": "revenue is rounded to whole dollars" rounds no pay.
  private var opensWithPronoun: Bool {
    sentence.tokens.first.map { Self.pronouns.contains(sentence.prose.tokens[$0].key) } ?? false
  }

  private static let pronouns: WordSet = ["it", "this", "rounded", "es", "sie"]
  private static let pay = PhraseTable<Bool>([
    (
      true,
      [
        "amount", "amounts", "payment", "payments", "bonus", "bonuses", "award", "awards", "fee",
        "fees", "payout", "payouts", "sum", "sums", "commission", "royalty", "instalment",
        "betrag", "beträge", "zahlung", "zahlungen", "prämie", "prämien", "what is paid",
      ]
    )
  ])
  private static let each = PhraseTable<Bool>([
    (true, ["each of the", "each of these", "all", "every one of the", "the", "jeder der", "alle"])
  ])
  private static let every = PhraseTable<Bool>([
    (
      true,
      [
        "all amounts", "every amount", "each amount", "all payments", "every payment",
        "each payment", "all of the amounts", "all of these amounts", "each of these amounts",
        "each of the amounts", "all sums", "every sum", "each sum", "all bonuses", "each bonus",
        "every bonus", "all of these", "each of these", "each of them", "all of them", "amounts",
        "payments", "alle beträge", "jeder betrag", "alle zahlungen", "alle prämien",
      ]
    )
  ])
}

extension SheetReading {
  /// Rounds what the milestones' own words round to whole units, and leaves open what an unclear sentence
  /// may reach.
  mutating func roundToWholeUnits() {
    for statement in owned.sorted() where mayHoldRules(statement) {
      for sentence in sentences(of: statement) {
        let rounding = WholeUnitRounding(sentence: sentence, book: book)
        guard rounding.speaks else { continue }
        round(sentence, rounding.reach(of: proposal.milestones.count))
      }
    }
  }

  private mutating func round(_ sentence: Sentence, _ reach: WholeUnitRounding.Reach) {
    let own = proposal.milestones.firstIndex { $0.place.contains(sentence.place) }
    let all = Array(proposal.milestones.indices)
    let reached = reach == .own ? own.map { [$0] } ?? all : all
    for index in reached {
      guard case .settled(var plan) = proposal.milestones[index].payout.state else { continue }
      guard reach != .unclear else {
        proposal.milestones[index].payout.state = .unresolved(
          words: sentence.words, reason: .mayChange)
        proposal.milestones[index].payout.faults = [sentence.place]
        continue
      }
      guard !plan.adjustments.contains(where: \.isRounding) else { continue }
      plan.adjustments.append(
        .round(RoundingStep(of: .money, increment: .one, mode: .halfAwayFromZero)))
      proposal.milestones[index].payout.state = .settled(plan)
    }
    for figure in sentence.figures { book.take(figure, for: .term) }
  }
}

extension Adjustment {
  fileprivate var isRounding: Bool {
    if case .round = self { true } else { false }
  }
}
