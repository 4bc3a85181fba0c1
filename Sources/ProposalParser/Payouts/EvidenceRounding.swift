import ProposalModel

/// What a milestone's own words round to.
extension EvidenceCollector {
  /// "The pool is rounded to the nearest £10": to one side is not read.
  mutating func addRounding(_ sentence: Sentence) {
    guard sentence.has(.rounding), sentence.has(.payNoun, .payVerb) || sentence.figures.count > 0
    else { return }
    let steps = sentence.figures.filter { figure in
      let start = reading.book[figure].tokens.lowerBound
      return start > sentence.tokens.lowerBound
        && ["nearest", "volle", "ganze"].contains(sentence.prose.tokens[start - 1].key)
    }
    guard !steps.isEmpty else { return }
    guard sentence.has(.payNoun, .payVerb, .totalName) || opensWithPronoun(sentence) else {
      return evidence.unread.append(sentence)
    }
    if sentence.says(AdjustmentWords.oneWay) {
      evidence.unread.append(sentence)
    } else {
      evidence.roundings += steps
    }
  }

  /// "It is rounded": "revenue is rounded to the nearest million" rounds no pay.
  private func opensWithPronoun(_ sentence: Sentence) -> Bool {
    sentence.tokens.first.map { Self.pronouns.contains(sentence.prose.tokens[$0].key) } ?? false
  }

  private static let pronouns: WordSet = ["it", "this", "that", "the", "es", "dies", "rounded"]
}
