import ProposalModel

/// The payout table of a milestone, its curve, and a sentence that says what the curve says.
struct PayoutExhibit {
  /// One line of the table.
  struct Level {
    let level: String
    let payout: AmountWords
  }

  let levels: [Level]
  let levelTitle: String
  let sentence: String
  let chart: PayoutChart.Input?

  /// The exhibit of a milestone whose payout depends on a level; `nil` where there is no curve.
  init?(_ context: ProposalContext, _ index: Int) {
    nil
  }

  /// What templates see; the drawing stands only in HTML.
  func value(as kind: OutputKind) -> TemplateValue {
    [
      "levelTitle": .text(levelTitle),
      "levels": .list(levels.map { ["level": .text($0.level), "payout": $0.payout.value] }),
      "sentence": .text(sentence),
      "chart": kind == .html ? drawing : .none,
    ]
  }

  private var drawing: TemplateValue {
    chart.map { .fragment(PayoutChart($0).svg) } ?? .none
  }
}
