/// Leads from the joined text of a block back to the lines of the sheet it was taken from.
struct SegmentMap {
  /// The lines' own bytes, in order, without quote prefixes and indents.
  private(set) var segments: [Range<Int>] = []
  private var joinedStarts: [Int] = []
  private var length = 0

  /// Starts a new block.
  mutating func removeAll() {
    segments.removeAll(keepingCapacity: true)
    joinedStarts.removeAll(keepingCapacity: true)
    length = 0
  }

  /// Adds a line; in the joined text one `\n` stands between lines.
  mutating func append(_ segment: Range<Int>) {
    if !segments.isEmpty { length += 1 }
    segments.append(segment)
    joinedStarts.append(length)
    length += segment.count
  }

  /// The bytes from the first to the last line.
  var cover: Range<Int> {
    guard let first = segments.first, let last = segments.last else { return 0..<0 }
    return first.lowerBound..<max(first.lowerBound, last.upperBound)
  }

  /// Where an offset of the joined text stands in the sheet. Logarithmic in the lines.
  func origin(of offset: Int) -> Int {
    if segments.count == 1 { return segments[0].lowerBound + offset }
    var low = 0
    var high = joinedStarts.count
    while low < high {
      let middle = (low + high) / 2
      if joinedStarts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return 0 }
    return segments[low - 1].lowerBound + offset - joinedStarts[low - 1]
  }

  /// Where a range of the joined text stands; its end belongs to its last byte.
  func origin(of range: Range<Int>) -> Range<Int> {
    let start = origin(of: range.lowerBound)
    guard !range.isEmpty else { return start..<start }
    return start..<max(start, origin(of: range.upperBound - 1) + 1)
  }
}
