/// The lists and quotes that are open in a page under way.
struct HTMLNesting {
  /// Deeper lists and quotes are set at this depth; their text is kept.
  private static let limit = 8

  private var quotes = 0
  /// For each open list, whether it is numbered.
  private var lists: [Bool] = []

  /// Opens and closes what a block at these depths needs; a marker starts a new item.
  mutating func move(quotes: Int, lists depth: Int, marker: String?, to output: inout [UInt8]) {
    let quotes = min(max(0, quotes), Self.limit)
    let wanted = min(max(marker == nil ? 0 : 1, depth), Self.limit)
    if quotes != self.quotes { moveQuotes(quotes, to: &output) }
    closeLists(to: wanted, &output)
    guard let marker else { return }
    openItem(at: wanted, isNumbered: !Self.isBullet(marker), &output)
  }

  /// Closes everything.
  mutating func close(to output: inout [UInt8]) {
    moveQuotes(0, to: &output)
  }

  /// Numbers and letters are printed as written: other clauses refer to them.
  static func appendMarker(_ marker: String, to output: inout [UInt8]) {
    guard !isBullet(marker) else { return }
    output.append(contentsOf: "<span class=\"marker\">".utf8)
    OutputKind.html.append(marker, to: &output)
    output.append(contentsOf: "</span> ".utf8)
  }

  /// Whether a marker is only a dot or dash.
  static func isBullet(_ marker: String) -> Bool {
    ["-", "*", "+", "•", "–", "·", "o", ""].contains(marker)
  }

  private mutating func moveQuotes(_ count: Int, to output: inout [UInt8]) {
    closeLists(to: 0, &output)
    while quotes > count {
      output.append(contentsOf: "</blockquote>\n".utf8)
      quotes -= 1
    }
    while quotes < count {
      output.append(contentsOf: "<blockquote>\n".utf8)
      quotes += 1
    }
  }

  private mutating func openItem(at depth: Int, isNumbered: Bool, _ output: inout [UInt8]) {
    if lists.count == depth, lists.last != isNumbered { closeLists(to: depth - 1, &output) }
    if lists.count == depth { return output.append(contentsOf: "</li>\n<li>".utf8) }
    while lists.count < depth {
      output.append(contentsOf: (isNumbered ? "<ol class=\"written\"><li>" : "<ul><li>").utf8)
      lists.append(isNumbered)
    }
  }

  private mutating func closeLists(to depth: Int, _ output: inout [UInt8]) {
    while lists.count > depth, let isNumbered = lists.popLast() {
      output.append(contentsOf: (isNumbered ? "</li></ol>\n" : "</li></ul>\n").utf8)
    }
  }
}
