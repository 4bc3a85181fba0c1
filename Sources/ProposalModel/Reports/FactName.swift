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
}
