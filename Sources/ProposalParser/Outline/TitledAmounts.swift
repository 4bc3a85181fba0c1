import ProposalModel

/// Amounts that stand in the title of what they pay for: `### Milestone 2: Bridge ($45,000)`,
/// `**Tranche 1, $45,000.** Paid on signature …`.
///
/// Where money stands below the title too, the one in the title is a level, a sum or a maximum as
/// often, and is left to the reader of the ledger.
struct TitledAmounts {
  /// The token in front of the amount, by the block of the title.
  private(set) var starts: [Int: Int] = [:]

  private struct Found {
    let block: Int
    let start: Int
    /// The level of a heading; 10 for bold words.
    let level: Int
    let isLabelled: Bool
  }

  init(_ blocks: [MarkdownBlock]) {
    let found = blocks.indices.compactMap { Self.found(at: $0, in: blocks) }
    let peers = Dictionary(grouping: found, by: \.level).mapValues(\.count)
    for entry in found where entry.isLabelled || peers[entry.level, default: 0] > 1 {
      starts[entry.block] = entry.start
    }
  }

  private static func found(at index: Int, in blocks: [MarkdownBlock]) -> Found? {
    guard let prose = blocks[index].prose, let (end, level) = title(blocks[index], prose),
      let start = start(in: prose, end), start > 0, !isBesideMoney(index, end, level, blocks)
    else { return nil }
    let title = TitleReader.title(of: prose, 0..<start)
    guard !namesOther(title) else { return nil }
    return Found(
      block: index, start: start, level: level,
      isLabelled: title.isMilestoneWord && title.label != nil)
  }

  /// Where the title of a block ends, and its level.
  private static func title(_ block: MarkdownBlock, _ prose: Prose) -> (end: Int, level: Int)? {
    switch block.kind {
    case .heading(let level, _): (prose.tokens.count, level)
    case .paragraph: BoldLead.end(in: prose, lines: block.severalLines).map { ($0, 10) }
    default: nil
    }
  }

  /// The token that sets off an amount at the end of a title.
  private static func start(in prose: Prose, _ end: Int) -> Int? {
    let tokens = prose.tokens
    var last = end
    while last > 0, closing.contains(tokens[last - 1].key) { last -= 1 }
    var first = last
    var (numbers, currencies) = (0, 0)
    while first > 0, last - first < 4 {
      let token = tokens[first - 1]
      if token.kind == .number {
        numbers += 1
      } else if BoldLead.money.contains(token.key) {
        currencies += 1
      } else if !scales.contains(token.key) {
        break
      }
      first -= 1
    }
    guard numbers == 1, currencies == 1, first > 0, setting.contains(tokens[first - 1].key) else {
      return nil
    }
    return first - 1
  }

  private static let closing: WordSet = [".", ":", ")"]
  private static let setting: WordSet = ["(", ",", ":", "-", "–", "—", "|", "·"]
  private static let scales: WordSet = ["k", "m", "mn", "million", "thousand", "mio", "tsd"]

  /// Whether the title names something that is no pay: "Base salary: $310,000".
  private static func namesOther(_ title: Title) -> Bool {
    if title.prose.tokens[title.name].contains(where: { measures.contains($0.key) }) { return true }
    guard !title.isMilestoneWord else { return false }
    if TermHeadings.isTerm(title) || TermHeadings.isSummary(title) { return true }
    if let role = SectionRoles.role(of: title.prose, title.name), role != .operative { return true }
    let fields = FieldTable.labels.all(in: title.prose, title.name).map(\.meaning)
    return fields.contains {
      ![.milestone, .goal, .payout, .description, .acceptance].contains($0)
    }
  }

  /// "Goal 1: ARR - $5M", "Savings: $500,000": what is measured in money has a level as often.
  private static let measures: WordSet = [
    "revenue", "revenues", "sales", "arr", "mrr", "ebitda", "ebit", "profit", "margin", "saving",
    "savings", "cash", "bookings", "turnover", "income", "spend", "cost", "costs", "gmv", "funding",
    "raise", "round", "pipeline", "orders", "umsatz", "ergebnis", "einsparung", "einsparungen",
    "gewinn", "deckungsbeitrag", "kosten", "budget", "value", "goal", "target", "debt",
  ]

  /// Whether money, a table or a heading of its own stands in what the title heads.
  private static func isBesideMoney(
    _ index: Int, _ end: Int, _ level: Int, _ blocks: [MarkdownBlock]
  ) -> Bool {
    if let prose = blocks[index].prose, holdsMoney(prose, from: end) { return true }
    for next in index + 1..<max(index + 1, blocks.count) {
      switch blocks[next].kind {
      case .heading(let other, _): return other > level
      case .table: return true
      default: break
      }
      guard let prose = blocks[next].prose else { continue }
      if level == 10, BoldLead.end(in: prose, lines: blocks[next].severalLines) != nil {
        return false
      }
      if holdsMoney(prose, from: 0) { return true }
    }
    return false
  }

  private static func holdsMoney(_ prose: Prose, from start: Int) -> Bool {
    prose.tokens[start...].contains { BoldLead.money.contains($0.key) }
  }
}
