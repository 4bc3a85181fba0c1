import ProposalModel

/// Finds what states a payable promise: sections, items, paragraphs and rows, in order.
///
/// The form of a heading is evidence, neither necessary nor sufficient: what counts is where the
/// promises stand and whether neighbouring ones are levels of one measure.
struct MilestoneFinder {
  let reading: SheetReading
  /// Whether anything in each scope pays.
  private(set) var pays: [Bool] = []
  /// Whether the items of each titled scope are levels with their pay.
  private var holdsLevels: [Bool] = []
  /// Whether anything outside quotes promises pay: then what is quoted promises nothing.
  private let skipsQuotes: Bool
  /// The tables that say again what milestones of their own pay.
  let restating: RestatingTables
  /// What all milestones come to in the cases of a table.
  let totals: Set<Rational>

  init(reading: SheetReading) {
    self.reading = reading
    restating = RestatingTables(reading)
    totals = reading.totalsOfCases
    skipsQuotes = reading.outline.statements.indices.contains {
      !reading.promises(of: $0).isEmpty
        && reading.isPublic(passage: reading.outline.statements[$0].passage)
    }
    holdsLevels = reading.outline.scopes.indices.map { Self.holdsLevels($0, reading) }
    pays = [Bool](repeating: false, count: reading.outline.scopes.count)
    // Scopes stand in front of those inside.
    for index in pays.indices.reversed() {
      pays[index] = paysItself(index) || paysInside(index)
    }
  }

  /// The candidates of the sheet, in order.
  func candidates() -> [Candidate] {
    SheetEvidence(reading: reading).exists() ? candidates(in: 0) : []
  }

  private func candidates(in index: Int) -> [Candidate] {
    let scope = reading.outline.scopes[index]
    guard scope.role == .operative, !(scope.title.map(TermHeadings.isSummary) ?? false) else {
      return []
    }
    if let title = scope.title, scope.opening != .sheet, isOneMilestone(index, title) {
      return [candidate(of: index)]
    }
    if isFieldList(scope) { return [candidate(of: index)] }
    let rows = scope.tables.flatMap { rowCandidates(of: $0) }
    let paying = scope.statements.filter { isPaying($0) }
    let inner = scope.children.map { candidates(in: $0) }
    let payingItems = zip(scope.children, inner).filter { isItem($0.0) && !$0.1.isEmpty }
    let items = scope.children.filter { isItem($0) && pays[$0] }
    if index != 0, rows.isEmpty, !payingItems.isEmpty, items.count > payingItems.count,
      items.allSatisfy({ reading.outline.scopes[$0].title == nil })
    {
      // What some items pay cannot be told without those that say it in other words.
      return [candidate(of: index)]
    }
    if !payingItems.isEmpty, areTiers(payingItems.map(\.0), lead: scope), rows.isEmpty,
      index != 0 || paying.isEmpty
    {
      let others = zip(scope.children, inner).filter { !isItem($0.0) }.flatMap(\.1)
      return ([candidate(of: index)] + others).sorted { $0.place < $1.place }
    }
    if let ladder = listedLevels(index, payingItems.map(\.0))
      ?? levelsUnderOwnRule(scope, payingItems.map(\.0))
    {
      let others = zip(scope.children, inner).filter { !isItem($0.0) }.flatMap(\.1)
      return (ownCandidates(index, paying, hasRows: !rows.isEmpty) + rows + [ladder] + others)
        .sorted { $0.place < $1.place }
    }
    if let ladder = ladderCandidate(index, inner) { return ladder }
    let own = ownCandidates(index, paying, hasRows: !rows.isEmpty)
    let ladders = lists(of: payingItems.map(\.0)).filter { areTiers($0, lead: scope) }
    let steps = Set(ladders.joined())
    let others = zip(scope.children, inner).filter { !steps.contains($0.0) }.flatMap(\.1)
    let ofSteps = ladders.map { candidate(ofSteps: $0, in: scope) }
    return (own + rows + ofSteps + others).sorted { $0.place < $1.place }
  }

  /// A scope without a milestone's name that holds a table of levels: it is the milestone.
  private func ladderCandidate(_ index: Int, _ inner: [[Candidate]]) -> [Candidate]? {
    let scope = reading.outline.scopes[index]
    guard scope.tables.contains(where: { reading.tableShape($0).holdsLevels }),
      !scope.tables.contains(where: { hasRows($0) })
    else { return nil }
    if inner.allSatisfy(\.isEmpty) { return [candidate(of: index)] }
    var own = candidate(of: index)
    own.statements = scope.statements
    own.tables = scope.tables
    return ([own] + inner.flatMap { $0 }).sorted { $0.place < $1.place }
  }

  /// A list of one goal and one payout, each labelled, is one milestone: `- Goal: … - Bonus: …`.
  private func isFieldList(_ scope: Scope) -> Bool {
    guard scope.tables.isEmpty, scope.children.allSatisfy({ isItem($0) }),
      !scope.statements.contains(where: { isPaying($0) })
    else { return false }
    let fields = scope.children.flatMap { reading.outline.scopes[$0].statements }
      .compactMap { reading.outline.statements[$0].field }
    return fields.count { $0 == .goal } == 1 && fields.count { $0 == .payout } == 1
  }

  /// Whether the rows of a table are milestones.
  private func hasRows(_ table: Int) -> Bool {
    reading.tableShape(table).hasMilestoneRows && !restating.tables.contains(table)
  }

  func isItem(_ scope: Int) -> Bool { reading.outline.scopes[scope].opening == .item }

  /// A titled scope is one milestone when its label says so and it pays something, or when it
  /// pays in its own words and holds no other titled scope that pays.
  private func isOneMilestone(_ index: Int, _ title: Title) -> Bool {
    let outline = reading.outline
    let scope = outline.scopes[index]
    if reading.weighted.scopes[index] != nil || promisesOpenPay(index, title) { return true }
    guard pays[index] || title.isMilestoneWord && title.label != nil && speaksOfPay(index) else {
      return false
    }
    if TermHeadings.isTerm(title), !title.isMilestoneWord, scope.opening != .boldLead {
      return false
    }
    if scope.tables.contains(where: { hasRows($0) }) { return false }
    let payingChildren = scope.children.filter { pays[$0] }
    let titled = payingChildren.filter { outline.scopes[$0].title != nil }
    if title.isMilestoneWord, title.label != nil {
      return titled.isEmpty || !isItemList(titled) && !titled.contains(where: isLabelledMilestone)
    }
    guard titled.isEmpty, scope.opening != .heading || scope.level > 1 || scope.parent != 0 else {
      return false
    }
    if holdsLevels[index] { return true }
    let paying = scope.statements.filter { isPaying($0) }
    if paying.count > 1, paying.allSatisfy({ reading.outline.statements[$0].isJoined }) {
      return false
    }
    if areSeparateLines(paying) { return false }
    if paying.count > 1, paying.allSatisfy({ isEnumerated($0) }) {
      return areTiers(paying.map { reading.promises(of: $0) })
    }
    if paying.isEmpty { return payingChildren.count == 1 || areTiers(payingChildren, lead: scope) }
    return payingChildren.isEmpty || areTiers(payingChildren, lead: scope)
  }

  private func isItemList(_ scopes: [Int]) -> Bool { scopes.allSatisfy({ isItem($0) }) }

  /// Whether a scope promises pay without an amount, or in words not understood, or states a goal.
  private func speaksOfPay(_ index: Int) -> Bool {
    all(index).statements.contains { statement in
      if let field = reading.outline.statements[statement].field, Self.payable.contains(field) {
        return true
      }
      return reading.sentences(of: statement).contains { $0.has(.payNoun, .payVerb) }
    }
  }

  /// Whether anything directly in a scope pays.
  private func paysItself(_ index: Int) -> Bool {
    let scopes = reading.outline.scopes
    guard scopes[index].role == .operative else { return false }
    return reading.weighted.scopes[index] != nil || holdsLevels[index]
      || scopes[index].statements.contains { isPaying($0) }
      || scopes[index].tables.contains {
        reading.tableShape($0).pays && !restating.tables.contains($0)
      }
  }

  private func paysInside(_ index: Int) -> Bool {
    let scopes = reading.outline.scopes
    return scopes[index].role == .operative && scopes[index].children.contains { pays[$0] }
  }

  /// Whether the items of a titled scope are levels with their pay, and its words speak of paying.
  private static func holdsLevels(_ index: Int, _ reading: SheetReading) -> Bool {
    let scopes = reading.outline.scopes
    guard scopes[index].title != nil, scopes[index].children.count > 1,
      (scopes[index].statements + scopes[index].children.flatMap { scopes[$0].statements })
        .contains(where: { statement in
          reading.sentences(of: statement).contains {
            $0.has(.payVerb, .payNoun, .rateNoun, .nothing)
          }
        })
    else { return false }
    return LevelListReader(reading: reading).list(ofScope: index) != nil
  }

  /// Whether a statement promises pay.
  private func isPaying(_ statement: Int) -> Bool {
    let field = reading.outline.statements[statement].field
    if let field, Self.neverPays.contains(field), !isDepositOfList(statement) { return false }
    if reading.statesTableSum(statement) || reading.groupRules.statements.contains(statement) {
      return false
    }
    if skipsQuotes, !reading.isPublic(passage: reading.outline.statements[statement].passage) {
      return false
    }
    if field == .payout, holdsUnreadPay(statement) { return true }
    return !isContractPrice(statement)
      && reading.promises(of: statement).contains {
        !isSum($0) && !isInterest($0) && !LateTalk.isCost($0.sentence) && !isPriceOfAll($0)
          && !isZero($0)
          && !isTableSum($0) && !reading.listSums.contains($0.figure) && !isPast($0)
          && !isPriceRise($0) && !$0.isRise
          && !isHolding($0) && !CostShare.speaks(in: $0.sentence, reading.book)
          && !isMarketRange($0) && !isForAll($0, statement)
          && !pointsBack($0, statement) && !isTargetSum($0, statement)
          && !isSharedOut($0, below: statement) && !isExtra($0)
          && !comparesTotal($0, statement) && !isOfOtherScheme($0)
          && !isBesideRows($0, statement)
      }
      && !AdvanceWords.isCredited(statement, in: reading)
  }

  /// "Bonus: 4% of whatever we save": what a label calls pay is pay, understood or not.
  private func holdsUnreadPay(_ statement: Int) -> Bool {
    reading.promises(of: statement).isEmpty
      && reading.sentences(of: statement).contains { sentence in
        !sentence.isExample && !sentence.isAboutTerm
          && !sentence.has(.history, .totalName, .totalOf, .term, .within)
          && sentence.figures.contains {
            reading.book[$0].percent != nil && reading.book.isFree($0)
          }
      }
  }

  private static let payable: FieldSet = [.goal, .measure, .payout, .payment]
  private static let neverPays: FieldSet = [
    .salary, .salaryBand, .value, .benchmark, .contractSum, .targetAmount, .history, .baseline,
    .evidence, .payment, .leaver, .cap, .minimum, .background, .tax, .retainage, .invoice,
    .lateDeduction, .discount, .clawback, .dispute, .title, .privateNotes, .warranty, .advance,
    .termination, .riskSharing, .payer, .payee, .acceptance, .discovery, .escalation, .period,
    .effectiveDate, .changeControl, .changeOrder, .split, .previous, .due, .stored, .records,
  ]

  /// Whether a paragraph opens with `3.1` or `D.2.1`, as the clauses of contracts do, or with "The
  /// second is", as letters do.
  func isEnumerated(_ statement: Int) -> Bool {
    let statement = reading.outline.statements[statement]
    let prose = reading.passages[statement.passage].prose
    guard statement.body.lowerBound == 0 || statement.label?.lowerBound == 0 else { return false }
    return ClauseNumber.end(in: prose) != nil || RankedParagraph.opens(prose)
  }

  /// Paying statements of a scope that is no milestone itself: each is one, unless steps of one.
  private func ownCandidates(_ index: Int, _ paying: [Int], hasRows: Bool) -> [Candidate] {
    guard !paying.isEmpty else { return [] }
    let scope = reading.outline.scopes[index]
    let hasField = paying.contains { reading.outline.statements[$0].field != nil }
    if hasField, !hasRows, scope.opening == .sheet || scope.children.allSatisfy({ isItem($0) }) {
      return [candidate(of: index)]
    }
    let own = paying.filter { isIndependent($0) }
    guard !hasRows, isLadder(own) else { return own.map { candidate(of: [$0]) } }
    return [candidate(of: own + rules(behind: own, in: scope))]
  }

  func candidate(of statements: [Int]) -> Candidate {
    Candidate(
      name: CandidateName.name(of: statements[0], in: reading), statements: statements,
      place: statements.map { reading.text(of: $0).place }.reduce(
        reading.text(of: statements[0]).place
      ) { $0.union($1) })
  }

  private func rowCandidates(of table: Int) -> [Candidate] {
    guard hasRows(table) else { return [] }
    return reading.milestoneRows(of: table)
  }

  // MARK: Scopes as candidates

  private func candidate(of index: Int) -> Candidate {
    let scope = reading.outline.scopes[index]
    let (statements, tables) = all(index)
    let name =
      scope.title?.nameProse ?? inheritedName(index)
      ?? statements.first.map { CandidateName.name(of: $0, in: reading) }
    return Candidate(
      name: name ?? .empty(at: scope.place), label: scope.title?.label, statements: statements,
      tables: tables, scope: index, place: scope.place)
  }

  private func inheritedName(_ index: Int) -> Prose? {
    index == 0 ? reading.title : nil
  }

  private func all(_ index: Int) -> (statements: [Int], tables: [Int]) {
    let scope = reading.outline.scopes[index]
    var (statements, tables) = (scope.statements, scope.tables)
    for child in scope.children {
      let inner = all(child)
      statements += inner.statements
      tables += inner.tables
    }
    return (statements.sorted(), tables)
  }
}
