import ProposalModel

/// Reads a factor that is set later: the sentence that multiplies by it, and the one beside it with
/// its bounds and that it is one without a decision.
struct FactorReader {
  let reading: SheetReading

  /// The factor a sentence multiplies by; `nil` where its bounds are not stated beside it.
  func factor(_ sentence: Sentence, _ statement: Int) -> NamedFactor? {
    let all = reading.sentences(of: statement)
    if let part = partTime(in: sentence, all) { return part }
    guard let position = all.firstIndex(where: { $0.tokens == sentence.tokens }),
      let name = name(in: sentence)
    else { return nil }
    let numbers = all[(position + 1)...].flatMap(\.figures).compactMap { reading.book[$0].number }
    guard numbers.count == 3, numbers[0] < numbers[1], numbers[0] <= .one,
      numbers[1] >= .one, numbers[2] == .one
    else { return nil }
    return NamedFactor(name: name, lower: numbers[0], upper: numbers[1])
  }

  /// "multiplied by the employment level": how much somebody works is one at most, and one where
  /// nobody says less.
  private func partTime(in sentence: Sentence, _ all: [Sentence]) -> NamedFactor? {
    guard let found = sentence.first(Self.partTime) else { return nil }
    // The number of the clause stands in front: "(2) The sum is then multiplied by …".
    let numbers = all.flatMap(\.figures).filter { reading.book[$0].tokens.upperBound > 3 }
    guard
      numbers.allSatisfy({ reading.book[$0].number == .one || reading.book[$0].percent == .hundred }
      )
    else { return nil }
    let name = sentence.prose.string(tokens: found.tokens).lowercased()
    return NamedFactor(
      name: name.split(separator: " ").joined(separator: "-"), lower: .zero, upper: .one)
  }

  private static let partTime = PhraseTable<Bool>([
    (
      true,
      [
        "beschäftigungsgrad", "teilzeitgrad", "teilzeitfaktor", "teilzeitquote", "arbeitspensum",
        "pensum", "employment level", "level of employment", "part-time factor",
        "part-time percentage", "working-time percentage", "working-time factor", "fte",
        "fte factor", "fte percentage", "full-time equivalent", "taux d'activité",
        "taux d'occupation",
      ]
    )
  ])

  /// The value in percent of a factor that is set already: "multiplied by the company factor. The
  /// board has set it: 0.95." Just one number stands behind, in a sentence that sets or names it.
  func settled(_ sentence: Sentence, _ statement: Int) -> Rational? {
    let all = reading.sentences(of: statement)
    guard let position = all.firstIndex(where: { $0.tokens == sentence.tokens }),
      name(in: sentence) != nil, sentence.figures.allSatisfy({ reading.book[$0].day != nil })
    else { return nil }
    let next = all[(position + 1)...].prefix(1).filter { follower in
      follower.holds(Self.setting)
    }
    let values = next.flatMap(\.figures).map { reading.book[$0] }
    guard values.count == 1, let value = values.first else { return nil }
    if case .multiple(let times) = value.value { return times * .hundred }
    if case .percent(let percent) = value.value { return percent }
    return value.number.map { $0 * .hundred }
  }

  private static let setting: WordSet = ["set", "is", "fixed", "beträgt", "festgelegt", ":"]

  /// The word that ends in "factor" or "multiplier", with the one in front of it.
  private func name(in sentence: Sentence) -> String? {
    for index in sentence.tokens where sentence.prose.tokens[index].kind == .word {
      let word = sentence.prose.string(sentence.prose.tokens[index].range).lowercased()
      guard word.hasSuffix("faktor") || word == "factor" || word == "multiplier" else { continue }
      guard word == "factor" || word == "multiplier", index > sentence.tokens.lowerBound else {
        return word
      }
      let before = sentence.prose.string(sentence.prose.tokens[index - 1].range).lowercased()
      return before + "-" + word
    }
    return nil
  }
}
