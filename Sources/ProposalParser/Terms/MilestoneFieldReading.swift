import ProposalModel

extension SheetReading {
  /// Gives each milestone its evidence, certifier, criteria of acceptance, gates and history.
  mutating func readMilestoneFields() {
    guard !proposal.milestones.isEmpty else { return }
    for index in outline.statements.indices {
      let statement = outline.statements[index]
      guard isPublic(passage: statement.passage), !statement.body.isEmpty else { continue }
      let place = passages[statement.passage].prose.place(ofTokens: statement.body)
      guard let owner = fieldOwner(of: place) else { continue }
      give(statement.field, text(of: index), figures(of: index), to: owner)
      if statement.field == nil { readLooseFields(index, owner) }
    }
    for table in outline.tables.indices { readCells(of: table) }
  }

  /// The milestone a labelled statement is about; in a sheet of one milestone, that one.
  private func fieldOwner(of place: SourceRange) -> Int? {
    if let owner = milestonePlaces.first(around: place) { return owner }
    return proposal.milestones.count == 1 ? 0 : nil
  }

  private mutating func give(_ field: Field?, _ text: Prose, _ figures: [Int], to owner: Int) {
    switch field {
    case .evidence where !holds(text, proposal.milestones[owner].evidence):
      proposal.milestones[owner].evidence.append(text)
    case .certifier:
      if proposal.milestones[owner].certifier == nil { proposal.milestones[owner].certifier = text }
    case .acceptance where !holds(text, proposal.milestones[owner].acceptance):
      proposal.milestones[owner].acceptance.append(text)
    case .gate: addGate(text, to: owner)
    case .history where !holds(text, proposal.milestones[owner].history):
      proposal.milestones[owner].history.append(text)
    case .probability:
      for figure in figures {
        addChance(figure, to: owner)
      }
      return
    case .evidence, .acceptance, .history: break
    default: return
    }
    let use: Figure.Use = field == .history ? .background : .condition(owner)
    for figure in figures where book[figure].money == nil || field == .history {
      book.take(figure, for: use)
    }
  }

  /// Whether a text stands in a list already.
  private func holds(_ text: Prose, _ texts: [Prose]) -> Bool {
    texts.contains { $0.place.overlaps(text.place) }
  }

  private mutating func addGate(_ text: Prose, to owner: Int) {
    guard !proposal.milestones[owner].gates.contains(where: { $0.text.place.overlaps(text.place) })
    else { return }
    let base = Slug.of(text)
    let count = proposal.milestones[owner].gates.count { $0.name.hasPrefix(base) }
    let name = count == 0 ? base : "\(base)-\(count + 1)"
    proposal.milestones[owner].gates.append(Gate(name: name, text: text))
  }

  /// Sentences without a label: who certifies, what it was before, how likely it is.
  private mutating func readLooseFields(_ statement: Int, _ owner: Int) {
    for sentence in sentences(of: statement) {
      if let found = sentence.first(Self.certifiedBy),
        proposal.milestones[owner].certifier == nil
      {
        let rest = found.tokens.upperBound..<sentence.tokens.upperBound
        proposal.milestones[owner].certifier = PartyName.name(in: sentence.prose.part(rest))
      }
      if let found = sentence.first(Self.historyWords),
        found.tokens.lowerBound == sentence.tokens.lowerBound
      {
        proposal.milestones[owner].history.append(sentence.text)
      }
      readChances(sentence, owner)
    }
  }

  private mutating func readChances(_ sentence: Sentence, _ owner: Int) {
    guard let found = sentence.first(Self.chanceWords) else { return }
    for figure in operativeFigures(of: sentence)
    where book.isFree(figure) && book[figure].tokens.lowerBound >= found.tokens.upperBound {
      addChance(figure, to: owner)
    }
  }

  /// Gives a chance to the milestone it is said of.
  private mutating func addChance(_ figure: Int, to owner: Int) {
    guard let percent = book[figure].percent else { return }
    let owner = milestone(namedBehind: figure) ?? owner
    proposal.milestones[owner].probabilities.append(Located(percent, at: place(of: figure)))
    book.take(figure, for: .probability(owner))
  }

  // MARK: Tables

  private mutating func readCells(of index: Int) {
    let table = outline.tables[index]
    for row in table.rows {
      guard let owner = row.compactMap({ $0 }).compactMap(rowOwner(ofCell:)).first else { continue }
      for (column, cell) in row.enumerated() {
        guard let cell, column < table.columns.count, let field = table.columns[column] else {
          continue
        }
        give(field, passages[cell].prose, Array(passages[cell].figures), to: owner)
      }
    }
  }

  /// The milestone that a cell names, or whose row holds the cell.
  private func rowOwner(ofCell cell: Int) -> Int? {
    milestonePlaces.first(named: passages[cell].prose.place)
  }

  private static let certifiedBy = PhraseTable<Bool>([
    (true, ["certified by", "confirmed by", "bestätigt durch", "certifié par"])
  ])
  private static let historyWords = PhraseTable<Bool>([
    (
      true,
      ["history", "last year", "in the previous year", "prior year", "im vorjahr", "historie"]
    )
  ])
  private static let chanceWords = PhraseTable<Bool>([
    (true, ["estimated chance", "chance", "probability", "likelihood", "wahrscheinlichkeit"])
  ])
}

/// A short name made of the first words of a text.
enum Slug {
  private static let mostWords = 4

  /// The words lower-cased, with hyphens: `on-time-delivery-of`.
  static func of(_ text: Prose) -> String {
    let words = text.tokens.filter { $0.kind != .mark && !skipped.contains($0.key) }
      .prefix(mostWords).map { text.string($0.range).lowercased() }
    return words.isEmpty ? "gate" : words.joined(separator: "-")
  }

  private static let skipped: WordSet = [
    "the", "a", "an", "of", "is", "at", "least", "if", "in", "for", "and", "or", "to", "der",
    "die", "das", "le", "la",
  ]
}
