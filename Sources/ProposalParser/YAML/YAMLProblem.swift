/// Why YAML cannot be read, with the bytes that show it.
enum YAMLProblem: Error {
  /// More anchors and aliases than a person writes.
  case aliases
  /// Nested or sized beyond the bound.
  case tooLarge
  /// A tab where YAML wants spaces.
  case tab(Range<Int>)
  /// Keys that stand twice in one mapping; the bytes of the first one's second time.
  case duplicateKeys([String], Range<Int>)
  /// Not YAML, as libyaml says; where, and the line it is on.
  case broken(message: String, at: Int, line: Range<Int>)
  /// Not YAML, and nothing says why.
  case unreadable
}
