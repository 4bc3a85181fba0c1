import ProposalModel

/// Tells levels of one measure from several milestones.
extension MilestoneFinder {
  /// Whether items are levels of one measure: ranks, attainments, or levels in like words.
  func areTiers(_ items: [Int], lead: Scope) -> Bool {
    guard items.allSatisfy({ reading.outline.scopes[$0].title == nil }), !areInstalments(items)
    else { return false }
    if areLevelsUnderRule(items, lead) { return true }
    return areTiers(
      items.map { reading.outline.scopes[$0].statements.flatMap { reading.promises(of: $0) } })
  }

  func isLabelledMilestone(_ scope: Int) -> Bool {
    reading.outline.scopes[scope].title.map { $0.isMilestoneWord && $0.label != nil } ?? false
  }

  /// The items of a scope by the lists they stand in: words that end in a colon open the next one.
  func lists(of items: [Int]) -> [[Int]] {
    items.reduce(into: []) { lists, item in
      let first = reading.outline.scopes[item].statements.first ?? 0
      if lists.isEmpty || first > 0 && opensList(first - 1) {
        lists.append([item])
      } else {
        lists[lists.count - 1].append(item)
      }
    }
  }

  private func opensList(_ statement: Int) -> Bool {
    reading.text(of: statement).tokens.last?.key == Mark.colon
  }

  /// Whether items are shares that make up one price: their days are those of several payments.
  func areInstalments(_ items: [Int]) -> Bool {
    items.flatMap { reading.outline.scopes[$0].statements }.contains(
      where: reading.listed.instalments.contains)
  }

  /// Items with one level each, in a scope that says how levels go together: "Between these points the
  /// payment follows a straight line."
  private func areLevelsUnderRule(_ items: [Int], _ lead: Scope) -> Bool {
    let promises = items.map { item in
      reading.outline.scopes[item].statements.flatMap { reading.promises(of: $0) }
    }
    return items.count > 1
      && promises.allSatisfy { $0.count == 1 && $0[0].levels.count == 1 && !$0[0].isRate }
      && lead.statements.contains { statement in
        reading.sentences(of: statement).contains {
          $0.has(.straightLine, .highestOnly, .noInterpolation) && !$0.has(.weight)
        }
      }
  }

  /// Items of which some pay and the others say that nothing is paid, or how the levels go together: "£20m
  /// or more: no incentive", "in between: linear interpolation".
  func listedLevels(_ index: Int, _ paying: [Int]) -> Candidate? {
    let scope = reading.outline.scopes[index]
    let items = scope.children.filter { isItem($0) && reading.outline.scopes[$0].title == nil }
    guard !paying.isEmpty, items.count > paying.count, paying.allSatisfy(items.contains),
      LevelListReader(reading: reading).list(ofScope: index) != nil
    else { return nil }
    let statements = items.flatMap { reading.outline.scopes[$0].statements }
    var candidate = candidate(of: statements + rules(behind: statements, in: scope))
    candidate.scope = index
    return candidate
  }

  /// Items of which one says how the others go together, "in between: on a straight line", are levels of one
  /// measure, understood or not: added up they would pay for one result twice.
  func levelsUnderOwnRule(_ scope: Scope, _ paying: [Int]) -> Candidate? {
    guard paying.count > 1 else { return nil }
    let items = scope.children.filter { isItem($0) && reading.outline.scopes[$0].title == nil }
    let statements = items.flatMap { reading.outline.scopes[$0].statements }
    let rules = statements.filter { statement in
      let sentences = reading.sentences(of: statement)
      return sentences.allSatisfy { !$0.holdsFigures }
        && sentences.contains { $0.has(.straightLine, .noInterpolation) }
    }
    return rules.isEmpty ? nil : candidate(of: statements)
  }

  /// "Stage 1 ground slab poured": a list of stages is no ladder.
  private func isNumbered(_ sentence: Sentence) -> Bool {
    let tokens = sentence.prose.tokens
    let start = sentence.tokens.lowerBound
    return start + 1 < sentence.tokens.upperBound && tokens[start + 1].kind == .number
      && tokens[start].isCapitalised && TitleReader.milestoneWords.contains(tokens[start].key)
  }

  /// Where days alone tell the items apart, a ladder pays less for a later one; instalments do not.
  private func fallsWithTime(_ promises: [Promise]) -> Bool {
    guard promises.allSatisfy(\.levels.isEmpty) else { return true }
    let steps = promises.compactMap { promise -> (day: Int, amount: Rational)? in
      guard let date = promise.dates.last, let day = reading.book[date].day,
        let amount = reading.book[promise.figure].money?.amount
      else { return nil }
      return (day.dayNumber, amount)
    }.sorted { $0.day < $1.day }
    return steps.count == promises.count
      && zip(steps, steps.dropFirst()).allSatisfy { $0.day < $1.day && $0.amount > $1.amount }
  }

  /// "Upon the first grant" ranks nothing.
  private func namesLevel(_ promise: Promise) -> Bool {
    promise.levels.contains { level in
      if case .ordinal(1) = reading.book[level.figure].value { return false }
      return true
    } || !promise.dates.isEmpty
  }

  /// "50% if ARR is at least $12m", "30% if NPS is at least 60": money and points are no levels of one
  /// measure.
  private func countTheSame(_ promises: [Promise]) -> Bool {
    let reader = ShapeReader(evidence: PayoutEvidence(), book: reading.book)
    let axes = promises.map { promise -> String in
      guard let level = promise.levels.first.flatMap(reader.level) else { return "day" }
      switch level.axis {
      case .money: return "money"
      case .percent, .attainment: return "percent"
      case .count, .length: return "count"
      case .date: return "day"
      }
    }
    return Set(axes).count == 1
  }

  func areTiers(_ promises: [[Promise]]) -> Bool {
    guard promises.allSatisfy({ $0.count == 1 }) else { return false }
    let firsts = promises.compactMap(\.first)
    guard firsts.count > 1, !firsts.allSatisfy({ isNumbered($0.sentence) }) else { return false }
    if firsts.dropFirst().allSatisfy({ $0.isAdditional && namesLevel($0) }) { return true }
    // "97% pays €18,000; 95% pays 75% of it": parts of one amount are its levels.
    if firsts.dropFirst().allSatisfy({ $0.isShare && namesLevel($0) }) {
      return countTheSame(firsts)
    }
    if firsts.allSatisfy(\.isBand) || firsts.dropFirst().allSatisfy(\.isTotal) { return true }
    guard firsts.allSatisfy({ namesLevel($0) }), fallsWithTime(firsts) else { return false }
    return zip(firsts, firsts.dropFirst()).allSatisfy {
      Likeness.areAlike($0.sentence, $1.sentence)
    }
  }

  /// "Bonus at 6% churn: £10,000", "Bonus at 5% churn: £25,000", a line each: levels of one measure.
  func isLadder(_ statements: [Int]) -> Bool {
    let promises = statements.map { reading.promises(of: $0) }
    return statements.count > 1 && areTiers(promises)
      && statements.allSatisfy { isLine($0) }
      && promises.joined().allSatisfy { !$0.levels.isEmpty && $0.dates.isEmpty }
  }

  /// Whether a statement is one sentence with one level and a colon or dash in front of its amount.
  private func isLine(_ statement: Int) -> Bool {
    let sentences = reading.sentences(of: statement)
    guard sentences.count == 1, sentences[0].figures.count == 2,
      let pay = reading.promises(of: statement).first
    else { return false }
    let start = reading.book[pay.figure].tokens.lowerBound
    guard start > sentences[0].tokens.lowerBound else { return false }
    let before = sentences[0].prose.tokens[start - 1].key
    return before == Mark.colon || Neighbours.dashes.contains(before)
  }

  /// "Fee for the 2027 report: $100,000", "Fee for the 2028 report: $103,000": lines with an amount for
  /// something else each.
  func areSeparateLines(_ statements: [Int]) -> Bool {
    guard statements.count > 1 else { return false }
    let promises = statements.map { reading.promises(of: $0) }
    return promises.allSatisfy { $0.count == 1 && $0[0].levels.isEmpty && !$0[0].dates.isEmpty }
      && statements.allSatisfy { closesWithAmount($0) }
      && promises.joined().allSatisfy { $0.sentence.has(.payNoun) && $0.isPlain }
      && !areTiers(promises)
  }

  /// Whether a statement is one sentence that ends with its only amount, behind a colon or dash.
  private func closesWithAmount(_ statement: Int) -> Bool {
    let sentences = reading.sentences(of: statement)
    guard sentences.count == 1, let pay = reading.promises(of: statement).first,
      sentences[0].figures.count(where: { reading.book[$0].money != nil }) == 1
    else { return false }
    let place = reading.book[pay.figure].tokens
    guard place.lowerBound > 0, sentences[0].tokens.upperBound - place.upperBound <= 1 else {
      return false
    }
    let before = sentences[0].prose.tokens[place.lowerBound - 1].key
    return before == Mark.colon || Neighbours.dashes.contains(before)
  }

  /// What the scope says behind its levels of how they combine.
  func rules(behind statements: [Int], in scope: Scope) -> [Int] {
    guard let last = statements.last else { return [] }
    return scope.statements.filter { $0 > last }.filter { statement in
      reading.sentences(of: statement).contains {
        $0.has(.highestOnly, .cumulative, .straightLine, .noInterpolation)
      }
    }
  }

  /// Items that are steps of one, beside rows or paragraphs that pay for other things, with the words
  /// that lead to them.
  func candidate(ofSteps items: [Int], in scope: Scope) -> Candidate {
    let statements = items.flatMap { reading.outline.scopes[$0].statements }
    let lead = scope.statements.last { $0 < statements[0] }.flatMap { lead in
      lead == statements[0] - 1 && reading.text(of: lead).tokens.last?.key == Mark.colon
        ? lead : nil
    }
    return candidate(of: (lead.map { [$0] } ?? []) + statements)
  }
}
