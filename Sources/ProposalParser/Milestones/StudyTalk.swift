import ProposalModel

/// "The Trust's appraisal puts the benefit at €1.9 million", "the business case attributes A$5 million to it":
/// what a result is worth, and no pay.
enum StudyTalk {
  /// Whether a sentence opens with a study that finds something.
  static func speaks(in sentence: Sentence) -> Bool {
    guard sentence.holds(studies), !sentence.has(.payVerb), !namesPay(sentence) else {
      return false
    }
    let tokens = sentence.prose.tokens
    let front = sentence.window(sentence.tokens.lowerBound, sentence.tokens.lowerBound + 6)
    guard let noun = front.first(where: { studies.contains(tokens[$0].key) }),
      !sentence.has(.payNoun, before: noun)
    else { return false }
    return sentence.window(noun + 1, noun + 9).contains { findings.contains(tokens[$0].key) }
  }

  /// "The survey shows that the bonus is $12,000": a word for pay right in front of a figure.
  private static func namesPay(_ sentence: Sentence) -> Bool {
    zip(sentence.items, sentence.items.dropFirst()).contains { cue, figure in
      guard case .cue(.payNoun, let noun) = cue, case .figure(_, let tokens) = figure else {
        return false
      }
      return tokens.lowerBound - noun.upperBound <= 3
    } || sentence.has(.payNoun) && sentence.has(.reach)
  }

  private static let studies: WordSet = [
    "appraisal", "case", "model", "valuation", "study", "survey", "analysis", "forecast",
    "planungsrechnung", "gutachten", "studie",
  ]
  private static let findings: WordSet = [
    "puts", "put", "attributes", "values", "shows", "estimates", "expects", "assumes", "sees",
    "beziffert",
  ]
}
