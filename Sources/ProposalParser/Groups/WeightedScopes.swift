import ProposalModel

/// The parts of a sheet that carry a share of one amount, and say so outside any table: in their
/// heading, under a label, or in one sentence for all of them.
struct WeightedScopes: Sendable {
  /// A share in percent, and where it is stated.
  struct Weight: Sendable {
    let percent: Rational
    let place: SourceRange
  }

  /// The weights by scope.
  private(set) var scopes: [Int: Weight] = [:]
  /// The figures of the sentences that state them.
  private(set) var figures: [Int] = []
  /// The statements that do so outside the parts.
  private(set) var statements: Set<Int> = []

  /// No part carries a weight.
  init() {}

  /// Finds the parts of a sheet that states an amount to share.
  init(_ reading: SheetReading) {
    guard reading.proposal.group?.targetAmount != nil else { return }
    let titled = reading.outline.scopes.indices.filter { Self.mayCarry($0, reading) }
    addTitles(titled, reading)
    if scopes.isEmpty { addLabels(titled, reading) }
    if scopes.isEmpty { addSentences(titled, reading) }
    guard !scopes.isEmpty else { return }
    noteRepetitions(reading)
  }

  private static func mayCarry(_ index: Int, _ reading: SheetReading) -> Bool {
    let scope = reading.outline.scopes[index]
    guard let title = scope.title, scope.role == .operative, scope.parent != nil,
      scope.opening != .heading || scope.level > 1 || scope.parent != 0
    else { return false }
    return !TermHeadings.isTerm(title)
  }

  // MARK: Headings

  /// `Goal 2. Gross retention (25%)`: one percentage a heading, and together they make a whole.
  private mutating func addTitles(_ titled: [Int], _ reading: SheetReading) {
    var found: [Int: Weight] = [:]
    for index in titled {
      guard let title = reading.outline.scopes[index].title else { continue }
      let percents = QuantityReader.quantities(in: title.prose, context: reading.context)
        .compactMap { quantity in
          quantity.percent.map { Weight(percent: $0, place: quantity.place) }
        }
      if percents.count == 1 { found[index] = percents[0] }
    }
    guard found.count > 1, found.values.map(\.percent).sum == .hundred else { return }
    scopes = found
  }

  // MARK: Labels

  /// `Weight: 40%` in each part.
  private mutating func addLabels(_ titled: [Int], _ reading: SheetReading) {
    var (found, figures): ([Int: Weight], [Int]) = ([:], [])
    for index in titled {
      let labelled = Self.statements(of: index, reading).filter {
        reading.outline.statements[$0].field == .weight
      }
      guard labelled.count == 1, let figure = reading.figures(of: labelled[0]).first,
        let percent = reading.book[figure].percent ?? reading.book[figure].number
      else { continue }
      found[index] = Weight(percent: percent, place: reading.place(of: figure))
      figures.append(figure)
    }
    guard found.count > 1 else { return }
    (scopes, self.figures) = (found, figures)
  }

  private static func statements(of index: Int, _ reading: SheetReading) -> [Int] {
    let scope = reading.outline.scopes[index]
    return scope.statements + scope.children.flatMap { statements(of: $0, reading) }
  }

  // MARK: Sentences

  /// "Half of it (50%) rides on unit cost, 30% on throughput and the remaining 20% on safety", or a
  /// list with a line for each part.
  private mutating func addSentences(_ titled: [Int], _ reading: SheetReading) {
    for (index, scope) in reading.outline.scopes.enumerated() where scope.role == .operative {
      let lines =
        scope.statements.map { [$0] } + [
          scope.children.flatMap { child in
            reading.outline.scopes[child].opening == .item
              ? reading.outline.scopes[child].statements : []
          }
        ]
      for group in lines where group.count > 0 {
        guard !titled.contains(index),
          let found = WeightSentence(reading: reading, titled: titled).weights(of: group)
        else { continue }
        (scopes, figures) = (found.weights, found.figures)
        statements = Set(group)
        return
      }
    }
  }

  /// A line that says again which share a part has: "Availability, 50%".
  private mutating func noteRepetitions(_ reading: SheetReading) {
    let percents = Set(scopes.values.map(\.percent))
    let places = PlaceCover(scopes.keys.map { reading.outline.scopes[$0].place })
    for index in reading.outline.statements.indices where !statements.contains(index) {
      let figures = reading.figures(of: index)
      guard figures.count == 1, let figure = figures.first, let own = reading.book[figure].percent,
        percents.contains(own), !places.contains(reading.text(of: index).place),
        reading.text(of: index).tokens.count <= 8,
        scopes.contains(where: { scope, weight in
          weight.percent == own
            && WeightSentence.names(reading.text(of: index), scope, reading)
        })
      else { continue }
      self.figures.append(figure)
      statements.insert(index)
    }
  }
}

/// Pairs percentages with the parts of a sheet that the words beside them name.
struct WeightSentence {
  let reading: SheetReading
  /// The scopes that may be meant.
  let titled: [Int]

  /// Something in a text, in order.
  private enum Sign {
    case percent(Int)
    case name(Int)
  }

  /// The weights that statements give to parts; `nil` unless percentages and names take turns and
  /// make a whole.
  func weights(of statements: [Int]) -> (weights: [Int: WeightedScopes.Weight], figures: [Int])? {
    let signs = statements.flatMap { marks(of: $0) }
    if statements.count > 1 { return weights(signs.flatMap(\.self)) }
    return signs.lazy.compactMap { weights($0) }.first
  }

  private func weights(_ marks: [Sign]) -> (weights: [Int: WeightedScopes.Weight], figures: [Int])?
  {
    guard marks.count >= 4, marks.count % 2 == 0 else { return nil }
    var (weights, figures): ([Int: WeightedScopes.Weight], [Int]) = ([:], [])
    for index in stride(from: 0, to: marks.count, by: 2) {
      guard let (figure, scope) = pair(marks[index], marks[index + 1]), weights[scope] == nil,
        let percent = reading.book[figure].percent
      else { return nil }
      weights[scope] = WeightedScopes.Weight(percent: percent, place: reading.place(of: figure))
      figures.append(figure)
    }
    return weights.values.map(\.percent).sum == .hundred ? (weights, figures) : nil
  }

  private func pair(_ first: Sign, _ second: Sign) -> (figure: Int, scope: Int)? {
    switch (first, second) {
    case (.percent(let figure), .name(let scope)), (.name(let scope), .percent(let figure)):
      (figure, scope)
    default: nil
    }
  }

  /// The signs of each sentence of a statement, its label included.
  private func marks(of statement: Int) -> [[Sign]] {
    let text = reading.outline.statements[statement]
    return reading.sentences(of: statement).enumerated().map { index, sentence in
      let start = index == 0 ? text.label?.first ?? sentence.tokens.lowerBound : nil
      return marks(of: sentence, from: start ?? sentence.tokens.lowerBound)
    }
  }

  private func marks(of sentence: Sentence, from start: Int) -> [Sign] {
    var marks: [(token: Int, mark: Sign)] = []
    for figure in sentence.figures {
      if case .percent = reading.book[figure].value {
        marks.append((reading.book[figure].tokens.lowerBound, .percent(figure)))
      } else if reading.book[figure].money != nil {
        return []
      }
    }
    guard !marks.isEmpty else { return [] }
    let range = min(start, sentence.tokens.lowerBound)..<sentence.tokens.upperBound
    for scope in titled {
      if let token = position(of: scope, in: sentence.prose, range) {
        marks.append((token, .name(scope)))
      }
    }
    return marks.sorted { $0.token < $1.token }.map(\.mark)
  }

  /// Where all words of a part's name begin in a text.
  private func position(of scope: Int, in prose: Prose, _ range: Range<Int>) -> Int? {
    let words = Self.words(of: scope, reading)
    guard !words.isEmpty else { return nil }
    return range.first { start in
      let here = prose.tokens[start..<min(range.upperBound, start + words.count + 1)].map(\.key)
      return words.first == here.first && Set(words).isSubset(of: here)
    }
  }

  /// Whether a text holds the name of a part.
  static func names(_ text: Prose, _ scope: Int, _ reading: SheetReading) -> Bool {
    let words = Set(words(of: scope, reading))
    return !words.isEmpty && words.isSubset(of: text.tokens.map(\.key))
  }

  /// The words of a part's name, a percentage in it left out.
  private static func words(of scope: Int, _ reading: SheetReading) -> [WordKey] {
    guard let title = reading.outline.scopes[scope].title else { return [] }
    let name = title.name.prefix { title.prose.tokens[$0].key != Mark.open }
    return name.map { title.prose.tokens[$0] }.filter { $0.kind == .word }.prefix(4).map(\.key)
  }
}
