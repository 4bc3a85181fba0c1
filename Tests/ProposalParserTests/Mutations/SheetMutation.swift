/// Damage done to sheets: what transfer, editing and malice make of them.
struct SheetMutation {
  private var random: SplitMix64
  private let sheets: [[UInt8]]

  /// The same seed makes the same mutations.
  init(seed: UInt64, of sheets: [[UInt8]]) {
    random = SplitMix64(seed: seed)
    self.sheets = sheets
  }

  /// The next mutated sheet: one to six changes, most of them small.
  mutating func next() -> [UInt8] {
    var bytes = sheets.randomElement(using: &random) ?? []
    for _ in 0..<Int.random(in: 1...6, using: &random) { change(&bytes) }
    return bytes
  }

  private mutating func change(_ bytes: inout [UInt8]) {
    let position = Int.random(in: 0...bytes.count, using: &random)
    let end = min(bytes.count, position + Int.random(in: 1...80, using: &random))
    switch Int.random(in: 0..<10, using: &random) {
    case 0: bytes.removeSubrange(position...)
    case 1: bytes.removeSubrange(..<position)
    case 2: bytes.removeSubrange(position..<end)
    case 3: bytes.insert(contentsOf: bytes[position..<end], at: position)
    case 4: if position < end { bytes[position] ^= 1 << UInt8.random(in: 0...7, using: &random) }
    case 5: swapLines(of: &bytes)
    case 6: changeDigit(of: &bytes, from: position)
    case 7: bytes.insert(contentsOf: part(of: sheets.randomElement(using: &random)), at: position)
    default:
      bytes.insert(contentsOf: Self.hostile.randomElement(using: &random) ?? [], at: position)
    }
  }

  private mutating func swapLines(of bytes: inout [UInt8]) {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { Array($0) }
    let first = Int.random(in: lines.indices, using: &random)
    lines.swapAt(first, Int.random(in: lines.indices, using: &random))
    bytes = Array(lines.joined(separator: [0x0A]))
  }

  /// Another digit, comma or full stop: the change that costs most and shows least.
  private mutating func changeDigit(of bytes: inout [UInt8], from position: Int) {
    guard let index = bytes[position...].firstIndex(where: { (0x30...0x39).contains($0) }) else {
      return
    }
    bytes[index] = Array("0123456789.,'".utf8).randomElement(using: &random) ?? 0x30
  }

  private mutating func part(of sheet: [UInt8]?) -> ArraySlice<UInt8> {
    guard let sheet, !sheet.isEmpty else { return [] }
    let start = Int.random(in: sheet.indices, using: &random)
    return sheet[start..<min(sheet.count, start + 200)]
  }

  /// Pieces that end, open, hide or overflow something.
  static let hostile: [[UInt8]] =
    [
      "\0", "\u{202E}", "|", "\n\n", "\r", "\t", "\n> ", "\n- ", "\n1) ", "\n```\n", "\n---\n",
      "<!--", "-->", "<!-- audience: owner -->", "<table><tr><td>", "</table>", "[^1]", "\n[^1]: x",
      "](", "**", "~~", "\\", "&#", "&#x110000;", "\"", "“", "«", "\n+--+--+\n", "\n====\n",
      "\u{A0}",
      "é", "e\u{301}", "🎯", ":", "%", "$", "€", "£", "CHF ", " to ", "–", " plus ", " capped at ",
      "$99999999999999999999999999999999999999999999", "$0.0000000000000000000000000000000000001",
      "99999999999999999999%", "-$5", "31 June 2026", "0000-00-00", "29.02.2027", "12/13/14",
      "within 999999999999 months", "within 0 days", "100% of nothing", "$1 per $0", "1/0", "0 x 0",
      "| a | b |\n|---|---|\n| 1 |\n", "&lt;&amp;", "<script>alert(1)</script>", "\n## ", "\n# ",
      "\nBonus: ", "\nDeadline: ", "\nprivate notes\n", "\n## Private notes\n", "\n    ",
    ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xE2, 0x82], [0xF0, 0x9F], [0xED, 0xA0, 0x80]]
}
