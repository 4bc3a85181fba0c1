import ProposalModel

/// Reads a factor that is set later: the sentence that multiplies by it, and the one beside it with
/// its bounds and that it is one without a decision.
struct FactorReader {
  let reading: SheetReading

  /// The factor a sentence multiplies by; `nil` where its bounds are not stated beside it.
  func factor(_ sentence: Sentence, _ statement: Int) -> NamedFactor? {
    let all = reading.sentences(of: statement)
    guard let position = all.firstIndex(where: { $0.tokens == sentence.tokens }),
      let name = name(in: sentence)
    else { return nil }
    let numbers = all[(position + 1)...].flatMap(\.figures).compactMap { reading.book[$0].number }
    guard numbers.count == 3, numbers[0] < numbers[1], numbers[0] <= .one,
      numbers[1] >= .one, numbers[2] == .one
    else { return nil }
    return NamedFactor(name: name, lower: numbers[0], upper: numbers[1])
  }

  /// The value in percent of a factor that is set already: "multiplied by the company factor. The
  /// board has set it: 0.95." Just one number stands behind, in a sentence that sets or names it.
  func settled(_ sentence: Sentence, _ statement: Int) -> Rational? {
    let all = reading.sentences(of: statement)
    guard let position = all.firstIndex(where: { $0.tokens == sentence.tokens }),
      name(in: sentence) != nil, sentence.figures.allSatisfy({ reading.book[$0].day != nil })
    else { return nil }
    let next = all[(position + 1)...].prefix(1).filter { follower in
      follower.prose.tokens[follower.tokens].contains { Self.setting.contains($0.key) }
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
