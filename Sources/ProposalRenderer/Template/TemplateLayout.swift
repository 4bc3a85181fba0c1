/// Decides which white space around tags is not printed.
///
/// A line that holds nothing but tags that print nothing disappears with its line end; the white
/// space before a partial, parent or block on such a line becomes the indentation of what it
/// prints. The content of a block inside a parent is a small template of its own.
struct TemplateLayout {
  private var tokens: [TemplateToken]
  private let source: [UInt8]

  /// The tokens with their printed ranges shortened and their indentation set.
  static func arranged(_ tokens: [TemplateToken], source: [UInt8]) -> [TemplateToken] {
    var layout = TemplateLayout(tokens: tokens, source: source)
    layout.arrange(tokens.indices)
    return layout.tokens
  }

  private mutating func arrange(_ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      var line: [Int] = []
      while index < range.upperBound {
        line.append(index)
        index = next(after: index)
        if line.last.map(endsWithLineEnd) == true { break }
      }
      settle(line)
    }
  }

  /// The token after this one on the same level; a parent with all it holds counts as one.
  private mutating func next(after index: Int) -> Int {
    guard tokens[index].kind == .parent, let close = tokens[index].partner else { return index + 1 }
    arrangeArguments(index + 1..<close)
    return close + 1
  }

  private mutating func settle(_ line: [Int]) {
    let tags = line.filter { tokens[$0].kind != .text }
    guard let first = tags.first, let last = tags.last else { return }
    let lead = leadingSpace(of: line)
    let isSilent = tags.allSatisfy { tokens[$0].isSilent }
    let isPartial = tags.count == 1 && tokens[first].kind == .partial
    if isSilent || isPartial, line.allSatisfy(isBlankOrTag) {
      remove(line, lead: lead)
      tokens[last].endsLine = true
    } else {
      if tokens[first].kind == .block, line.first(where: { !isBlank($0) }) == first {
        remove([line[0], first], lead: lead)
      }
      extendBlock(closedBy: last, on: line)
    }
  }

  /// Drops the white space of a line and gives what stood before its first tag to the tags.
  private mutating func remove(_ line: [Int], lead: Range<Int>) {
    for index in line {
      switch tokens[index].kind {
      case .text: drop(index)
      case .partial, .parent, .block: tokens[index].indent = lead
      default: break
      }
    }
  }

  /// The line end after `text{{/block}}` belongs to a block that was opened on a line of its own.
  private mutating func extendBlock(closedBy index: Int, on line: [Int]) {
    guard let opener = opensBlockOnOwnLine(index), tokens[opener].kind == .block,
      let end = line.last, end == index + 1, isBlank(end)
    else { return }
    tokens[index].takesLineEnd = true
  }

  private func opensBlockOnOwnLine(_ close: Int) -> Int? {
    guard tokens[close].kind == .close, let opener = tokens[close].partner else { return nil }
    return tokens[opener].endsLine ? opener : nil
  }

  /// The blocks directly inside a parent; whatever else stands there is ignored.
  private mutating func arrangeArguments(_ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      if tokens[index].kind == .block, let close = tokens[index].partner {
        arrangeArgument(from: index, to: close, within: range)
      }
      index = max(index, tokens[index].partner ?? index) + 1
    }
  }

  private mutating func arrangeArgument(from open: Int, to close: Int, within range: Range<Int>) {
    var start = open + 1
    if start < close, isBlank(start), endsWithLineEnd(start) {
      drop(start)
      tokens[open].endsLine = true
      start += 1
    }
    arrange(start..<close)
    let last = close - 1
    if startsLine(close) {
      if last >= start, isBlank(last), !endsWithLineEnd(last) { drop(last) }
    } else if tokens[open].endsLine, close + 1 < range.upperBound {
      tokens[close].takesLineEnd = isBlank(close + 1) && endsWithLineEnd(close + 1)
    }
  }

  /// Whether only white space stands before a tag on its line.
  private func startsLine(_ index: Int) -> Bool {
    let before = source[..<tokens[index].range.lowerBound]
    let last = before.last { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
    return last == nil || last == UInt8(ascii: "\n")
  }

  private mutating func drop(_ index: Int) {
    let start = tokens[index].range.lowerBound
    tokens[index].range = start..<start
  }

  private func leadingSpace(of line: [Int]) -> Range<Int> {
    guard let first = line.first, isBlank(first) else { return 0..<0 }
    return tokens[first].range
  }

  private func isBlankOrTag(_ index: Int) -> Bool { tokens[index].kind != .text || isBlank(index) }

  private func isBlank(_ index: Int) -> Bool {
    guard tokens[index].kind == .text else { return false }
    return source[tokens[index].range].allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
  }

  private func endsWithLineEnd(_ index: Int) -> Bool {
    tokens[index].kind == .text && source[tokens[index].range].last == UInt8(ascii: "\n")
  }
}
