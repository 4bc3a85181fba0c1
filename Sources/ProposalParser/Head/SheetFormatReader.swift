import ProposalModel

/// Tells how the sheet writes numbers and dates, by the form most of its own figures have.
struct SheetFormatReader {
  private let reading: SheetReading
  private let book: FigureBook
  /// The figures everyone may read, as positions in the book.
  private let figures: [Int]

  init(reading: SheetReading) {
    self.reading = reading
    let book = reading.book
    let isPublic = reading.outline.blocks.map { $0.audience == .everyone }
    figures = book.entries.indices.filter {
      isPublic[reading.passages[book.passage(of: $0)].block]
    }
    self.book = book
  }

  /// The format; the defaults stand where the sheet shows nothing.
  func format() -> SheetFormat {
    var format = SheetFormat()
    readMarks(&format)
    readCurrency(&format)
    if let style = dateStyle { format.dateStyle = style }
    return format
  }

  private func readMarks(_ format: inout SheetFormat) {
    var groupings: [NumberMark] = []
    var decimals: [NumberMark] = []
    for figure in figures where book.isOperative(figure) {
      let (grouping, decimal) = book.marks(of: figure)
      if let grouping { groupings.append(grouping) }
      if let decimal { decimals.append(decimal) }
    }
    let grouping = most(groupings.map(text))
    if let grouping { format.groupingMark = grouping }
    if let decimal = most(decimals.map(text).filter({ $0 != grouping })) {
      format.decimalMark = decimal
    } else if grouping == "." || grouping == "\u{202F}" || grouping == "\u{A0}" {
      format.decimalMark = ","
    }
    if format.decimalMark == ",", format.groupingMark == "," { format.groupingMark = "." }
  }

  private func readCurrency(_ format: inout SheetFormat) {
    let currency = reading.proposal.currency?.value
    let shown = figures.filter {
      guard book.form(of: $0).currencyPosition != .none, book.isOperative($0),
        let money = book[$0].money
      else { return false }
      // The head "£'000" is a unit, and shows no way to write an amount.
      return (currency == nil || money.currency == nil || money.currency == currency)
        && !sign(of: $0).isEmpty
    }
    let signs = shown.map { sign(of: $0) }
    let styles = zip(shown, signs).map { figure, sign -> SheetFormat.CurrencyStyle in
      let form = book.form(of: figure)
      let isSign = form.currencySign != nil && !isWord(sign)
      return form.currencyPosition == .before
        ? (isSign ? .symbolBefore : .codeBefore) : (isSign ? .symbolAfter : .codeAfter)
    }
    let code = reading.proposal.currency?.value.code
    guard let style = most(styles) else {
      if let code {
        format.currencyStyle = .codeBefore
        format.currencySign = code
      }
      return
    }
    format.currencyStyle = style
    let isSymbol = style == .symbolBefore || style == .symbolAfter
    let written = zip(signs, styles).filter { $0.1 == style }.map(\.0)
    format.currencySign = isSymbol ? most(written) ?? "$" : code ?? most(written) ?? "USD"
  }

  /// The letters or sign beside the number, as written.
  private func sign(of figure: Int) -> String {
    let prose = reading.passages[book.passage(of: figure)].prose
    let tokens = book.tokens(of: figure)
    guard let number = tokens.first(where: { prose.tokens[$0].kind == .number }) else { return "" }
    let range =
      book.form(of: figure).currencyPosition == .before
      ? tokens.lowerBound..<number : max(tokens.upperBound - 1, number + 1)..<tokens.upperBound
    return prose.string(tokens: range).filter { $0 != " " && $0 != "+" && $0 != "-" }
  }

  /// `dollars` and `Euro` are words, not signs.
  private func isWord(_ sign: String) -> Bool {
    sign.utf8.allSatisfy { $0 < 0x80 && ($0 | 0x20) &- 0x61 < 26 }
  }

  private func text(_ mark: NumberMark) -> String {
    switch mark {
    case .comma: ","
    case .point: "."
    case .apostrophe: "'"
    case .typographicApostrophe: "’"
    case .space: "\u{A0}"
    case .noBreakSpace: "\u{A0}"
    case .narrowSpace, .thinSpace: "\u{202F}"
    }
  }

  // MARK: Dates

  private var dateStyle: SheetFormat.DateStyle? {
    most(
      figures.compactMap { figure in
        guard book[figure].day != nil else { return nil }
        return style(of: reading.passages[book.passage(of: figure)].prose, book.tokens(of: figure))
      })
  }

  private func style(of prose: Prose, _ range: Range<Int>) -> SheetFormat.DateStyle? {
    guard let first = range.first else { return nil }
    if prose.tokens[first].kind == .word { return .monthDayYear }
    let bytes = prose.utf8[prose.bytes(ofTokens: range) ?? 0..<0]
    if range.contains(where: { prose.tokens[$0].kind == .word }) {
      return bytes.contains(0x2E) ? .german : .dayMonthYear
    }
    if bytes.dropFirst(4).first == 0x2D { return .iso }
    return bytes.contains(0x2E) ? .dotted : nil
  }

  /// The most frequent of several, the earliest of equals.
  private func most<Value: Hashable>(_ values: [Value]) -> Value? {
    guard let first = values.first, values.contains(where: { $0 != first }) else {
      return values.first
    }
    var counts: [Value: Int] = [:]
    for value in values { counts[value, default: 0] += 1 }
    let highest = counts.values.max()
    return values.first { counts[$0] == highest }
  }
}
