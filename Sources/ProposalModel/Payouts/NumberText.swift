/// Numbers in the sentences that show how an amount was computed.
enum NumberText {
  /// Grouped by commas, with at most two decimals: `9,200,000`, `52,098.76`.
  static func grouped(_ value: Rational) -> String {
    let decimals = value.isInteger ? 0 : 2
    var text = value.decimalText(decimals: decimals)
    let isNegative = text.hasPrefix("-")
    if isNegative { text.removeFirst() }
    let parts = text.split(separator: ".", maxSplits: 1)
    var digits = Array(parts.first ?? "0")
    var index = digits.count - 3
    while index > 0 {
      digits.insert(",", at: index)
      index -= 3
    }
    let tail = parts.count > 1 ? ".\(parts[1])" : ""
    return (isNegative ? "-" : "") + String(digits) + tail
  }

  /// The shortest exact form.
  static func plain(_ value: Rational) -> String { value.plainText }

  /// A fixed number of decimals.
  static func rounded(_ value: Rational, decimals: Int) -> String {
    value.decimalText(decimals: decimals)
  }
}
