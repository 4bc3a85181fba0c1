/// The words of a phrase that the program itself is looking for.
public enum PhraseWords {
  /// Adds the keys of a phrase's words, numbers and marks to `keys`.
  ///
  /// Linear in the phrase. Tables of phrases are built at each start of the program, so plain
  /// words with one space between them, which is what nearly all phrases are, make no tokens.
  public static func append(_ phrase: String, to keys: inout [WordKey]) {
    let count = keys.count
    guard !appendPlain(phrase.utf8.span, to: &keys) else { return }
    keys.removeSubrange(count...)
    for token in Tokenizer.tokens(of: Array(phrase.utf8)) { keys.append(token.key) }
  }

  /// Adds the keys while all bytes are ASCII letters and spaces; tells whether they were.
  private static func appendPlain(_ bytes: Span<UInt8>, to keys: inout [WordKey]) -> Bool {
    var hash = WordKey.seed
    for index in bytes.indices {
      let byte = bytes[index]
      if (byte | 0x20) &- 0x61 < 26 {
        hash = WordKey.adding(byte, to: hash)
      } else if byte == 0x20 {
        if hash != WordKey.seed { keys.append(WordKey(hash: hash)) }
        hash = WordKey.seed
      } else {
        return false
      }
    }
    if hash != WordKey.seed { keys.append(WordKey(hash: hash)) }
    return true
  }
}
