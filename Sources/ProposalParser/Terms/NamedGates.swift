import ProposalModel

extension SheetReading {
  /// Gives milestones the gates that a sentence elsewhere sets for them by name: "Instalments 2 and 3
  /// are paid only if the co-funding has arrived".
  mutating func readNamedGates() {
    for remark in remarks
    where remark.role == .operative && !owned.contains(remark.statement)
      && promises(of: remark.statement).isEmpty
    {
      guard let gate = NamedGate(remark.sentence) else { continue }
      let named = milestonesNamed(in: remark, before: gate.words.lowerBound)
      guard !named.isEmpty else { continue }
      let text = remark.prose.part(gate.condition)
      let name = GateName.slug(of: remark.prose, gate.condition)
      for index in named
      where !proposal.milestones[index].gates.contains(where: { $0.name == name }) {
        proposal.milestones[index].gates.append(Gate(name: name, text: text))
      }
      for figure in remark.sentence.figures { book.take(figure, for: .condition(named[0])) }
    }
  }
}

/// "are paid only if …" with what stands in front and behind.
private struct NamedGate {
  /// The tokens of the gate's words.
  let words: Range<Int>
  let condition: Range<Int>

  /// The gate of a sentence that says nothing else of pay.
  init?(_ sentence: Sentence) {
    guard sentence.has(.payVerb), !sentence.has(.unless, .discretion, .additional, .each) else {
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
    words = only
    condition = only.upperBound..<sentence.tokens.upperBound
  }

  private static let onlyWords: [WordKey] = ["if", "provided", "condition", "vorausgesetzt"]
}
