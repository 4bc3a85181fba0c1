internal import ProposalModel

/// Where the front matter of a sheet stands.
struct FrontMatterFence {
  /// The lines between the fences, from 0.
  let lines: Range<Int>
  /// The bytes from the opening fence to the end of the closing one.
  let bytes: Range<Int>

  /// What the first lines of a sheet are.
  enum Finding {
    case none
    case unclosed(SourceRange)
    case found(FrontMatterFence)
  }

  /// Looks for `---` on the first line, a key on the next, and `---` or `...` further on. Without
  /// a key it is a rule, as CommonMark has it.
  static func find(in text: SheetText) -> Finding {
    guard text.lines.count > 1, isFence(text, 0, "---") else { return .none }
    let startsWithKey = startsWithKey(text)
    guard startsWithKey || isFence(text, 1, "---") else { return .none }
    for line in 1..<text.lines.count where isFence(text, line, "---") || isFence(text, line, "...")
    {
      let bytes = text.lines[0].lowerBound..<text.lines[line].upperBound
      return .found(FrontMatterFence(lines: 1..<line, bytes: bytes))
    }
    return .unclosed(text.place(text.lines[0]))
  }

  private static func isFence(_ text: SheetText, _ line: Int, _ fence: StaticString) -> Bool {
    let range = text.lines[line]
    guard range.count >= 3, ASCII.has(fence, in: text.readable, at: range.lowerBound) else {
      return false
    }
    return text.readable[range.lowerBound + 3..<range.upperBound].allSatisfy(ASCII.isSpace)
  }

  /// Whether the first line that is no comment is of the form `key:`, or breaks off in one.
  private static func startsWithKey(_ text: SheetText) -> Bool {
    for line in 1..<text.lines.count {
      let range = text.lines[line]
      if line > 1, range.isEmpty { return false }
      guard let first = text.readable[range].first else { return false }
      if first == UInt8(ascii: "#") { continue }
      return FrontMatterLine(range, in: text.readable) != nil
    }
    return false
  }
}
