import ProposalModel

extension SheetReading {
  /// Gives milestones the gates that a sentence elsewhere sets for them by name: "Instalments 2 and 3
  /// are paid only if the co-funding has arrived".
  mutating func readNamedGates() {
    // "Otherwise half is paid": then missing the condition costs a part alone.
    let partial = Set(
      remarks.filter {
        $0.sentence.has(.instead) && OpenChange.speaks(OpenChangeWords.parts, $0.sentence)
      }.map(\.statement))
    let names = MilestoneNames(proposal.milestones)
    for remark in remarks
    where remark.role == .operative && !owned.contains(remark.statement)
      && !partial.contains(remark.statement) && promises(of: remark.statement).isEmpty
    {
      if readNamedZero(remark, names) || readMissing(remark) { continue }
      guard let gate = NamedGate(remark.sentence) else { continue }
      let named = milestonesMeant(in: remark, before: gate.words.lowerBound)
      guard !named.isEmpty, !namesMilestone(gate.condition, in: remark, names, besides: named)
      else { continue }
      let text = remark.prose.part(gate.condition)
      let name = GateName.slug(of: remark.prose, gate.condition)
      for index in named
      where !proposal.milestones[index].gates.contains(where: { $0.name == name }) {
        proposal.milestones[index].gates.append(Gate(name: name, text: text))
      }
      for figure in remark.sentence.figures { book.take(figure, for: .condition(named[0])) }
    }
  }

  /// "Milestone 2 is only payable if milestone 1 has been reached": what was computed decides.
  private func namesMilestone(
    _ condition: Range<Int>, in remark: Remark, _ names: MilestoneNames, besides own: [Int]
  ) -> Bool {
    let tokens = remark.prose.tokens
    let isNumbered = condition.dropLast().contains {
      isMentionWord(tokens[$0].key) && tokens[$0 + 1].kind == .number
    }
    return isNumbered
      || !milestonesCalled(in: remark, from: condition.lowerBound, before: condition.upperBound)
        .isEmpty
      || names.nameMilestone(in: condition, of: remark.sentence, besides: own)
  }

  /// "The share for open data is not paid if the audit reports a finding": an event that leaves nothing of
  /// what stands in front of it by name.
  private mutating func readNamedZero(_ remark: Remark, _ names: MilestoneNames) -> Bool {
    let sentence = remark.sentence
    guard sentence.has(.nothing), !sentence.has(.unless, .discretion, .additional, .each),
      !OpenChange.speaks(OpenChangeWords.misses, sentence),
      !OpenChange.speaks(OpenChangeWords.parts, sentence), !sentence.has(.inFull),
      sentence.figures.allSatisfy({ book[$0].day != nil || book[$0].number != nil }),
      let clause = ConditionClause(sentence: sentence, book: book), !clause.isNegated,
      clause.figures.allSatisfy({ book[$0].day != nil }),
      clause.tokens.lowerBound > sentence.tokens.lowerBound + 2
    else { return false }
    let named = milestonesMeant(in: remark, before: clause.tokens.lowerBound)
    guard !named.isEmpty, sentence.figures.allSatisfy({ book[$0].money == nil }),
      !namesMilestone(clause.tokens, in: remark, names, besides: named)
    else { return false }
    let name = "no-" + clause.slug(clause.tokens)
    for index in named {
      proposal.milestones[index].gates.append(
        Gate(name: name, text: remark.prose.part(clause.tokens)))
    }
    takenSentences.append(sentence.place)
    return true
  }

  /// "I certify nothing until the fire certificate has been issued. Without it nothing is due for stage 4":
  /// what the sentence before waits for.
  private mutating func readMissing(_ remark: Remark) -> Bool {
    let sentence = remark.sentence
    guard sentence.has(.nothing), sentence.tokens.count > 3,
      GateWords.missing.match(
        in: sentence.prose.tokens, at: sentence.tokens.lowerBound,
        before: sentence.tokens.upperBound) != nil,
      let before = sentences(of: remark.statement).last(where: {
        $0.tokens.upperBound <= sentence.tokens.lowerBound
      }),
      let wait = before.tokens.first(where: {
        GateWords.waiting.contains(before.prose.tokens[$0].key)
      })
    else { return false }
    let named = milestonesNamed(in: remark)
    let condition = wait + 1..<before.tokens.upperBound
    guard !named.isEmpty, !condition.isEmpty,
      before.figures.allSatisfy({ book[$0].tokens.lowerBound < wait })
    else { return false }
    let gate = Gate(
      name: GateName.slug(of: before.prose, condition), text: before.prose.part(condition))
    for index in named { proposal.milestones[index].gates.append(gate) }
    takenSentences.append(sentence.place)
    return true
  }

  /// The milestones in front of a token, by their numbers, else by their names.
  private func milestonesMeant(in remark: Remark, before end: Int) -> [Int] {
    let numbered = milestonesNamed(in: remark, before: end)
    return numbered.isEmpty ? milestonesCalled(in: remark, before: end) : numbered
  }

  /// The milestones whose whole names stand in front of a token, longer names first: "Cutover and the early
  /// cutover bonus".
  private func milestonesCalled(in remark: Remark, from first: Int = 0, before end: Int) -> [Int] {
    let words = remark.prose.tokens
    var taken: Set<Int> = []
    var called: [Int] = []
    let order = proposal.milestones.indices.sorted {
      proposal.milestones[$0].name.tokens.count > proposal.milestones[$1].name.tokens.count
    }
    for index in order {
      let name = proposal.milestones[index].name.tokens.map(\.key)
      guard !name.isEmpty, name.count <= 8, proposal.milestones[index].name.utf8.count > 3 else {
        continue
      }
      for start in remark.tokens where start >= first && start + name.count <= end {
        let place = start..<start + name.count
        guard taken.isDisjoint(with: place), place.map({ words[$0].key }) == name else { continue }
        taken.formUnion(place)
        called.append(index)
      }
    }
    return Array(Set(called)).sorted()
  }
}

/// "are paid only if …" with what stands in front and behind.
private struct NamedGate {
  /// The tokens of the gate's words.
  let words: Range<Int>
  let condition: Range<Int>

  /// The gate of a sentence that says nothing else of pay.
  init?(_ sentence: Sentence) {
    guard !sentence.has(.unless, .discretion, .additional, .each) else {
      return nil
    }
    let gates = sentence.items.compactMap { item -> Range<Int>? in
      guard case .cue(.gate, let tokens) = item else { return nil }
      return tokens
    }
    guard gates.count == 1, let only = gates.first,
      Self.onlyWords.contains(where: { sentence.prose.tokens[only].map(\.key).contains($0) }),
      only.lowerBound > sentence.tokens.lowerBound
    else { return nil }
    let paysThere = sentence.prose.tokens[only].contains { Self.paying.contains($0.key) }
    guard sentence.has(.payVerb) || paysThere else { return nil }
    words = only
    condition = only.upperBound..<sentence.tokens.upperBound
  }

  private static let paying: WordSet = [
    "paid", "payable", "earned", "gezahlt", "bezahlt", "ausgezahlt", "fällig", "geschuldet",
  ]
  private static let onlyWords: [WordKey] = [
    "if", "provided", "condition", "vorausgesetzt", "wenn",
  ]
}

/// Words of what has to be there first.
private enum GateWords {
  static let missing = PhraseTable<Bool>([
    (
      true,
      [
        "without it", "without this", "without that", "without them", "until then", "before that",
        "ohne diese", "ohne dieses", "ohne ihn", "ohne sie", "bis dahin",
      ]
    )
  ])
  static let waiting: WordSet = ["until", "unless", "before", "bevor", "bis"]
}
