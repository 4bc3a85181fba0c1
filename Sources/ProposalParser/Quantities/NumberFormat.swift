/// Which marks a sheet writes its numbers with.
struct NumberFormat: Sendable, Hashable {
  /// In front of the decimals.
  let decimal: NumberMark
  /// Between groups; `nil` where only the decimal mark is known.
  let grouping: NumberMark?
  /// Whether numbers that allow one reading say so, or the sheet itself does; otherwise only the
  /// currency or the language suggests it, which does not settle a number against its look.
  let isDecisive: Bool

  init(decimal: NumberMark, grouping: NumberMark?, isDecisive: Bool = true) {
    self.decimal = decimal
    self.grouping = grouping
    self.isDecisive = isDecisive
  }

  /// 1,250,000.00
  static let english = NumberFormat(decimal: .point, grouping: .comma)
  /// 1.250.000,00
  static let german = NumberFormat(decimal: .comma, grouping: .point)
  /// 1'250'000.00
  static let swiss = NumberFormat(decimal: .point, grouping: .apostrophe)
  /// 1 250 000,00
  static let french = NumberFormat(decimal: .comma, grouping: .narrowSpace)

  /// The same marks as a suggestion only.
  var suggested: NumberFormat {
    NumberFormat(decimal: decimal, grouping: grouping, isDecisive: false)
  }
}
