import ProposalModel

/// The text of a sheet that says what is agreed: what the milestones, their conditions and the
/// terms are made of. Background, definitions, quotations and headings are no part of it.
struct OperativeText: Sendable {
  /// The paragraphs, items and cells, in order.
  let passages: [OperativePassage]
  /// The tables, in order.
  private let tables: [(place: SourceRange, table: SheetTable)]
  /// Where milestones and terms stand.
  let extents: ExtentTable
  /// A text with no milestone and no headings: a statement somebody asks about.
  let isStatement: Bool
  /// A contract, of which every clause is agreed.
  let isContract: Bool

  /// Longer texts without a milestone are no sheets, and nothing is agreed in them.
  private static let statementLimit = 4

  /// Takes the operative passages of a sheet.
  init(of proposal: Proposal) {
    extents = ExtentTable(of: proposal)
    isStatement = Self.isStatement(proposal)
    isContract = [.contractPayout, .grant].contains(proposal.kind) && !proposal.milestones.isEmpty
    var passages: [OperativePassage] = []
    var tables: [(place: SourceRange, table: SheetTable)] = []
    let isSheet = isStatement || !proposal.milestones.isEmpty
    for index in proposal.blocks.indices where isSheet {
      guard Self.isOperative(proposal.blocks[index]) else { continue }
      let block = proposal.blocks[index]
      Self.addPassages(of: block, to: &passages)
      if case .table(let table) = block.kind { tables.append((block.place, table)) }
    }
    self.passages = passages.inOrder { $0.prose.place }
    self.tables = tables.inOrder { $0.place }
  }

  /// The one sentence or paragraph somebody asks about, where the text is no sheet.
  var statement: Prose? {
    isStatement && passages.count == 1 ? passages[0].prose : nil
  }

  /// The passages inside a range of the sheet, in order.
  func passages(in place: SourceRange) -> [OperativePassage] {
    let first = passages.firstIndex(fromWhich: { $0.prose.place.start >= place.start })
    return passages[first...].prefix { $0.prose.place.start < place.end }
      .filter { place.contains($0.prose.place) }
  }

  /// The passage around a place.
  func passage(around place: SourceRange) -> OperativePassage? {
    let end = passages.firstIndex(fromWhich: { $0.prose.place.start > place.start })
    guard end > 0, passages[end - 1].prose.place.contains(place) else { return nil }
    return passages[end - 1]
  }

  /// The tables inside a range of the sheet, in order.
  func tables(in place: SourceRange) -> [SheetTable] {
    let first = tables.firstIndex(fromWhich: { $0.place.start >= place.start })
    return tables[first...].prefix { $0.place.start < place.end }
      .filter { place.contains($0.place) }.map(\.table)
  }

  /// The tables, in order.
  var allTables: [SheetTable] { tables.map(\.table) }

  /// The milestone whose words cover `place`, the innermost where one holds another.
  func milestone(at place: SourceRange) -> Int? {
    extents.milestone(at: place)
  }

  /// The occurrences of the phrases in operative words, in order.
  func hits(of phrases: PhraseIndex) -> [PhraseHit] {
    var hits: [PhraseHit] = []
    for passage in passages { append(passage, phrases, to: &hits) }
    return hits
  }

  private func append(
    _ passage: OperativePassage, _ phrases: PhraseIndex, to hits: inout [PhraseHit]
  ) {
    let tokens = passage.prose.tokens
    var position = passage.body.lowerBound
    while position < passage.body.upperBound {
      guard let (rule, count) = phrases.match(in: tokens, at: position) else {
        position += 1
        continue
      }
      if let rule {
        let hit = PhraseHit(rule: rule, passage: passage, tokens: position..<position + count)
        if hit.prose.role(ofToken: hit.tokens.lowerBound) == .operative { hits.append(hit) }
      }
      position += count
    }
  }

  /// Whether words belong to a milestone or to a term, say what must be, or are all there is.
  func isAgreed(_ hit: PhraseHit) -> Bool {
    isStatement || isContract || extents.covers(hit.place) || hit.isObligation
  }

  /// Whether a passage is a clause of a contract that promises no money itself: what changes there by some percent
  /// may be anything.
  func isContractClause(_ passage: OperativePassage) -> Bool {
    isContract && !passage.prose.has(["paid", "earns", "receives", "gets", "pays"])
  }

  private static func isStatement(_ proposal: Proposal) -> Bool {
    proposal.milestones.isEmpty && proposal.blocks.count <= statementLimit
      && !proposal.blocks.contains { if case .heading = $0.kind { true } else { false } }
  }

  private static func isOperative(_ block: SheetBlock) -> Bool {
    block.role == .operative && block.quoteDepth == 0
  }

  private static func addPassages(of block: SheetBlock, to passages: inout [OperativePassage]) {
    switch block.kind {
    case .paragraph, .item, .footnote, .frontMatter: passages.append(OperativePassage(block.prose))
    case .table(let table):
      passages += TableCells.operative(of: table)
    case .heading, .code, .rule: break
    }
  }
}

extension Array {
  /// The elements by place; they mostly stand in order.
  fileprivate func inOrder(_ place: (Element) -> SourceRange) -> [Element] {
    let isSorted = zip(self, dropFirst()).allSatisfy { place($0) <= place($1) }
    return isSorted ? self : sorted { place($0) < place($1) }
  }
}
