import ProposalModel

extension SheetReading {
  /// "From each invoice 5% is retained … Otherwise it is paid out when the meters are replaced": when a retained
  /// part is paid, behind the sentence that retains it.
  func tellsWhenRetainedIsPaid(_ sentence: Sentence, _ statement: Int) -> Bool {
    let tokens = sentence.tokens
    guard sentence.figures.allSatisfy({ book[$0].day != nil }),
      RetainedWords.release.first(in: sentence.prose, tokens) != nil,
      !sentence.has(.nothing, .unless, .discretion, .additional),
      !sentence.holds(RetainedWords.losing)
    else { return false }
    return sentences(of: statement).contains {
      $0.tokens.upperBound <= tokens.lowerBound && $0.prose.place == sentence.prose.place
        && TermBuilder.retainWords.first(in: $0.prose, $0.tokens) != nil
    }
  }
}

/// "Ten percent of the concept fee is held until the last film is accepted", "it is then paid": a part that is paid
/// later, and in full.
struct HeldRemark {
  let sentence: Sentence

  /// Whether the sentence only tells when a part is paid.
  var isOne: Bool {
    guard !sentence.has(.nothing, .unless, .discretion, .additional), !sentence.opensWhen,
      !sentence.holds(RetainedWords.forfeiting)
    else { return false }
    return sentence.says(RetainedWords.then)
      || sentence.all(RetainedWords.held).contains { held in
        sentence.window(held.tokens.upperBound, sentence.tokens.upperBound).contains {
          RetainedWords.untils.contains(sentence.prose.tokens[$0].key)
        }
      }
  }
}

private enum RetainedWords {
  static let held = PhraseTable<Bool>([
    (
      true,
      [
        "is held", "are held", "is withheld", "are withheld", "is kept back", "are kept back",
        "is held back", "are held back", "is retained", "are retained", "wird einbehalten",
        "werden einbehalten",
      ]
    )
  ])
  static let untils: WordSet = ["until", "till", "bis"]
  static let then = PhraseTable<Bool>([
    (
      true,
      [
        "it is then paid", "and is then paid", "they are then paid", "is then paid out",
        "it is then released", "and is then released",
      ]
    )
  ])
  static let forfeiting: WordSet = [
    "lost", "lapses", "lapse", "never", "forfeited", "half", "only", "not", "deducted", "reduced",
  ]
  static let release = PhraseTable<Bool>([
    (
      true,
      ["it", "this part", "the rest", "that part", "the retained part", "the retention"].flatMap {
        subject in
        ["is paid out", "is paid", "is released", "is returned"].flatMap { verb in
          ["when", "once", "after", "as soon as", "on"].map { "\(subject) \(verb) \($0)" }
        }
      } + [
        "wird er ausgezahlt sobald", "wird sie ausgezahlt sobald", "wird er ausgezahlt wenn",
        "wird sie ausgezahlt wenn", "wird er ausgezahlt , sobald", "wird er ausgezahlt , wenn",
      ]
    )
  ])
  static let losing: WordSet = [
    "not", "no", "lost", "kept", "less", "only", "half", "part", "lapses", "never", "nicht", "kein",
    "reduced", "interest",
  ]
}
