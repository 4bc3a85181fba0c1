/// What the front matter of a sheet says about publishing it. Read line by line and not as YAML: a
/// mistake elsewhere in the front matter must not publish a sheet that says no.
struct PublicationKeys: Sendable, Hashable {
  /// Whether the sheet may be published at all.
  private(set) var isAllowed = true
  /// The name its pages are to have.
  private(set) var name: String?
  /// A value of `publish` that is neither yes nor no; it counts as no.
  private(set) var unclear: String?

  init(of sheet: [UInt8]) {
    for line in Self.frontMatter(of: sheet) {
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { continue }
      let key = Self.text(line[..<colon]).lowercased()
      let value = Self.text(Self.withoutComment(line[(colon + 1)...]))
      switch key {
      case "publish": take(value)
      case "publish-id", "publish id", "publish_id": name = value.isEmpty ? nil : value
      default: continue
      }
    }
  }

  /// Of several values each one can forbid and none can allow again.
  private mutating func take(_ value: String) {
    switch value.lowercased() {
    case "true", "yes", "on": return
    case "false", "no", "off": isAllowed = false
    default:
      isAllowed = false
      unclear = value
    }
  }

  /// The lines after an opening `---`, to the closing one or, where none closes it, to the end.
  private static func frontMatter(of sheet: [UInt8]) -> [ArraySlice<UInt8>] {
    let start = sheet.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard sheet[start...].starts(with: "---".utf8) else { return [] }
    let newline: (UInt8) -> Bool = { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
    var lines: [ArraySlice<UInt8>] = []
    for line in sheet[start...].split(whereSeparator: newline).dropFirst() {
      let trimmed = line.filter { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
      if trimmed == Array("---".utf8) || trimmed == Array("...".utf8) { break }
      lines.append(line)
    }
    return lines
  }

  /// Without spaces and quotation marks around.
  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    var rest = bytes
    let isOuter: (UInt8) -> Bool = { " \t\"'".utf8.contains($0) }
    while let first = rest.first, isOuter(first) { rest.removeFirst() }
    while let last = rest.last, isOuter(last) { rest.removeLast() }
    return String(decoding: rest, as: UTF8.self)
  }

  private static func withoutComment(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    bytes.prefix { $0 != UInt8(ascii: "#") }
  }
}
