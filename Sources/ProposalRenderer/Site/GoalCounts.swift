import ProposalModel

/// How many goals stand where, in words.
struct GoalCounts: Sendable, Hashable {
  private let counts: [GoalStatus: Int]

  init(_ statuses: [GoalStatus]) {
    counts = Dictionary(grouping: statuses, by: \.self).mapValues(\.count)
  }

  /// "2 met, 1 partly met, 1 without a result"
  var words: String {
    let parts = GoalStatus.allCases.compactMap { status in
      counts[status].map { "\($0) \(Self.words(status))" }
    }
    return parts.isEmpty ? "no goals" : parts.joined(separator: ", ")
  }

  /// The same as a sentence.
  var sentence: String {
    let all = counts.values.reduce(0, +)
    guard all > 0 else { return "This sheet states no goal that could be read." }
    return "Of \(all) goal\(all == 1 ? "" : "s"): \(words)."
  }

  /// One status in words.
  static func words(_ status: GoalStatus) -> String {
    switch status {
    case .met: "met"
    case .partly: "partly met"
    case .missed: "missed"
    case .reported: "reported"
    case .open: "without a result"
    }
  }

  /// A shape for each status, so that nothing hangs on colour.
  static func mark(_ status: GoalStatus) -> String {
    switch status {
    case .met: "●"
    case .partly: "◐"
    case .missed: "○"
    case .reported: "■"
    case .open: "–"
    }
  }
}
