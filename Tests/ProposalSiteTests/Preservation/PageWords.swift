/// The letters and digits of a page, without tags, marks and white space: what both formats share.
struct PageWords {
  private(set) var bytes: [UInt8] = []

  /// The words of a Markdown page or of a text of the sheet.
  init(_ text: [UInt8]) {
    bytes = text.filter(Self.isWord)
  }

  /// The words of an HTML page: no tags, no drawing, no style.
  init(html: [UInt8]) {
    bytes = PageText.text(html: html).filter(Self.isWord)
  }

  /// ASCII letters and digits, and every byte beyond ASCII.
  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }

  /// The position behind the first `words` from a position on; `nil` where they are not there.
  func end(of words: [UInt8], from start: Int) -> Int? {
    guard let first = words.first else { return start }
    var position = start
    while position + words.count <= bytes.count {
      if bytes[position] == first, matches(words, at: position) { return position + words.count }
      position += 1
    }
    return nil
  }

  private func matches(_ words: [UInt8], at position: Int) -> Bool {
    for offset in words.indices where bytes[position + offset] != words[offset] { return false }
    return true
  }
}
