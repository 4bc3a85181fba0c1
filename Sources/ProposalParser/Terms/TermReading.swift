import ProposalModel

extension SheetReading {
  /// Reads the terms of the sheet and of its milestones.
  ///
  /// Called after the payouts were read; only figures that are still free are looked at.
  mutating func readTerms() {
    let remarks = remarks().filter { !$0.tokens.isEmpty }
    readMilestoneFields()
    readStatedAmounts(remarks)
    for group in groups(of: remarks) { read(group) }
    proposal.terms.sort { $0.place < $1.place }
  }

  /// The sentences by topic and owner, in the order of first appearance.
  private func groups(of remarks: [Remark]) -> [TermGroup] {
    var groups: [TermGroup] = []
    for remark in remarks {
      let owner = owner(of: remark.place)
      for topic in topics(of: remark).sorted(by: { $0.rawValue < $1.rawValue }) {
        if let index = groups.firstIndex(where: { $0.topic == topic && $0.owner == owner }) {
          groups[index].remarks.append(remark)
        } else {
          groups.append(TermGroup(topic: topic, owner: owner, remarks: [remark]))
        }
      }
    }
    return groups
  }

  private func topics(of remark: Remark) -> Set<Topic> {
    var topics = Set(TopicTable.standard.all(in: remark.prose, remark.tokens).map(\.meaning))
    if let topic = Topic.of(remark.field) {
      topics.insert(topic)
    } else if let topic = sectionTopic(remark.scope) {
      topics.insert(topic)
    }
    guard remark.role == .operative || Topic.of(remark.field) != nil else {
      return topics.intersection([.miss])
    }
    if topics.contains(.leaver) { topics.subtract([.miss, .gate]) }
    return topics
  }

  /// The topic that the nearest heading of a sentence names.
  private func sectionTopic(_ scope: Int) -> Topic? {
    var position: Int? = scope
    while let index = position {
      if let title = outline.scopes[index].title {
        if title.isMilestoneWord { return nil }
        if let topic = Topic.of(LabelFinder.field(title.prose, title.name)) { return topic }
        if let found = TopicTable.standard.first(in: title.prose, title.name), title.name.count <= 4,
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
  private static let sections: Set<Topic> = [
    .discovery, .escalation, .anchor, .lateDeduction, .leaver, .clawback, .changeControl,
    .discretion, .warranty,
  ]

  private mutating func read(_ group: TermGroup) {
    guard let term = TermBuilder(group: group, reading: self).term() else { return }
    for figure in term.figures { book.take(figure, for: .term) }
    let located = Located(term.term, at: group.place)
    if let owner = group.owner {
      proposal.milestones[owner].terms.append(located)
    } else {
      proposal.terms.append(located)
    }
    if let more = term.more { proposal.terms += more.map { Located($0, at: group.place) } }
  }
}
