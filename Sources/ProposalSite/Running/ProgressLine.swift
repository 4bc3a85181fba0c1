/// How far a run has come, told to a person who has waited half a second, and to nobody else.
struct ProgressLine {
  private let count: Int
  private let start = ContinuousClock.now
  private let isShown: Bool
  private var done = 0
  private var hasPrinted = false

  init(count: Int, isWanted: Bool = true) {
    self.count = count
    isShown = isWanted && StandardStream.error.isTerminal
  }

  mutating func advance(by steps: Int = 1) {
    done += steps
    guard isShown, start.duration(to: .now) > .milliseconds(500) else { return }
    try? StandardStream.error.write("\r\(done) of \(count) sheets")
    hasPrinted = true
  }

  /// Leaves the line empty.
  mutating func clear() {
    guard hasPrinted else { return }
    try? StandardStream.error.write("\r\u{1B}[K")
    hasPrinted = false
  }
}
