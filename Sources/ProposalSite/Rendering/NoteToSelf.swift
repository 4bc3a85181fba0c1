import ProposalModel

/// Words that were not meant for the other side: "note to self", "delete before sending".
///
/// Looks at every byte that a document would show, quoted or not, and asks nobody what it is for:
/// the linter may be told to be quiet, this may not.
enum NoteToSelf {
  private static let words = [
    "note to self", "notes to self", "delete before sending", "remove before sending",
    "vor dem versand löschen", "vor versand löschen",
  ].map { Array($0.utf8) }
  /// For each byte, whether one of the words starts with it.
  private static let isFirst = (UInt8.min...UInt8.max).map { byte in
    words.contains { $0.first == byte }
  }

  /// A line for each such note of a sheet, with its place.
  static func notices(in sheet: OpenedSheet) -> [String] {
    let blocks = sheet.proposal.blocks.filter { $0.audience == .everyone }
    return blocks.flatMap(texts).compactMap { notice(in: $0, sheet) }
  }

  private static func texts(of block: SheetBlock) -> [Prose] {
    guard case .table(let table) = block.kind else { return [block.prose] }
    return table.header + table.rows.joined()
  }

  private static func notice(in prose: Prose, _ sheet: OpenedSheet) -> String? {
    guard let found = firstNote(in: prose.utf8) else { return nil }
    let place = sheet.sources.text(of: prose.place(of: found))
    return "\(place): error: \"\(prose.string(found).printable)\" is a note to yourself, and a "
      + "document goes to the other side. Nothing was written. Delete it, or move it below a "
      + "heading \"Private notes\"."
  }

  /// The first of the words, in any letter case of ASCII. Byte by byte: the library's own search
  /// took a third of the time of a whole site.
  private static func firstNote(in text: [UInt8]) -> Range<Int>? {
    for start in text.indices where isFirst[Int(text[start].asciiLowercased)] {
      for word in words where matches(word, text, at: start) {
        return start..<(start + word.count)
      }
    }
    return nil
  }

  private static func matches(_ word: [UInt8], _ text: [UInt8], at start: Int) -> Bool {
    guard start + word.count <= text.count else { return false }
    for index in word.indices where text[start + index].asciiLowercased != word[index] {
      return false
    }
    return true
  }
}

extension UInt8 {
  /// The byte with a capital letter of ASCII made small.
  fileprivate var asciiLowercased: UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self
  }
}
