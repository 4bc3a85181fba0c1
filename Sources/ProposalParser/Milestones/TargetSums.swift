import ProposalModel

/// "At target each of the 24 members receives $1,125" above the goals: what all goals come to, or one
/// person's part of it, and no further goal.
enum TargetSums {
  /// Whether a sentence says what is received at target.
  static func speak(in sentence: Sentence) -> Bool {
    sentence.has(.payVerb) && !sentence.has(.additional)
      && atTarget.first(in: sentence.prose, sentence.tokens) != nil
  }

  /// How many people get the amount each: "each of the 24 members".
  static func heads(in sentence: Sentence, _ book: FigureBook) -> Rational? {
    let counts = sentence.figures.filter { figure in
      let start = book[figure].tokens.lowerBound
      guard start > sentence.tokens.lowerBound + 1 else { return false }
      return eachOf.all(in: sentence.prose, sentence.window(start - 3, start)).contains {
        $0.tokens.upperBound == start
      }
    }
    return counts.count == 1 ? book[counts[0]].number : nil
  }

  private static let atTarget = PhraseTable<Bool>([
    (
      true,
      [
        "at target", "at plan", "on target", "at the target level", "if all targets are met",
        "at full target", "bei zielerreichung", "im ziel", "bei voller zielerreichung",
      ]
    )
  ])
  private static let eachOf = PhraseTable<Bool>([
    (true, ["each of the", "each of", "every one of the", "all of the", "jeder der", "jedes der"])
  ])
}

extension MilestoneFinder {
  /// Whether a promise at target stands above sections that promise themselves.
  func isTargetSum(_ promise: Promise, _ statement: Int) -> Bool {
    guard !promise.isRate, TargetSums.speak(in: promise.sentence) else { return false }
    let scopes = reading.outline.scopes
    let own = reading.outline.statements[statement].scope
    return scopes.indices.contains { scope in
      scope != own && scopes[own].place.contains(scopes[scope].place)
        && (scopes[scope].statements.contains { !reading.promises(of: $0).isEmpty }
          || reading.outline.tables.indices.contains {
            reading.outline.tables[$0].scope == scope && reading.tableShape($0).pays
          })
    }
  }
}
