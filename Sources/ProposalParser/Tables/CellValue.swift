import ProposalModel

/// What a cell of pay or of a share says.
enum CellValue: Sendable {
  case empty
  /// "none", "nothing".
  case nothing
  /// Only a dash.
  case dash
  case toBeAgreed
  case amount(Rational, Currency?, figure: Int)
  case percent(Rational, figure: Int)
  /// A number with two readings.
  case ambiguous
  /// Words that only a clause reader understands.
  case clause
}

extension TableText {
  /// What a cell says, its bare numbers in the unit of the column.
  func value(of passage: Int?, unit: ColumnUnit) -> CellValue {
    guard let passage, !passages[passage].prose.isEmpty else { return .empty }
    let figures = figures(of: passage)
    let sentences = sentences(of: passage)
    if sentences.contains(where: { $0.has(.toBeAgreed) }) || isPlaceholder(figures) {
      return .toBeAgreed
    }
    guard let figure = figures.first else { return withoutFigure(passage, sentences) }
    guard figures.count == 1, sentences.count == 1, isPlain(sentences[0]) else { return .clause }
    return single(figure, unit)
  }

  /// `40,000` in a column of pounds: no amount of money has three decimals.
  private func grouped(_ readings: [QuantityValue], _ unit: ColumnUnit) -> Rational? {
    guard unit.currency != nil, unit.scale == .one else { return nil }
    let whole = readings.compactMap { reading -> Rational? in
      guard case .number(let number) = reading, number >= 1000 else {
        return nil
      }
      return number
    }
    return whole.count == 1 ? whole[0] : nil
  }

  private func isPlaceholder(_ figures: [Int]) -> Bool {
    figures.contains { book[$0].value == .placeholder }
  }

  private func withoutFigure(_ passage: Int, _ sentences: [Sentence]) -> CellValue {
    let tokens = passages[passage].prose.tokens
    if tokens.allSatisfy({ Self.dashes.contains($0.key) }) { return .dash }
    let says =
      sentences.contains { $0.has(.nothing) } || tokens.contains { Self.noWords.contains($0.key) }
    return says && tokens.count <= 4 ? .nothing : .clause
  }

  private static let dashes: WordSet = ["-", "–", "—"]
  private static let noWords: WordSet = ["none", "nil", "keine", "keiner", "nichts", "aucun"]

  /// Whether nothing but the figure tells: no bound, no "each", no condition.
  private func isPlain(_ sentence: Sentence) -> Bool {
    !PayResidue.holdsWord(sentence)
      && sentence.items.allSatisfy { item in
        switch item {
        case .figure: true
        case .cue(let cue, _): Self.plainCues.contains(cue)
        case .comma, .colon: false
        }
      } && sentence.prose.tokens.filter { $0.kind == .word }.count <= 6
  }

  private static let plainCues: Set<Cue> = [.payNoun, .payVerb, .totalName, .weight, .attainment]

  private func single(_ figure: Int, _ unit: ColumnUnit) -> CellValue {
    let quantity = book[figure]
    if let percent = quantity.percent { return .percent(percent, figure: figure) }
    if case .multiple(let times) = quantity.value {
      return .percent(times * .hundred, figure: figure)
    }
    if let (amount, currency) = quantity.money {
      guard unit.scale == .one || quantity.form.scaleExponent > 0 else { return .ambiguous }
      return .amount(amount, currency ?? unit.currency, figure: figure)
    }
    if let number = quantity.number {
      if unit.isPercent { return .percent(number, figure: figure) }
      guard unit.scale == .one || quantity.form.scaleExponent == 0 else { return .ambiguous }
      return .amount(number * unit.scale, unit.currency, figure: figure)
    }
    if case .ambiguous(let readings) = quantity.value {
      return grouped(readings, unit).map { .amount($0, unit.currency, figure: figure) }
        ?? .ambiguous
    }
    return .clause
  }
}
