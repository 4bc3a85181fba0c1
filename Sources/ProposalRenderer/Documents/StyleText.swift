/// Text inside a style sheet.
enum StyleText {
  /// A quoted CSS string: everything but letters, digits, spaces and plain marks is escaped, so
  /// that no text can end the string, the rule or the element (CSS Syntax 3, section 4.3.7).
  static func quoted(_ text: String) -> String {
    var output = "\""
    for scalar in text.unicodeScalars {
      if isPlain(scalar) {
        output.unicodeScalars.append(scalar)
      } else {
        output += "\\" + String(scalar.value, radix: 16) + " "
      }
    }
    return output + "\""
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", " ", ".", ",", ":", "-": true
    default: false
    }
  }

  /// A style sheet that cannot end the element it stands in.
  static func embedded(_ bytes: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    for (index, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "/"), index > 0, bytes[index - 1] == UInt8(ascii: "<") {
        output.append(UInt8(ascii: "\\"))
      }
      output.append(byte)
    }
    return output
  }
}
