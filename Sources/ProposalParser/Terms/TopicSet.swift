/// Some topics, as bits.
struct TopicSet: ExpressibleByArrayLiteral {
  private var bits: UInt32 = 0

  init(arrayLiteral topics: Topic...) {
    for topic in topics { insert(topic) }
  }

  /// Whether there is no topic.
  var isEmpty: Bool { bits == 0 }

  /// Adds a topic; there are less than 32.
  mutating func insert(_ topic: Topic) { bits |= 1 << UInt32(topic.rawValue) }

  /// Whether a topic is in the set.
  func contains(_ topic: Topic) -> Bool { bits & 1 << UInt32(topic.rawValue) != 0 }

  /// The topics that both sets have.
  func intersection(_ other: TopicSet) -> TopicSet {
    var set = self
    set.bits &= other.bits
    return set
  }

  /// The topics that only this set has.
  func without(_ other: TopicSet) -> TopicSet {
    var set = self
    set.bits &= ~other.bits
    return set
  }

  /// The topics in the order they are declared.
  var inOrder: some Sequence<Topic> {
    (0..<UInt8(UInt32.bitWidth)).lazy.filter { bits & 1 << UInt32($0) != 0 }
      .compactMap(Topic.init(rawValue:))
  }
}
