import ProposalModel

/// What a sentence that no reader took says of several milestones, or of another one than that in whose words
/// it stands.
extension PayTalk {
  /// Whether they may in a milestone's own words, where conditions of its own are read: those of another
  /// one, and parts nobody took, are left.
  func mayChange(ownedBy owner: Int?) -> Bool {
    if isAboutPay, sentence.has(.gate), saysPart { return true }
    let talk = HarmlessTalk(sentence: sentence, book: book)
    if concernsOther(than: owner) { return !talk.isOwnMiss(context.levels) }
    guard isAboutPay, !sentence.cues.meets(Self.read), FreeAmount(sentence, book) == nil,
      FreeUnits.count(in: sentence, book) == nil
    else { return false }
    guard !talk.isHarmless else { return false }
    if joins {
      if talk.saysNothing { return !talk.isOwnMiss(context.levels) }
      if setsCondition || bounds || setsFloor { return true }
    }
    if boundsTotal || saysPart && setsCondition { return true }
    guard sentence.has(.payNoun, .payVerb) else { return false }
    return holdsPart && !talk.saysNothing || addsAmount || chooses || counts
  }

  /// Whether a promise that stands alone in a sentence is one of another milestone: "from the eleventh store
  /// on, each store earns $5,000", "the third tranche is $150,000 if the authority agrees".
  func refersBack(from owner: Int?) -> Bool {
    guard !HarmlessTalk(sentence: sentence, book: book).isOfOtherKind, !opensList else {
      return false
    }
    return sentence.has(.each, .additional)
      && context.names.mentionsOther(than: owner, in: sentence)
      || sentence.says(PayChoiceWords.pointing) || sentence.says(PayAlterations.table)
      || ConsequenceTalk(sentence: sentence, names: context.names, book: book).effect == .taken
  }

  /// Whether the sentence is about several milestones at once: "the three payouts together", "if two of the
  /// three milestones are missed".
  private var joins: Bool {
    holds(Self.several) && !SumWords.speak(in: sentence)
      && sentence.says(PayChoiceWords.joining)
  }

  /// "Cap on the total: $40,000", "sums beyond $40,000 in total are not paid".
  private var boundsTotal: Bool {
    holds(Self.totals) && (bounds || holds(Self.beyond))
      && sentence.figures.contains { isOpen($0) && book[$0].money != nil }
  }

  private static let totals: WordSet = [
    "total", "overall", "altogether", "aggregate", "combined", "insgesamt", "gesamt", "summe",
  ]
  private static let beyond: WordSet = ["beyond", "above", "over", "exceeding", "cap", "ceiling"]

  /// "Provided the portal is launched, the total will be at least $25,000" among the words of the last
  /// milestone, behind which the sheet goes on without a heading.
  private func concernsOther(than owner: Int?) -> Bool {
    guard context.names.mentions(in: sentence).contains(where: { $0 != owner }), isAboutPay,
      !HarmlessTalk(sentence: sentence, book: book).isOfOtherKind,
      !context.isOwnGate(sentence, of: owner, book)
    else { return false }
    return setsCondition || HarmlessTalk(sentence: sentence, book: book).saysNothing || chooses
      || addsAmount || setsFloor || sentence.has(.gate)
      || bounds && sentence.figures.contains { book[$0].money != nil || book[$0].percent != nil }
  }

  /// "Certification pays nothing if the pilot line is late": one milestone hangs on another one.
  var bindsMilestones: Bool {
    let talk = HarmlessTalk(sentence: sentence, book: book)
    guard context.names.mentions(in: sentence).count > 1, isAboutPay, !talk.isOfOtherKind,
      !opensList
    else { return false }
    // What hangs on a condition of its own was read as a gate; one on a milestone never is.
    if sentence.has(.gate) {
      return talk.condition.map { context.names.nameMilestone(in: $0, of: sentence) } ?? false
    }
    return setsCondition || talk.saysNothing
  }

  private static let several: WordSet = [
    "milestones", "goals", "targets", "bonuses", "payments", "payouts", "awards", "amounts",
    "tranches", "instalments", "ziele", "prämien", "meilensteine", "zahlungen",
  ]

  /// Those of sentences that the reader of one milestone sorts.
  private static let read: CueSet = [.proportional, .attainment, .gate, .toBeAgreed, .discretion]
}
