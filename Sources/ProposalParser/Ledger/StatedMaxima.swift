import ProposalModel

extension SheetReading {
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
