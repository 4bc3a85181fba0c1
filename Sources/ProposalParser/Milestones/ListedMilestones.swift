import ProposalModel

/// Milestones that words above, beside or around them leave open: alternatives, amounts that are not
/// agreed, parts of an amount that stands there too.
///
/// No reader of sentences sees these words, as they stand in other lines than the amounts.
struct ListedMilestones {
  let reading: SheetReading
  /// The milestones by where they start.
  private let order: [Int]

  init(reading: SheetReading) {
    self.reading = reading
    let milestones = reading.proposal.milestones
    order = milestones.indices.sorted { milestones[$0].place < milestones[$1].place }
  }

  /// The milestones left open, each with the words that do so.
  func open() -> [(milestone: Int, words: Prose)] {
    let scopes = reading.outline.scopes
    guard !reading.proposal.milestones.isEmpty else { return [] }
    var open: Open = []
    for scope in scopes.indices where scopes[scope].audience == .everyone {
      open += byTitle(scope)
      open += byLeads(scope)
      open += byOpening(scope)
      open += byNesting(scope)
      open += byRule(scope)
    }
    return open + byMultiples() + byBounds() + byUnstatedBound()
  }

  private typealias Open = [(milestone: Int, words: Prose)]

  /// "## Earlier proposal (not agreed)"
  private func byTitle(_ scope: Int) -> Open {
    let scopes = reading.outline.scopes
    guard let title = scopes[scope].title, ListWords.isSetAside(title) else { return [] }
    return milestones(in: scopes[scope].place).map { ($0, title.prose) }
  }

  // MARK: Leads

  /// "One of the following:" above a list or table.
  private func byLeads(_ index: Int) -> Open {
    reading.outline.scopes[index].statements.flatMap { statement -> Open in
      guard endsWithColon(statement) else { return [] }
      let text = wholeText(of: statement)
      let listed = milestones(in: stretch(behind: statement, index))
      guard listed.count > 0 else { return [] }
      let says = ListWords.lead(text, lastSentence(of: text))
      let own = milestones(in: text.place).filter { !listed.contains($0) }
      let isSum = !own.isEmpty && !reading.sentences(of: statement).contains { $0.has(.additional) }
      guard says != nil || isSum || contradicts(statement, listed) else { return [] }
      return (isSum ? own + listed : listed).map { ($0, text) }
    }
  }

  /// The words that lead to a list: of a paragraph, its last sentence.
  private func lastSentence(of text: Prose) -> Range<Int> {
    let stop = text.tokens.indices.dropLast().last { text.tokens[$0].key == Mark.stop }
    return (stop.map { $0 + 1 } ?? 0)..<text.tokens.count
  }

  /// The text of a statement with its label: a line that ends in a colon may be a label alone.
  private func wholeText(of statement: Int) -> Prose {
    let passage = reading.outline.statements[statement].passage
    return reading.passages[passage].prose.part(wholeTokens(of: statement))
  }

  private func wholeTokens(of statement: Int) -> Range<Int> {
    let statement = reading.outline.statements[statement]
    guard let label = statement.label, !label.isEmpty else { return statement.body }
    let tokens = reading.passages[statement.passage].prose.tokens
    let start = min(label.lowerBound, statement.body.lowerBound)
    var end = max(label.upperBound, statement.body.upperBound)
    if end < tokens.count, tokens[end].key == Mark.colon { end += 1 }
    return start..<end
  }

  /// Most statements do not, and no text of their own is made of them.
  private func endsWithColon(_ statement: Int) -> Bool {
    let tokens = reading.passages[reading.outline.statements[statement].passage].prose.tokens
    return tokens[wholeTokens(of: statement).clamped(to: tokens.indices)].last?.key == Mark.colon
  }

  /// From the end of a statement to the next one of the same scope, or the next part with a title.
  private func stretch(behind statement: Int, _ index: Int) -> SourceRange {
    let outline = reading.outline
    let start = wholeText(of: statement).place.end
    let scope = outline.scopes[index]
    let next =
      scope.statements.map { wholeText(of: $0).place.start }
      + scope.children.filter { outline.scopes[$0].opening != .item }
      .map { outline.scopes[$0].place.start }
    let end = next.filter { $0 > start }.min() ?? scope.place.end
    return SourceRange(source: scope.place.source, start: start, end: max(start, end))
  }

  /// "$80,000 in all:" above amounts that come to something else.
  private func contradicts(_ statement: Int, _ listed: [Int]) -> Bool {
    let sentences = reading.sentences(of: statement)
    let text = reading.text(of: statement)
    guard listed.count > 1, Self.sumWords.first(in: text, 0..<text.tokens.count) != nil else {
      return false
    }
    let amounts = sentences.flatMap(\.figures).compactMap { reading.book[$0].money?.amount }
    guard amounts.count == 1 else { return false }
    let report = PayoutReport(of: reading.proposal)
    let sums = listed.compactMap { report.milestones[$0].maximum.money?.amount }
    return sums.count == listed.count && sums.sum != amounts[0]
  }

  private static let sumWords = PhraseTable<Bool>([
    (
      true,
      [
        "in all", "in total", "a total of", "total of", "altogether", "together", "all in all",
        "insgesamt", "zusammen", "in summe", "au total", "en tout",
      ]
    )
  ])

  // MARK: Items

  /// "- or: $30,000 …", "- not agreed: $20,000 …"
  private func byOpening(_ index: Int) -> Open {
    let scopes = reading.outline.scopes
    guard scopes[index].opening == .item, let statement = scopes[index].statements.first else {
      return []
    }
    let own = milestones(in: scopes[index].place)
    let line = reading.outline.statements[statement]
    let start = min(line.label?.lowerBound ?? line.body.lowerBound, line.body.lowerBound)
    let prose = reading.passages[line.passage].prose
    guard !own.isEmpty, let says = ListWords.opening(prose, start..<line.body.upperBound) else {
      return []
    }
    guard case .alternative = says, let parent = scopes[index].parent else {
      return own.map { ($0, prose) }
    }
    let siblings = scopes[parent].children.filter { scopes[$0].opening == .item }
    return siblings.flatMap { milestones(in: scopes[$0].place) }.map { ($0, prose) }
  }

  /// An amount, and amounts in the items inside its own: what they share out, or more of them?
  private func byNesting(_ index: Int) -> Open {
    let scopes = reading.outline.scopes
    guard scopes[index].opening == .item, let first = scopes[index].statements.first else {
      return []
    }
    let inner = scopes[index].children.filter { scopes[$0].opening == .item }
    let parts = inner.flatMap { milestones(in: scopes[$0].place) }
    let whole = milestones(in: scopes[index].place).filter { !parts.contains($0) }
    guard !parts.isEmpty, !whole.isEmpty, !inner.contains(where: isAdditional) else { return [] }
    let own = reading.text(of: first)
    return (whole + parts).map { ($0, own) }
  }

  private func isAdditional(_ scope: Int) -> Bool {
    reading.outline.scopes[scope].statements.contains { statement in
      reading.sentences(of: statement).contains { $0.has(.additional) }
    }
  }

  // MARK: Rules

  /// "Only the highest level reached is paid" beside items that were taken for a milestone each.
  private func byRule(_ index: Int) -> Open {
    let scopes = reading.outline.scopes
    let items = scopes[index].children.filter { scopes[$0].opening == .item }
    guard items.count > 1 else { return [] }
    let paying = items.flatMap { milestones(in: scopes[$0].place) }
    guard paying.count > 1, paying.allSatisfy(isSingle) else { return [] }
    let statements = scopes[index].statements + items.flatMap { scopes[$0].statements }
    let rule = statements.filter {
      !reading.owned.contains($0) && !reading.groupRules.statements.contains($0)
    }
    .flatMap { reading.sentences(of: $0) }.first { $0.has(.highestOnly) && !$0.holdsFigures }
    guard let rule else { return [] }
    return paying.map { ($0, rule.text) }
  }

  /// "Maximum ten teachers" in a milestone's own words, where nobody took the number: a bound.
  private func byBounds() -> Open {
    reading.remarks.compactMap { remark in
      guard remark.role == .operative, reading.owned.contains(remark.statement),
        ListWords.opensWithBound(remark.sentence),
        let first = remark.sentence.figures.first(where: isCounted),
        reading.book.isFree(first), let owner = reading.owner(of: remark.place)
      else { return nil }
      return (owner, remark.text)
    }
  }

  private func isCounted(_ figure: Int) -> Bool {
    let quantity = reading.book[figure]
    return quantity.isOperative
      && (quantity.isMoney || quantity.number != nil || quantity.percent != nil)
  }

  /// Whether a milestone has one level at most.
  private func isSingle(_ milestone: Int) -> Bool {
    guard let plan = reading.proposal.milestones[milestone].payout.plan else { return false }
    if case .tiers = plan.terms { return false }
    return true
  }

  /// "Each of them receives these amounts", "Amounts in $ thousand".
  private func byMultiples() -> Open {
    let currency = reading.book.entries.lazy.compactMap { entry -> Currency? in
      guard case .payout? = entry.use else { return nil }
      return entry.quantity.money?.currency
    }.first
    let said = reading.remarks.first { remark in
      guard remark.role == .operative, !reading.owned.contains(remark.statement),
        !reading.groupRules.statements.contains(remark.statement)
      else { return false }
      if AmountUnits.multiplies(remark.sentence)
        || currency.map({
          AmountUnits.contradicts(remark.sentence, $0)
        }) ?? false
      {
        return true
      }
      guard remark.sentence.figures.allSatisfy(isSmall), !remark.sentence.has(.split) else {
        return false
      }
      return ListWords.paysEach(remark.sentence)
        || (ListWords.paysOne(remark.sentence) || choosesOne(remark))
          && reading.proposal.milestones.indices.allSatisfy(isSingle)
    }
    guard let said else { return [] }
    return reading.proposal.milestones.indices.map { ($0, said.text) }
  }

  /// "the two amounts"
  private func isSmall(_ figure: Int) -> Bool {
    reading.book[figure].reading == nil && reading.book[figure].number.map { $0 <= 10 } ?? false
  }

  /// The milestones that stand inside a place.
  private func milestones(in place: SourceRange) -> [Int] {
    let milestones = reading.proposal.milestones
    var low = 0
    var high = order.count
    while low < high {
      let middle = (low + high) / 2
      if milestones[order[middle]].place.start < place.start {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return order[low...].prefix { milestones[$0].place.start < place.end }
      .filter { place.contains(milestones[$0].place) }
  }
}

extension SheetReading {
  /// Leaves milestones open that words above, beside or around them may change.
  mutating func unsettleListed() {
    for (index, words) in ListedMilestones(reading: self).open() + partialMilestones() {
      guard case .settled = proposal.milestones[index].payout.state else { continue }
      proposal.milestones[index].payout.state = .unresolved(
        words: words.string, reason: .notUnderstood)
      proposal.milestones[index].payout.places.append(words.place)
    }
  }

  /// "If only two rooms open, £12,000 is paid" pays in the place of another amount.
  private func partialMilestones() -> [(milestone: Int, words: Prose)] {
    guard proposal.milestones.count > 1 else { return [] }
    return remarks.compactMap { remark in
      guard remark.role == .operative, remark.sentence.holdsFigures,
        remark.sentence.says(Self.onlyWords),
        let index = proposal.milestones.firstIndex(where: { remark.place.contains($0.place) })
      else { return nil }
      return (index, remark.text)
    }
  }

  private static let onlyWords = PhraseTable<Bool>([
    (
      true,
      [
        "if only", "when only", "where only", "should only", "wenn nur", "falls nur", "sofern nur",
        "si seulement", "if just", "if no more than",
      ]
    )
  ])
}
