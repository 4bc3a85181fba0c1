import ProposalModel

extension TermBuilder {
  func acceptance() -> BuiltTerm? {
    var term = AcceptanceTerm(text: group.text)
    let days =
      figure(beside: Self.reviewWords, but: Self.otherWords) { $0.days != nil }
      ?? figure(beside: Self.reviewWords, but: Self.correctionWords) { $0.days != nil }
    if let days, let duration = quantity(days).duration {
      term.reviewDays = quantity(days).days
      term.countsBusinessDays = duration.unit == .businessDays
    }
    term.silenceAccepts = silence
    term.rounds = rounds
    return built(.acceptance(term))
  }

  private var silence: Bool? {
    group.first(Self.silenceWords)?.0.meaning
  }

  private var rounds: Int? {
    for remark in group.remarks
    where remark.sentence.says(Self.correctionWords) {
      if let found = remark.sentence.first(Self.countWords) { return found.meaning }
    }
    return nil
  }

  private static let reviewWords = PhraseTable<Bool>([
    (
      true,
      [
        "accept", "accepts", "reject", "rejects", "review", "reviews", "answers", "answer",
        "responds", "respond", "inspects", "prüft", "abgenommen", "sign", "silence", "confirms",
        "approve", "abnahme", "acceptance", "accepter",
      ]
    )
  ])
  private static let correctionWords = PhraseTable<Bool>([
    (
      true,
      [
        "corrects", "correct", "corrected", "corrections", "correction", "rounds", "round",
        "nachbesserung", "nachbessern", "rework", "resubmit", "resubmission", "remedies",
        "corriger", "live for", "has run for",
      ]
    )
  ])
  /// Words of correcting and of paying: their days are not those of the review.
  private static let otherWords = PhraseTable<Bool>([
    (
      true,
      [
        "corrects", "correct", "corrected", "corrections", "correction", "rounds", "round",
        "nachbesserung", "nachbessern", "rework", "resubmit", "resubmission", "remedies",
        "corriger", "live for", "has run for", "zahlbar", "rechnung", "rechnungen", "paid",
        "invoice", "invoices", "pays", "payment", "payable",
      ]
    )
  ])
  private static let countWords = PhraseTable<Int>([
    (1, ["one round", "once", "a single round", "einmal", "1 round", "une fois", "einmalig"]),
    (2, ["two rounds", "twice", "2 rounds", "zweimal", "up to two", "deux fois"]),
    (3, ["three rounds", "three times", "3 rounds", "dreimal", "trois fois"]),
  ])
  private static let silenceWords = PhraseTable<Bool>([
    (
      true,
      [
        "silence is acceptance", "counts as acceptance", "deemed accepted", "counts as accepted",
        "deemed acceptance", "as acceptance", "gilt als abgenommen", "gilt die etappe als",
        "gilt die leistung als", "is taken as accepted", "considered accepted",
        "deemed to be accepted", "deemed to have accepted", "réputé accepté", "is acceptance",
        "vaut acceptation", "so gilt", "gilt sie als abgenommen", "treated as accepted",
        "means acceptance", "silence means yes",
      ]
    ),
    (
      false,
      [
        "silence is not acceptance", "silence is rejection", "deemed rejected",
        "counts as rejected", "silence does not count", "counts as rejection",
        "silence is no acceptance", "not count as acceptance", "gilt als abgelehnt",
        "schweigen gilt nicht", "never counts as acceptance",
      ]
    ),
  ])

  func approval() -> BuiltTerm? {
    var approver: Prose?
    for remark in group.remarks where approver == nil {
      approver = self.approver(in: remark)
    }
    return built(.approval(ApprovalTerm(text: group.text, approver: approver)))
  }

  /// Who stands behind "certified by", or in front of "certifies"; a labelled text is the name.
  private func approver(in remark: Remark) -> Prose? {
    if remark.field == .approver || remark.field == .certifier {
      return PartyName.name(in: remark.text)
    }
    let tokens = remark.prose.tokens
    if let found = remark.sentence.first(Self.byWords) {
      var end = found.tokens.upperBound
      while end < remark.tokens.upperBound, !Self.nameEnds.contains(tokens[end].key) { end += 1 }
      return end > found.tokens.upperBound
        ? remark.prose.part(found.tokens.upperBound..<end) : nil
    }
    guard let verb = remark.sentence.first(Self.activeWords) else { return nil }
    var start = verb.tokens.lowerBound
    while start > remark.tokens.lowerBound, !Self.nameStarts.contains(tokens[start - 1].key) {
      start = openingBracket(before: start, tokens, remark.tokens.lowerBound)
    }
    return start < verb.tokens.lowerBound ? remark.prose.part(start..<verb.tokens.lowerBound) : nil
  }

  /// One token back, or to the bracket that opens the one closing there.
  private func openingBracket(before start: Int, _ tokens: [Token], _ lowest: Int) -> Int {
    guard tokens[start - 1].key == Mark.close else { return start - 1 }
    return (lowest..<start).last { tokens[$0].key == Mark.open } ?? start - 1
  }

  private static let byWords = PhraseTable<Bool>([
    (
      true,
      [
        "certified by", "approved by", "confirmed by", "signed off by", "genehmigt durch",
        "bestätigt durch", "certifié par", "approuvé par", "verified by", "decided by",
      ]
    )
  ])
  private static let activeWords = PhraseTable<Bool>([
    (
      true,
      [
        "certifies", "approves", "confirms", "will approve", "will certify", "bestätigt",
        "genehmigt", "has confirmed", "accepts for", "certifie", "approuve", "verifies",
        "inspects", "accepts", "checks",
      ]
    )
  ])
  private static let nameEnds: WordSet = [
    ",", ".", ";", "by", "within", "on", "in", "before", "after", "and", "paid", "(", "bis", ":",
  ]
  private static let nameStarts: WordSet = [
    ",", ";", ".", ":", "and", "that", "if", "und", "after", "once", "before", "when", "as", "by",
    "where",
  ]
}
