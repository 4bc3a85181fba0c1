import ProposalModel

/// A time of payment that starts nowhere: “Awards are paid through payroll within three weeks.”
enum PaymentWithoutStart {
  /// The durations in sentences about payment that name no event, and follow none that names one.
  static func all(in text: OperativeText) -> [SourceRange] {
    text.passages.flatMap { passage -> [SourceRange] in
      let prose = passage.prose
      guard prose.has(payments), prose.has(bounds) else { return [] }
      var isAnchored = false
      return prose.sentences.compactMap { sentence in
        defer { isAnchored = prose.has(events, in: sentence) }
        guard !isAnchored, prose.has(payments, in: sentence), !prose.has(events, in: sentence)
        else { return nil }
        return duration(in: sentence, of: prose).map { prose.place(ofTokens: $0) }
      }
    }
  }

  /// The number and its unit behind “within”, where nothing follows that it could count from.
  private static func duration(in sentence: Range<Int>, of prose: Prose) -> Range<Int>? {
    let tokens = prose.tokens
    guard let within = sentence.first(where: { bounds.contains(tokens[$0].key) }),
      within + 2 < sentence.upperBound, MeasuringNumber.isNumber(tokens[within + 1])
    else { return nil }
    let isQualified = qualifiers.contains(tokens[within + 2].key)
    let unit = within + (isQualified ? 3 : 2)
    guard unit < sentence.upperBound, units.contains(tokens[unit].key),
      unit + 1 == sentence.upperBound || tokens[unit + 1].kind == .mark
    else { return nil }
    return within + 1..<unit + 1
  }

  private static let bounds: WordSet = ["within"]
  private static let payments: WordSet = ["paid", "pays", "payment", "payments", "payable"]
  private static let qualifiers: WordSet = ["business", "working", "calendar", "banking"]
  private static let units: WordSet = ["days", "day", "weeks", "week", "months", "month"]
  /// Words of something to count from; where one stands, the reader knows what is meant.
  private static let events: WordSet = [
    "after", "of", "from", "following", "follows", "follow", "on", "upon", "once", "when", "if",
    "then", "thereafter", "receipt", "invoice", "invoices", "certificate", "certified", "certifies",
    "certification", "confirms", "confirmed", "approves", "approved", "approval", "accepted",
    "acceptance", "decides", "decision", "date", "end", "each", "later", "since", "that", "until",
    "signed", "signs",
  ]
}
