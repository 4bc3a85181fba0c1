import ProposalModel

extension SheetReading {
  /// Steps stated for the sheet as a whole, where no goals are weighted.
  ///
  /// A step that treats every amount alike (a gate, a factor, rounding) is a step of each
  /// milestone. A bound is one of the sum.
  mutating func readSheetAdjustments() {
    guard !proposal.milestones.isEmpty else { return }
    readCombination()
    var reader = GroupRulesReader(reading: self)
    let rules = reader.adjustments(outside: owned.union(groupRules.statements))
    groupRules.places += rules.places
    let isSole = proposal.milestones.count == 1
    let shared = rules.adjustments.filter { isSole || !$0.isBound } + (isSole ? rules.onSum : [])
    for index in proposal.milestones.indices { apply(shared, to: index) }
    if !isSole {
      step(rules.onSum.filter { !$0.isBound })
      bound((rules.adjustments + rules.onSum).filter(\.isBound))
    }
    for figure in rules.figures { book.take(figure, for: .term) }
    roundToWholeUnits()
  }

  /// "Limit: $80,000" in a section that holds a milestone bounds what that section pays, not the
  /// sheet.
  func boundsOneSection(_ statement: Int) -> Bool {
    guard outline.statements[statement].field == .cap, !owned.contains(statement) else {
      return false
    }
    var section: Int? = outline.statements[statement].scope
    while let index = section, outline.scopes[index].opening == .item {
      section = outline.scopes[index].parent
    }
    guard let index = section, let title = outline.scopes[index].title, index != 0,
      !TermHeadings.isTerm(title), outline.scopes[index].opening != .sheet
    else { return false }
    let place = outline.scopes[index].place
    let inside = proposal.milestones.count { place.contains($0.place) }
    // A cap at the head of a section that holds all milestones is one of their sum.
    if inside > 1, inside == proposal.milestones.count { return false }
    return owned.contains { place.contains(text(of: $0).place) }
  }

  /// Whether a statement stands outside all milestones: at the head of what holds several of them, or in a part
  /// of its own that holds none.
  func standsForAll(_ statement: Int) -> Bool {
    guard !owned.contains(statement) else { return false }
    let place = outline.scopes[outline.statements[statement].scope].place
    let inside = proposal.milestones.count { place.contains($0.place) }
    return inside == 0 || inside == proposal.milestones.count
  }

  /// Whether a sentence bounds all that is paid, or says what two milestones pay together.
  func boundsAll(_ sentence: Sentence, _ statement: Int) -> Bool {
    guard !followsTerm(sentence, in: statement) else { return false }
    let range = extent(of: sentence, in: statement)
    return OverallBound(sentence: sentence, range: range, book: book).figure != nil
      || BothAmount(sentence: sentence, range: range, book: book).figure != nil
  }

  /// "Liquidated damages are deducted; the amounts shall not exceed £14,800 in total" goes on about the
  /// same.
  func followsTerm(_ sentence: Sentence, in statement: Int) -> Bool {
    sentences(of: statement).contains {
      $0.tokens.upperBound <= sentence.tokens.lowerBound && $0.has(.term, .late)
    }
  }

  private mutating func apply(_ adjustments: [Adjustment], to index: Int) {
    guard !adjustments.isEmpty, case .settled(var plan) = proposal.milestones[index].payout.state
    else { return }
    plan.adjustments += adjustments
    proposal.milestones[index].payout.state = .settled(plan)
  }

  private mutating func step(_ adjustments: [Adjustment]) {
    guard !adjustments.isEmpty else { return }
    var group = proposal.group ?? GroupPlan(targetAmount: nil)
    group.adjustments += adjustments
    proposal.group = group
  }

  /// A bound on the sum is a step of the group; one that can never bite is a statement only.
  private mutating func bound(_ bounds: [Adjustment]) {
    guard !bounds.isEmpty else { return }
    let most = PayoutReport(of: proposal).maximum.money?.amount
    let biting = bounds.filter { bound in
      guard case .cap(.amount(let cap)) = bound, let most else { return true }
      return cap < most
    }
    guard !biting.isEmpty else { return }
    var group = proposal.group ?? GroupPlan(targetAmount: nil)
    group.adjustments += biting
    proposal.group = group
  }
}

extension Adjustment {
  /// Whether the step bounds a sum.
  var isBound: Bool {
    switch self {
    case .cap, .floor, .conditionalCap: true
    default: false
    }
  }
}
