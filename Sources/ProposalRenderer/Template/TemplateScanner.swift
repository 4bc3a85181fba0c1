/// Splits a template into tags and pieces of text.
struct TemplateScanner {
  private let template: String
  private let source: [UInt8]
  private var position = 0
  private var opening = Array("{{".utf8)
  private var closing = Array("}}".utf8)
  private var tokens: [TemplateToken] = []

  init(_ source: [UInt8], of template: String) {
    self.template = template
    self.source = source
  }

  /// The tokens in order; together they cover every byte.
  static func tokens(of source: [UInt8], in template: String) throws(TemplateError)
    -> [TemplateToken]
  {
    var scanner = TemplateScanner(source, of: template)
    while scanner.position < source.count {
      if scanner.startsWith(scanner.opening, at: scanner.position) {
        try scanner.scanTag()
      } else {
        scanner.scanText()
      }
    }
    return scanner.tokens
  }

  /// Text up to the next tag or the end of the line, the line end included.
  private mutating func scanText() {
    let start = position
    while position < source.count, !startsWith(opening, at: position) {
      position += 1
      if source[position - 1] == UInt8(ascii: "\n") { break }
    }
    tokens.append(TemplateToken(.text, start..<position))
  }

  private mutating func scanTag() throws(TemplateError) {
    let start = position
    let content = start + opening.count
    let marker = content < source.count ? source[content] : 0
    if marker == UInt8(ascii: "=") { return try scanDelimiters(from: start) }
    guard marker != UInt8(ascii: "{"), marker != UInt8(ascii: "&") else {
      throw error(.unescapedTag, at: start)
    }
    guard let end = find(closing, from: content) else { throw error(.unclosedTag, at: start) }
    position = end + closing.count
    let kind = end > content ? Self.kind(of: marker) : .variable
    let name = trimmed(kind == .variable ? content..<end : content + 1..<end)
    if kind != .comment { try check(name, of: kind, at: start) }
    tokens.append(TemplateToken(kind, start..<position, name: name))
  }

  private static func kind(of marker: UInt8) -> TemplateToken.Kind {
    switch marker {
    case UInt8(ascii: "!"): .comment
    case UInt8(ascii: "#"): .section
    case UInt8(ascii: "^"): .inverted
    case UInt8(ascii: "/"): .close
    case UInt8(ascii: ">"): .partial
    case UInt8(ascii: "<"): .parent
    case UInt8(ascii: "$"): .block
    default: .variable
    }
  }

  /// `{{=open close=}}`.
  private mutating func scanDelimiters(from start: Int) throws(TemplateError) {
    let content = start + opening.count + 1
    guard let end = find([UInt8(ascii: "=")] + closing, from: content) else {
      throw error(.unclosedTag, at: start)
    }
    let parts = source[content..<end].split { Self.isSpace($0) }
    guard parts.count == 2, !source[content..<end].contains(UInt8(ascii: "=")) else {
      throw error(.badDelimiters(text(content..<end)), at: start)
    }
    position = end + 1 + closing.count
    tokens.append(TemplateToken(.delimiters, start..<position))
    opening = Array(parts[0])
    closing = Array(parts[1])
  }

  /// A name has no white space; where it names a value, no part of it is empty.
  private func check(_ name: Range<Int>, of kind: TemplateToken.Kind, at start: Int)
    throws(TemplateError)
  {
    let bytes = source[name]
    let isPath = kind == .variable || kind == .section || kind == .inverted
    let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let isWhole = !isPath || bytes.elementsEqual(".".utf8) || !parts.contains { $0.isEmpty }
    guard !bytes.isEmpty, isWhole, !bytes.contains(where: Self.isSpace) else {
      throw error(.badName(text(name)), at: start)
    }
  }

  private func error(_ problem: TemplateError.Problem, at offset: Int) -> TemplateError {
    TemplateError(problem, in: template, source: source, at: offset)
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: source[range], as: UTF8.self)
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high, Self.isSpace(source[low]) { low += 1 }
    while low < high, Self.isSpace(source[high - 1]) { high -= 1 }
    return low..<high
  }

  private func startsWith(_ pattern: [UInt8], at offset: Int) -> Bool {
    guard pattern.count <= source.count - offset else { return false }
    for index in pattern.indices where source[offset + index] != pattern[index] { return false }
    return true
  }

  private func find(_ pattern: [UInt8], from offset: Int) -> Int? {
    var index = offset
    while index < source.count {
      if startsWith(pattern, at: index) { return index }
      index += 1
    }
    return nil
  }
}
