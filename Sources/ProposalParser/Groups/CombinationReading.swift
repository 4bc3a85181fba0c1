import ProposalModel

extension SheetReading {
  /// Reads the one rule by which the amounts of several milestones come together, where all of them are
  /// of a kind that it can combine.
  mutating func readCombination() {
    guard proposal.milestones.count > 1 else { return }
    let rules = combinationRules()
    guard let rule = rules.first?.combination,
      rules.allSatisfy({ $0.combination == rule }), combines(by: rule)
    else { return }
    var group = proposal.group ?? GroupPlan(targetAmount: nil)
    group.combination = rule
    proposal.group = group
    groupRules.statements.formUnion(rules.map(\.statement))
    groupRules.places += rules.map { text(of: $0.statement).place }
    for rule in rules { takeAll(of: rule.statement) }
  }

  private mutating func takeAll(of statement: Int) {
    for figure in figures(of: statement) { book.take(figure, for: .term) }
  }

  private func combinationRules() -> [(statement: Int, combination: GroupPlan.Combination)] {
    outline.statements.indices.compactMap { statement in
      guard mayHoldRules(statement) || outline.statements[statement].field == .number,
        !owned.contains(statement), let rule = combinationRule(of: statement),
        reachesAll(statement)
      else { return nil }
      return (statement, rule)
    }
  }

  private func combinationRule(of statement: Int) -> GroupPlan.Combination? {
    let range = wholeTokens(of: statement)
    let prose = passages[outline.statements[statement].passage].prose
    guard range.count < 80, holdsCombination(prose, range, statement), namesAll(statement),
      let rule = CombinationRule(
        prose: prose, range: range, count: proposal.milestones.count
      ).combination
    else { return nil }
    let amounts = figures(of: statement).compactMap { book[$0].money?.amount }
    return amounts.allSatisfy { $0.isZero || rule == .allOrNothing && isSumOfAll($0) } ? rule : nil
  }

  /// "Milestones 2 and 3 are paid together or not at all" is no rule for the first one.
  private func namesAll(_ statement: Int) -> Bool {
    let named = Set(remarks(of: statement).flatMap { milestonesNamed(in: $0) })
    return named.isEmpty || named.count == proposal.milestones.count
  }

  /// Whether a statement is made of the words of such rules alone.
  func holdsCombination(_ prose: Prose, _ range: Range<Int>, _ statement: Int) -> Bool {
    let figures = book.figures(of: passages[outline.statements[statement].passage], in: range)
    return figures.allSatisfy(mayStandInRule)
      && CombinationWords.hold(prose, range, figures: figures.map { book[$0].tokens })
  }

  /// "$40,000 when M1 and M2 have both been achieved, zero otherwise"
  func tellsOfBoth(_ statement: Int) -> Bool {
    let range = wholeTokens(of: statement)
    let prose = passages[outline.statements[statement].passage].prose
    return range.count < 80
      && range.contains { CombinationWords.both.contains(prose.tokens[$0].key) }
      && holdsCombination(prose, range, statement)
  }

  /// A count, a name or an amount: a day or a part makes another rule.
  private func mayStandInRule(_ figure: Int) -> Bool {
    switch book[figure].value {
    case .label, .number, .ordinal, .money: book[figure].isOperative
    default: false
    }
  }

  /// The tokens of a statement with its label.
  func wholeTokens(of statement: Int) -> Range<Int> {
    let statement = outline.statements[statement]
    guard let label = statement.label, !label.isEmpty else { return statement.body }
    return min(label.lowerBound, statement.body.lowerBound)..<statement.body.upperBound
  }

  /// The tokens of a sentence, with the label of its statement where it is the first.
  func extent(of sentence: Sentence, in statement: Int) -> Range<Int> {
    let statement = outline.statements[statement]
    guard sentence.tokens.lowerBound == statement.body.lowerBound, let label = statement.label,
      !label.isEmpty
    else { return sentence.tokens }
    return min(label.lowerBound, sentence.tokens.lowerBound)..<sentence.tokens.upperBound
  }

  /// A rule in a part of the sheet that holds some of the milestones, or amounts of its own, may be for
  /// these alone.
  private func reachesAll(_ statement: Int) -> Bool {
    var scope: Int? = outline.statements[statement].scope
    while let index = scope {
      let place = outline.scopes[index].place
      let inside = proposal.milestones.count { place.contains($0.place) }
      if inside == proposal.milestones.count { return true }
      guard inside == 0, isForAll(outline.scopes[index]), !holdsAmounts(place, beside: statement)
      else { return false }
      scope = outline.scopes[index].parent
    }
    return true
  }

  /// "Limits", "Rule", "Both or neither": a part of terms, and none with a goal of its own.
  private func isForAll(_ scope: Scope) -> Bool {
    guard let title = scope.title, scope.opening != .item else { return true }
    return TermHeadings.isTerm(title)
      || CombinationWords.hold(title.prose, title.name, figures: [])
  }

  private func holdsAmounts(_ place: SourceRange, beside statement: Int) -> Bool {
    let own = passages[outline.statements[statement].passage].figures
    return book.entries.indices.contains {
      !own.contains($0) && book[$0].money != nil && place.contains(self.place(of: $0))
    }
  }

  /// What all milestones pay at most, added up.
  private func isSumOfAll(_ amount: Rational) -> Bool {
    let most = proposal.milestones.compactMap(\.singleAmount)
    return most.count == proposal.milestones.count && most.sum == amount
  }

  private func combines(by rule: GroupPlan.Combination) -> Bool {
    switch rule {
    case .sum: true
    case .highest:
      proposal.milestones.allSatisfy { milestone in
        if case .tiers? = milestone.payout.plan?.terms { false } else { true }
      }
    case .allOrNothing: proposal.milestones.allSatisfy { $0.singleAmount != nil }
    }
  }
}

extension Milestone {
  /// The one amount that is paid or not; `nil` where a result decides how much it is.
  var singleAmount: Rational? {
    switch payout.plan?.terms {
    case .fixed(let amount)?, .threshold(let amount, _, _)?, .scheduleLine(let amount)?: amount
    default: nil
    }
  }
}
