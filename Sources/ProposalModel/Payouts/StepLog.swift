/// The sentences that show how an amount was computed. None is made where nobody reads them: the
/// words of a step take longer than its arithmetic.
struct StepLog {
  /// Whether sentences are made.
  let isKept: Bool
  private(set) var sentences: [String] = []

  /// A log without sentences, which takes some or lets all go.
  init(isKept: Bool) {
    self.isKept = isKept
  }

  /// Adds a sentence, where sentences are kept.
  mutating func append(_ sentence: @autoclosure () -> String) {
    if isKept { sentences.append(sentence()) }
  }
}
