import ProposalModel

/// Two sentences about leavers that cannot both hold: one takes everything whatever the reason, another
/// one pays for some reason.
struct LeaverClash {
  /// “Forfeited if Marco leaves for any reason”.
  let forfeit: SourceRange
  /// “If Marco is dismissed without cause, the bonus is paid in full.”
  let exception: SourceRange

  /// The first such pair of a sheet.
  init?(in text: OperativeText) {
    self.init(
      in: text, takes: Self.forfeit(in:of:),
      pays: { sentence, prose in Self.pays(sentence, of: prose) ? sentence : nil })
  }

  /// The first pair of the other kind: “Resignation forfeits every unpaid milestone”, and “milestones
  /// already achieved are paid whatever the reason for leaving”.
  init?(ofUnpaidIn text: OperativeText) {
    self.init(
      in: text,
      takes: { sentence, prose in Self.takesUnpaid(sentence, of: prose) ? sentence : nil },
      pays: { sentence, prose in Self.paysAnyway(sentence, of: prose) ? sentence : nil })
  }

  /// The first pair about those who resign: “Unpaid awards lapse on resignation; on resignation, awards are
  /// paid pro rata”.
  init?(ofResignationIn text: OperativeText) {
    self.init(
      in: text,
      takes: { sentence, prose in Self.takesOfResigned(sentence, of: prose) ? sentence : nil },
      pays: { sentence, prose in Self.paysResigned(sentence, of: prose) ? sentence : nil })
  }

  private static func takesOfResigned(_ sentence: Range<Int>, of prose: Prose) -> Bool {
    prose.has(resigning, in: sentence) && prose.has(losses, in: sentence)
      && prose.has(unpaid.union(["all", "any", "every"]), in: sentence)
      && !prose.has(unearned, in: sentence) && !prose.has(causes, in: sentence)
  }

  private static func paysResigned(_ sentence: Range<Int>, of prose: Prose) -> Bool {
    prose.has(resigning, in: sentence) && prose.has(payments, in: sentence)
      && !prose.has(losses, in: sentence) && !prose.has(denials, in: sentence)
      && !prose.has(earned, in: sentence)
  }

  private static let resigning: WordSet = ["resignation", "resigns", "resign", "resigning"]
  private static let earned: WordSet = [
    "achieved", "earned", "reached", "met", "certified", "vested", "already", "after", "before",
  ]

  /// The first words of each kind in sentences about leaving; none is of both.
  private init?(
    in text: OperativeText, takes: (Range<Int>, Prose) -> Range<Int>?,
    pays: (Range<Int>, Prose) -> Range<Int>?
  ) {
    var (forfeit, exception): (SourceRange?, SourceRange?) = (nil, nil)
    for prose in text.passages.map(\.prose) where prose.has(Self.leaving) {
      for sentence in prose.sentences where !prose.has(Self.exceptions, in: sentence) {
        if let words = takes(sentence, prose) {
          forfeit = forfeit ?? prose.place(ofTokens: words)
        } else if let words = pays(sentence, prose) {
          exception = exception ?? prose.place(ofTokens: words)
        }
      }
    }
    guard let forfeit, let exception else { return nil }
    (self.forfeit, self.exception) = (forfeit, exception)
  }

  /// A certain way of leaving that takes what is not paid yet; what is not earned yet is something else.
  private static func takesUnpaid(_ sentence: Range<Int>, of prose: Prose) -> Bool {
    prose.has(resignations, in: sentence) && prose.has(losses, in: sentence)
      && (prose.has(unpaid, in: sentence) && !prose.has(unearned, in: sentence)
        || saysNotPaid(sentence, of: prose))
  }

  /// “Everything not yet paid is forfeited”: what is earned and not paid as well.
  private static func saysNotPaid(_ sentence: Range<Int>, of prose: Prose) -> Bool {
    let words = sentence.map { prose.tokens[$0].key }
    let isUnpaid = words.indices.contains { index in
      words[index] == "not"
        && (words[index...].dropFirst().prefix(2).contains("paid"))
    }
    return isUnpaid && !prose.has(open, in: sentence)
      && words.contains {
        ["everything", "all", "any", "every", "whatever", "anything"].contains($0)
      }
  }

  private static func paysAnyway(_ sentence: Range<Int>, of prose: Prose) -> Bool {
    prose.has(payments, in: sentence) && !prose.has(losses, in: sentence)
      && !prose.has(denials, in: sentence)
      && sentence.contains { isAnyReason($0, in: sentence, prose.tokens) }
  }

  private static let resignations: WordSet = [
    "resignation", "resigns", "resign", "dismissal", "dismissed", "leaver", "leaves",
  ]
  private static let unpaid: WordSet = ["unpaid", "outstanding"]
  private static let open: WordSet = [
    "unachieved", "unearned", "unvested", "missed", "future", "open",
  ]
  private static let unearned: WordSet = [
    "unachieved", "unearned", "unvested", "not", "missed", "future", "open",
  ]

  /// From the word of loss to “any reason”, or the other way round.
  private static func forfeit(in sentence: Range<Int>, of prose: Prose) -> Range<Int>? {
    let tokens = prose.tokens
    guard let loss = sentence.first(where: { losses.contains(tokens[$0].key) }),
      let reason = sentence.first(where: { isAnyReason($0, in: sentence, tokens) })
    else { return nil }
    return min(loss, reason)..<max(loss, reason + 1) + 1
  }

  /// “Any reason”, “whatever the reason”.
  private static func isAnyReason(_ index: Int, in sentence: Range<Int>, _ tokens: [Token]) -> Bool
  {
    guard wholes.contains(tokens[index].key) else { return false }
    return (index + 1..<min(index + 3, sentence.upperBound)).contains {
      reasons.contains(tokens[$0].key)
    }
  }

  /// A certain reason and a word of pay, and no word of loss.
  private static func pays(_ sentence: Range<Int>, of prose: Prose) -> Bool {
    prose.has(causes, in: sentence) && prose.has(payments, in: sentence)
      && !prose.has(losses, in: sentence)
      && !prose.has(denials, in: sentence)
  }

  private static let leaving: WordSet = [
    "leaves", "leave", "leaving", "leaver", "leavers", "dismissed", "dismissal", "termination",
    "terminated", "resigns", "resignation", "retires", "retirement", "redundancy", "redundant",
    "death", "dies", "disability", "departure", "ends",
  ]
  private static let wholes: WordSet = ["any", "whatever", "every"]
  private static let reasons: WordSet = ["reason", "reasons", "circumstances", "circumstance"]
  private static let losses: WordSet = [
    "forfeited", "forfeits", "forfeit", "lapses", "lapse", "lost", "loses", "lose", "nothing",
    "expires", "void",
  ]
  private static let causes: WordSet = [
    "cause", "redundancy", "redundant", "death", "dies", "disability", "retirement", "retires",
    "good",
  ]
  private static let payments: WordSet = [
    "paid", "pays", "pay", "payable", "keeps", "keep", "retains", "receives", "vests", "pro-rata",
    "pro-rated", "prorated",
  ]
  private static let denials: WordSet = ["not", "no", "nothing", "never", "neither", "nor"]
  private static let exceptions: WordSet = [
    "except", "unless", "other", "save", "apart", "but", "however", "subject", "otherwise",
    "notwithstanding",
  ]
}
