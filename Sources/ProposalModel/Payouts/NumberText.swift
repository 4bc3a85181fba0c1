/// Numbers in the sentences that show how an amount was computed.
enum NumberText {
  /// Grouped by commas, with at most two decimals: `9,200,000`, `52,098.76`.
  static func grouped(_ value: Rational) -> String {
    let text = value.decimalText(decimals: value.isInteger ? 0 : 2).utf8
    let point = text.firstIndex(of: UInt8(ascii: ".")).map {
      text.distance(from: text.startIndex, to: $0)
    }
    let end = point ?? text.count
    var output: [UInt8] = []
    output.reserveCapacity(text.count + end / 3)
    for (index, byte) in text.enumerated() {
      let isBetweenDigits = index > 0 && index < end && output.last != UInt8(ascii: "-")
      if isBetweenDigits, (end - index).isMultiple(of: 3) { output.append(UInt8(ascii: ",")) }
      output.append(byte)
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// The shortest exact form.
  static func plain(_ value: Rational) -> String { value.plainText }

  /// A fixed number of decimals.
  static func rounded(_ value: Rational, decimals: Int) -> String {
    value.decimalText(decimals: decimals)
  }
}
