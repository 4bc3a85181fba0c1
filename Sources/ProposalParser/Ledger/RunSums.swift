import ProposalModel

extension SheetReading {
  /// Takes the sums of milestones that stand one after another: "Items C1 to C5 come to £350,000" is told by what
  /// they come to, whatever another one pays.
  mutating func takeRunSums() {
    guard (3...Self.mostInRun).contains(proposal.milestones.count) else { return }
    var sums: Set<Rational>?
    for remark in remarks where Self.addsUp(remark.sentence, book) {
      guard milestonePlaces.first(around: remark.sentence.place) == nil,
        let figure = remark.sentence.figures.first(where: { book[$0].money != nil }),
        book.isFree(figure), let amount = book[figure].money?.amount
      else { continue }
      let known = sums ?? Self.runSums(of: PayoutReport(of: proposal))
      sums = known
      if known.contains(amount) { book.take(figure, for: .statedAmount) }
    }
  }

  /// It keeps the work in proportion to the sheet.
  private static let mostInRun = 64

  private static func addsUp(_ sentence: Sentence, _ book: FigureBook) -> Bool {
    sentence.figures.count { book[$0].money != nil } == 1 && sentence.says(adding)
      && !sentence.opensWhen
      && !sentence.has(
        .gate, .unless, .late, .each, .additional, .modifier, .instead, .recurring, .capped,
        .atMost,
        .portion, .split, .nothing, .history)
  }

  private static func runSums(of report: PayoutReport) -> Set<Rational> {
    var sums: Set<Rational> = []
    for amounts in [
      report.milestones.map(\.target.money?.amount), report.milestones.map(\.maximum.money?.amount),
    ] {
      for start in amounts.indices {
        var sum = Rational.zero
        for index in start..<amounts.count {
          guard let amount = amounts[index] else { break }
          sum += amount
          if index > start { sums.insert(sum) }
        }
      }
    }
    return sums
  }

  private static let adding = PhraseTable<Bool>([
    (
      true,
      [
        "come to", "comes to", "add up to", "adds up to", "sum to", "amount to", "amounts to",
        "together make", "make up", "ergeben", "ergeben zusammen", "machen zusammen",
      ]
    )
  ])
}
