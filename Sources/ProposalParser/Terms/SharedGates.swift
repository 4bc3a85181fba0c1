import ProposalModel

/// A gate under its own name outside of the milestones: "Safety gate for all goals: no serious accident",
/// "## Quality gate" over "the win rate must be 15%; below it milestone B pays nothing".
extension SheetReading {
  /// Gives such a gate to the milestones that it names, else to all.
  mutating func readSharedGates() {
    guard !proposal.milestones.isEmpty else { return }
    for statement in outline.statements.indices where opensSharedGate(statement) {
      let remarks = remarks(of: statement)
      guard let first = remarks.first else { continue }
      let named = Set(remarks.flatMap { milestonesNamed(in: $0) })
      let name = GateName.slug(of: first.sentence)
      let reached = named.isEmpty ? Array(proposal.milestones.indices) : named.sorted()
      for index in reached
      where !proposal.milestones[index].gates.contains(where: { $0.name == name }) {
        proposal.milestones[index].gates.append(Gate(name: name, text: first.text))
      }
      take(remarks, after: first, reached[0])
    }
  }

  /// What follows says that a miss pays nothing, which is what a gate does.
  private mutating func take(
    _ remarks: ArraySlice<Remark>, after first: Remark, _ index: Int
  ) {
    let isPlain = remarks.allSatisfy { remark in
      remark === first || remark.sentence.has(.nothing) || !remark.sentence.has(.payNoun, .payVerb)
    }
    guard isPlain else { return }
    for remark in remarks {
      takenSentences.append(remark.place)
      for figure in remark.sentence.figures where book.isFree(figure) && book[figure].money == nil {
        book.take(figure, for: .condition(index))
      }
    }
  }

  private func opensSharedGate(_ index: Int) -> Bool {
    let statement = outline.statements[index]
    let scope = outline.scopes[statement.scope]
    guard scope.role == .operative, !owned.contains(index),
      !groupRules.statements.contains(index),
      figures(of: index).allSatisfy({ book[$0].money == nil })
    else { return false }
    let prose = passages[statement.passage].prose
    if let label = statement.label, !label.isEmpty { return namesGate(prose, label) }
    guard let title = scope.title, scope.statements.first == index else { return false }
    return title.prose.tokens.count <= Self.fewTokens
      && namesGate(title.prose, title.prose.tokens.indices)
  }

  private static let fewTokens = 4

  /// "Goal 1 is a gate" in front of a colon says more than a name does.
  private func namesGate(_ prose: Prose, _ range: Range<Int>) -> Bool {
    prose.tokens[range].contains { Self.gateWords.contains($0.key) }
      && !prose.tokens[range].contains { Self.verbs.contains($0.key) }
  }

  private static let verbs: WordSet = ["is", "are", "acts", "serves", "ist", "sind"]

  private static let gateWords: WordSet = ["gate", "gates", "gating", "precondition"]
}
