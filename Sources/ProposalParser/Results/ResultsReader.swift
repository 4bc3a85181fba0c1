public import ProposalModel

extension SheetParser {
  /// The results that stand beside a sheet, in Markdown or as comma-separated values.
  ///
  /// - Parameters:
  ///   - bytes: the text of `NAME.results.md` or `NAME.results.csv`.
  ///   - isTable: whether the text is comma-separated values.
  ///   - proposal: the sheet the results belong to.
  public static func results(
    from bytes: [UInt8], isTable: Bool, for proposal: Proposal
  ) -> SheetResults {
    var reader = ResultsReader(proposal: proposal)
    if isTable {
      reader.read(SeparatedValues.rows(of: bytes, source: .results))
    } else {
      reader.read(SheetReading(MarkdownDocument(bytes: bytes, source: .results)))
    }
    return reader.results
  }
}

/// Results of a sheet, as far as they were understood.
public struct SheetResults: Sendable {
  /// What was read, by milestone, state and evidence.
  public var facts = SheetFacts()
  /// Names that no milestone of the sheet has, and values that were not understood.
  public var unread: [Located<String>] = []

  /// Nothing is known.
  public init() {}
}

/// Finds the rows of results and ties them to the milestones of a sheet.
struct ResultsReader {
  let proposal: Proposal
  private(set) var results = SheetResults()
  /// What holds for every milestone: `as of`, `state`, `certified by`.
  private var common: [Field: Prose] = [:]

  init(proposal: Proposal) {
    self.proposal = proposal
  }

  /// Reads labelled statements, then every table with a column of results.
  mutating func read(_ reading: SheetReading) {
    for index in reading.outline.statements.indices { read(statement: index, of: reading) }
    for table in reading.outline.tables where table.columns.contains(.actual) {
      for row in table.rows {
        let cells = zip(table.columns, row).map { column, passage in
          (column, passage.map { reading.passages[$0].prose })
        }
        read(ResultRow(cells))
      }
    }
  }

  /// Reads rows whose first is the header.
  mutating func read(_ rows: [[Prose]]) {
    guard let header = rows.first else { return }
    let columns = header.map { LabelFinder.field($0, 0..<$0.tokens.count) }
    for row in rows.dropFirst() where !row.allSatisfy(\.isEmpty) {
      read(ResultRow(zip(columns, row.map(Optional.some)).map { ($0, $1) }))
    }
  }

  private mutating func read(statement index: Int, of reading: SheetReading) {
    let statement = reading.outline.statements[index]
    guard let field = statement.field else { return }
    let text = reading.text(of: index)
    switch field {
    case .asOf, .state, .status, .certifier: common[field == .status ? .state : field] = text
    case .gate: readGate(text)
    default: break
    }
  }

  /// `Gate: met` speaks of every condition; what else it says leaves them open.
  private mutating func readGate(_ text: Prose) {
    let word = text.string(tokens: 0..<1).lowercased()
    guard word == "met" || word == "missed" else {
      results.unread.append(Located(text.string, at: text.place))
      return
    }
    let isMet = word == "met"
    for milestone in proposal.milestones {
      for gate in milestone.gates { set(gate.name, of: milestone.id, isMet) }
      for name in (milestone.payout.plan?.adjustments ?? []).compactMap(\.gateName) {
        set(name, of: milestone.id, isMet)
      }
    }
    for name in (proposal.group?.adjustments ?? []).compactMap(\.gateName) {
      set(name, of: "", isMet)
    }
  }

  private mutating func set(_ gate: String, of milestone: String, _ isMet: Bool) {
    results.facts.gates[SheetFacts.GateKey(milestone: milestone, name: gate)] = isMet
  }

  private mutating func read(_ row: ResultRow) {
    guard let name = row.name, !name.isEmpty else { return }
    guard let milestone = milestone(named: name.string) else {
      results.unread.append(Located(name.string, at: name.place))
      return
    }
    var result = MilestoneResult(milestone: Located(milestone.id, at: name.place))
    result.actual = row[.actual].flatMap { actual($0, of: milestone) }
    result.evidence = row[.evidence]
    result.certifiedBy = row[.certifier] ?? common[.certifier]
    if let text = row[.asOf] ?? common[.asOf] { result.asOf = date(text) }
    if let text = row[.state] ?? row[.status] ?? common[.state] { result.state = state(text) }
    results.facts.results[milestone.id] = result
    if let actual = result.actual?.value {
      results.facts.actuals[SheetFacts.Key(milestone: milestone.id)] = actual
    }
  }

  /// The milestone with this id or name; else the only one whose name holds the words.
  private func milestone(named words: String) -> Milestone? {
    let words = words.lowercased()
    let names = proposal.milestones.map { ($0, $0.name.string.lowercased()) }
    if let same = names.first(where: { $0.1 == words || $0.0.id == words }) { return same.0 }
    let near = names.filter { $0.1.contains(words) || words.contains($0.1) && !$0.1.isEmpty }
    return near.count == 1 ? near.first?.0 : nil
  }

  private mutating func actual(_ text: Prose, of milestone: Milestone) -> Located<ActualValue>? {
    guard !text.isEmpty else { return nil }
    let unit = proposal.unit(ofMilestone: milestone.id)
    guard let value = SheetParser.actual(from: text.string, unit: unit, in: proposal) else {
      results.unread.append(Located(text.string, at: text.place))
      return nil
    }
    return Located(value, at: text.place)
  }

  private mutating func date(_ text: Prose) -> Located<CalendarDate>? {
    guard case .date(let date) = SheetParser.actual(from: text.string, unit: .date, in: proposal)
    else {
      results.unread.append(Located(text.string, at: text.place))
      return nil
    }
    return Located(date, at: text.place)
  }

  private mutating func state(_ text: Prose) -> Located<ResultState>? {
    guard let state = ResultState(rawValue: text.string(tokens: 0..<1).lowercased()) else {
      results.unread.append(Located(text.string, at: text.place))
      return nil
    }
    return Located(state, at: text.place)
  }
}

/// One row of a table of results.
struct ResultRow {
  private let cells: [(field: Field?, text: Prose?)]

  init(_ cells: [(Field?, Prose?)]) {
    self.cells = cells
  }

  /// The cell that names the milestone: of a column that says so, else the first.
  var name: Prose? {
    let naming: FieldSet = [.milestone, .goal, .measure, .description, .number]
    let named = cells.first { cell in cell.field.map(naming.contains) ?? false }
    return (named ?? cells.first)?.text
  }

  subscript(_ field: Field) -> Prose? {
    cells.first { $0.field == field }?.text
  }
}

extension Adjustment {
  /// The condition without which nothing is paid.
  fileprivate var gateName: String? {
    if case .gate(let condition) = self { condition.name } else { nil }
  }
}
