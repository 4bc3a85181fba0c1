import ProposalModel

extension Sentence {
  /// Whether the sentence is about a term beside the pay: retention, tax, interest, insurance.
  ///
  /// Such a word inside a condition names the event and leaves a promise a promise: "$20,000 is
  /// paid when the insurance licence is granted".
  var isAboutTerm: Bool {
    var isInCondition = false
    for item in items {
      switch item {
      case .cue(.condition, let tokens) where opensClause(tokens.lowerBound): isInCondition = true
      case .cue(.term, _) where !isInCondition: return true
      case .comma: isInCondition = false
      default: continue
      }
    }
    return false
  }

  private func opensClause(_ token: Int) -> Bool {
    Self.openings.contains(prose.tokens[token].key)
  }

  private static let openings: WordSet = [
    "if", "when", "once", "upon", "as", "wenn", "sobald", "falls", "sofern", "si",
  ]
}
