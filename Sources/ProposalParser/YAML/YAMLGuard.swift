/// Refuses YAML that costs more than it says, before a YAML parser sees it.
///
/// Yams reads nested nodes by recursion and hashes keys in full, so depth and aliases are bounded
/// here: `*` and `?` at the start of a node, brackets, dashes in a row, indent, size.
enum YAMLGuard {
  private static let mostBytes = 262_144
  private static let mostAliases = 16
  private static let mostDepth = 50
  private static let mostIndent = 200

  /// Why YAML is refused.
  enum Refusal { case aliases, size }

  /// Looks at each byte once.
  static func refusal(of lines: [Range<Int>], in bytes: [UInt8]) -> Refusal? {
    guard let first = lines.first, let last = lines.last else { return nil }
    guard last.upperBound - first.lowerBound <= mostBytes else { return .size }
    var aliases = 0
    var depth = 0
    for line in lines {
      guard nesting(of: line, bytes) <= mostDepth else { return .size }
      for index in line {
        switch bytes[index] {
        case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
        case UInt8(ascii: "]"), UInt8(ascii: "}"): depth = max(0, depth - 1)
        case UInt8(ascii: "*") where startsAlias(at: index, line, bytes): aliases += 1
        default: break
        }
        guard depth <= mostDepth else { return .size }
        guard aliases <= mostAliases else { return .aliases }
      }
    }
    return nil
  }

  private static func startsAlias(at index: Int, _ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard index + 1 < line.upperBound else { return false }
    let isAtStart = index == line.lowerBound || " \t[{,:?-".utf8.contains(bytes[index - 1])
    return isAtStart && !ASCII.isSpace(bytes[index + 1]) && bytes[index + 1] != 0x2A
  }

  /// Sequences and keys opened in one line, or a sign of depth by indent.
  private static func nesting(of line: Range<Int>, _ bytes: [UInt8]) -> Int {
    var marks = 0
    var position = line.lowerBound
    while position < line.upperBound, " \t-?:".utf8.contains(bytes[position]) {
      if !ASCII.isSpace(bytes[position]) { marks += 1 }
      position += 1
    }
    let isRule = marks == position - line.lowerBound
    return position - line.lowerBound > mostIndent && !isRule ? mostDepth + 1 : isRule ? 0 : marks
  }
}
