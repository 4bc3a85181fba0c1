import ProposalModel

/// "Items 1 and 6 are earned whole or not at all: item 1 when the log is approved, item 6 when the certificate is
/// signed": no part of these is paid for a part of the work, which is so with each amount for an event.
///
/// "Items 1 and 6 are paid together or not at all" ties one to the other, and is no such sentence.
struct WholeOrNothing {
  let sentence: Sentence
  let book: FigureBook

  /// "Items 1 and 2 are paid together or not at all", "item 2 when item 1 is finished": one hangs on another.
  var ties: Bool {
    guard let words = sentence.first(Self.nothings)?.tokens, sentence.has(.payVerb, .payNoun) else {
      return false
    }
    let front = sentence.tokens.lowerBound..<words.lowerBound
    return sentence.holds(Self.joining, in: front)
      || !namesInTurn(words.upperBound..<sentence.tokens.upperBound)
  }

  private static let nothings = PhraseTable<Bool>([
    (true, ["or not at all", "oder gar nicht", "ou pas du tout"])
  ])

  /// Whether the sentence says that, and beside it only what each is earned for.
  var isOne: Bool {
    guard let words = sentence.first(Self.wholes)?.tokens,
      !sentence.holds(Self.joining, in: sentence.tokens.lowerBound..<words.lowerBound),
      !sentence.has(.nothing, .unless, .additional, .instead, .each),
      !sentence.figures.contains(where: isAmount)
    else { return false }
    let rest = words.upperBound..<sentence.tokens.upperBound
    return !sentence.holds(Self.others, in: rest) && namesInTurn(rest)
  }

  /// "item 1 when …, item 6 when …": behind each number that follows a name stands what that one is for.
  private func namesInTurn(_ rest: Range<Int>) -> Bool {
    let tokens = sentence.prose.tokens
    return rest.dropLast().allSatisfy { index in
      guard Self.items.contains(tokens[index].key), tokens[index + 1].kind == .number else {
        return true
      }
      let behind = index + 2
      return behind < rest.upperBound && Self.whens.contains(tokens[behind].key)
    }
  }

  private func isAmount(_ figure: Int) -> Bool {
    switch book[figure].value {
    case .money, .percent, .fraction, .multiple, .points: true
    default: false
    }
  }

  private static let wholes = PhraseTable<Bool>([
    (
      true,
      [
        "whole or not at all", "in full or not at all", "entirely or not at all",
        "completely or not at all", "as a whole or not at all", "fully or not at all",
        "in whole or not at all", "wholly or not at all", "ganz oder gar nicht",
        "in voller höhe oder gar nicht", "en totalité ou pas du tout",
      ]
    )
  ])
  private static let joining: WordSet = [
    "together", "both", "all", "jointly", "only", "if", "zusammen", "beide", "alle", "unless",
  ]
  /// Words of another rule behind it.
  private static let others: WordSet = [
    "paid", "pays", "payment", "payments", "pay", "bonus", "fee", "amount", "amounts", "half",
    "double", "otherwise", "both", "all-or-nothing", "only", "together", "provided", "if",
    "reduced", "withheld", "lapses", "lapse", "forfeited",
  ]
  private static let items: WordSet = [
    "item", "items", "line", "lines", "row", "milestone", "milestones", "stage", "stages",
    "deliverable", "deliverables", "payment", "phase", "part", "position", "meilenstein",
  ]
  private static let whens: WordSet = [
    "when", "once", "on", "upon", "after", "wenn", "sobald", "nach", "quand",
  ]
}
