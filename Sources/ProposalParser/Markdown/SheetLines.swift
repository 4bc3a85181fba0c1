/// Where the lines of a text start and end: `\n`, `\r\n` or `\r`, as libcmark counts them.
struct SheetLines: Sendable {
  /// The first byte of each line.
  private(set) var starts: [Int] = []
  /// One past the last byte of each line, line end excluded.
  private(set) var ends: [Int] = []

  /// Finds the lines of `bytes` from `first` on.
  init(of bytes: [UInt8], from first: Int) {
    let span = bytes.span
    starts.reserveCapacity(bytes.count / 40 + 1)
    ends.reserveCapacity(bytes.count / 40 + 1)
    var start = first
    var position = first
    while position < span.count {
      let byte = span[position]
      guard byte == 0x0A || byte == 0x0D else {
        position += 1
        continue
      }
      starts.append(start)
      ends.append(position)
      let isPair = byte == 0x0D && position + 1 < span.count && span[position + 1] == 0x0A
      position += isPair ? 2 : 1
      start = position
    }
    guard start < span.count else { return }
    starts.append(start)
    ends.append(span.count)
  }

  /// How many lines there are; a line end at the very end starts no further line.
  var count: Int { starts.count }

  /// The bytes of a line, line end excluded; empty beyond the last line.
  subscript(index: Int) -> Range<Int> {
    starts.indices.contains(index) ? starts[index]..<ends[index] : 0..<0
  }

  /// The line that holds the byte at `offset`. Logarithmic.
  func line(at offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return max(0, low - 1)
  }
}
