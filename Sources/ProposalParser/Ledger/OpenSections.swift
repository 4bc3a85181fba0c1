import ProposalModel

/// Parts with a goal and words of pay that are no milestone: no total is settled without them.
struct OpenSections {
  let reading: SheetReading

  /// The titles of such parts, in order.
  func titles() -> [Prose] {
    let scopes = reading.outline.scopes
    let places = PlaceCover(reading.proposal.milestones.map(\.place))
    return scopes.indices.compactMap { index in
      guard let title = scopes[index].title, scopes[index].audience == .everyone,
        scopes[index].opening != .item || statesGoal(index),
        !places.overlaps(scopes[index].place)
      else { return nil }
      let isOpen =
        scopes[index].role == .operative
        ? statesGoal(index) && speaksOfPay(index) : statesGoal(index) && labelsPay(index)
      return isOpen || isUnreadMilestone(title, index) ? title.prose : nil
    }
  }

  /// "## Tranche 2 - Re-wetted area" over amounts that nobody took, where no milestone has that number.
  private func isUnreadMilestone(_ title: Title, _ index: Int) -> Bool {
    guard reading.outline.scopes[index].role == .operative, let label = title.label,
      title.isMilestoneWord, reading.milestoneIDs[WordKey(label)] == nil
    else { return false }
    return own(index).contains { reading.sentences(of: $0).contains(where: isPay) }
      || reading.outline.scopes[index].tables.contains(where: holdsOpenMoney)
  }

  private func holdsOpenMoney(_ table: Int) -> Bool {
    reading.outline.tables[table].rows.joined().contains { cell in
      cell.map { cell in
        reading.passages[cell].figures.contains { figure in
          guard reading.book[figure].isMoney else { return false }
          let use = reading.book.entries[figure].use
          return use == nil || use == .unread
        }
      } ?? false
    }
  }

  /// Whether a label of the part itself names a goal or a measure.
  private func statesGoal(_ index: Int) -> Bool {
    own(index).contains { statement in
      let field = reading.outline.statements[statement].field
      return (field == .goal || field == .measure) && !reading.owned.contains(statement)
    }
  }

  /// "- Payout: $50,000" where nothing says what was reached already.
  private func labelsPay(_ index: Int) -> Bool {
    let fields = own(index).map { reading.outline.statements[$0].field }
    return fields.contains(.payout) && !fields.contains(.actual)
  }

  /// A figure of money or a rate, or a word of pay beside a number, outside of the goal itself.
  private func speaksOfPay(_ index: Int) -> Bool {
    own(index).contains { statement in
      let field = reading.outline.statements[statement].field
      guard field == nil || field == .payout else { return false }
      return reading.sentences(of: statement).contains(where: isPay)
    } || reading.outline.scopes[index].tables.contains(where: holdsMoney)
  }

  private func isPay(_ sentence: Sentence) -> Bool {
    guard !sentence.has(.history, .salary, .term) else { return false }
    return sentence.figures.contains { isOpen($0, sentence) }
  }

  private func isOpen(_ figure: Int, _ sentence: Sentence) -> Bool {
    let quantity = reading.book[figure]
    guard quantity.isOperative else { return false }
    switch reading.book.entries[figure].use {
    case nil, .unread:
      if quantity.isMoney || quantity.percent != nil { return true }
    case .background: break
    default: return false
    }
    return quantity.number != nil && sentence.has(.payVerb, .payNoun, .rateNoun)
  }

  private func holdsMoney(_ table: Int) -> Bool {
    reading.outline.tables[table].rows.joined().contains { cell in
      cell.map { reading.passages[$0].figures.contains { reading.book[$0].isMoney } } ?? false
    }
  }

  /// The statements of a part and of its items.
  private func own(_ index: Int) -> [Int] {
    let scopes = reading.outline.scopes
    return scopes[index].statements
      + scopes[index].children.filter { scopes[$0].opening == .item }
      .flatMap { scopes[$0].statements }
  }
}

/// Items beside items that pay, whose own pay was not understood: "ISO certificate: same amount".
struct OpenItems {
  let reading: SheetReading

  /// The items that speak of another one's amount, in order.
  func referring() -> [Sentence] {
    reading.remarks.filter { remark in
      remark.role == .operative && !reading.owned.contains(remark.statement)
        && (remark.sentence.says(Self.references)
          && isBesidePaying(remark.statement) || refersToPerson(remark.sentence))
        && !PlainRemark(sentence: remark.sentence, book: reading.book).isOne
    }.map(\.sentence)
  }

  /// "The same as Anna."
  private func refersToPerson(_ sentence: Sentence) -> Bool {
    let (tokens, range) = (sentence.prose.tokens, sentence.tokens)
    guard range.count <= 7, !sentence.holdsFigures,
      let (_, count) = Self.likeness.match(
        in: tokens, at: range.lowerBound, before: range.upperBound)
    else { return false }
    let next = range.lowerBound + count
    return next < range.upperBound && tokens[next].isCapitalised
  }

  private static let likeness = PhraseTable<Bool>([
    (
      true,
      ["the same as", "same as", "the same for", "as for", "like", "dasselbe wie", "wie", "comme"]
    )
  ])

  /// Whether a statement is an item of a list of which another item's amount is paid.
  func isBesidePaying(_ statement: Int) -> Bool {
    let scopes = reading.outline.scopes
    let scope = reading.outline.statements[statement].scope
    guard scopes[scope].opening == .item, let parent = scopes[scope].parent else { return false }
    return scopes[parent].children.contains { sibling in
      sibling != scope && scopes[sibling].opening == .item
        && scopes[sibling].statements.contains(where: pays)
    }
  }

  /// Whether a figure stands in such an item, or in one that is a name and an amount alone.
  func isItemBesidePaying(_ figure: Int) -> Bool {
    let passage = reading.book.passage(of: figure)
    return LedgerContext.statements(of: passage, in: reading.outline).contains { statement in
      reading.outline.statements[statement].body.overlaps(reading.book.tokens(of: figure))
        && (isBesidePaying(statement) || reading.listed.named.contains(statement))
    }
  }

  private func pays(_ statement: Int) -> Bool {
    reading.figures(of: statement).contains { figure in
      guard case .payout? = reading.book.entries[figure].use else { return false }
      return reading.book[figure].isMoney
    }
  }

  private static let references = PhraseTable<Bool>([
    (
      true,
      [
        "same amount", "the same", "same again", "double that", "twice that", "half that",
        "half of that", "triple that", "three times that", "as above", "like above", "ditto",
        "dito", "idem", "likewise", "gleicher betrag", "derselbe betrag", "gleiche summe",
        "das doppelte", "das dreifache", "die hälfte davon", "wie oben", "ebenso viel", "le double",
        "même montant", "la moitié",
      ]
    )
  ])
}

extension SheetReading {
  /// Reports parts, items and texts that promise pay and are in no milestone.
  mutating func reportOpenParts() {
    guard !proposal.milestones.isEmpty else { return }
    var open = OpenSections(reading: self).titles().map { ($0.string, $0.place) }
    open += OpenItems(reading: self).referring().map { ($0.words, $0.place) }
    open += openCode()
    for (words, place) in open {
      proposal.issues.append(Located(.unread(words: words, .clause), at: place))
    }
  }

  /// Text that Markdown takes for code as it was pasted with four spaces in front, and that holds
  /// amounts of money.
  private func openCode() -> [(String, SourceRange)] {
    outline.blocks.compactMap { block in
      guard case .code = block.kind, block.audience == .everyone, !block.prose.isEmpty,
        scopeIsOperative(block.scope), block.prose.place.start == block.place.start,
        QuantityReader.quantities(in: block.prose, context: context).contains(where: \.isMoney)
      else { return nil }
      return (block.prose.string, block.place)
    }
  }

  private func scopeIsOperative(_ scope: Int) -> Bool { outline.scopes[scope].role == .operative }
}
