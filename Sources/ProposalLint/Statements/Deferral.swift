import ProposalModel

/// Words that leave what is to be reached to somebody's later decision.
struct Deferral {
  let text: StatementText
  /// Whether the text is about somebody's pay.
  let isAboutPay: Bool

  /// Whether a text is about somebody's pay: pay, and a party of a contract.
  static func isAboutPay(_ text: StatementText) -> Bool {
    let all = text.words.indices
    if isContract(text) { return text.has([.pay, .weakPay, .payVerb], in: all) }
    if text.has(.contractParty, in: all), text.has([.pay, .payVerb], in: all) { return true }
    return text.has(.pay, in: all) && !text.has(.citizen, in: all)
  }

  /// “Shall”, or a party with a capital inside the sentence.
  private static func isContract(_ text: StatementText) -> Bool {
    text.words.indices.contains { text.words[$0].key == "shall" || isParty($0, text) }
  }

  private static func isParty(_ index: Int, _ text: StatementText) -> Bool {
    let word = text.words[index]
    let isInside = index > text.start || word.tokens.count > 1
    return isInside && text.prose.tokens[word.tokens.upperBound - 1].isCapitalised
      && word.isAny([.contractParty, .agent])
  }

  /// The words that defer; nil where none do.
  func words() -> Range<Int>? {
    discretion() ?? decidedCriteria() ?? linkedCriteria() ?? eligibility()
  }

  private func discretion() -> Range<Int>? {
    text.first(.discretion, in: text.words.indices).map { word in
      (max(0, word - 3)..<word).first { text.words[$0].isAny(.criteria) }.map { $0..<word + 1 }
        ?? word..<word + 1
    }
  }

  /// “Goals determined by the board”, “the board will establish targets”.
  private func decidedCriteria() -> Range<Int>? {
    for index in text.words.indices where text.words[index].isAny(.criteria) {
      let front = max(0, index - 6)..<index
      let behind = index + 1..<min(text.words.count, index + 10)
      let verb = behind.first(where: isDecided) ?? front.last(where: isDecided)
      if let verb { return min(verb, index)..<max(verb, index) + 1 }
    }
    return nil
  }

  private func isDecided(_ index: Int) -> Bool {
    text.words[index].isAny(.decide) && !text.words[index].isAny(.artefact)
      && text.words[index].isAny([.formPast, .formBase, .formS])
  }

  /// “Based on performance”, “upon achievement of the goals”.
  private func linkedCriteria() -> Range<Int>? {
    guard isAboutPay else { return nil }
    for index in text.words.indices where text.words[index].isAny(.criteria) {
      let front = max(0, index - 12)..<index
      if let link = front.last(where: {
        text.words[$0].isAny([.linking, .selector, .comparison, .eventNoun])
          || Self.attaining.contains(text.words[$0].key)
      }) {
        return link..<index + 1
      }
    }
    return nil
  }

  private func eligibility() -> Range<Int>? {
    guard isAboutPay else { return nil }
    return text.words.indices.first {
      Self.possible.contains(text.words[$0].key) || text.words[$0].isAny(.may)
    }.map { $0..<$0 + 1 }
  }

  private static let attaining: Set<WordKey> = [
    "achieving", "achievement", "attaining", "attainment", "achieve", "achieves", "meeting", "meet",
    "meets", "achieved", "attained", "met", "performance",
  ]
  private static let possible: Set<WordKey> = [
    "eligible", "entitled", "opportunity", "participate", "consider", "considered",
  ]
}
