@testable import ProposalModel

/// A sheet built by hand, block by block, with places that follow one another.
struct SheetFixture {
  private(set) var proposal = Proposal()
  private var offset = 0

  /// A text of one style, at the next place.
  mutating func prose(_ text: String, _ style: TextStyle = []) -> Prose {
    prose([(text, style)])
  }

  /// A text in pieces, each with its style.
  mutating func prose(_ pieces: [(String, TextStyle)]) -> Prose {
    let start = offset
    var utf8: [UInt8] = []
    var runs: [ProseRun] = []
    for (text, style) in pieces {
      let from = utf8.count
      utf8.append(contentsOf: text.utf8)
      runs.append(
        ProseRun(
          text: from..<utf8.count, origin: start + from..<start + utf8.count,
          role: style.contains(.struck) ? .struck : .operative, style: style))
    }
    offset += utf8.count + 1
    return Prose(utf8: utf8, runs: runs, place: SourceRange(start: start, end: offset - 1))
  }

  /// Adds a block and returns its place.
  @discardableResult
  mutating func add(
    _ kind: SheetBlock.Kind, _ text: Prose, list: Int = 0, quote: Int = 0,
    audience: BlockAudience = .everyone, milestone: Int? = nil
  ) -> SourceRange {
    proposal.blocks.append(
      SheetBlock(
        kind: kind, prose: text, listDepth: list, quoteDepth: quote, audience: audience,
        milestone: milestone, place: text.place))
    return text.place
  }

  /// Adds a block of plain text.
  @discardableResult
  mutating func add(
    _ kind: SheetBlock.Kind, _ text: String, list: Int = 0, quote: Int = 0,
    audience: BlockAudience = .everyone, milestone: Int? = nil
  ) -> SourceRange {
    add(
      kind, prose(text), list: list, quote: quote, audience: audience, milestone: milestone)
  }

  /// Adds a table; the first row is its head.
  @discardableResult
  mutating func add(
    table rows: [[String]], _ alignments: [SheetTable.Alignment], milestone: Int? = nil
  ) -> SourceRange {
    let start = offset
    let cells = rows.map { row in row.map { prose($0) } }
    let place = SourceRange(start: start, end: offset)
    let table = SheetTable(
      header: cells.first ?? [], alignments: alignments, rows: Array(cells.dropFirst()))
    proposal.blocks.append(
      SheetBlock(
        kind: .table(table), prose: .empty(at: place), milestone: milestone, place: place))
    return place
  }

  /// Changes the proposal's fields.
  mutating func edit(_ change: (inout Proposal) -> Void) { change(&proposal) }

  /// A value at the next place.
  func located<Value: Sendable>(_ value: Value) -> Located<Value> {
    Located(value, at: SourceRange(start: offset, end: offset))
  }
}

extension PayoutReport {
  /// A report of nothing, to be filled in.
  static func empty(_ currency: Currency) -> PayoutReport {
    PayoutReport(
      currency: currency, milestones: [], schedule: nil, score: nil, minimum: .notStated,
      target: .notStated, maximum: .notStated, total: .notStated, split: [], tax: nil,
      assumptions: [], unsettled: [])
  }
}

extension MilestoneReport {
  /// What a milestone pays, without facts.
  static func range(
    _ id: String, _ kind: String, _ minimum: Amount, _ target: Amount, _ maximum: Amount,
    steps: [String] = []
  ) -> MilestoneReport {
    MilestoneReport(
      id: id, kind: kind, minimum: minimum, target: target, maximum: maximum, actual: nil,
      attainment: nil, percent: nil, formulaPayout: nil, payout: nil, retained: nil, net: nil,
      adjustedLevels: [], steps: steps, readings: [])
  }
}

extension Amount {
  /// Whole US dollars.
  static func dollars(_ amount: Int) -> Amount { .settled(Money(Rational(amount), .usDollar)) }
}
