/// How far a run has come, told to a person who has waited half a second, and to nobody else.
struct ProgressLine {
  private let count: Int
  private let start = ContinuousClock.now
  private let isShown = StandardStream.error.isTerminal
  private var done = 0
  private var hasPrinted = false

  init(count: Int) {
    self.count = count
  }

  mutating func advance() {
    done += 1
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
