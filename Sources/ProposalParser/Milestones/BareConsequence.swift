import ProposalModel

/// What takes pay of milestones in words without a clause: "Following a fatal accident, no milestone is paid", "A fatal
/// accident cancels Milestone 2", "with one, at 75%".
struct BareConsequence {
  let sentence: Sentence
  let book: FigureBook

  /// Whether the sentence is one.
  var isOne: Bool {
    guard !sentence.isExample, !sentence.has(.history) else { return false }
    return sentence.says(EffectWords.none) && leads || cancels || leavesPart
  }

  /// Whether an event stands in front of the comma.
  private var leads: Bool {
    sentence.tokens.first.map { Self.events.contains(sentence.prose.tokens[$0].key) } ?? false
  }

  private var cancels: Bool {
    let tokens = sentence.prose.tokens
    return sentence.tokens.dropLast().contains { index in
      Self.cancelling.contains(tokens[index].key)
        && sentence.window(index + 1, index + 4).contains {
          TitleReader.milestoneWords.contains(tokens[$0].key)
        }
    }
  }

  /// "with more, at 50%": a part for another case, and no word for pay.
  private var leavesPart: Bool {
    guard let first = sentence.tokens.first, sentence.tokens.count <= 8,
      Self.cases.contains(sentence.prose.tokens[first].key), !sentence.has(.payVerb, .payNoun)
    else { return false }
    let percents = sentence.figures.compactMap { book[$0].percent }
    return percents.count == 1 && percents[0] < .hundred
  }

  private static let events: WordSet = ["following", "after", "upon", "on", "given"]
  private static let cancelling: WordSet = ["cancels", "voids"]
  private static let cases: WordSet = ["with"]
}
