import ProposalModel

/// A number without its unit, in digits or in words.
struct WrittenNumber {
  /// The readings the digits allow; more than one is ambiguous, none is too large or unreadable.
  var readings: [Rational]
  var end: Int
  var form = WrittenForm()
  /// The unit of the last digit shown.
  var precision = Rational.one
  /// What stands for the number where there is no reading.
  var failure = QuantityValue.unreadable
  /// What the digits beside the words say, where they say something else.
  var contradiction: Rational?
  /// A part of one, in words.
  var isFraction = false
  /// Whether the sheet suggests, without deciding, that the second reading is meant.
  var suggestsDecimal = false

  /// The value that `make` gives each reading.
  func value(_ make: (Rational) -> QuantityValue) -> QuantityValue {
    guard let first = readings.first else { return failure }
    if let contradiction { return .mismatch([make(first), make(contradiction)]) }
    return readings.count == 1 ? make(first) : .ambiguous(readings.map(make))
  }

  /// Multiplied by a power of ten.
  func scaled(by exponent: Int, end: Int) -> WrittenNumber {
    let power = Rational(Numeral.powerOfTen(exponent), 1) ?? .one
    var amount = self
    amount.readings = readings.map { $0 * power }
    amount.contradiction = contradiction.map { $0 * power }
    amount.precision = precision * power
    amount.form.scaleExponent += exponent
    amount.end = end
    return amount
  }
}
