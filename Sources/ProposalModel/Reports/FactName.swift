/// Names of gates, measures and indexes as facts give them: small letters and digits, joined by `-`.
enum FactName {
  /// The name without case, marks and spaces: `Free cash flow` is `free-cash-flow`.
  static func slug(_ name: String) -> String {
    let words = name.lowercased().split { !($0.isLetter || $0.isNumber) }
    return words.joined(separator: "-")
  }

  /// Whether two names are one.
  static func matches(_ first: String, _ second: String) -> Bool {
    first == second || slug(first) == slug(second)
  }

  /// The one of several names that is meant: the same, else the only one that has all its words.
  static func match(_ name: String, among names: [String]) -> String? {
    if let same = names.first(where: { matches($0, name) }) { return same }
    let words = Set(slug(name).split(separator: "-"))
    let candidates = names.filter { words.isSubset(of: slug($0).split(separator: "-")) }
    return candidates.count == 1 && !words.isEmpty ? candidates[0] : nil
  }
}
