import ProposalModel

/// Amounts that stand in the title of what they pay for: `### Milestone 2: Bridge ($45,000)`,
/// `**Tranche 1, $45,000.** Paid on signature …`.
///
/// Money below the title may be the level that has to be reached: "Operating profit of $41 million in 2026". Where
/// it may be anything else, the amount in the title is a level, a sum or a maximum as often, and is left to the
/// reader of the ledger.
struct TitledAmounts {
  /// The token in front of the amount, by the block of the title.
  private(set) var starts: [Int: Int] = [:]
  /// The same for amounts of which it is not known what they are.
  private(set) var open: [Int: Int] = [:]

  private struct Found {
    let block: Int
    let start: Int
    /// The level of a heading; 10 for bold words.
    let level: Int
    let isLabelled: Bool
    /// The mark that sets the amount off.
    let mark: WordKey
    /// Whether the name is a measure that has levels in money: "Revenue ($20,000)".
    let isMeasure: Bool
    let goal: TitledGoal
  }

  init(_ blocks: [MarkdownBlock]) {
    let found = blocks.indices.compactMap { Self.found(at: $0, in: blocks) }
    let peers = Dictionary(grouping: found, by: \.level)
    for entry in found {
      let others = peers[entry.level, default: []]
      if entry.goal.isPlain, entry.isLabelled || others.count > 1, Self.isPay(entry, others) {
        starts[entry.block] = entry.start
      } else {
        open[entry.block] = entry.start
      }
    }
  }

  /// Whether an amount is pay beside others: behind the name of a measure it may be the level, unless levels
  /// stand below and a title of the same form has pay.
  private static func isPay(_ entry: Found, _ others: [Found]) -> Bool {
    guard entry.isMeasure else { return true }
    return entry.goal.isFarFromLevels
      || entry.goal.hasLevel && !entry.goal.hasMoneyLevels
        && others.contains {
          $0.mark == entry.mark && $0.goal.isPlain && (!$0.isMeasure || $0.goal.isFarFromLevels)
        }
  }

  private static func found(at index: Int, in blocks: [MarkdownBlock]) -> Found? {
    guard let prose = blocks[index].prose, let (end, level) = title(blocks[index], prose),
      let start = start(in: prose, end), start > 0
    else { return nil }
    let title = TitleReader.title(of: prose, 0..<start)
    guard !namesOther(title) else { return nil }
    let isMeasure = title.prose.tokens[title.name].contains { measures.contains($0.key) }
    return Found(
      block: index, start: start, level: level,
      isLabelled: title.isMilestoneWord && title.label != nil, mark: prose.tokens[start].key,
      isMeasure: isMeasure,
      goal: TitledGoal(below: index, title: start..<end, level, blocks))
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
    guard !title.isMilestoneWord else { return false }
    if TermHeadings.isTerm(title) || TermHeadings.isSummary(title) { return true }
    if let role = SectionRoles.role(of: title.prose, title.name), role != .operative { return true }
    let fields = FieldTable.labels.all(in: title.prose, title.name).map(\.meaning)
    return fields.contains {
      ![.milestone, .goal, .payout, .description, .acceptance, .level, .measure].contains($0)
    }
  }

  /// "Goal 1: ARR - $5M", "Savings: $500,000": what is measured in money has a level as often.
  private static let measures: WordSet = [
    "revenue", "revenues", "sales", "arr", "mrr", "ebitda", "ebit", "profit", "margin", "saving",
    "savings", "cash", "bookings", "turnover", "income", "spend", "cost", "costs", "gmv", "funding",
    "raise", "round", "pipeline", "orders", "umsatz", "ergebnis", "einsparung", "einsparungen",
    "gewinn", "deckungsbeitrag", "kosten", "budget", "value", "goal", "target", "debt",
  ]
}
