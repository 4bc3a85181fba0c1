internal import ProposalModel

/// The text of one block and where its lines end.
struct InlineText: Sendable {
  let prose: Prose
  /// The offsets in `prose.utf8` of the space that stands for each line end.
  let breaks: [Int]

  /// The ranges of `prose.utf8` that were lines of the sheet.
  var lines: [Range<Int>] {
    var lines: [Range<Int>] = []
    lines.reserveCapacity(breaks.count + 1)
    var start = 0
    for end in breaks {
      lines.append(start..<end)
      start = end + 1
    }
    lines.append(start..<max(start, prose.utf8.count))
    return lines
  }
}
