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
    let text = prose.utf8.map(\.asciiLowercased)
    guard let found = words.lazy.compactMap({ text.firstRange(of: $0) }).first else { return nil }
    let place = sheet.sources.text(of: prose.place(of: found))
    return "\(place): error: \"\(prose.string(found).printable)\" is a note to yourself, and a "
      + "document goes to the other side. Nothing was written. Delete it, or move it below a "
      + "heading \"Private notes\"."
  }
}

extension UInt8 {
  /// The byte with a capital letter of ASCII made small.
  fileprivate var asciiLowercased: UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self
  }
}
