import ProposalModel

/// The number in front of a clause: `3.1`, `D.2.1`.
enum ClauseNumber {
  /// The token behind the number; `nil` where the text opens with none, or with a bare one.
  static func end(in prose: Prose) -> Int? {
    let tokens = prose.tokens
    guard let first = tokens.first else { return nil }
    var position = 0
    if first.kind == .word, first.range.count == 1, first.isCapitalised, tokens.count > 2,
      tokens[1].key == Mark.stop, !tokens[1].followsSpace, !tokens[2].followsSpace
    {
      position = 2
    }
    guard position < tokens.count, tokens[position].kind == .number,
      position > 0 || prose.utf8[tokens[position].range].contains(UInt8(ascii: "."))
    else { return nil }
    position += 1
    guard position < tokens.count, tokens[position].followsSpace,
      tokens[position].kind == .word, tokens[position].isCapitalised
    else { return nil }
    return position
  }
}
