import ProposalModel

extension TermBuilder {
  /// "For each full week of delay 1% is deducted, up to at most 8%".
  func lateDeduction() -> BuiltTerm? {
    for remark in group.remarks {
      guard let period = period(in: remark), let rate = rate(in: remark),
        !hasLimitInMoney(remark)
      else { continue }
      let begun = Self.begunWords.first(in: remark.prose, remark.tokens) != nil
      var term = LateDeductionTerm(
        text: group.text, rate: rate.value, periodDays: period, countsBegunPeriods: begun)
      let limit = limit(in: remark) ?? limitElsewhere(but: remark)
      term.limitPercent = limit.flatMap { quantity($0).percent }
      return built(.lateDeduction(term), and: [rate.figure])
    }
    return nil
  }

  /// A limit in money cannot be kept: the whole clause stays unread rather than lose its limit.
  private func hasLimitInMoney(_ remark: Remark) -> Bool {
    reading.operativeFigures(of: remark.sentence).contains {
      quantity($0).money != nil && isBehind(Self.capWords, $0, within: 3)
    }
  }

  /// The length of one period, in days; `nil` for what is no whole number of calendar days.
  private func period(in remark: Remark) -> Int? {
    if let found = Self.periodWords.first(in: remark.prose, remark.tokens) { return found.meaning }
    let counted = reading.operativeFigures(of: remark.sentence).first {
      quantity($0).duration?.unit != .businessDays && quantity($0).days != nil
        && isBehind(Self.eachWords, $0, within: 2)
    }
    return counted.flatMap { quantity($0).days }
  }

  private func rate(in remark: Remark) -> (value: LateRate, figure: Int)? {
    for figure in reading.operativeFigures(of: remark.sentence)
    where !isBehind(Self.capWords, figure, within: 3) {
      if let percent = quantity(figure).percent { return (.percent(percent), figure) }
      if let money = quantity(figure).money, reading.book.isFree(figure) {
        return (.amount(money.amount), figure)
      }
    }
    return nil
  }

  private func limit(in remark: Remark) -> Int? {
    reading.operativeFigures(of: remark.sentence).first {
      quantity($0).percent != nil && isBehind(Self.capWords, $0, within: 3)
    }
  }

  private func limitElsewhere(but other: Remark) -> Int? {
    for remark in group.remarks where remark.place != other.place {
      if let figure = limit(in: remark) { return figure }
    }
    return nil
  }

  private static let eachWords = PhraseTable<Bool>([
    (true, ["every", "each", "per", "for every", "for each", "je", "pro", "par", "alle"])
  ])
  private static let periodWords = PhraseTable<Int>([
    (
      7,
      [
        "week of delay", "week late", "full week", "each week", "per week", "every week",
        "week or part", "je woche", "pro woche", "vollendete woche", "angefangene woche",
        "par semaine", "week or part of a week", "a week", "week that",
      ]
    ),
    (
      1,
      [
        "day of delay", "day late", "calendar day", "each day", "per day", "every day",
        "je kalendertag", "pro kalendertag", "je tag", "pro tag", "par jour", "a day",
        "jour de retard", "day that",
      ]
    ),
  ])
  private static let begunWords = PhraseTable<Bool>([
    (
      true,
      [
        "or part", "part thereof", "begun", "started", "angefangene", "angefangener",
        "commenced", "commencée", "or part-week", "jede angefangene",
      ]
    )
  ])
}
