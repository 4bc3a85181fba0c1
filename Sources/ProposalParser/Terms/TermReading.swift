import ProposalModel

extension SheetReading {
  /// Reads the terms of the sheet and of its milestones.
  ///
  /// Called after the payouts were read; only figures that are still free are looked at.
  mutating func readTerms() {
    milestonePlaces = MilestonePlaces(proposal.milestones.map(\.place))
    readPartialGates()
    readNamedGates()
    readSharedGates()
    readMilestoneFields()
    readStatedAmounts(remarks)
    for group in groups(of: remarks) { read(group) }
    giveLapseDays()
    noteEarlyBonuses()
    reportOpenRetention()
    proposal.terms.sort { $0.place < $1.place }
  }

  /// The sentences by topic and owner, in the order of first appearance.
  private func groups(of remarks: [Remark]) -> [TermGroup] {
    var groups = TermGroups()
    var last: (statement: Int, topics: TopicSet) = (-1, [])
    var section: (scope: Int, topic: Topic?) = (-1, nil)
    for remark in remarks {
      if remark.scope != section.scope { section = (remark.scope, sectionTopic(remark.scope)) }
      var topics = topics(of: remark, in: section.topic)
      if remark.statement == last.statement {
        if topics.isEmpty { topics = last.topics.intersection(Self.continued) }
        if last.topics.contains(.lateDeduction), TermBuilder.takesOff(in: remark) {
          topics.insert(.lateDeduction)
        }
      }
      last = (remark.statement, topics)
      guard !topics.isEmpty else { continue }
      let owner = owner(of: remark.place)
      for topic in topics.inOrder {
        groups.add(remark, topic, owner)
      }
    }
    return groups.all
  }

  /// Topics that go on over the sentences behind the one that names them.
  private static let continued: TopicSet = [
    .discovery, .escalation, .retainage, .lateDeduction, .advance, .tax,
  ]

  /// The topics of a sentence, in a section that is about one or none.
  private func topics(of remark: Remark, in section: Topic?) -> TopicSet {
    var topics: TopicSet = []
    TopicTable.standard.forEach(in: remark.prose, remark.extent) {
      if !isOfMetric($0, remark) { topics.insert($0.meaning) }
    }
    if TargetChange.moves(remark.sentence) { topics.insert(.escalation) }
    if takesOffByDay(remark) || takesOffBehindDue(remark) { topics.insert(.lateDeduction) }
    if remark.sentence.letsSomebodyDecide, remark.sentence.has(.payNoun, .totalName) {
      topics.insert(.discretion)
    }
    if let topic = Topic.of(remark.field) {
      topics.insert(topic)
    } else if let section {
      topics.insert(section)
    }
    guard remark.role == .operative || Topic.of(remark.field) != nil else {
      return topics.intersection([.miss])
    }
    if topics.contains(.leaver) { topics = topics.without([.miss, .gate]) }
    return topics
  }

  /// "For every complete week after 26 November, $2,500 is taken off line 4": something is taken off a milestone
  /// that the sentence names, for the time after the day on which it is due, without a word for delay. What is
  /// taken off a deposit or a rent is no matter of the milestone that is due that day.
  private func takesOffByDay(_ remark: Remark) -> Bool {
    guard remark.sentence.has(.each), TermBuilder.speaksOfTaking(remark.sentence),
      let day = LateClause.day(behindAfterIn: remark.sentence, book), let date = book[day].day
    else { return false }
    let named = milestonesNamed(in: remark)
    return !named.isEmpty
      && named.allSatisfy { proposal.milestones[$0].deadline?.value.date == date }
  }

  /// "reduced by 2% for each complete week after its due date": behind a day that has no word for delay.
  private func takesOffBehindDue(_ remark: Remark) -> Bool {
    remark.sentence.has(.each) && TermBuilder.speaksOfTaking(remark.sentence)
      && remark.sentence.says(LateWords.behindDue)
      && LatePeriodWords.period(in: remark.sentence, book) != nil
  }

  /// "Net revenue retention" and "customer retention" are measures, no money is kept back.
  private func isOfMetric(_ found: PhraseTable<Topic>.Found, _ remark: Remark) -> Bool {
    let tokens = remark.prose.tokens
    guard found.meaning == .retainage, tokens[found.tokens.lowerBound].key == "retention" else {
      return false
    }
    let before = found.tokens.lowerBound - 1
    let behind = found.tokens.upperBound
    return before >= 0 && Self.retained.contains(tokens[before].key)
      || behind < tokens.count && Self.retained.contains(tokens[behind].key)
      || isOfSomething(behind, tokens)
  }

  /// "Retention of service contracts" is a measure; "retention of 5%" and "of the fee" is money.
  private func isOfSomething(_ index: Int, _ tokens: [Token]) -> Bool {
    guard index + 1 < tokens.count, tokens[index].key == "of" else { return false }
    let next = tokens[index + 1]
    return next.kind == .word && !Self.articles.contains(next.key)
  }

  private static let articles: WordSet = ["the", "each", "every", "any", "all", "a", "an"]

  private static let retained: WordSet = [
    "revenue", "customer", "customers", "client", "clients", "employee", "employees", "staff",
    "user", "users", "member", "members", "dollar", "talent", "rate", "score", "survey", "data",
    "team", "logo", "gross", "net", "kunden", "mitarbeiter", "bonus", "award",
  ]

  /// The topic that the nearest heading of a sentence names.
  private func sectionTopic(_ scope: Int) -> Topic? {
    var position: Int? = scope
    while let index = position {
      if let title = outline.scopes[index].title {
        if title.isMilestoneWord { return nil }
        if let topic = Topic.of(LabelFinder.field(title.prose, title.name)) { return topic }
        if let found = TopicTable.standard.first(in: title.prose, title.name),
          title.name.count <= 4,
          Self.sections.contains(found.meaning)
        {
          return found.meaning
        }
      }
      position = outline.scopes[index].opening == .heading ? nil : outline.scopes[index].parent
    }
    return nil
  }

  /// Topics whose section is about nothing else.
  private static let sections: TopicSet = [
    .discovery, .escalation, .anchor, .lateDeduction, .leaver, .clawback, .changeControl,
    .discretion, .warranty,
  ]

  /// The sentences whose figures a term took stand where it does not, when they are of other
  /// passages.
  private mutating func noteSentences(of group: TermGroup, _ term: BuiltTerm) {
    let figures = Set(term.figures)
    let remarks = group.remarks.filter { !figures.isDisjoint(with: $0.sentence.figures) }
    if !term.term.isIdle {
      takenSentences += remarks.map(\.place)
    } else if group.topic != .miss {
      // "60% to Ms. Whitlock and 40% to the Trust": parts of a whole say who is paid.
      idleSentences += remarks.filter { remark in
        remark.sentence.figures.compactMap { book[$0].percent }.sum != .hundred
      }.map(\.place)
    }
  }

  private mutating func read(_ group: TermGroup) {
    guard let term = TermBuilder(group: group, reading: self).term() else {
      if group.topic == .lateDeduction, TermBuilder(group: group, reading: self).takesOff {
        proposal.hasOpenLateDeduction = true
        takenSentences += group.remarks.filter { !EarlyRate.adds($0.sentence, book) }.map(\.place)
      }
      return
    }
    if group.topic == .lateDeduction { lateSentences += group.remarks.map(\.place) }
    for figure in term.figures { book.take(figure, for: .term) }
    noteSentences(of: group, term)
    let located = Located(term.term, at: group.place)
    if giveLateness(located, group) { return }
    if let owner = group.owner {
      proposal.milestones[owner].terms.append(located)
    } else {
      proposal.terms.append(located)
    }
    if let more = term.more { proposal.terms += more.map { Located($0, at: group.place) } }
  }
}
