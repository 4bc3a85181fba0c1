import ProposalModel

/// Words about being late that no reader took: until they are understood, what is late is open.
struct OpenLateness {
  let reading: SheetReading
  /// Where terms stand that were read.
  private let terms: PlaceCover
  /// Where deductions stand that were read.
  private let taken: PlaceCover

  init(reading: SheetReading) {
    self.reading = reading
    let all = reading.proposal.terms + reading.proposal.milestones.flatMap(\.terms)
    terms = PlaceCover(all.map(\.place))
    let deductions = all.filter { if case .lateDeduction = $0.value { true } else { false } }
    taken = PlaceCover(deductions.map(\.place) + reading.lateSentences)
  }

  /// A sentence that speaks of delay, with the milestone in whose words it stands.
  struct Words {
    let sentence: Sentence
    /// The milestones it reaches; `nil` for all.
    let milestones: [Int]?
    /// Whether it says that being late costs nothing.
    let frees: Bool
    /// Whether it speaks of those alone that no other words about delay reach.
    var isOfOthers = false
  }

  /// The sentences that matter, in order.
  func words() -> [Words] {
    reading.outline.statements.indices.flatMap { statement -> [Words] in
      guard isAgreed(statement) || isBackground(statement) else { return [] }
      let found = reading.sentences(of: statement).compactMap { words($0, statement) }
      return isAgreed(statement) ? found : found.filter(\.frees)
    }
  }

  private func words(_ sentence: Sentence, _ statement: Int) -> Words? {
    let moved = reachedLater(sentence, statement)
    if !moved.isEmpty { return Words(sentence: sentence, milestones: moved, frees: false) }
    guard matters(sentence, statement), !taken.overlaps(sentence.place) else { return nil }
    let frees =
      !LateTalk.isAboutPaying(sentence)
      && FreedLateness.frees(sentence, kind: reading.proposal.kind)
    guard frees || isOpen(sentence) && !isUnused(sentence, statement) else { return nil }
    let others = frees && sentence.holds(Self.others) ? withoutOwnLateness : nil
    return Words(
      sentence: sentence, milestones: others ?? reached(sentence, statement), frees: frees,
      isOfOthers: others != nil && isOfOneMilestone)
  }

  /// "The delay deduction is confined to P3. The other three are paid in full": those without words of their own.
  private var withoutOwnLateness: [Int] {
    reading.proposal.milestones.indices.filter { index in
      !reading.proposal.milestones[index].terms.contains {
        if case .lateDeduction = $0.value { true } else { false }
      }
    }
  }

  /// Whether the deductions for delay that were read belong to milestones, and none to all of them.
  private var isOfOneMilestone: Bool {
    !reading.proposal.terms.contains {
      if case .lateDeduction = $0.value { true } else { false }
    }
  }

  private static let others: WordSet = ["other", "others", "remaining", "anderen", "übrigen"]

  private func reached(_ sentence: Sentence, _ statement: Int) -> [Int]? {
    if reading.owned.contains(statement) {
      return reading.owner(of: sentence.place).map { [$0] }
    }
    let named = milestonesNamed(in: sentence)
    guard named.isEmpty else { return sentence.opensWhen ? nil : named }
    let first = sentence.prose.tokens[sentence.tokens.lowerBound].key
    let before = reading.sentences(of: statement).last {
      $0.tokens.upperBound <= sentence.tokens.lowerBound
    }
    guard Self.pronouns.contains(first), let before else { return nil }
    let meant = milestonesNamed(in: before)
    return meant.isEmpty ? nil : meant
  }

  private static let pronouns: WordSet = ["these", "those", "they", "their", "diese", "deren"]

  private func milestonesNamed(in sentence: Sentence) -> [Int] {
    let remark = reading.remarks.first { $0.sentence === sentence }
    return remark.map { reading.milestonesNamed(in: $0) } ?? []
  }

  /// The milestones whose own words, in a cell or anywhere else, make the last day a vague one.
  func softened() -> [Int] {
    guard LateWords.softened.mayStand(in: reading.words) else { return [] }
    return reading.passages.indices.filter { reading.isPublic(passage: $0) }.compactMap { index in
      let prose = reading.passages[index].prose
      guard LateTalk.softens(prose, prose.tokens.indices) else { return nil }
      return reading.milestonePlaces.first(around: prose.place)
    }
  }

  // MARK: Which sentences

  private func isAgreed(_ statement: Int) -> Bool {
    let (scopes, scope) = (reading.outline.scopes, reading.outline.statements[statement].scope)
    guard scopes[scope].audience == .everyone else { return false }
    return scopes[scope].role == .operative || scopes[scope].role == .definitions
  }

  /// The reasons of a licence may say in one sentence that a later day costs nothing.
  private func isBackground(_ statement: Int) -> Bool {
    let (scopes, scope) = (reading.outline.scopes, reading.outline.statements[statement].scope)
    return scopes[scope].audience == .everyone && scopes[scope].role == .background
  }

  /// Not what is promised or to be reached: "fewer late deliveries" is a goal.
  private func matters(_ sentence: Sentence, _ statement: Int) -> Bool {
    let isLabelled = labelSpeaks(statement)
    guard !sentence.isExample,
      LateTalk.speaks(sentence, reading.book) || isPaidInPart(sentence) || isLabelled
        || goesOn(sentence, statement)
    else { return false }
    if let field = reading.outline.statements[statement].field, Self.ignored.contains(field),
      !isLabelled
    {
      return false
    }
    return !reading.owned.contains(statement) || LateTalk.costsByDelay(sentence)
      || !reading.promises(of: statement).contains { $0.sentence.tokens == sentence.tokens }
  }

  /// "Malus for late delivery: EUR 300/day"
  private func labelSpeaks(_ statement: Int) -> Bool {
    let statement = reading.outline.statements[statement]
    guard let label = statement.label, statement.field != .goal else { return false }
    return LateTalk.names(reading.passages[statement.passage].prose, label)
  }

  /// "0.2% is deducted for each day of delay. After more than ten days nothing is paid."
  private func goesOn(_ sentence: Sentence, _ statement: Int) -> Bool {
    guard sentence.has(.nothing) || TermBuilder.speaksOfTaking(sentence),
      sentence.figures.contains(where: { reading.book[$0].duration != nil })
    else { return false }
    return reading.sentences(of: statement).contains {
      $0.tokens.upperBound <= sentence.tokens.lowerBound && LateTalk.speaks($0, reading.book)
    }
  }

  private static let ignored: FieldSet = [
    .goal, .measure, .milestone, .target, .threshold, .level, .history, .background, .baseline,
    .evidence, .privateNotes, .title, .payer, .payee, .role, .version, .invoice, .leaver,
    .records, .dispute, .warranty, .clawback,
  ]

  private func isOpen(_ sentence: Sentence) -> Bool {
    !LateTalk.isOther(sentence) && !PlainRemark(sentence: sentence, book: reading.book).movesDays
      && !PlainForfeit.isSaid(in: sentence, reading)
      && !sentence.has(.history) && !deniesParts(sentence)
      && !(reading.statesLateness
        && (LateTalk.saysPaid(sentence) || LateTalk.refers(sentence, reading.book)))
  }

  /// "There is no part payment if one of the six is late": what is missed pays nothing, as it does anyhow.
  private func deniesParts(_ sentence: Sentence) -> Bool {
    sentence.says(Self.noParts)
      && sentence.figures.allSatisfy {
        reading.book[$0].money == nil && reading.book[$0].percent == nil
      }
  }

  private static let noParts = PhraseTable<Bool>([
    (
      true,
      [
        "no part payment", "no partial payment", "no partial payout", "no partial bonus",
        "no partial award", "no part is paid", "nothing in part", "keine teilzahlung",
        "pas de paiement partiel",
      ]
    )
  ])

  /// "An extension of time moves all dates. Neither side has asked for one so far."
  private func isUnused(_ sentence: Sentence, _ statement: Int) -> Bool {
    reading.sentences(of: statement).contains { other in
      other.tokens.lowerBound >= sentence.tokens.upperBound
        && other.says(Self.soFar)
        && other.holds(Self.nobody)
    }
  }

  private static let nobody: WordSet = [
    "neither", "none", "no", "nobody", "not", "kein", "keine", "keiner", "niemand", "nicht",
    "aucune", "aucun",
  ]
  private static let soFar = PhraseTable<Bool>([
    (
      true,
      [
        "so far", "to date", "until now", "has been granted", "had been granted", "bisher",
        "bislang", "jusqu'ici",
      ]
    )
  ])

  private func reachedLater(_ sentence: Sentence, _ statement: Int) -> [Int] {
    guard sentence.holdsFigures, !sentence.isExample else { return [] }
    let paid = milestonesPaid(after: sentence)
    guard !reading.owned.contains(statement) else {
      let owner = reading.owner(of: sentence.place)
      return paid.filter { $0 != owner }
    }
    return paid + milestonesMoved(by: sentence)
  }

  /// "Delivery after 30 June 2027 pays $30,000": other pay behind the very day that is the last one.
  private func milestonesPaid(after sentence: Sentence) -> [Int] {
    guard let figure = LateClause.day(behindAfterIn: sentence, reading.book),
      let day = reading.book[figure].day, sentence.has(.payVerb, .payNoun), isOpen(sentence),
      !taken.overlaps(sentence.place)
    else { return [] }
    return reading.proposal.milestones.indices.filter {
      reading.proposal.milestones[$0].deadline?.value.date == day
    }
  }

  /// "Go-live may take place until 31 October 2027": a later day beside the name of what is due.
  private func milestonesMoved(by sentence: Sentence) -> [Int] {
    let days = sentence.figures.filter { reading.book.isFree($0) && reading.book[$0].isOperative }
      .compactMap { reading.book[$0].day }
    guard let last = days.max(), !terms.overlaps(sentence.place), !sentence.has(.history),
      !sentence.prose.tokens[sentence.tokens].contains(where: {
        TimeWords.administration.contains($0.key)
      })
    else { return [] }
    return reading.proposal.milestones.indices.filter { index in
      let milestone = reading.proposal.milestones[index]
      guard let due = milestone.deadline?.value.date, due < last else { return false }
      return milestone.name.tokens.contains { names($0, in: sentence) }
    }
  }

  private func names(_ token: Token, in sentence: Sentence) -> Bool {
    token.kind == .word && token.range.count > 3
      && sentence.prose.tokens[sentence.tokens].contains { $0.key == token.key }
  }

  /// "Enrolment by 31 December 2027 is paid at half the amount": a part, for a day behind the last one.
  private func isPaidInPart(_ sentence: Sentence) -> Bool {
    guard sentence.has(.payVerb), !sentence.has(.term), !terms.overlaps(sentence.place),
      sentence.figures.contains(where: { reading.book[$0].percent != nil })
    else { return false }
    let days = Set(sentence.figures.compactMap { reading.book[$0].day })
    return !days.isEmpty
      && reading.proposal.milestones.contains { milestone in
        milestone.deadline?.value.date.map { last in days.contains { $0 > last } } ?? false
      }
  }
}
