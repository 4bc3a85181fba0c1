/// As much of a Swift file as the bars on its style need.
struct SwiftSource {
  /// A function or initialiser and how many lines it has, its braces included.
  struct Function {
    let name: String
    let line: Int
    let length: Int
  }

  let lines: [Substring]

  init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// The words of a line of code: not those of comments and of text in quotation marks.
  static func words(of line: some StringProtocol) -> [Substring] {
    var code = ""
    var isQuoted = false
    for character in line {
      if character == "\"" { isQuoted.toggle() }
      if !isQuoted { code.append(character) }
      if code.hasSuffix("//") { break }
    }
    return code.split { !$0.isLetter && !$0.isNumber && $0 != "_" && $0 != "@" }.map { $0 }
  }

  /// Functions and initialisers, by the indent of their first and last lines: the formatter keeps
  /// both the same.
  var functions: [Function] {
    lines.indices.compactMap { index in
      let words = Self.words(of: lines[index])
      guard let at = words.firstIndex(where: { $0 == "func" || $0 == "init" }),
        words[..<at].allSatisfy(Self.isModifier), !lines[index].contains("//")
      else { return nil }
      let name = words[at] == "func" && at + 1 < words.count ? words[at + 1] : words[at]
      return length(from: index).map { Function(name: String(name), line: index + 1, length: $0) }
    }
  }

  /// The lines of a declaration to its closing brace; nil for one without a body.
  private func length(from index: Int) -> Int? {
    if lines[index].hasSuffix("}") { return 1 }
    let indent = lines[index].prefix { $0 == " " }
    guard let end = lines[index...].firstIndex(where: { $0 == indent + "}" }),
      lines[index...end].contains(where: { $0.hasSuffix("{") })
    else { return nil }
    return end - index + 1
  }

  private static func isModifier(_ word: Substring) -> Bool {
    word.hasPrefix("@") || modifiers.contains(word)
  }

  private static let modifiers: Set<Substring> = [
    "public", "package", "internal", "private", "fileprivate", "static", "mutating",
    "nonmutating", "borrowing", "consuming", "override", "final", "nonisolated",
  ]
}
