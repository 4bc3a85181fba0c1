import ProposalModel

/// The judgement on one statement, word by word.
struct StatementJudgement: Sendable {
  let text: StatementText
  let verdict: StatementVerdict
  /// Whether a number states the level or count of the outcome.
  let isQuantified: Bool
  /// The words that say when; nil where nothing does.
  let time: Range<Int>?
  /// The words that led to the verdict, the weightiest first.
  let reasons: [Reason]

  init(_ prose: Prose) {
    let text = StatementText(prose)
    let isAboutPay = Deferral.isAboutPay(text)
    let reader = NumberReader(text: text, isAboutPay: isAboutPay)
    let levels = reader.numbers().filter { $0.role == .level }.map(\.word)
    let time = StatedTime(text: text, numbers: reader).range()
    let weighing = Weighing(
      text: text, levels: Set(levels), isAboutPay: isAboutPay, hasTime: time != nil)
    (verdict, reasons) = weighing.verdict()
    self.text = text
    self.time = time
    isQuantified = !levels.isEmpty
  }
}

/// Weighs what the words of a statement say against one another.
private struct Weighing {
  let text: StatementText
  let levels: Set<Int>
  let isAboutPay: Bool
  let hasTime: Bool

  func verdict() -> (StatementVerdict, [Reason]) {
    if text.words.isEmpty { return (.vague, []) }
    if let standard = text.first(.effortStandard, in: text.words.indices) {
      return (.vague, [Reason(role: .tries, words: standard..<standard + 1)])
    }
    let deferral = Deferral(text: text, isAboutPay: isAboutPay).words()
    if let deferral, levels.isEmpty { return (.vague, [Reason(role: .defers, words: deferral)]) }
    if levels.isEmpty, let escape = text.first(.escape, in: text.words.indices) {
      return (.vague, [Reason(role: .escapes, words: escape..<escape + 1)])
    }
    if isAboutPay, let event = payEvent() {
      return (.explicit, [Reason(role: .decides, words: event..<event + 1)])
    }
    if isAboutPay, let level = levels.min() {
      return (.explicit, [Reason(role: .counts, words: level..<level + 1)])
    }
    return weighed()
  }

  /// What a definite payment hangs on.
  private func payEvent() -> Int? {
    let outcomes = OutcomeReader.outcomes(of: text)
    let judge = OutcomeJudge(text: text, levels: levels, hasTime: hasTime)
    let deed = outcomes.first {
      $0.part == .condition && $0.kind == .deed && judge.reason(for: $0).isDecidable
    }
    return deed?.verb ?? text.first(.eventNoun, in: text.words.indices)
  }

  private func weighed() -> (StatementVerdict, [Reason]) {
    let judge = OutcomeJudge(text: text, levels: levels, hasTime: hasTime)
    let outcomes = OutcomeReader.outcomes(of: text)
    let main = outcomes.filter { $0.part == .main }.map(judge.reason)
    if let level = levels.min() {
      let isOpen = main.allSatisfy { !$0.isDecidable && $0.reason.role == .changes }
      let isCountOnly = isOpen && !main.isEmpty && levels.count == 1 && isBettered(outcomes, level)
      if !isCountOnly { return (.explicit, [Reason(role: .counts, words: level..<level + 1)]) }
    }
    if let first = main.first, first.isDecidable { return (.explicit, [first.reason]) }
    if let means = outcomes.first(where: {
      $0.part == .means && $0.kind == .deed && ObjectReading($0, in: text).isDefinite
    }),
      judge.reason(for: means).isDecidable
    {
      return (.explicit, [judge.reason(for: means).reason])
    }
    let open = main.filter { !$0.isDecidable }.map(\.reason)
    let done = main.filter(\.isDecidable).map(\.reason)
    if done.count >= max(1, open.count) { return (.explicit, done) }
    return (.vague, open)
  }

  /// “Improve about 20 processes”: a number that only says how many are to be bettered.
  private func isBettered(_ outcomes: [Outcome], _ level: Int) -> Bool {
    outcomes.contains { $0.kind == .change && ObjectReading($0, in: text).phrase.contains(level) }
  }
}
