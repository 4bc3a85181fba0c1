import ProposalModel

extension SheetReading {
  /// Settles the milestones that share one amount, and the steps that apply to them together.
  mutating func readGroup() {
    let members = proposal.milestones.indices.filter { proposal.milestones[$0].weight != nil }
    guard !members.isEmpty else { return readSheetAdjustments() }
    for index in members { settle(member: index) }
    for figure in groupRules.figures { book.take(figure, for: .term) }
    var group = proposal.group ?? GroupPlan(targetAmount: nil)
    group.adjustments = groupRules.adjustments + groupRules.onSum
    if groupRules.blends, let curve = blendCurve(members) { group.blend = .attainments(curve) }
    proposal.group = group
  }

  private mutating func settle(member index: Int) {
    if rows[index] == nil { return settle(part: index) }
    guard let row = rows[index], let weight = proposal.milestones[index].weight?.value else {
      return
    }
    let read = rowReading(row)
    if groupRules.open.isEmpty, groupRules.scales.isEmpty, let terms = earnedShare(of: row) {
      return earn(terms, index, row, weight)
    }
    guard read.shape == nil else { return }
    let member = GroupMember(row: read, rules: groupRules, goal: goalLevel(of: row, read))
    let state = state(of: member.outcome(), weight: weight, words: read.name.string)
    proposal.milestones[index].payout.state = state
  }

  /// Settles a goal by its own words, with the day that they name.
  private mutating func earn(
    _ terms: PayoutTerms, _ index: Int, _ row: Candidate.Row, _ weight: Rational
  ) {
    let words = proposal.milestones[index].name.string
    proposal.milestones[index].payout.state = state(
      of: .terms(terms, target: nil), weight: weight, words: words)
    guard let cell = earnedCell(of: row) else { return }
    if proposal.milestones[index].deadline == nil {
      proposal.milestones[index].deadline = deadline(in: cell, isLabelled: false, index)
    }
    book.take(passages[cell].figures, for: .level(index))
  }

  /// A part with a heading of its own whose words leave open what a result pays: the rules for all
  /// goals tell, where there are any.
  private mutating func settle(part index: Int) {
    guard case .missing = proposal.milestones[index].payout.state,
      let weight = proposal.milestones[index].weight?.value
    else { return }
    let name = proposal.milestones[index].name
    let goal = proposal.milestones[index].goal ?? name
    let level = partGoals[index]
    let member = GroupMember(
      row: RowReading(name: goal, label: nil), rules: groupRules, goal: level)
    proposal.milestones[index].payout.state = state(
      of: member.outcome(), weight: weight, words: name.string)
  }

  private func state(of outcome: GroupMember.Outcome, weight: Rational, words: String)
    -> MilestonePayout.State
  {
    guard let base = proposal.group?.targetAmount?.value else {
      return .unresolved(words: words, reason: .baseUnstated)
    }
    let plan = { (terms: PayoutTerms, target: Rational?) in
      PayoutPlan(
        terms: .shareOfPool(weight: weight, of: terms), unit: .percent, base: .amount(base),
        targetLevel: target)
    }
    switch outcome {
    case .terms(let terms, let target): return .settled(plan(terms, target))
    case .either(let steps, let line):
      return .ambiguous([
        PayoutReading(rule: "steps", plan: plan(steps, nil)),
        PayoutReading(rule: "straight line", plan: plan(line, nil)),
      ])
    case .open(let reason):
      let open = groupRules.open.first?.words
      return .unresolved(words: open ?? words, reason: reason)
    }
  }

  /// The level a row states in its words, or in its target column.
  private func goalLevel(of row: Candidate.Row, _ read: RowReading) -> ReadLevel? {
    let reader = GoalLevel(text: tableText(row.table))
    if let only = read.levels.first {
      return read.levels.count == 1 ? reader.directed(only.level, words: read.name) : nil
    }
    let layout = layouts[row.table]
    guard let column = layout.column(.goal) ?? layout.column(.name),
      let cell = reader.text.cell(row.row, column)
    else { return nil }
    return reader.level(of: cell)
  }

  /// The one scale that blended attainments are read from; `nil` leaves the group open.
  private mutating func blendCurve(_ members: [Int]) -> PayoutTerms? {
    let weights = members.compactMap { proposal.milestones[$0].weight?.value }.sum
    guard case .attainments(let points)? = groupRules.scales.first, groupRules.isLine == true,
      weights == .hundred, let curve = PayoutCurve(points: points, direction: .higherIsBetter)
    else {
      leaveOpen(members)
      return nil
    }
    return .interpolated(curve)
  }

  private mutating func leaveOpen(_ members: [Int]) {
    for index in members {
      proposal.milestones[index].payout.state = .unresolved(
        words: proposal.milestones[index].name.string, reason: .notUnderstood)
    }
  }
}
