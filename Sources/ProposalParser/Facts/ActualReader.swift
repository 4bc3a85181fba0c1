public import ProposalModel

extension SheetParser {
  /// A value reached, as people give it: `$9.2M`, `95,5`, `75%`, `30 June 2026`, `met`, `missed`,
  /// `yes`, `no`.
  ///
  /// - Parameters:
  ///   - text: the value alone, in the notation of the sheet.
  ///   - unit: what the measure counts. A percentage is a value of a measure in percent, and
  ///     attainment of any other.
  ///   - proposal: the sheet, for its marks, its currency and the order of its dates.
  /// - Returns: `nil` where the text is not one value, has two readings, is in another currency, or
  ///   is a percentage of which nobody knows whether it is a level or an attainment.
  public static func actual(
    from text: String, unit: MeasureUnit?, in proposal: Proposal
  ) -> ActualValue? {
    switch text.lowercased() {
    case "met", "yes": .met
    case "missed", "no": .missed
    default: ActualReader(unit: unit, proposal: proposal).value(of: text)
    }
  }
}

/// Reads one value that fills a text.
struct ActualReader {
  let unit: MeasureUnit?
  let proposal: Proposal

  func value(of text: String) -> ActualValue? {
    let bytes = Array(text.utf8)
    let prose = Prose(
      source: .arguments, utf8: bytes,
      runs: [ProseRun(text: 0..<bytes.count, origin: 0..<bytes.count)],
      place: SourceRange(source: .arguments, start: 0, end: bytes.count))
    let quantities = QuantityReader.quantities(in: prose, context: context)
    guard quantities.count == 1, let quantity = quantities.first, !prose.tokens.isEmpty,
      quantity.tokens.lowerBound == 0, fills(quantity, prose)
    else { return nil }
    guard !isOtherThanPercent(quantity) else { return nil }
    return value(of: quantity.value)
  }

  /// "4m", "$400,000" or 33000000 is no growth in percent: where levels are parts of a target, the value itself
  /// would pass them all.
  private func isOtherThanPercent(_ quantity: Quantity) -> Bool {
    guard unit == .percent else { return false }
    if case .money = quantity.value { return true }
    if case .number(let number) = quantity.value, number > Self.mostPercent { return true }
    return quantity.form.scaleExponent > 0
  }

  private static let mostPercent = Rational(10_000)

  /// Whether nothing stands beside the number but the measure's own unit: `40 opportunities`.
  private func fills(_ quantity: Quantity, _ prose: Prose) -> Bool {
    let rest = quantity.tokens.upperBound..<prose.tokens.count
    if rest.isEmpty { return true }
    return unit == .count(prose.string(tokens: rest).lowercased())
  }

  private func value(of quantity: QuantityValue) -> ActualValue? {
    switch quantity {
    case .money(let amount, let currency):
      return currency == nil || ownCurrency == nil || currency == ownCurrency
        ? .number(amount) : nil
    case .percent(let percent):
      // Without a unit nobody knows which of the two it is, and they pay differently.
      guard let unit, unit != .bareNumber else { return nil }
      return unit == .percent ? .number(percent) : .attainment(percent)
    case .number(let number): return .number(number)
    case .date(let date):
      guard case .day(let day) = date.period, date.edge == .whole else { return nil }
      return .date(day)
    default: return nil
    }
  }

  private var ownCurrency: Currency? {
    if case .money(let currency) = unit { currency } else { proposal.currency?.value }
  }

  private var context: ReadingContext {
    var context = ReadingContext()
    context.format = format
    context.currency = proposal.currency?.value
    context.dateOrder = proposal.format.dateStyle == .monthDayYear ? .monthFirst : .dayFirst
    return context
  }

  private var format: NumberFormat? {
    switch (proposal.format.decimalMark, proposal.format.groupingMark) {
    case (",", _): .german
    case (".", ","): .english
    case (".", "'"), (".", "’"): .swiss
    default: nil
    }
  }
}

extension MeasureUnit {
  /// A number of which nobody says what it counts.
  fileprivate static let bareNumber = MeasureUnit.count("")
}
