/// What the lines of a paragraph may be instead of text.
enum ParagraphShape {
  /// The position in `lines` of a pipe table's header.
  static func startOfTable(_ lines: [Range<Int>], from start: Int, in bytes: [UInt8]) -> Int? {
    for position in start + 1..<max(start + 1, lines.count) {
      let line = lines[position]
      guard !line.isEmpty, mayDelimit(bytes[line.lowerBound]),
        let alignments = PipeTable.alignments(of: line, in: bytes),
        PipeTable.cells(of: lines[position - 1], in: bytes).count == alignments.count
      else { continue }
      return position - 1
    }
    return nil
  }

  @inline(__always)
  private static func mayDelimit(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "|") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ":")
  }

  /// The position in `lines` of a grid table's top.
  static func startOfGrid(_ lines: [Range<Int>], from start: Int, in bytes: [UInt8]) -> Int? {
    for position in start..<lines.count {
      let line = lines[position]
      guard line.count > 2, bytes[line.lowerBound] == UInt8(ascii: "+") else { continue }
      if GridTable.isRule(line, bytes) { return position }
    }
    return nil
  }

  /// Whether a line is `[label]: destination`.
  static func isLinkDefinition(_ line: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard !line.isEmpty, bytes[line.lowerBound] == UInt8(ascii: "[") else { return false }
    var scratch = LinkReferences()
    return scratch.define(bytes[PipeTable.trimmed(line, in: bytes)])
  }

  /// The label of a line that starts with `[^label]:`, and where its text starts.
  static func footnoteLabel(_ line: Range<Int>, in bytes: [UInt8]) -> (
    label: String, content: Int
  )? {
    guard line.count > 4, bytes[line.lowerBound] == UInt8(ascii: "["),
      bytes[line.lowerBound + 1] == UInt8(ascii: "^"),
      let close = LinkTarget.endOfLabel(in: bytes, from: line.lowerBound + 2),
      close > line.lowerBound + 2, close + 1 < line.upperBound,
      bytes[close + 1] == UInt8(ascii: ":")
    else { return nil }
    let content = LinkTarget.skipSpace(in: bytes, from: close + 2, line.upperBound)
    return (String(decoding: bytes[line.lowerBound + 2..<close], as: UTF8.self), content)
  }
}
