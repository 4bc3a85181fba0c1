internal import ProposalModel

extension BlockReader {
  /// Reads a code block: fenced or indented.
  mutating func readCode(_ index: Int) {
    let block = raw[index]
    let start = text.offset(of: block)
    let fence = lengthOfFence(at: start, block)
    guard fence > 0 else { return readIndentedCode(index) }
    let line = text.lines[block.firstLine]
    let info = PipeTable.trimmed(
      start + fence..<max(start + fence, line.upperBound), in: text.readable)
    let last = isClosingFence(block, text.readable[start]) ? block.lastLine - 1 : block.lastLine
    leaf.code(
      block.firstLine + 1, last, indent: start - line.lowerBound, quotes: quoteDepth(of: index),
      into: &lines)
    let label = String(decoding: text.readable[info], as: UTF8.self)
    append(.codeBlock(info: label), index, text: readCodeLines())
  }

  private mutating func readIndentedCode(_ index: Int) {
    let block = raw[index]
    let indent = text.offset(of: block) - text.lines[block.firstLine].lowerBound
    leaf.code(
      block.firstLine, block.lastLine, indent: indent, quotes: quoteDepth(of: index), into: &lines)
    append(.codeBlock(info: nil), index, text: readCodeLines())
  }

  private mutating func readCodeLines() -> InlineText {
    inline.map.removeAll()
    for line in lines { inline.map.append(line) }
    return inline.readCode()
  }

  /// Indented code whose text starts like a fence has that mark as its first content.
  private func lengthOfFence(at start: Int, _ block: RawBlock) -> Int {
    guard start < text.readable.count else { return 0 }
    let mark = text.readable[start]
    guard mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~"), block.firstContentByte != mark
    else { return 0 }
    var end = start
    while end < text.readable.count, text.readable[end] == mark { end += 1 }
    return end - start >= 3 ? end - start : 0
  }

  private func isClosingFence(_ block: RawBlock, _ mark: UInt8) -> Bool {
    guard block.lastLine > block.firstLine else { return false }
    let line = PipeTable.trimmed(text.lines[block.lastLine], in: text.readable)
    return text.readable[line].suffix(3).count == 3
      && text.readable[line].suffix(3).allSatisfy { $0 == mark }
  }
}
