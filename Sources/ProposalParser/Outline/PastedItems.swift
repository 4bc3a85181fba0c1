import ProposalModel

/// List items that Markdown does not know as such, as editors and contracts leave them in a
/// paragraph: lines that start with `•`, `(a)` or `b)`.
enum PastedItems {
  /// An item: where it starts, and where its text does behind the mark.
  struct Item {
    let start: Int
    let text: Int
    /// Marked by `a.`, which may be an initial where it stands alone.
    var isDotted = false
  }

  /// The items of a paragraph, in order; what stands in front of the first is no item.
  static func items(in prose: Prose, lines: [Range<Int>]) -> [Item] {
    var items: [Item] = []
    // A mark that goes on over a line's end leaves no room for one on the next.
    for start in lineStarts(of: lines, in: prose) where start >= items.last?.text ?? 0 {
      if let item = item(in: prose, at: start) { items.append(item) }
    }
    // One line with a mark among lines without is a way to go on: "we pay the rest\n(a) …".
    if items.count == 1, items[0].start > 0 || items[0].isDotted { items = [] }
    return items
  }

  private static func lineStarts(of lines: [Range<Int>], in prose: Prose) -> [Int] {
    var starts = [0]
    var token = 0
    for line in lines.dropFirst() {
      while token < prose.tokens.count, Int(prose.tokens[token].start) < line.lowerBound {
        token += 1
      }
      if token > starts[starts.count - 1], token < prose.tokens.count { starts.append(token) }
    }
    return starts
  }

  private static func item(in prose: Prose, at start: Int) -> Item? {
    let tokens = prose.tokens
    guard start + 1 < tokens.count else { return nil }
    if bullets.contains(tokens[start].key) { return Item(start: start, text: start + 1) }
    if start + 2 < tokens.count, tokens[start].range.count == 1, !tokens[start].isCapitalised,
      tokens[start].kind == .word, tokens[start + 1].key == Mark.stop,
      !tokens[start + 1].followsSpace, tokens[start + 2].followsSpace
    {
      return Item(start: start, text: start + 2, isDotted: true)
    }
    let isOpened = tokens[start].key == Mark.open
    let label = isOpened ? start + 1 : start
    guard label + 2 < tokens.count, tokens[label + 1].key == Mark.close,
      !tokens[label + 1].followsSpace, isLabel(tokens[label], isOpened)
    else { return nil }
    return Item(start: start, text: label + 2)
  }

  /// `a`, `iv`, and in parentheses `2`.
  private static func isLabel(_ token: Token, _ isOpened: Bool) -> Bool {
    switch token.kind {
    case .word: token.range.count == 1 || romans.contains(token.key)
    case .number: isOpened && token.range.count <= 2
    case .mark: false
    }
  }

  private static let bullets: WordSet = ["•", "●", "▪", "◦", "‣", "∙", "■"]
  private static let romans: WordSet = [
    "ii", "iii", "iv", "vi", "vii", "viii", "ix",
  ]
}
