import ProposalModel

/// Sentences that say of stages, each called by its label, when they are accepted: “Stage 2 is accepted when the
/// loggers have reported”.
enum LabelledStages {
  /// The deliverables that no such sentence calls, where sentences call two others or more: whoever wrote them
  /// has forgotten these.
  static func unnamed(in context: LintContext) -> [Int] {
    let labels = context.positionsByLabel
    let called = Set(context.text.passages.flatMap { named(in: $0, labels) })
    guard called.count >= fewestNamed else { return [] }
    return context.deliverables.filter { !called.contains($0) }
  }

  private static let fewestNamed = 2

  private static func named(in passage: OperativePassage, _ labels: [String: Int]) -> [Int] {
    let prose = passage.prose
    guard prose.has(nouns), prose.has(verdicts) else { return [] }
    return prose.sentences.flatMap { sentence -> [Int] in
      guard
        let noun = sentence.prefix(reach).first(where: { nouns.contains(prose.tokens[$0].key) }),
        noun + 2 < sentence.upperBound, !prose.has(cases, in: sentence.lowerBound..<noun),
        (noun + 2..<min(sentence.upperBound, noun + 2 + 2 * reach)).contains(where: {
          verdicts.contains(prose.tokens[$0].key)
        })
      else { return [] }
      return positions(behind: noun + 1, in: sentence, of: prose, labels)
    }
  }

  /// “Milestones A, B and D”.
  private static func positions(
    behind start: Int, in sentence: Range<Int>, of prose: Prose, _ labels: [String: Int]
  ) -> [Int] {
    var found: [Int] = []
    for index in start..<sentence.upperBound {
      if let position = labels[prose.string(tokens: index..<index + 1).lowercased()] {
        found.append(position)
      } else if !joiners.contains(prose.tokens[index].key) {
        break
      }
    }
    return found
  }

  private static let joiners: WordSet = [",", "and", "&", "or", "und"]

  /// “If milestone 2 is reached late” says what happens then.
  private static let cases: WordSet = ["if", "unless", "where", "should", "until", "after"]
  private static let reach = 4
  private static let nouns: WordSet = [
    "stage", "milestone", "instalment", "installment", "tranche", "phase", "deliverable", "step",
    "lot", "part", "payment", "stages", "milestones", "instalments", "installments", "tranches",
    "phases", "deliverables", "steps", "lots", "parts", "payments",
  ]
  private static let verdicts: WordSet = [
    "accepted", "complete", "completed", "met", "approved", "reached", "earned", "done",
  ]
}
