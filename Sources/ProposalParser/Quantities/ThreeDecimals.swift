import ProposalModel

extension WrittenNumber {
  /// With both readings, where the marks elsewhere in the sheet alone make three digits behind the only
  /// mark decimals.
  ///
  /// Nobody writes money with three decimals: `$50,000` beside `$100.000,00` may well be fifty thousand
  /// dollars. Behind a word or letter of scale, three decimals are common: `€1.250 million`.
  var withGroups: WrittenNumber? {
    guard readings.count == 1, form.decimals == 3, form.decimalMark != nil,
      form.groupingMark == nil, form.scaleExponent == 0, !form.isWords,
      let decimal = readings.first, decimal >= .one, decimal < Rational(1000)
    else { return nil }
    var open = self
    open.readings = [decimal * Rational(1000), decimal]
    return open
  }
}
