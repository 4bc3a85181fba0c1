import ProposalModel

/// The sentence behind a line of levels that ends the rise: "Points above 97% add nothing, so that this
/// part ends at $6,400."
struct LevelListBound {
  let text: TableText

  /// The row with its bound; `nil` where the sentence says something else, or the level and the amount
  /// it names do not agree.
  func row(_ row: LevelRow, boundedBy sentence: Sentence) -> LevelRow? {
    guard case .rising(let start, let slope, let above, nil, let isPercent) = row.pay,
      sentence.has(.nothing, .capped) || sentence.says(endWords),
      !sentence.has(.each, .condition), (1...2).contains(sentence.figures.count)
    else { return nil }
    let bounds = sentence.figures.compactMap { figure -> Rational? in
      if let amount = text.book[figure].money?.amount, !isPercent { return amount }
      guard
        let (level, axis) = LevelSpanReader(text: text, unit: ColumnUnit())
          .valueAndAxis(figure, sentence), axis == row.span.axis
      else { return nil }
      return start + slope * (level - above)
    }
    guard bounds.count == sentence.figures.count, Set(bounds).count == 1, let most = bounds.first,
      most > start
    else { return nil }
    var row = row
    row.pay = .rising(start: start, slope: slope, above: above, most: most, isPercent: isPercent)
    return row
  }

  private let endWords = PhraseTable<Bool>([
    (true, ["ends at", "stops at", "add nothing", "adds nothing", "endet bei", "at most"])
  ])
}
