/// Where the labels of reference links lead. The first definition of a label counts.
struct LinkReferences: Sendable {
  private var destinations: [String: String] = [:]

  var isEmpty: Bool { destinations.isEmpty }

  /// Where `label` leads, as written.
  func destination(of label: ArraySlice<UInt8>) -> String? {
    destinations[Self.key(label)]
  }

  /// Reads `[label]: destination "title"` from one line; says whether it was one.
  mutating func define(_ line: ArraySlice<UInt8>) -> Bool {
    let bytes = Array(line)
    guard bytes.count > 4, bytes[0] == UInt8(ascii: "["), bytes[1] != UInt8(ascii: "^"),
      let close = LinkTarget.endOfLabel(in: bytes, from: 1), close > 1,
      close + 1 < bytes.count, bytes[close + 1] == UInt8(ascii: ":")
    else { return false }
    let start = LinkTarget.skipSpace(in: bytes, from: close + 2, bytes.count)
    guard let found = LinkTarget.destination(in: bytes, from: start, bytes.count) else {
      return false
    }
    var end = LinkTarget.skipSpace(in: bytes, from: found.end, bytes.count)
    if end > found.end, let title = LinkTarget.endOfTitle(in: bytes, from: end, bytes.count) {
      end = LinkTarget.skipSpace(in: bytes, from: title, bytes.count)
    }
    guard end == bytes.count else { return false }
    let label = Self.key(bytes[1..<close])
    if destinations[label] == nil {
      destinations[label] = String(decoding: bytes[found.range], as: UTF8.self)
    }
    return true
  }

  /// Labels match whatever their case and however their white space is wrapped.
  private static func key(_ label: ArraySlice<UInt8>) -> String {
    var words: [UInt8] = []
    for byte in label {
      if !ASCII.isSpace(byte) {
        words.append(byte)
      } else if words.last != 0x20, !words.isEmpty {
        words.append(0x20)
      }
    }
    if words.last == 0x20 { words.removeLast() }
    return String(decoding: words, as: UTF8.self).lowercased()
  }
}
