import ProposalModel

/// How messages show things.
enum Wording {
  /// Longer quotations are cut in the middle of a sentence, at a space.
  private static let limit = 72

  /// The author's words in quotation marks, without line ends, cut where they are long.
  static func quoted(_ words: String) -> String {
    var text: [UInt8] = []
    for part in words.utf8.split(whereSeparator: { $0 == 0x20 || 0x09...0x0A ~= $0 || $0 == 0x0D })
    {
      if !text.isEmpty, text.count + part.count > limit {
        return "“" + String(decoding: text, as: UTF8.self) + " …”"
      }
      if !text.isEmpty { text.append(0x20) }
      text += part
    }
    return "“" + String(decoding: text, as: UTF8.self) + "”"
  }

  /// Things in a row: `a`, `a and b`, `a, b and c`.
  static func list(_ items: [String], _ word: String = "and") -> String {
    guard let last = items.last else { return "" }
    let rest = items.dropLast().joined(separator: ", ")
    return rest.isEmpty ? last : "\(rest) \(word) \(last)"
  }

  /// An amount with its currency in front and its thousands apart: `USD 75,000.00`.
  static func money(_ money: Money) -> String {
    money.currency.code + " " + grouped(money.decimalText)
  }

  /// A number as a person writes it: `8`, `33.3`.
  static func number(_ value: Rational) -> String { grouped(value.plainText) }

  /// Commas between the thousands of a plain decimal.
  private static func grouped(_ decimal: String) -> String {
    let parts = decimal.split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = parts.first, whole.utf8.allSatisfy({ $0 &- 0x30 < 10 || $0 == 0x2D }) else {
      return decimal
    }
    var text: [UInt8] = []
    for (index, byte) in whole.utf8.reversed().enumerated() {
      if index > 0, index.isMultiple(of: 3), byte != 0x2D { text.append(0x2C) }
      text.append(byte)
    }
    let tail = parts.dropFirst().map { "." + $0 }.joined()
    return String(decoding: text.reversed(), as: UTF8.self) + tail
  }
}
