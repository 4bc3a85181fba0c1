import ProposalModel

/// A sheet while it is read: its outline, its figures, and what has been understood so far.
struct SheetReading {
  private let basis: SheetBasis
  var book: FigureBook
  /// One proposal. In an array, so that the readers that hold a copy of the sheet share it.
  private var drafts = [Proposal()]
  /// What the readers of one part tell those of the next. In an array for the same reason.
  private var notes = [Notes()]

  /// What was read and is no part of the proposal.
  private struct Notes: Sendable {
    var milestonePlaces = MilestonePlaces([])
    var milestoneIDs: [WordKey: Int] = [:]
    var weighted = WeightedScopes()
    var groupRules = GroupRules()
    var rows: [Int: Candidate.Row] = [:]
    var partGoals: [Int: ReadLevel] = [:]
    var sheetDeadline: Located<Deadline>?
    var owned: Set<Int> = []
    var listSums: Set<Int> = []
    var bounds: [Int: [Int]] = [:]
    var restatingTables: Set<Int> = []
    var unclearColumns: [Int: [Int]] = [:]
    var takenSentences: [SourceRange] = []
    var gatedSentences: [SourceRange] = []
    var idleSentences: [SourceRange] = []
    var lateSentences: [SourceRange] = []
    var raisingSentences: [SourceRange] = []
    var isPriceQualified = false
    /// By milestone, the figure of the day behind which its own words pay nothing.
    var lapses: [Int: Lapse] = [:]
  }

  /// What has been understood so far.
  var proposal: Proposal {
    get { drafts[0] }
    _modify { yield &drafts[0] }
  }
  /// Where the milestones stand, once they are read.
  var milestonePlaces: MilestonePlaces {
    _read { yield notes[0].milestonePlaces }
    _modify { yield &notes[0].milestonePlaces }
  }
  /// The positions of the milestones by their ids, the first of equal ones.
  var milestoneIDs: [WordKey: Int] {
    _read { yield notes[0].milestoneIDs }
    _modify { yield &notes[0].milestoneIDs }
  }
  /// The parts that carry a share of one amount, outside tables.
  var weighted: WeightedScopes {
    _read { yield notes[0].weighted }
    _modify { yield &notes[0].weighted }
  }
  /// What the sheet says about milestones that share one amount.
  var groupRules: GroupRules {
    _read { yield notes[0].groupRules }
    _modify { yield &notes[0].groupRules }
  }
  /// The rows of tables that milestones were read from, by the milestone's position.
  var rows: [Int: Candidate.Row] {
    _read { yield notes[0].rows }
    _modify { yield &notes[0].rows }
  }
  /// The level that the words of a weighted part state, by the milestone's position.
  var partGoals: [Int: ReadLevel] {
    _read { yield notes[0].partGoals }
    _modify { yield &notes[0].partGoals }
  }
  /// When milestones are due that name no day of their own.
  var sheetDeadline: Located<Deadline>? {
    _read { yield notes[0].sheetDeadline }
    _modify { yield &notes[0].sheetDeadline }
  }
  /// The amounts above lists of their parts.
  var listSums: Set<Int> {
    _read { yield notes[0].listSums }
    _modify { yield &notes[0].listSums }
  }
  /// The amounts that bound each milestone, by its position.
  var bounds: [Int: [Int]] {
    _read { yield notes[0].bounds }
    _modify { yield &notes[0].bounds }
  }
  /// The tables that say again what the milestones pay.
  var restatingTables: Set<Int> {
    _read { yield notes[0].restatingTables }
    _modify { yield &notes[0].restatingTables }
  }
  /// The columns of amounts, by table, beside the names of milestones that nothing tells apart from pay.
  var unclearColumns: [Int: [Int]] {
    _read { yield notes[0].unclearColumns }
    _modify { yield &notes[0].unclearColumns }
  }
  /// The statements that belong to a milestone.
  var owned: Set<Int> {
    _read { yield notes[0].owned }
    _modify { yield &notes[0].owned }
  }
  /// Where the sentences stand that are gates of the milestones they name.
  var gatedSentences: [SourceRange] {
    _read { yield notes[0].gatedSentences }
    _modify { yield &notes[0].gatedSentences }
  }
  /// Where the sentences stand that terms were read from, beside the places of the terms.
  var takenSentences: [SourceRange] {
    _read { yield notes[0].takenSentences }
    _modify { yield &notes[0].takenSentences }
  }
  /// Where the sentences stand of terms that take up nothing which changes what is paid.
  var idleSentences: [SourceRange] {
    _read { yield notes[0].idleSentences }
    _modify { yield &notes[0].idleSentences }
  }
  /// Whether words beside the price of a contract make shares of it other amounts.
  var isPriceQualified: Bool {
    get { notes[0].isPriceQualified }
    _modify { yield &notes[0].isPriceQualified }
  }
  /// Where sentences stand that raise one line of a contract for an early day.
  var raisingSentences: [SourceRange] {
    _read { yield notes[0].raisingSentences }
    _modify { yield &notes[0].raisingSentences }
  }
  /// Where sentences stand from which a deduction for delay was read.
  var lapses: [Int: Lapse] {
    _read { yield notes[0].lapses }
    _modify { yield &notes[0].lapses }
  }
  var lateSentences: [SourceRange] {
    _read { yield notes[0].lateSentences }
    _modify { yield &notes[0].lateSentences }
  }
  var outline: Outline { basis.outline }
  var passages: [Passage] { basis.passages }
  /// What the bytes and marks of the sheet leave unread.
  var documentIssues: [MarkdownIssue] { basis.documentIssues }
  /// What each table is for.
  var layouts: [TableLayout] { basis.layouts }
  /// The levels of each table that holds some.
  var levelTables: [LevelTable?] { basis.levelTables }
  /// What the tables of payments come to.
  var tableTotals: TableTotals { basis.tableTotals }
  /// The items of lists that pay without a word of paying.
  var listed: ListedPay { basis.listed }
  /// What the sheet as a whole says about its numbers.
  var context: ReadingContext { basis.context }
  /// The words of the sheet.
  var words: SheetWords { basis.words }
  /// Every amount of money in the sheet.
  var amounts: Set<Rational> { basis.amounts }
  /// The sentences of all statements that everyone may read, in order.
  var remarks: [Remark] { basis.remarks }

  /// Takes a document's outline and reads its figures in the light of the whole sheet.
  init(_ document: MarkdownDocument) {
    let outline = OutlineBuilder.outline(of: document)
    let readers = outline.passages.map { QuantityReader($0.prose, ReadingContext()) }
    let context = SheetContext.context(of: outline, readers)
    var book = FigureBook()
    var passages: [Passage] = []
    passages.reserveCapacity(outline.passages.count)
    for (index, text) in outline.passages.enumerated() {
      let quantities = readers[index].reading(in: context).quantities()
      let figures = book.add(quantities, passage: index)
      passages.append(Passage(prose: text.prose, figures: figures, block: text.block))
    }
    self.book = book
    let joined = JoinedPromises(outline: outline, passages: passages, book: book).split()
    basis = SheetBasis(joined, passages, book, context, document.issues)
  }

  /// The sentences of a statement.
  func sentences(of statement: Int) -> [Sentence] { basis.sentences[statement] }

  /// Whether the rows of a table are what a contract or a grant pays for.
  var paysByRows: Bool {
    [.contractPayout, .grant].contains(proposal.kind)
      && layouts.contains { $0.shape.hasMilestoneRows }
  }

  /// Whether parts with one price each are.
  var paysByPricedParts: Bool {
    [.contractPayout, .grant].contains(proposal.kind) && !proposal.milestones.isEmpty
      && proposal.milestones.allSatisfy { milestone in
        guard case .settled(let plan) = milestone.payout.state else { return false }
        if case .fixed = plan.terms { return true }
        return false
      }
  }

  /// The promises a statement makes, in order.
  func promises(of statement: Int) -> [Promise] { basis.promises[statement] }

  /// The sentences of a statement with what their figures do, in order.
  func clauses(of statement: Int) -> [StatementClauses.Clause] { basis.clauses[statement] }

  /// Whether everyone may read a passage, and it is text rather than code.
  func isPublic(passage: Int) -> Bool { basis.isPublic[passage] }

  /// The sentences of a passage.
  func sentences(ofPassage passage: Int) -> [Sentence] {
    SentenceReader(book: book).sentences(of: passages[passage], at: passage)
  }

  /// The positions of a statement's figures.
  func figures(of statement: Int) -> [Int] {
    let statement = outline.statements[statement]
    return book.figures(of: passages[statement.passage], in: statement.body).filter {
      statement.body.overlaps(book[$0].tokens)
    }
  }

  /// The text of a statement behind its label.
  func text(of statement: Int) -> Prose {
    let statement = outline.statements[statement]
    return passages[statement.passage].prose.part(statement.body)
  }

  /// Where a figure stands.
  func place(of figure: Int) -> SourceRange { book[figure].place }
}
