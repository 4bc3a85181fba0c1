import ProposalModel

/// A statement with slots where something is missing. What stands in brackets is for the author to
/// fill in: no number, date or name is invented.
struct StatementRewrite {
  private let judgement: StatementJudgement
  private let prose: Prose

  init(_ judgement: StatementJudgement) {
    self.judgement = judgement
    prose = judgement.text.prose
  }

  /// The rewritten statement; nil where it is explicit and says when, and where it has no words.
  var text: String? {
    guard let end = body?.upperBound else { return nil }
    let stop = prose.string(end..<prose.utf8.count)
    let date = judgement.time == nil ? " by [date]" : ""
    guard judgement.verdict == .vague, let reason = judgement.reasons.first else {
      return date.isEmpty ? nil : prose.string(0..<end) + date + stop
    }
    return changed(reason, upTo: end) + date + stop
  }

  /// The bytes without the marks at the end.
  private var body: Range<Int>? {
    guard let last = prose.tokens.last(where: { $0.kind != .mark || Self.closing.contains($0.key) })
    else { return nil }
    return 0..<Int(last.end)
  }

  private func changed(_ reason: Reason, upTo end: Int) -> String {
    guard let words = prose.bytes(ofTokens: judgement.text.tokens(of: reason.words)) else {
      return prose.string(0..<end)
    }
    let front = prose.string(0..<words.lowerBound)
    let rest = prose.string(words.upperBound..<max(words.upperBound, end))
    let kept = prose.string(words)
    switch reason.role {
    case .decides, .counts: return front + kept + rest
    case .escapes: return front + "[case in which this applies]" + rest
    case .changes: return front + kept + rest + " from [level today] to [level to reach]"
    case .defers: return front + "[goals and levels, stated here]" + rest
    case .compares: return front + "[number or level]" + rest
    case .blurs: return blurred(reason, front, kept, rest)
    case .values: return front + kept + rest + ", shown by [test or number]"
    case .tries, .empties: return front + kept + rest + ", shown by [event or level]"
    }
  }

  /// “Several” gives way to a number; a bare plural gets one in front.
  private func blurred(_ reason: Reason, _ front: String, _ kept: String, _ rest: String) -> String
  {
    let word = judgement.text.words[reason.words.lowerBound]
    if word.isAny(.vagueQuantity) { return front + "[number]" + rest }
    if word.isAny(.selector) { return front + "[number, and which]" + rest }
    return word.isAny(WordClass.verbs)
      ? front + kept + rest + " [how much or how often]" : front + "[number] " + kept + rest
  }

  private static let closing: Set<WordKey> = [")", "]", "”", "%", "\""]
}
