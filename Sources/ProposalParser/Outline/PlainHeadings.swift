import ProposalModel

/// Headings that Markdown does not know as such: a numbered item that is a name alone, with text
/// below it that is not in the item, and a line in capitals.
struct PlainHeadings {
  /// The items that head what stands below them.
  private(set) var items: Set<Int> = []
  /// The first block with text, which is the title of the sheet, if anything.
  private let first: Int?

  /// Names are short.
  private static let mostWords = 12

  init(_ blocks: [MarkdownBlock]) {
    first = blocks.firstIndex { $0.prose.map { !$0.isEmpty } ?? false }
    let found = blocks.indices.filter { Self.isHeading(item: $0, in: blocks) }
    // One alone is a list of one.
    if found.count > 1 { items = Set(found) }
  }

  /// Whether an item is the only one of its list, holds one line without a stop, and is followed
  /// by something that is no list of its kind.
  private static func isHeading(item: Int, in blocks: [MarkdownBlock]) -> Bool {
    guard case .item = blocks[item].kind, item + 2 < blocks.count,
      let list = blocks[item].parent, case .list(isOrdered: true, _, _) = blocks[list].kind,
      list + 1 == item, blocks[list].depth == 1,
      case .paragraph = blocks[item + 1].kind, blocks[item + 1].severalLines.isEmpty,
      let prose = blocks[item + 1].prose, isName(prose)
    else { return false }
    let next = blocks[item + 2]
    guard next.parent == blocks[list].parent else { return false }
    switch next.kind {
    // A rule: `1. Commission` underlined is no heading to Markdown.
    case .paragraph, .table, .quote, .thematicBreak, .list(isOrdered: false, _, _): return true
    default: return false
    }
  }

  private static func isName(_ prose: Prose) -> Bool {
    guard let last = prose.tokens.last, prose.tokens.count <= mostWords else { return false }
    return last.kind != .mark && !prose.tokens.contains { BoldLead.money.contains($0.key) }
      || last.key == Mark.close
  }

  /// Whether a paragraph is one line in capitals, but for a remark in parentheses.
  func isHeading(paragraph index: Int, in blocks: [MarkdownBlock]) -> Bool {
    guard index != first, blocks[index].severalLines.isEmpty, blocks[index].depth == 1,
      let prose = blocks[index].prose, let token = prose.tokens.first, token.kind == .word
    else { return false }
    let name = prose.tokens.prefix { $0.key != Mark.open }
    guard name.count <= Self.mostWords,
      name.allSatisfy({ $0.kind == .word && Self.isInCapitals(prose, $0) }),
      name.reduce(0, { $0 + $1.range.count }) > 2
    else { return false }
    return name.count == prose.tokens.count
      || prose.tokens.last?.key == Mark.close && !Self.holdsDigits(prose)
  }

  /// A remark with a day or an amount is read as a sentence: nothing of it may be passed over.
  private static func holdsDigits(_ prose: Prose) -> Bool {
    prose.utf8.contains { $0 &- UInt8(ascii: "0") < 10 }
  }

  private static func isInCapitals(_ prose: Prose, _ token: Token) -> Bool {
    !prose.utf8[token.range].contains { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 }
  }
}
