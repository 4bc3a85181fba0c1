import ProposalModel

/// Front matter as statements: each scalar is a labelled one in the scope of the sheet.
struct FrontMatterOutline {
  /// A scalar with the field its key names.
  struct Entry {
    let key: String
    let field: Field?
    let value: Prose
    let place: SourceRange
  }

  /// The scalars of a block, in order.
  static func entries(of frontMatter: FrontMatter) -> [Entry] {
    frontMatter.entries.compactMap { entry in
      guard let value = entry.value else { return nil }
      let key = entry.key.isEmpty ? parentKey(of: entry, in: frontMatter) : entry.key
      return Entry(
        key: entry.path, field: field(of: key), value: value,
        place: entry.keyPlace.union(value.place))
    }
  }

  private static func parentKey(of entry: FrontMatterEntry, in frontMatter: FrontMatter) -> String {
    guard let parent = entry.parent, frontMatter.entries.indices.contains(parent) else { return "" }
    return frontMatter.entries[parent].key
  }

  /// `effective_date`, `effective-date` and `effectiveDate` are the label `effective date`.
  static func field(of key: String) -> Field? {
    var words: [UInt8] = []
    for byte in key.utf8 {
      if byte == 0x5F || byte == 0x2D {
        words.append(0x20)
      } else {
        if byte &- 0x41 < 26, let last = words.last, last &- 0x61 < 26 { words.append(0x20) }
        words.append(byte)
      }
    }
    let prose = Prose(utf8: words, runs: [], place: SourceRange(start: 0, end: 0))
    return LabelFinder.field(prose, 0..<prose.tokens.count)
  }
}
