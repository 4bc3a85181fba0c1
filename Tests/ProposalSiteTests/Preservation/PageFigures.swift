/// The numbers of a page.
enum PageFigures {
  /// The numbers of an HTML page, sorted.
  static func figures(html: [UInt8]) -> [String] {
    figures(PageText.text(html: html))
  }

  /// The numbers of a Markdown page, sorted. The address of a link is no text in HTML.
  static func figures(markdown: [UInt8]) -> [String] {
    let lines = markdown.filter { $0 != UInt8(ascii: "\\") }.split(separator: 0x0A)
    return figures(lines.flatMap { withoutAddresses($0) + [0x20] })
  }

  /// The numbers that only one of the pages has, or has more often, with how much more often the
  /// HTML page has them.
  static func differences(html: [UInt8], markdown: [UInt8]) -> [String] {
    var counts: [String: Int] = [:]
    for figure in figures(html: html) { counts[figure, default: 0] += 1 }
    for figure in figures(markdown: markdown) { counts[figure, default: 0] -= 1 }
    return counts.filter { $0.value != 0 }.map { "\($0.key): \($0.value)" }.sorted()
  }

  /// Runs of digits with the marks inside them.
  private static func figures(_ text: [UInt8]) -> [String] {
    var figures: [[UInt8]] = [[]]
    for byte in text {
      let isPart = isDigit(byte) || isMark(byte) && !figures[figures.count - 1].isEmpty
      if isPart {
        figures[figures.count - 1].append(byte)
      } else if !figures[figures.count - 1].isEmpty {
        figures.append([])
      }
    }
    return figures.map(trimmed).filter { !$0.isEmpty }.sorted()
  }

  private static func withoutAddresses(_ line: ArraySlice<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    var isAddress = false
    for byte in line {
      if byte == UInt8(ascii: "<"), text.suffix(2) == Array("](".utf8)[...] { isAddress = true }
      if !isAddress { text.append(byte) }
      if byte == UInt8(ascii: ">") { isAddress = false }
    }
    return text
  }

  private static func trimmed(_ figure: [UInt8]) -> String {
    let end = figure.lastIndex(where: isDigit).map { $0 + 1 } ?? 0
    return String(decoding: figure[..<end], as: UTF8.self)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  private static func isMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "'")
  }
}
