/// English inflection, as far as making the forms of known words goes. It makes forms too many
/// rather than too few: a form nobody writes is never met.
enum Inflection {
  /// A form of a verb and the class that says which form it is.
  typealias Form = (text: String, class: WordClass)

  /// The forms of a lexicon entry: its first word is inflected, the rest stays. Irregular pasts
  /// stand behind slashes: `begin/began/begun`.
  static func verb(_ entry: String) -> [Form] {
    let parts = entry.split(separator: " ", maxSplits: 1).map(String.init)
    guard let first = parts.first else { return [] }
    let rest = parts.count > 1 ? " " + parts[1] : ""
    let spellings = first.split(separator: "/").map(String.init)
    guard let base = spellings.first else { return [] }
    var forms: [Form] = [(base, .formBase), (third(base), .formS)]
    forms += participles(base).map { ($0, .formIng) }
    let pasts = spellings.count > 1 ? Array(spellings.dropFirst()) : Self.pasts(base)
    forms += pasts.map { ($0, .formPast) }
    return forms.map { ($0.text + rest, $0.class) }
  }

  /// A noun and its plural.
  static func noun(_ entry: String) -> [String] { [entry, third(entry)] }

  private static func third(_ word: String) -> String {
    if endsInConsonantY(word) { return word.dropLast() + "ies" }
    let needsE = ["s", "x", "z", "ch", "sh", "o"].contains { word.hasSuffix($0) }
    return word + (needsE ? "es" : "s")
  }

  private static func participles(_ base: String) -> [String] {
    if base.hasSuffix("ie") { return [base.dropLast(2) + "ying"] }
    if base.hasSuffix("e"), !base.hasSuffix("ee"), base.count > 2 {
      return [base.dropLast() + "ing"]
    }
    return [base + "ing"] + doubled(base).map { $0 + "ing" }
  }

  private static func pasts(_ base: String) -> [String] {
    if base.hasSuffix("e") { return [base + "d"] }
    if endsInConsonantY(base) { return [base.dropLast() + "ied"] }
    return [base + "ed"] + doubled(base).map { $0 + "ed" }
  }

  private static func doubled(_ base: String) -> [String] {
    let letters = Array(base.utf8)
    guard let last = letters.last, letters.count > 2, !isVowel(last),
      isVowel(letters[letters.count - 2]), ![119, 120, 121].contains(last)
    else { return [] }
    return [base + String(decoding: [last], as: UTF8.self)]
  }

  private static func endsInConsonantY(_ word: String) -> Bool {
    let letters = Array(word.utf8)
    return letters.last == 121 && letters.count > 1 && !isVowel(letters[letters.count - 2])
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    [97, 101, 105, 111, 117].contains(letter)
  }
}
