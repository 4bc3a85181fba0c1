import ProposalModel

/// What a statement does not say.
enum MissingParts {
  /// The parts that are not there, in the order of `Part`.
  static func parts(of judgement: StatementJudgement) -> [StatementAssessment.Part] {
    StatementAssessment.Part.allCases.filter { !has($0, judgement) }
  }

  private static func has(_ part: StatementAssessment.Part, _ judgement: StatementJudgement) -> Bool
  {
    let text = judgement.text
    return switch part {
    case .level: judgement.isQuantified || judgement.verdict == .explicit
    case .date: judgement.time != nil
    case .source: TestReference.exists(in: text.prose.tokens.indices, of: text.prose)
    case .owner: hasOwner(text)
    }
  }

  /// Somebody in front of the verb, or behind “by”.
  private static func hasOwner(_ text: StatementText) -> Bool {
    if text.words.isEmpty { return false }
    let subjects = OutcomeReader.outcomes(of: text).map(\.subject)
    if subjects.contains(where: { text.has(people, in: $0) || isNamed($0, text) }) { return true }
    return text.words.indices.contains {
      text.words[$0].key == "by" && text.has(people, in: $0 + 1..<$0 + 4)
    }
  }

  private static func isNamed(_ subject: Range<Int>, _ text: StatementText) -> Bool {
    subject.contains {
      $0 > text.start && text.words[$0].isCapitalised && text.words[$0].kind == .word
    }
  }

  private static let people: WordClass = [.agent, .contractParty, .pronoun, .citizen]
}
