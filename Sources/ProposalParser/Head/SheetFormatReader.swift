import ProposalModel

/// Tells how the sheet writes numbers and dates, by the form most of its own figures have.
struct SheetFormatReader {
  private let reading: SheetReading
  /// The figures everyone may read.
  private let entries: [FigureBook.Entry]

  init(reading: SheetReading) {
    self.reading = reading
    entries = reading.book.entries.filter {
      reading.outline.blocks[reading.passages[$0.passage].block].audience == .everyone
    }
  }

  /// The format; the defaults stand where the sheet shows nothing.
  func format() -> SheetFormat {
    let amounts = entries.filter {
      $0.quantity.money != nil && $0.quantity.isOperative
    }
    var format = SheetFormat()
    readMarks(&format)
    readCurrency(amounts, &format)
    if let style = dateStyle { format.dateStyle = style }
    return format
  }

  private func readMarks(_ format: inout SheetFormat) {
    let forms = entries.map(\.quantity).filter { $0.isOperative && !$0.form.isWords }
    let grouping = most(forms.compactMap { $0.form.groupingMark.map(text) })
    var decimals = forms.compactMap { $0.form.decimalMark.map(text) }
    if let grouping {
      format.groupingMark = grouping
      decimals = decimals.filter { $0 != grouping }
    }
    if let decimal = most(decimals) {
      format.decimalMark = decimal
    } else if grouping == "." || grouping == "\u{202F}" || grouping == "\u{A0}" {
      format.decimalMark = ","
    }
    if format.decimalMark == ",", format.groupingMark == "," { format.groupingMark = "." }
  }

  private func readCurrency(_ amounts: [FigureBook.Entry], _ format: inout SheetFormat) {
    let shown = amounts.filter { $0.quantity.form.currencyPosition != .none }
    let styles = shown.map { entry -> SheetFormat.CurrencyStyle in
      let isSign = entry.quantity.form.currencySign != nil && !isWord(entry)
      return entry.quantity.form.currencyPosition == .before
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
    let signs = zip(shown, styles).filter { $0.1 == style }.map { sign(of: $0.0) }
    let isSymbol = style == .symbolBefore || style == .symbolAfter
    format.currencySign = isSymbol ? most(signs) ?? "$" : code ?? most(signs) ?? "USD"
  }

  /// The letters or sign beside the number, as written.
  private func sign(of entry: FigureBook.Entry) -> String {
    let prose = reading.passages[entry.passage].prose
    let tokens = entry.quantity.tokens
    guard let number = tokens.first(where: { prose.tokens[$0].kind == .number }) else { return "" }
    let range =
      entry.quantity.form.currencyPosition == .before
      ? tokens.lowerBound..<number : max(tokens.upperBound - 1, number + 1)..<tokens.upperBound
    return prose.string(tokens: range).filter { $0 != " " && $0 != "+" && $0 != "-" }
  }

  /// `dollars` and `Euro` are words, not signs.
  private func isWord(_ entry: FigureBook.Entry) -> Bool {
    sign(of: entry).utf8.allSatisfy { $0 < 0x80 && ($0 | 0x20) &- 0x61 < 26 }
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
      entries.compactMap { entry in
        guard entry.quantity.day != nil else { return nil }
        return style(of: reading.passages[entry.passage].prose, entry.quantity.tokens)
      })
  }

  private func style(of prose: Prose, _ range: Range<Int>) -> SheetFormat.DateStyle? {
    guard let first = range.first else { return nil }
    if prose.tokens[first].kind == .word { return .monthDayYear }
    let text = prose.string(tokens: range)
    if range.contains(where: { prose.tokens[$0].kind == .word }) {
      return text.contains(".") ? .german : .dayMonthYear
    }
    if text.utf8.dropFirst(4).first == 0x2D { return .iso }
    return text.contains(".") ? .dotted : nil
  }

  /// The most frequent of several, the earliest of equals.
  private func most<Value: Hashable>(_ values: [Value]) -> Value? {
    var counts: [Value: Int] = [:]
    for value in values { counts[value, default: 0] += 1 }
    let highest = counts.values.max()
    return values.first { counts[$0] == highest }
  }
}
