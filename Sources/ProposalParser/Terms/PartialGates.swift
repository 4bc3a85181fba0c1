import ProposalModel

/// Conditions that take a part of what milestones pay, or all of it by name: "If the auditor finds a material
/// weakness, Milestone 1 is paid at half and Milestone 2 is not paid."
extension SheetReading {
  /// Gives the milestones such gates. What the words leave in doubt stays open.
  mutating func readPartialGates() {
    let names = MilestoneNames(proposal.milestones)
    let sections = milestonesBySection
    let rules = PlaceCover(groupRules.places)
    var applied: [(remark: Remark, milestones: [Int])] = []
    for remark in remarks where remark.role == .operative && !rules.overlaps(remark.place) {
      guard let consequence = GateConsequence(remark.sentence, book) else { continue }
      let owner = gateOwner(of: remark)
      // What leaves nothing of a milestone in its own words has readers of its own.
      if owner != nil, !consequence.isLeftToGates { continue }
      guard mayGate(remark, consequence, names),
        let parts = parts(of: consequence, in: remark, owner, sections),
        let gate = gate(of: consequence, remark, owner)
      else {
        if let owner, consequence.isLeftToGates { leaveOpen(owner, remark.sentence) }
        if owner == nil, consequence.isLeftToGates {
          for named in milestonesNamed(in: remark) { leaveOpen(named, remark.sentence) }
        }
        continue
      }
      apply(parts, gate)
      applied.append((remark, parts.filter { $0.leaves < .hundred }.map(\.milestone)))
      gatedSentences.append(remark.place)
      takenSentences.append(remark.place)
      for figure in remark.sentence.figures where book.isFree(figure) {
        book.take(figure, for: .condition(parts[0].milestone))
      }
    }
    let gated = PlaceCover(gatedSentences)
    for found in applied { leaveOpen(found.milestones, wherePursued: found.remark, besides: gated) }
  }

  /// The milestone in whose own words a sentence stands; the only one of a sheet takes in the whole sheet.
  private func gateOwner(of remark: Remark) -> Int? {
    guard owned.contains(remark.statement) else { return nil }
    return owner(of: remark.place) ?? (proposal.milestones.count == 1 ? 0 : nil)
  }

  /// "A second weakness halves them again", "This does not apply to Milestone 2", "The same holds for Milestone 3":
  /// what goes on about a condition that was read, in words that were not.
  private mutating func leaveOpen(
    _ milestones: [Int], wherePursued first: Remark, besides gated: PlaceCover
  ) {
    for remark in remarks(of: first.statement)
    where remark.tokens.lowerBound >= first.tokens.upperBound && !gated.overlaps(remark.place) {
      let named = milestonesNamed(in: remark)
      guard remark.sentence.holds(EffectWords.pursuing) || !named.isEmpty,
        !(EffectWords.stands(remark.sentence) && Set(named).isDisjoint(with: milestones))
      else { continue }
      for index in Set(named + milestones).sorted() { leaveOpen(index, remark.sentence) }
    }
  }

  private mutating func leaveOpen(_ owner: Int, _ sentence: Sentence) {
    guard proposal.milestones[owner].payout.plan != nil else { return }
    proposal.milestones[owner].payout.state = .unresolved(
      words: sentence.words, reason: .mayChange)
  }

  /// Not where a day, a leaver, a decision or what another milestone reached decides.
  private func mayGate(_ remark: Remark, _ consequence: GateConsequence, _ names: MilestoneNames)
    -> Bool
  {
    let sentence = remark.sentence
    guard !sentence.has(.discretion, .additional), !sentence.isExample,
      !sentence.letsSomebodyDecide, !sentence.says(AdjustmentWords.leaving),
      remark.field != .leaver, !LateTalk.speaks(sentence, book)
    else { return false }
    let tokens = sentence.prose.tokens
    let isNumbered = consequence.condition.dropLast().contains {
      isMentionWord(tokens[$0].key) && tokens[$0 + 1].kind == .number
    }
    return !isNumbered && !names.nameMilestone(in: consequence.condition, of: sentence)
  }

  /// What is left of each milestone; `nil` where the words name none.
  private func parts(
    of consequence: GateConsequence, in remark: Remark, _ owner: Int?,
    _ sections: [WordKey: [Int]]
  )
    -> [(milestone: Int, leaves: Rational)]?
  {
    var parts: [(milestone: Int, leaves: Rational)] = []
    for effect in consequence.effects {
      guard let named = milestones(called: effect.subject, in: remark, owner, sections) else {
        return nil
      }
      guard effect.restated.map({ agrees($0, effect.leaves, named) }) ?? true else { return nil }
      parts += named.map { ($0, effect.leaves) }
    }
    let isTwice = Set(parts.map(\.milestone)).count < parts.count
    return isTwice || parts.isEmpty ? nil : parts
  }

  /// Whether what is said to be left is that part of what is paid whole.
  private func agrees(_ figure: Int, _ leaves: Rational, _ milestones: [Int]) -> Bool {
    guard milestones.count == 1, let amount = book[figure].money?.amount,
      let whole = proposal.milestones[milestones[0]].payout.plan?.terms.soleAmount
    else { return false }
    return whole * leaves.percent == amount
  }

  private func milestones(
    called subject: Range<Int>, in remark: Remark, _ owner: Int?, _ sections: [WordKey: [Int]]
  ) -> [Int]? {
    let tokens = remark.prose.tokens
    // "C pays nothing": a label alone.
    if let first = subject.first, tokens[first].isCapitalised, tokens[first].range.count <= 2 {
      let listed = milestones(listedFrom: first, in: remark, before: subject.upperBound)
      if !listed.isEmpty { return Array(Set(listed)).sorted() }
    }
    let named = subject.dropFirst().flatMap { index -> [Int] in
      if let inside = sections[tokens[index].key] { return inside }
      return tokens[index - 1].range.count > 2
        ? milestones(listedFrom: index, in: remark, before: subject.upperBound) : []
    }
    if !named.isEmpty { return Array(Set(named)).sorted() }
    let words = remark.prose.tokens[subject]
    guard !words.contains(where: { $0.kind == .number }),
      !remark.sentence.holds(EffectWords.rest, in: subject)
    else { return nil }
    if remark.sentence.holds(EffectWords.all, in: subject) {
      let isBoth = remark.sentence.holds(EffectWords.both, in: subject)
      return owner == nil && (!isBoth || proposal.milestones.count == 2)
        ? Array(proposal.milestones.indices) : nil
    }
    if owner == nil,
      subject.isEmpty && remark.sentence.says(EffectWords.none)
        || remark.sentence.holds(EffectWords.pays, in: subject)
    {
      return Array(proposal.milestones.indices)
    }
    return owner.map { [$0] }
  }

  /// The milestones below the headings that are called one: "Milestone 1" may hold several.
  private var milestonesBySection: [WordKey: [Int]] {
    var found: [WordKey: [Int]] = [:]
    let order = proposal.milestones.indices.map { ($0, proposal.milestones[$0].place) }
      .sorted { $0.1 < $1.1 }
    var next = 0
    for scope in outline.scopes where scope.opening == .heading {
      guard let title = scope.title, title.isMilestoneWord, let label = title.label else {
        continue
      }
      while next < order.count, order[next].1 < scope.place, !scope.place.contains(order[next].1) {
        next += 1
      }
      let inside = order[next...].prefix { scope.place.contains($0.1) }.map(\.0)
      if !inside.isEmpty, found[WordKey(label)] == nil { found[WordKey(label)] = inside.sorted() }
    }
    return found
  }

  /// The gate that is missed: in the words of the condition, or the one that stands in front.
  private func gate(of consequence: GateConsequence, _ remark: Remark, _ owner: Int?) -> Gate? {
    guard consequence.pointsBack else {
      let sentence = remark.sentence
      guard let clause = ConditionClause(sentence: sentence, book: book),
        // "If it is met" names nothing.
        !clause.tokens.allSatisfy({ EffectWords.pointing.contains(sentence.prose.tokens[$0].key) })
      else { return nil }
      let name = clause.slug(clause.tokens)
      guard !name.isEmpty else { return nil }
      return Gate(name: clause.isNegated ? name : "no-" + name, text: sentence.text)
    }
    let before = remarks(of: remark.statement).last {
      $0.tokens.upperBound <= remark.tokens.lowerBound
    }
    guard let before, isGate(before, owner, leavingPart: consequence.leavesPart) else { return nil }
    let known = owner.flatMap { owner in
      proposal.milestones[owner].gates.first { $0.text.place.overlaps(before.place) }
    }
    return known ?? Gate(name: GateName.slug(of: before.sentence), text: before.text)
  }

  /// In a milestone's own words what misses a goal is no gate that leaves a part: "churn of 4% or less. If it is higher,
  /// half is paid" pays half for a level.
  private func isGate(_ remark: Remark, _ owner: Int?, leavingPart leavesPart: Bool) -> Bool {
    if remark.field == .gate || remark.sentence.has(.gate) { return true }
    if remark.extent.contains(where: { EffectWords.gates.contains(remark.prose.tokens[$0].key) }) {
      return true
    }
    return (owner == nil || !leavesPart)
      && remark.sentence.figures.allSatisfy { book[$0].money == nil }
  }

  private mutating func apply(_ parts: [(milestone: Int, leaves: Rational)], _ gate: Gate) {
    for part in parts where part.leaves < .hundred {
      var gate = gate
      gate.leaves = part.leaves
      let gates = proposal.milestones[part.milestone].gates
      if let index = gates.firstIndex(where: { $0.name == gate.name }) {
        proposal.milestones[part.milestone].gates[index].leaves = part.leaves
      } else {
        proposal.milestones[part.milestone].gates.append(gate)
      }
    }
  }
}
