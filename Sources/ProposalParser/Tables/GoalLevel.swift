import ProposalModel

/// The level that the words of a goal state: "EBITDA of $21.0M (audited)".
struct GoalLevel {
  let text: TableText

  /// The level, where the words state just one and leave no doubt which way is better.
  func level(of cell: Int) -> ReadLevel? {
    let figures = text.figures(of: cell).filter {
      isMeasured(text.book[$0]) && !isLabel(text.book[$0], in: text.passages[cell].prose)
    }
    guard figures.count == 1, let figure = figures.first,
      let sentence = text.sentences(of: cell).first(where: { $0.figures.contains(figure) })
    else { return nil }
    let span = LevelSpanReader(text: text, unit: ColumnUnit()).span(of: sentence, figures)
    return span?.point.flatMap { directed($0, words: text.passages[cell].prose) }
  }

  /// "Measure 1": the number of a name.
  private func isLabel(_ quantity: Quantity, in prose: Prose) -> Bool {
    let start = quantity.tokens.lowerBound
    return start > 0 && TitleReader.milestoneWords.contains(prose.tokens[start - 1].key)
  }

  private func isMeasured(_ quantity: Quantity) -> Bool {
    switch quantity.value {
    case .date: false
    case .duration: false
    default: true
    }
  }

  /// The level with its direction; `nil` where the words do not tell it.
  func directed(_ level: ReadLevel, words: Prose) -> ReadLevel? {
    if level.isLowerBetter || level.axis == .date { return level }
    return LowerIsBetter.isSuspected(in: words) ? nil : level
  }
}

/// Measures of which less is usually better.
enum LowerIsBetter {
  /// Whether a text names one.
  static func isSuspected(in prose: Prose) -> Bool {
    prose.tokens.contains { keys.contains($0.key) }
  }

  private static let keys: WordSet = WordSet(
    [
      "cost", "costs", "defect", "defects", "incident", "incidents", "turnover", "churn", "scrap",
      "downtime", "complaints", "complaint", "errors", "error", "delay", "delays", "days", "hours",
      "minutes", "time", "waste", "accidents", "injuries", "absence", "attrition", "dpm", "ppm",
      "returns", "emissions", "loss", "losses", "debt", "expenses", "lead-time", "backlog",
      "fluktuation", "kosten", "fehler", "ausschuss", "unfälle", "reklamationen", "stillstand",
      "ausfallzeit", "rate", "payable", "receivable", "overdue", "latency", "response", "down",
      "reduce", "reduction", "late", "risk", "outages", "bugs", "age", "leavers", "vacancies",
      "rework", "consumption", "overspend", "rejects", "fewer", "less", "lower",
    ].map { WordKey($0) })
}
