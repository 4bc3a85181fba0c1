import ProposalModel

/// Reads the sentence that says what a result pays: by the names of levels, by attainment, or all
/// or nothing.
struct ScaleSentence {
  let sentence: Sentence
  let book: FigureBook

  /// The scale, where the sentence states one.
  func scale() -> GroupRules.Scale? {
    levels() ?? attainments() ?? allOrNothing()
  }

  private var percents: [(figure: Int, value: Rational, tokens: Range<Int>)] {
    sentence.figures.compactMap { figure in
      guard book[figure].isOperative, let value = book[figure].percent else { return nil }
      return (figure, value, book[figure].tokens)
    }
  }

  private var holdsMoney: Bool { sentence.figures.contains { book[$0].money != nil } }

  // MARK: By name

  /// "50% of its weighted amount at threshold, 100% at target and 150% at maximum", and the same
  /// with the names in front.
  private func levels() -> GroupRules.Scale? {
    let percents = percents
    guard percents.count >= 2 else { return nil }
    let names = levelNames
    guard names.count >= 2, names.count == percents.count, !holdsMoney,
      Set(names.map(\.level)).count == names.count,
      names.contains(where: { $0.level == .target })
    else { return nil }
    let namesLead = names[0].token < percents[0].tokens.lowerBound
    for index in names.indices {
      let (name, percent) = (names[index].token, percents[index].tokens)
      guard namesLead ? name < percent.lowerBound : name >= percent.upperBound else { return nil }
      if index > 0 {
        let last = namesLead ? percents[index - 1].tokens.lowerBound : names[index - 1].token
        guard (namesLead ? name : percent.lowerBound) > last else { return nil }
      }
    }
    let values = percents.map(\.value)
    return .levels(Dictionary(uniqueKeysWithValues: zip(names.map(\.level), values)))
  }

  /// The levels named; "of target" and "target bonus" name an amount.
  private var levelNames: [(level: LevelNames.Level, token: Int)] {
    let tokens = sentence.prose.tokens
    return sentence.tokens.compactMap { index in
      guard let level = LevelNames.names[tokens[index].key] else { return nil }
      let before = index > sentence.tokens.lowerBound ? tokens[index - 1].key : Mark.comma
      let after = index + 1 < sentence.tokens.upperBound ? tokens[index + 1].key : Mark.comma
      guard !Self.ofWords.contains(before), !Self.belowWords.contains(before),
        !LevelNames.amounts.contains(after)
      else { return nil }
      return (level, index)
    }
  }

  private static let ofWords: WordSet = ["of", "des", "vom"]
  /// "zero below threshold" names the level once more.
  private static let belowWords: WordSet = ["below", "under", "than", "unter", "unterhalb"]

  // MARK: By attainment

  /// "80% pays 50% of target, 100% pays 100% and 120% or more pays 200%"
  private func attainments() -> GroupRules.Scale? {
    let percents = percents
    guard percents.count >= 4, percents.count % 2 == 0, !holdsMoney else { return nil }
    var tiers: [Tier] = []
    for index in stride(from: 0, to: percents.count, by: 2) {
      let (level, pay) = (percents[index], percents[index + 1])
      guard speaksOfPay(between: level.tokens.upperBound, pay.tokens.lowerBound) else { return nil }
      tiers.append(Tier(level: Level(level.value), pays: pay.value))
    }
    let rises = zip(tiers, tiers.dropFirst()).allSatisfy {
      $0.level.value < $1.level.value && $0.pays <= $1.pays
    }
    return rises ? .attainments(tiers) : nil
  }

  private func speaksOfPay(between start: Int, _ end: Int) -> Bool {
    guard start < end else { return false }
    if sentence.prose.tokens[start..<end].contains(where: { Self.verbs.contains($0.key) }) {
      return true
    }
    return sentence.items.contains { item in
      guard case .cue(let cue, let tokens) = item else { return false }
      return (cue == .payVerb || cue == .arrow) && tokens.lowerBound >= start
        && tokens.upperBound <= end
    }
  }

  private static let verbs: WordSet = [
    "scores", "gives", "score", "ergibt", "ergeben", ":", "=",
  ]

  // MARK: All or nothing

  /// "Each goal pays its full weight if met and nothing if missed."
  private func allOrNothing() -> GroupRules.Scale? {
    guard sentence.figures.isEmpty, sentence.has(.nothing) || sentence.has(.allOrNothing),
      mentions(Self.each), mentions(Self.goals), mentions(Self.full) || sentence.has(.allOrNothing)
    else { return nil }
    return .allOrNothing
  }

  /// "There is no partial credit", "a goal is met or not met", "each part is paid in full or not at all".
  var deniesParts: Bool {
    guard sentence.figures.isEmpty, sentence.tokens.count <= 16,
      !sentence.has(.lessThan, .moreThan, .between, .threshold)
    else { return false }
    return sentence.has(.allOrNothing) || sentence.says(Self.wholes)
  }

  private static let wholes = PhraseTable<Bool>([
    (
      true,
      [
        "met or not met", "met or missed", "in full or not at all", "earned or not earned",
        "ganz oder gar nicht", "erreicht oder nicht erreicht", "atteint ou non atteint",
      ]
    )
  ])

  /// "A goal you meet pays its whole share": the first half of such a rule.
  var saysFull: Bool {
    sentence.figures.isEmpty && sentence.has(.payVerb) && !sentence.has(.nothing)
      && mentions(Self.each) && mentions(Self.goals) && mentions(Self.full)
  }

  /// "one you miss pays zero": the second half.
  var saysNone: Bool {
    let holdsOnlyZero = sentence.figures.allSatisfy { book[$0].value == .number(.zero) }
    return holdsOnlyZero && sentence.has(.payVerb, .nothing)
      && (sentence.has(.nothing) || !sentence.figures.isEmpty || mentions(["zero"]))
      && (mentions(Self.goals) || mentions(["one", "otherwise", "eines"])) && mentions(Self.missed)
  }

  private static let missed: WordSet = [
    "miss", "missed", "don't", "not", "fail", "failed", "otherwise", "nicht", "verfehltes",
    "unmet", "misses", "fails",
  ]

  private func mentions(_ words: WordSet) -> Bool {
    sentence.holds(words)
  }

  private static let each: WordSet = ["each", "every", "jedes", "a", "chaque", "all", "goals"]
  private static let goals: WordSet = [
    "goal", "goals", "measure", "measures", "objective", "objectives", "milestone", "ziel",
    "component", "element", "objectif", "criterion", "target", "line", "item", "kpi", "part",
  ]
  private static let full: WordSet = [
    "full", "fully", "whole", "entire", "voll", "vollen", "100",
  ]
}
