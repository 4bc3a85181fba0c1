/// A token, or a part of a hyphenated one, with its meaning.
struct Atom: Sendable {
  let lexeme: Lexeme
  /// The token it is, or is part of.
  let token: Int32
  let start: Int32
  let end: Int32
  /// Whether nothing stands between this and the atom before.
  let isTight: Bool
  let isCapitalised: Bool

  var range: Range<Int> { Int(start)..<Int(end) }
}
