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

  /// Whether a given name is the name, or a part of it: `nps` for `nps-of-45`. A name that denies
  /// something is never meant by one that does not: `injury` is not `no-injury`.
  static func means(_ given: String, _ name: String) -> Bool {
    if matches(given, name) { return true }
    let (part, whole) = (words(of: given), words(of: name))
    return !part.isEmpty && part.isSubset(of: whole)
      && part.isDisjoint(with: denials) == whole.isDisjoint(with: denials)
  }

  /// The one of several names that is meant: the same, else the only one it is a part of.
  static func match(_ name: String, among names: [String]) -> String? {
    if let same = names.first(where: { matches($0, name) }) { return same }
    let candidates = Set(names.filter { means(name, $0) })
    return candidates.count == 1 ? candidates.first : nil
  }

  private static func words(of name: String) -> Set<Substring> {
    Set(slug(name).split(separator: "-"))
  }

  private static let denials: Set<Substring> = [
    "no", "not", "non", "never", "without", "kein", "keine", "keinen", "nicht", "ohne", "pas",
    "sans",
  ]
}
