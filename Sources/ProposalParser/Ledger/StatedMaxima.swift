import ProposalModel

extension SheetReading {
  /// "The tranches come to €60,000 + €25,000 = €85,000", "All four at plan: £96,000": sums that the
  /// milestones can come to state nothing new.
  mutating func takeSums() {
    let talks = remarks.filter { $0.role == .operative && SumTalk.speaks(in: $0.sentence, book) }
    let cases = remarks.filter {
      $0.role == .operative && CaseLine.isOne($0.prose, $0.extent, $0.sentence, book)
    }
    guard !talks.isEmpty || !cases.isEmpty else { return }
    guard let sums = PossibleSums(of: proposal) else {
      // The total is open as it is; what adds up the parts changes none of them.
      takenSentences += talks.map(\.sentence.place)
      return
    }
    for remark in talks + cases {
      let amounts = remark.sentence.figures.filter { book[$0].isMoney }
      let isKnown = amounts.allSatisfy { figure in
        book[figure].money.map { sums.contain($0.amount) } ?? false
      }
      let talk = SumTalk(sentence: remark.sentence, book: book)
      guard
        isKnown || talk.addsUp && holdParts(amounts, sums)
          || talk.dividesSum && sums.contain(talk.sum)
      else {
        reportOther(remark, beside: cases)
        continue
      }
      takenSentences.append(remark.sentence.place)
      for figure in remark.sentence.figures where book.isFree(figure) {
        book.take(figure, for: .statedAmount)
      }
    }
  }

  /// "At most: $120,000" below milestones that come to $80,000.
  private mutating func reportOther(_ remark: Remark, beside cases: [Remark]) {
    guard cases.contains(where: { $0 === remark }), !isInMilestone(scope: remark.scope),
      owner(of: remark.place) == nil, let most = PayoutReport(of: proposal).maximum.money?.amount,
      remark.sentence.figures.contains(where: { book[$0].money.map { $0.amount > most } ?? false })
    else { return }
    proposal.issues.append(
      Located(.unread(words: remark.sentence.words, .clause), at: remark.place))
  }

  /// The amounts of a sum that is written out, less those that are sums themselves.
  private func holdParts(_ figures: [Int], _ sums: PossibleSums) -> Bool {
    let amounts = figures.compactMap { book[$0].money?.amount }
    let parts = amounts.filter { amount in
      !amount.isZero && !amounts.contains { $0 < amount && amounts.contains(amount - $0) }
    }
    return sums.holdParts(parts)
  }

  /// "At the very most the bonus comes to £64,000": sentences about all milestones whose amounts are
  /// the most that the sheet, or one of its milestones, pays state nothing new.
  mutating func takeStatedMaxima() {
    let sentences = remarks.filter { $0.role == .operative && holdsFreeSum($0.sentence) }
    guard !sentences.isEmpty else { return }
    let report = PayoutReport(of: proposal)
    guard let most = report.maximum.money?.amount else { return }
    let known = Set(report.milestones.compactMap { $0.maximum.money?.amount } + [most])
    for remark in sentences {
      let amounts = remark.sentence.figures.filter { book[$0].isMoney }
      let isKnown = amounts.allSatisfy { figure in
        book[figure].money.map { known.contains($0.amount) } ?? false
      }
      guard isKnown else { continue }
      for figure in amounts where book.isFree(figure) { book.take(figure, for: .statedAmount) }
    }
  }

  /// "The target amounts are £24,000, £14,400 and £9,600": what each of the milestones pays at target, or at most, in
  /// their order.
  mutating func takeListsOfAmounts() {
    let count = proposal.milestones.count
    let sentences = remarks.filter { remark in
      remark.role == .operative && remark.sentence.figures.count { book[$0].isMoney } == count
    }
    guard count > 1, !sentences.isEmpty else { return }
    let report = PayoutReport(of: proposal)
    let lists = [
      report.milestones.map { $0.target.money?.amount },
      report.milestones.map { $0.maximum.money?.amount },
    ]
    for remark in sentences where !remark.sentence.opensWhen {
      let amounts = remark.sentence.figures.filter { book[$0].isMoney }
      guard lists.contains(amounts.map { book[$0].money?.amount }) else { continue }
      takenSentences.append(remark.sentence.place)
      for figure in amounts where book.isFree(figure) { book.take(figure, for: .statedAmount) }
    }
  }

  /// Whether a sentence sums up milestones with an amount that nothing took.
  private func holdsFreeSum(_ sentence: Sentence) -> Bool {
    sentence.holdsFigures && SumWords.speak(in: sentence)
      && sentence.figures.contains { book[$0].isMoney && book.isFree($0) }
  }
}
