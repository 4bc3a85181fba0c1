/// Where the lines of a text begin and end; the only place that turns offsets into lines and columns.
///
/// A line ends at LF, CRLF or CR. A byte order mark is no column: no editor shows it.
public struct LineTable: Sendable {
  let bytes: [UInt8]
  /// The offset of the first byte of each line; never empty.
  let starts: [Int]

  /// Finds the lines of `bytes`. Linear in their number.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
    for (index, byte) in bytes.enumerated() where Self.ends(byte, at: index, in: bytes) {
      starts.append(index + 1)
    }
    self.starts = starts
  }

  /// Takes lines that are known; `starts` are in order, and there is one at least.
  init(_ bytes: [UInt8], starts: [Int]) {
    self.bytes = bytes
    self.starts = starts
  }

  /// How many lines there are.
  public var count: Int { starts.count }

  /// The line and column of an offset; one past the end is the end.
  public func position(at offset: Int) -> TextPosition {
    let offset = min(max(0, offset), bytes.count)
    let index = line(of: offset)
    let start = min(starts[index], offset)
    let scalars = bytes[start..<offset].count { $0 & 0b1100_0000 != 0b1000_0000 }
    return TextPosition(line: index + 1, column: scalars + 1, offset: offset)
  }

  /// The offsets of a line, counted from 1, without its end.
  public func range(ofLine number: Int) -> Range<Int> {
    guard starts.indices.contains(number - 1) else { return bytes.count..<bytes.count }
    let start = starts[number - 1]
    var end = starts.indices.contains(number) ? starts[number] : bytes.count
    while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r")
    {
      end -= 1
    }
    return start..<end
  }

  /// The text of a range of offsets; what is not UTF-8 shows as U+FFFD.
  public func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  private static func ends(_ byte: UInt8, at index: Int, in bytes: [UInt8]) -> Bool {
    if byte == UInt8(ascii: "\n") { return true }
    guard byte == UInt8(ascii: "\r") else { return false }
    return index + 1 == bytes.count || bytes[index + 1] != UInt8(ascii: "\n")
  }

  /// The index of the last line that begins at or before `offset`.
  private func line(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }
}
