internal import ProposalModel

extension RawBlock {
  /// The first line, from 0.
  var firstLine: Int { max(0, Int(startLine) - 1) }
  /// The last line, from 0.
  var lastLine: Int { max(firstLine, Int(endLine) - 1) }
}

extension SheetText {
  /// Where a block starts.
  func offset(of block: RawBlock) -> Int {
    let line = lines[block.firstLine]
    return min(line.lowerBound + max(0, Int(block.startColumn) - 1), line.upperBound)
  }

  /// The bytes of a block from its first mark to its last line's end.
  func place(of block: RawBlock) -> SourceRange {
    let start = offset(of: block)
    var end = max(start, lines[min(block.lastLine, max(0, lines.count - 1))].upperBound)
    while end > start, ASCII.isSpace(readable[end - 1]) { end -= 1 }
    return place(start..<end)
  }
}
