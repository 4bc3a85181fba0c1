import ProposalModel

/// What stands before the lines of a block: quote marks, the item's marker, indentation.
struct MarkdownNesting {
  /// The beginnings of a block's lines.
  struct Prefix {
    /// The line before the block, where there is one.
    let gap: [UInt8]
    let first: [UInt8]
    let rest: [UInt8]
    /// Whether an empty line stands before the block.
    let needsGap: Bool
  }

  private static let limit = 8

  private var isFirst = true
  private var lastQuotes = 0
  private var lastWasItem = false
  /// The width of each open item's marker.
  private var widths: [Int] = []

  /// The beginnings of the lines of the next block.
  mutating func prefix(for block: SheetBlock) -> Prefix {
    let quotes = min(max(0, block.quoteDepth), Self.limit)
    if quotes != lastQuotes { widths = [] }
    let quote = (0..<quotes).flatMap { _ in Array("> ".utf8) }
    let prefix: Prefix
    if case .item(let marker) = block.kind {
      prefix = item(Self.listMarker(marker), depth: block.listDepth, after: quote)
    } else {
      prefix = continuation(depth: block.listDepth, after: quote, quotes: quotes)
    }
    isFirst = false
    lastQuotes = quotes
    if case .item = block.kind { lastWasItem = true } else { lastWasItem = false }
    return prefix
  }

  private mutating func item(_ marker: String, depth: Int, after quote: [UInt8]) -> Prefix {
    let depth = min(max(1, depth), Self.limit)
    let isNewList = widths.isEmpty
    widths.removeLast(max(0, widths.count - (depth - 1)))
    let outer = quote + [UInt8](repeating: 0x20, count: widths.reduce(0, +))
    widths.append(marker.utf8.count + 1)
    let inner = quote + [UInt8](repeating: 0x20, count: widths.reduce(0, +))
    return Prefix(
      gap: quote, first: outer + marker.utf8 + [0x20], rest: inner,
      needsGap: !isFirst && (isNewList || !lastWasItem))
  }

  private mutating func continuation(depth: Int, after quote: [UInt8], quotes: Int) -> Prefix {
    widths.removeLast(max(0, widths.count - max(0, depth)))
    let start = quote + [UInt8](repeating: 0x20, count: widths.reduce(0, +))
    // Between a quote and what follows it, the empty line must not belong to the quote.
    let gap = quotes == lastQuotes ? quote : []
    return Prefix(gap: gap, first: start, rest: start, needsGap: !isFirst)
  }

  /// Numbers with a dot or bracket are list markers of Markdown, everything else becomes `-`.
  private static func listMarker(_ marker: String) -> String {
    isNumbered(marker) ? marker : "-"
  }

  /// Markers Markdown does not know are written out as text: `b)`, `iv.`.
  static func writtenMarker(_ marker: String) -> [UInt8] {
    guard !HTMLNesting.isBullet(marker), !isNumbered(marker) else { return [] }
    var text: [UInt8] = []
    OutputKind.markdown.append(marker, to: &text)
    return text + [0x20]
  }

  private static func isNumbered(_ marker: String) -> Bool {
    let bytes = Array(marker.utf8)
    guard 2...10 ~= bytes.count, let last = bytes.last else { return false }
    return (last == UInt8(ascii: ".") || last == UInt8(ascii: ")"))
      && bytes.dropLast().allSatisfy { $0 &- 0x30 < 10 }
  }
}
