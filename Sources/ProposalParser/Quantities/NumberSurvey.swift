import ProposalModel

/// Counts what the numbers, currencies and words of a sheet say about its number format.
struct NumberSurvey {
  private var decisive: [(decimal: NumberMark, grouping: NumberMark?, place: SourceRange)] = []
  private var grouped: [(mark: NumberMark, place: SourceRange)] = []
  private var englishHints = 0
  private var commaHints = 0

  /// What the operative numbers and words of these texts come to. Words are asked only where the
  /// numbers leave it open.
  static func evidence(of readers: [QuantityReader]) -> NumberFormatEvidence {
    var survey = NumberSurvey()
    for reader in readers { survey.takeNumbers(reader) }
    if let evidence = survey.shown { return evidence }
    for reader in readers { survey.takeWords(reader) }
    return survey.suggestion
  }

  private mutating func takeNumbers(_ reader: QuantityReader) {
    for index in reader.atoms.indices where reader.atoms[index].lexeme == .digits {
      if reader.prose.role(ofToken: Int(reader.atoms[index].token)) == .operative {
        takeNumber(at: index, of: reader)
      }
    }
  }

  /// Numbers that are not operative are words here.
  private mutating func takeWords(_ reader: QuantityReader) {
    let table = Self.hints
    let tokens = reader.prose.tokens
    for atom in reader.atoms {
      switch atom.lexeme {
      case .sign(.dollar), .sign(.pound), .sign(.rupee): englishHints += 3
      default: takeWord(table.lexeme(of: tokens[Int(atom.token)].key))
      }
    }
  }

  private mutating func takeWord(_ lexeme: Lexeme) {
    switch lexeme {
    case .englishWord: englishHints += 1
    case .continentalWord: commaHints += 1
    default: break
    }
  }

  private mutating func takeNumber(at index: Int, of reader: QuantityReader) {
    guard !isPlain(index, reader), !isLabelled(index, reader),
      let amount = reader.digits(at: index), amount.readings.count == 1,
      reader.digitLabel(at: index) == nil, reader.period(at: index) == nil,
      reader.clockTime(at: index) == nil, !looksLikeDay(index, reader)
    else { return }
    let place = reader.prose.place(of: reader.atoms[index].range)
    let form = amount.form
    switch (form.decimalMark, form.groupingMark) {
    case (let decimal?, let grouping?): decisive.append((decimal, grouping, place))
    case (let decimal?, nil): decisive.append((decimal, nil, place))
    case (nil, let grouping?): grouped.append((grouping, place))
    case (nil, nil): break
    }
  }

  /// Digits without a mark and without a group behind them say nothing.
  private func isPlain(_ index: Int, _ reader: QuantityReader) -> Bool {
    reader.lexeme(index + 1) != .digits && reader.bytes(index).allSatisfy { $0 &- 0x30 < 10 }
  }

  /// `zum 30.06.`: a day and month, which says nothing about decimals.
  private func looksLikeDay(_ index: Int, _ reader: QuantityReader) -> Bool {
    guard reader.lexeme(index + 1) == .point, reader.isTight(index + 1),
      let (day, month) = reader.pointedPair(index)
    else { return false }
    return month.digits == 2 && (1...31).contains(day.value) && (1...12).contains(month.value)
  }

  /// `Section 3.2` and the 40 of `CV-40 510` say nothing about numbers.
  private func isLabelled(_ index: Int, _ reader: QuantityReader) -> Bool {
    if case .labelHead = reader.lexeme(index - 1) { return true }
    if reader.lexeme(index - 1) == .minus, reader.isTight(index), reader.isTight(index - 1) {
      return true
    }
    return reader.lexeme(index - 1) == .point && reader.isTight(index)
  }

  /// What the numbers show; `nil` where they leave it to the words.
  private var shown: NumberFormatEvidence? {
    let decimals = Set(decisive.map(\.decimal))
    let groupings = decisive.compactMap(\.grouping) + grouped.map(\.mark)
    let decimal = decimals.first ?? groupings.first { $0.canBeDecimal }?.other
    if decimals.count > 1 || groupings.contains(where: { $0 == decimal }) { return mixed }
    if Set(groupings.filter(\.canBeDecimal)).count > 1 { return mixed }
    guard let decimal else {
      return groupings.first.flatMap {
        $0.isKin(to: .apostrophe) ? .settled(.swiss.suggested) : nil
      }
    }
    let grouping = groupings.first ?? (decimals.isEmpty ? nil : decimal.other)
    let isDecisive = !groupings.isEmpty
    return .settled(NumberFormat(decimal: decimal, grouping: grouping, isDecisive: isDecisive))
  }

  private var mixed: NumberFormatEvidence {
    .mixed((decisive.map(\.place) + grouped.map(\.place)).sorted())
  }

  /// What currency signs and the language suggest.
  private var suggestion: NumberFormatEvidence {
    if englishHints > commaHints { return .settled(NumberFormat.english.suggested) }
    if commaHints > englishHints { return .settled(NumberFormat.german.suggested) }
    return .undetermined
  }

  private static let hints = WordTable([
    (
      "the of and for with is if by new on upon at each or within to this are be will shall not from",
      .englishWord
    ),
    (
      "der die das und für mit bis von bei den dem ist wird werden nicht im zum zur ab le la les des "
        + "du et pour avec dans sur une est aux",
      .continentalWord
    ),
  ])
}

extension NumberMark {
  /// The comma for the point, and the point for the comma.
  fileprivate var other: NumberMark { self == .comma ? .point : .comma }
}
