import ProposalParser

/// Which versions of Milepost a configuration was written for: `0.2`, `>=0.2.1` or `=0.2.1`.
struct VersionRequirement: SettingsValue, Hashable {
  /// As written.
  let text: String
  private let isExact: Bool
  private let numbers: [Int]

  static var form: SettingsForm {
    .text("a version: 0.2 or >=0.2 for that one and later ones, =0.2.1 for that one alone")
  }

  static func read(_ node: SettingsNode, _ reading: inout SettingsReading) -> VersionRequirement? {
    guard let text = reading.text(of: node, form) else { return nil }
    if let requirement = VersionRequirement(text) { return requirement }
    reading.refuse(word: text, at: node.place, form)
    return nil
  }

  /// Reads a requirement; nil where it is none.
  init?(_ text: String) {
    self.text = text
    var rest = text[...]
    isExact = rest.hasPrefix("=")
    if rest.hasPrefix(">=") { rest = rest.dropFirst(2) } else if isExact { rest.removeFirst() }
    guard let numbers = Self.numbers(rest.drop { $0 == " " }) else { return nil }
    self.numbers = numbers
  }

  /// Whether a version is one of those meant.
  func allows(_ version: String) -> Bool {
    guard let other = Self.numbers(version[...]) else { return false }
    let isEarlier = other.lexicographicallyPrecedes(numbers)
    return isExact ? other == numbers : !isEarlier
  }

  var json: JSONValue { .string(text) }

  /// Three numbers; those left out are 0.
  private static func numbers(_ text: Substring) -> [Int]? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) ?? -1 }
    guard (1...3).contains(parts.count), parts.allSatisfy({ $0 >= 0 }) else { return nil }
    return parts + repeatElement(0, count: 3 - parts.count)
  }
}
