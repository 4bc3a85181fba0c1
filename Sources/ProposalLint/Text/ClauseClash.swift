import ProposalModel

/// Two sentences of terms that cannot both hold: “not refundable under any circumstances” and “returns the
/// payment”, “may cancel free of charge” and “owes 40% at whatever time”, “no certificate is needed” and “nothing is
/// paid without a certificate”.
struct ClauseClash {
  let first: SourceRange
  let second: SourceRange

  /// The pairs of a sheet, one of each kind at most.
  static func all(in context: LintContext) -> [ClauseClash] {
    let sentences = context.text.passages.flatMap { passage -> [Said] in
      guard passage.prose.has(Self.marks) else { return [] }
      return passage.prose.sentences.filter { $0.upperBound > passage.body.lowerBound }
        .map { Said(prose: passage.prose, tokens: $0) }
    }
    return [refund(sentences), cancellation(sentences), proof(sentences)].compactMap(\.self)
  }

  /// A sentence of an operative passage.
  private struct Said {
    let prose: Prose
    let tokens: Range<Int>

    var place: SourceRange { prose.place(ofTokens: tokens) }
    func has(_ words: WordSet) -> Bool { prose.has(words, in: tokens) }

    /// Whether `second` stands at most so many words behind `first`.
    func has(_ first: WordSet, then second: WordSet, within reach: Int) -> Bool {
      tokens.contains { index in
        first.contains(prose.tokens[index].key)
          && prose.has(
            second, in: index + 1..<max(index + 1, min(index + 1 + reach, tokens.upperBound)))
      }
    }
  }

  private init(_ first: Said, _ second: Said) {
    self.first = first.place
    self.second = second.place
  }

  // MARK: Refunds

  private static func refund(_ all: [Said]) -> ClauseClash? {
    let kept = all.filter { said in
      said.has(denials, then: refundable, within: 3) || said.has(finals)
    }
    for said in kept {
      let others = all.filter { other in
        other.place != said.place && other.has(refunds)
          && !other.has(denials, then: refunds, within: 3)
          && !other.has(finals) && !other.has(exceptions) && !said.has(exceptions)
          && advances.contains { said.has([$0]) && other.has([$0]) }
          && starts(said) == starts(other)
      }
      if let other = others.first { return ClauseClash(said, other) }
    }
    return nil
  }

  /// What was paid at the start, where the sentence says so.
  private static func starts(_ said: Said) -> Bool { said.has(beginnings) }

  private static let beginnings: WordSet = ["signature", "signing", "advance", "deposit", "order"]
  private static let refundable: WordSet = [
    "refundable", "refunded", "repaid", "repayable", "returned", "returnable", "reclaimed",
  ]
  private static let finals: WordSet = ["non-refundable", "nonrefundable"]
  private static let refunds: WordSet = [
    "returns", "return", "returned", "repays", "repay", "repaid", "refunds", "refund", "refunded",
  ]
  private static let advances: [WordKey] = [
    "payment", "advance", "deposit", "instalment", "installment", "prepayment", "fee",
  ]

  // MARK: Cancellation

  private static func cancellation(_ all: [Said]) -> ClauseClash? {
    let free = all.first { said in
      said.has(cancelling) && !said.has(denials) && !said.has(exceptions)
        && (said.has(["free"], then: ["charge", "cost", "costs"], within: 2)
          || said.has(["without", "no"], then: ["charge", "cost", "costs", "fee"], within: 2))
    }
    guard let free else { return nil }
    let costly = all.first { said in
      said.place != free.place && said.has(cancelling) && said.has(owing)
        && said.has(["whatever", "any", "all", "whenever", "every"], then: times, within: 2)
        && !said.has(exceptions) && !said.has(["free", "without", "after"])
    }
    return costly.map { ClauseClash(free, $0) }
  }

  private static let cancelling: WordSet = [
    "cancel", "cancels", "cancelled", "cancellation", "terminate", "terminates", "termination",
    "withdraw", "withdraws", "withdrawal",
  ]
  private static let owing: WordSet = ["owes", "owe", "pays", "pay", "due", "charged", "payable"]
  private static let times: WordSet = ["time", "times", "stage", "point", "moment", "case", "date"]

  // MARK: Proof

  private static func proof(_ all: [Said]) -> ClauseClash? {
    for proof in proofs {
      let spared = all.first { said in
        !said.has(exceptions)
          && (said.has(["no"], then: [proof], within: 2) && said.has(needs)
            || said.has([proof], then: ["not"], within: 3) && said.has(needs))
      }
      guard let spared else { continue }
      let strict = all.first { said in
        said.place != spared.place && said.has(["without"], then: [proof], within: 3)
          && said.has(["no", "nothing", "never", "none"]) && said.has(paying)
          && !said.has(exceptions)
      }
      if let strict { return ClauseClash(spared, strict) }
    }
    return nil
  }

  private static let proofs: [WordKey] = [
    "certificate", "approval", "signature", "invoice", "acceptance", "report", "inspection",
    "consent", "test", "receipt", "audit",
  ]
  private static let needs: WordSet = ["needed", "required", "necessary", "need", "needs"]
  private static let paying: WordSet = [
    "paid", "payable", "due", "released", "pays", "payment", "owed",
  ]

  private static let denials: WordSet = ["not", "no", "never"]
  private static let exceptions: WordSet = [
    "except", "unless", "save", "apart", "however", "subject", "otherwise", "notwithstanding",
    "other", "others", "but",
  ]
  private static let marks = refundable.union(finals).union(refunds).union(cancelling).union(
    ["without", "needed", "required", "necessary"])
}
