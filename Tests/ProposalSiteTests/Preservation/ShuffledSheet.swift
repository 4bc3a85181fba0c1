/// Sheets as careless editing leaves them: lines lost, doubled, moved, broken, or of another sheet.
struct ShuffledSheet {
  private var random: SplitMix64
  private let sheets: [[UInt8]]

  init(seed: UInt64, of sheets: [[UInt8]]) {
    random = SplitMix64(seed: seed)
    self.sheets = sheets
  }

  /// The next sheet, with one to four changes.
  mutating func next() -> [UInt8] {
    var lines = lines(of: sheets.randomElement(using: &random) ?? [])
    for _ in 0..<Int.random(in: 1...4, using: &random) where !lines.isEmpty {
      change(&lines, at: Int.random(in: lines.indices, using: &random))
    }
    return Array(lines.joined(separator: [0x0A]))
  }

  private mutating func change(_ lines: inout [[UInt8]], at index: Int) {
    switch Int.random(in: 0..<7, using: &random) {
    case 0: lines.remove(at: index)
    case 1: lines.insert(lines[index], at: index)
    case 2: lines.swapAt(index, Int.random(in: lines.indices, using: &random))
    case 3: lines.removeSubrange(index...)
    case 4: lines[index].insert(contentsOf: piece(), at: lines[index].count / 2)
    case 5: lines.insert(piece(), at: index)
    default:
      let other = self.lines(of: sheets.randomElement(using: &random) ?? [])
      lines.insert(other.randomElement(using: &random) ?? [], at: index)
    }
  }

  private func lines(of sheet: [UInt8]) -> [[UInt8]] {
    sheet.split(separator: 0x0A, omittingEmptySubsequences: false).map { Array($0) }
  }

  private mutating func piece() -> [UInt8] {
    Self.pieces.randomElement(using: &random) ?? []
  }

  private static let pieces = [
    "<script>alert(1)</script>", "| a | b |", "<!-- a comment -->", "&lt;b&gt;",
    "[a](javascript:b)",
    "\\*", "`code | bar`", "~~$5~~", "{{title}}", "\u{202E}", "\0", "***", "# ", "> ", "1) ",
    "é\u{301}",
    "<td>", "[^1]: note", "$1,000,000 ", "\t", "\r", "``` ", "***bold** text*", "\" onload=\"",
  ].map { Array($0.utf8) }
}
