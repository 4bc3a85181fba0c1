import ProposalModel

extension SheetReading {
  /// "The tranches come to €60,000 + €25,000 = €85,000", "All four at plan: £96,000": sums that the
  /// milestones can come to state nothing new.
  mutating func takeSums() {
    let talks = remarks.filter {
      $0.role == .operative && SumTalk.speaks(in: $0.sentence, book)
    }
    guard !talks.isEmpty else { return }
    guard let sums = PossibleSums(of: proposal) else {
      // The total is open as it is; what adds up the parts changes none of them.
      takenSentences += talks.map(\.sentence.place)
      return
    }
    for remark in talks {
      let amounts = remark.sentence.figures.filter { book[$0].isMoney }
      let isKnown = amounts.allSatisfy { figure in
        book[figure].money.map { sums.contain($0.amount) } ?? false
      }
      let talk = SumTalk(sentence: remark.sentence, book: book)
      guard
        isKnown || talk.addsUp && holdParts(amounts, sums)
          || talk.dividesSum && sums.contain(talk.sum)
      else { continue }
      takenSentences.append(remark.sentence.place)
      for figure in remark.sentence.figures where book.isFree(figure) {
        book.take(figure, for: .statedAmount)
      }
    }
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

  /// Whether a sentence sums up milestones with an amount that nothing took.
  private func holdsFreeSum(_ sentence: Sentence) -> Bool {
    sentence.holdsFigures && SumWords.speak(in: sentence)
      && sentence.figures.contains { book[$0].isMoney && book.isFree($0) }
  }
}
