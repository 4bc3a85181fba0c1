import ProposalModel

/// A sentence outside the milestones whose main clause takes something off what is paid, shares it out, makes it
/// wait, or moves what it hangs on: "without the certificate none of the three amounts falls due", "the bar rises to
/// 97% if the software is live by July".
///
/// Judged by what the words do and not by a list of whole phrases: something that is paid or has to be reached on
/// the one side, and a verb of taking, sharing, waiting or moving on the other, which no "not" denies.
struct ConsequenceTalk {
  let sentence: Sentence
  let names: MilestoneNames
  let book: FigureBook

  /// How a sentence changes what is paid.
  enum Effect {
    /// Waits for something, bounds or shares out: readers of such rules may have taken it.
    case ruled
    /// Takes off, loses or moves.
    case taken
  }

  /// What the sentence does; `nil` where it changes nothing.
  var effect: Effect? {
    guard !sentence.has(.history, .salary), !sentence.isExample, !sentence.tellsMeaning,
      !tellsOther,
      !isOwnMiss, !opensList
    else { return nil }
    let (pay, goal) = (touchesPay, touchesGoal)
    if (pay || goal) && !opensOtherwise && happens(ConsequenceWords.losing, ConsequenceWords.moving)
      || (pay || namesAmount) && !opensOtherwise && happens(ConsequenceWords.taking)
      || pay && paysNone
      || namesAmount && sentence.says(ConsequenceWords.less)
      || goal && sentence.has(.recurring, .each) && sentence.says(ConsequenceWords.charging)
    {
      return .taken
    }
    if (pay || goal) && sentence.says(ConsequenceWords.waiting)
      || pay && !opensOtherwise && happens(ConsequenceWords.sharing, ConsequenceWords.bounding)
      || goal && happens(ConsequenceWords.ruling)
    {
      return .ruled
    }
    return nil
  }

  /// "Otherwise none of the three is paid", "so one who meets two takes home 65%", "no retention is withheld": the
  /// rest of what stands in front, or what is not done.
  private var opensOtherwise: Bool {
    guard let first = sentence.tokens.first else { return true }
    return ConsequenceWords.openings.contains(sentence.prose.tokens[first].key)
  }

  /// "The following bonuses are paid only on acceptance of each plant:"
  private var opensList: Bool {
    sentence.tokens.last.map { sentence.prose.tokens[$0].key == Mark.colon } ?? true
  }

  /// "A stage which has not been completed by its date lapses": what is not reached pays nothing, as always.
  private var isOwnMiss: Bool {
    sentence.says(ConsequenceWords.missing)
  }

  /// "Without the certificate none of the three amounts falls due": the lack of one thing costs the others.
  var opensWithout: Bool {
    sentence.tokens.first.map {
      ConsequenceWords.lacking.contains(sentence.prose.tokens[$0].key)
    } ?? false
  }

  /// "Without the certificate, none of the three amounts falls due": behind a condition, and no total miss.
  private var paysNone: Bool {
    guard opensWithout || sentence.opensWhen else { return false }
    return sentence.tokens.contains { index in
      sentence.prose.tokens[index].key == "none"
        && sentence.holds(ConsequenceWords.dues, in: sentence.window(index + 1, index + 7))
    }
  }

  private var touchesPay: Bool {
    sentence.has(.payNoun, .payVerb) || sentence.holds(ConsequenceWords.pay)
      || sentence.tokens.contains { isCompound(sentence.prose.tokens[$0]) }
  }

  private var touchesGoal: Bool {
    sentence.holds(ConsequenceWords.goals) || !names.mentions(in: sentence).isEmpty
  }

  /// "consider the $20,000 gone", "werden 1.500 Dollar einbehalten"
  private var namesAmount: Bool {
    sentence.figures.contains { book[$0].money != nil && book[$0].isOperative }
  }

  /// "Lieferprämie", "Leeds-Prämie"
  private func isCompound(_ token: Token) -> Bool {
    guard token.kind == .word, token.range.count > 8 else { return false }
    let bytes = sentence.prose.utf8[token.range]
    return ConsequenceWords.endings.contains { bytes.suffix($0.count).elementsEqual($0) }
  }

  /// Words of taxes, of law, of what was, and of what changes nothing.
  private var tellsOther: Bool {
    sentence.holds(ConsequenceWords.otherKinds) || sentence.says(ConsequenceWords.unchanged)
      || StudyTalk.speaks(in: sentence)
      || sentence.says(AdjustmentWords.leaving)
  }

  /// Whether one of the phrases stands in the main clause, and nothing denies it.
  private func happens(_ tables: PhraseTable<Bool>...) -> Bool {
    tables.contains { table in
      sentence.all(table).contains { found in
        !isDenied(found.tokens.lowerBound) && !isInClause(found.tokens.lowerBound)
      }
    }
  }

  private func isDenied(_ token: Int) -> Bool {
    sentence.holds(ConsequenceWords.denials, in: sentence.window(token - 3, token))
  }

  /// Whether the words stand between "if" or "should" and the comma behind.
  private func isInClause(_ token: Int) -> Bool {
    let tokens = sentence.prose.tokens
    for index in sentence.window(sentence.tokens.lowerBound, token).reversed() {
      if tokens[index].key == Mark.comma { return false }
      if ConsequenceWords.clauses.contains(tokens[index].key) { return true }
    }
    return false
  }
}
