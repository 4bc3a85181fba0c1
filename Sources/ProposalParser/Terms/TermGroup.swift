import ProposalModel

/// The sentences about one topic, of one milestone or of the whole sheet.
struct TermGroup {
  let topic: Topic
  /// The position of the milestone; `nil` for the whole sheet.
  let owner: Int?
  var remarks: [Remark]

  /// The sentences as one text.
  var text: Prose { Prose.joined(remarks.map(\.text)) }
  /// Where the first stands; where all stand when they are of one passage.
  var place: SourceRange {
    guard let first = remarks.first else { return SourceRange(start: 0, end: 0) }
    var place = first.place
    for remark in remarks.dropFirst() where remark.sentence.passage == first.sentence.passage {
      place = place.union(remark.place)
    }
    return place
  }

  /// The first phrase of a table in the sentences, with the sentence it stands in.
  func first<Meaning>(_ table: PhraseTable<Meaning>) -> (PhraseTable<Meaning>.Found, Remark)? {
    for remark in remarks {
      if let found = remark.sentence.first(table) { return (found, remark) }
    }
    return nil
  }
}

/// The groups of a sheet, in the order of first appearance.
struct TermGroups {
  private struct Key: Hashable {
    let topic: Topic
    let owner: Int?
  }

  private(set) var all: [TermGroup] = []
  private var positions: [Key: Int] = [:]

  /// Adds a sentence to its group.
  mutating func add(_ remark: Remark, _ topic: Topic, _ owner: Int?) {
    let key = Key(topic: topic, owner: owner)
    if let position = positions[key] {
      all[position].remarks.append(remark)
    } else {
      positions[key] = all.count
      all.append(TermGroup(topic: topic, owner: owner, remarks: [remark]))
    }
  }
}
