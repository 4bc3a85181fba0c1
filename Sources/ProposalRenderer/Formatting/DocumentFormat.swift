public import ProposalModel

/// How a document writes amounts, numbers, percentages and dates: the way its sheet does.
///
/// JSON never uses it.
public struct DocumentFormat: Sendable {
  /// The marks, signs and date style of the sheet.
  public let sheet: SheetFormat
  /// The currency the sheet's sign stands for; other currencies are written by their code.
  public let currency: Currency?
  /// Whether every amount shows cents, so that amounts align: one rule a document.
  public let showsMinorUnits: Bool

  /// Makes a format.
  public init(_ sheet: SheetFormat, currency: Currency?, showsMinorUnits: Bool) {
    self.sheet = sheet
    self.currency = currency
    self.showsMinorUnits = showsMinorUnits
  }

  /// An amount of money: `22.678,13 €`, `CHF 14'632.40`, `$1,250,000`.
  ///
  /// Cents are shown where the document shows them, and always where the amount has some.
  public func amount(_ money: Money) -> String {
    let isWhole = money.amount.isInteger && !showsMinorUnits
    let decimals = isWhole ? 0 : money.currency.minorUnits
    let number = marked(money.amount.magnitude.decimalText(decimals: decimals))
    let sign = money.amount.isNegative ? Self.minus : ""
    return sign + placed(number, money.currency)
  }

  /// A number with as many decimals as it has, at most six: `1'250.5`.
  public func number(_ value: Rational) -> String {
    number(value, decimals: min(value.exactDecimals ?? 6, 6))
  }

  /// A number rounded half away from zero to exactly that many decimals.
  public func number(_ value: Rational, decimals: Int) -> String {
    let text = marked(value.magnitude.decimalText(decimals: decimals))
    return (value.isNegative ? Self.minus : "") + text
  }

  /// A percentage given as a percent number, as exact as it is, at most six decimals: `12.5%`.
  public func percent(_ value: Rational) -> String {
    number(value) + "%"
  }

  /// A part of a whole in percent, to two decimals at most; a trace is not called nothing.
  public func share(_ part: Rational, of whole: Rational) -> String? {
    guard let ratio = part.dividing(by: whole) else { return nil }
    let value = ratio * .hundred
    let rounded = value.rounded(decimals: 2)
    guard rounded.isZero, !value.isZero else { return percent(rounded) }
    return "<" + percent(Rational.decimalUnit(2))
  }

  /// The number with the currency where the sheet puts it.
  private func placed(_ number: String, _ currency: Currency) -> String {
    guard currency == self.currency else { return currency.code + " " + number }
    return switch sheet.currencyStyle {
    case .symbolBefore: sheet.currencySign + number
    case .symbolAfter, .codeAfter: number + " " + sheet.currencySign
    case .codeBefore: sheet.currencySign + " " + number
    }
  }

  /// Digits with a decimal point, regrouped with the sheet's own marks.
  private func marked(_ plain: String) -> String {
    var output: [UInt8] = []
    let bytes = Array(plain.utf8)
    let point = bytes.firstIndex(of: UInt8(ascii: ".")) ?? bytes.count
    for (index, digit) in bytes[..<point].enumerated() {
      if index > 0, (point - index) % 3 == 0 { output.append(contentsOf: sheet.groupingMark.utf8) }
      output.append(digit)
    }
    guard point < bytes.count else { return String(decoding: output, as: UTF8.self) }
    output.append(contentsOf: sheet.decimalMark.utf8)
    output.append(contentsOf: bytes[(point + 1)...])
    return String(decoding: output, as: UTF8.self)
  }

  /// U+2212: a hyphen is too short beside figures and may be wrapped after.
  static let minus = "\u{2212}"
}
