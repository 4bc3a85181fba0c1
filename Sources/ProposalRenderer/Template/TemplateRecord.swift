/// Named values, as a template sees them.
public struct TemplateRecord: Sendable, ExpressibleByDictionaryLiteral {
  struct Entry: Sendable {
    let key: TemplateKey
    let value: TemplateValue
  }

  /// Sorted by hash beyond `linearLimit` entries, in the order given below it.
  private var entries: [Entry] = []

  /// Scanning this many hashes costs no more than a binary search over them.
  private static let linearLimit = 8

  /// A record of these names and values. Of a repeated name the last value counts.
  public init(_ pairs: [(String, TemplateValue)]) {
    entries.reserveCapacity(pairs.count)
    add(pairs)
  }

  /// Adds values behind those of the same names, and keeps the order.
  private mutating func add(_ pairs: [(String, TemplateValue)]) {
    for (name, value) in pairs { entries.append(Entry(key: TemplateKey(name), value: value)) }
    // The sort is stable: of a repeated name the last value stays the last.
    if entries.count > Self.linearLimit { entries.sort { $0.key.hash < $1.key.hash } }
  }

  /// A record written as a literal: `["name": .text(name), "paid": true]`.
  public init(dictionaryLiteral pairs: (String, TemplateValue)...) { self.init(pairs) }

  /// The names, sorted, for error messages.
  var names: [String] { entries.map(\.key.name).sorted() }

  /// The value of a name; nil when the record does not have it.
  subscript(key: TemplateKey) -> TemplateValue? {
    entries.count <= Self.linearLimit ? scan(for: key) : search(for: key)
  }

  /// The value of a name; nil when the record does not have it.
  public subscript(name: String) -> TemplateValue? { self[TemplateKey(name)] }

  /// The record with one more value, or with another value for a name it has.
  public func with(_ name: String, _ value: TemplateValue) -> TemplateRecord {
    with([(name, value)])
  }

  /// The record with more values, or with other values for names it has.
  func with(_ pairs: [(String, TemplateValue)]) -> TemplateRecord {
    var record = self
    record.add(pairs)
    return record
  }

  /// The values by their names, in the order of the names.
  var sorted: [(name: String, value: TemplateValue)] {
    entries.sorted { $0.key.name < $1.key.name }.map { ($0.key.name, self[$0.key] ?? .none) }
  }

  private func scan(for key: TemplateKey) -> TemplateValue? {
    for index in entries.indices.reversed() where entries[index].key == key {
      return entries[index].value
    }
    return nil
  }

  private func search(for key: TemplateKey) -> TemplateValue? {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].key.hash <= key.hash { low = middle + 1 } else { high = middle }
    }
    while low > 0, entries[low - 1].key.hash == key.hash {
      if entries[low - 1].key.name == key.name { return entries[low - 1].value }
      low -= 1
    }
    return nil
  }
}
