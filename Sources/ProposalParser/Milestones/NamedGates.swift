import ProposalModel

extension SheetReading {
  /// Conditions that stand elsewhere and name their milestones: "Instalments 2 and 3 are paid only if
  /// at least CAD 50,000 of co-funding has come in."
  mutating func readNamedGates() {
    for remark in remarks
    where remark.role == .operative && remark.sentence.has(.gate) && remark.sentence.has(.payVerb)
      && !owned.contains(remark.statement) && opensWithMilestone(remark.sentence)
    {
      let sentence = remark.sentence
      let named = milestonesNamed(in: remark)
      guard !named.isEmpty, !sentence.has(.unless, .late, .modifier) else { continue }
      for index in named {
        proposal.milestones[index].gates.append(
          Gate(name: GateName.slug(of: sentence), text: sentence.text))
        for figure in sentence.figures { book.take(figure, for: .condition(index)) }
      }
      groupRules.places.append(sentence.place)
    }
  }
}
