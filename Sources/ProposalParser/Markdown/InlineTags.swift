internal import ProposalModel

extension InlineScanner {
  private static let longestTag = 2_000

  /// `<`: a comment, a link in angle brackets, a tag, or text.
  mutating func angle(at position: Int) -> Int {
    guard position + 1 < bytes.count else { return position + 1 }
    let next = bytes[position + 1]
    if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") { return declaration(at: position) }
    guard ASCII.isLetter(next) || next == UInt8(ascii: "/") else { return position + 1 }
    if let end = endOfAutolink(from: position) {
      addLink(position..<end, marks: 1)
      return end
    }
    guard let end = endOfTag(from: position) else { return position + 1 }
    return tag(position..<end)
  }

  private mutating func declaration(at position: Int) -> Int {
    guard ASCII.has("<!--", in: bytes, at: position) else { return position + 1 }
    guard unclosedComment == nil else { return position + 1 }
    var end = position + 4
    while end + 2 < bytes.count {
      if bytes[end] == 0x2D, bytes[end + 1] == 0x2D, bytes[end + 2] == 0x3E {
        comments.append(position..<end + 3)
        return add(.dropped, withOneSide(of: position..<end + 3))
      }
      end += 1
    }
    unclosedComment = position
    return position + 4
  }

  /// `<https://…>` or `<name@host>`.
  private func endOfAutolink(from position: Int) -> Int? {
    var end = position + 1
    var isLink = false
    while end < bytes.count, end - position < Self.longestTag, bytes[end] > 0x20 {
      switch bytes[end] {
      case UInt8(ascii: "<"): return nil
      case UInt8(ascii: ">"): return isLink ? end + 1 : nil
      case UInt8(ascii: ":"), UInt8(ascii: "@"): isLink = true
      case UInt8(ascii: "\""), UInt8(ascii: "="): if !isLink { return nil }
      default: break
      }
      end += 1
    }
    return nil
  }

  private func endOfTag(from position: Int) -> Int? {
    var end = position + 1
    var quote: UInt8 = 0
    let limit = min(bytes.count, position + Self.longestTag)
    while end < limit {
      let byte = bytes[end]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: ">") {
        return end + 1
      } else if byte == UInt8(ascii: "<") {
        return nil
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      }
      end += 1
    }
    return nil
  }

  /// Drops a tag, or keeps what it does: break the line, or set the text.
  private mutating func tag(_ range: Range<Int>) -> Int {
    let isEnd = bytes[range.lowerBound + 1] == UInt8(ascii: "/")
    let name = tagName(from: range.lowerBound + (isEnd ? 2 : 1))
    if name == "br" { return add(.hardBreak, withSpaces(around: range)) }
    guard let style = Self.styles[name] else { return dropped(name, range) }
    return add(.tag, range, value: isEnd ? -Int(style.rawValue) : Int(style.rawValue))
  }

  private func withSpaces(around range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start > textStart, ASCII.isSpace(bytes[start - 1]) { start -= 1 }
    while end < bytes.count, ASCII.isSpace(bytes[end]) { end += 1 }
    return start..<end
  }

  /// A comment with the spaces on one of its sides, where it would leave spaces on both, or in front
  /// of nothing: a text reads the same with it and without.
  private func withOneSide(of range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    if start == 0 {
      while end < bytes.count, Self.isBlank(bytes[end]) { end += 1 }
    } else if end == bytes.count || ASCII.isSpace(bytes[end]) {
      while start > textStart, Self.isBlank(bytes[start - 1]) { start -= 1 }
    }
    return start..<end
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  /// What looks like a tag and is none ("growth <x and y> z") stays text.
  private mutating func dropped(_ name: String, _ range: Range<Int>) -> Int {
    guard Self.knownTags.contains(name) else { return range.lowerBound + 1 }
    return add(.dropped, range)
  }

  private func tagName(from start: Int) -> String {
    var end = start
    while end < bytes.count, ASCII.isLetter(bytes[end]) || ASCII.isDigit(bytes[end]) { end += 1 }
    return String(decoding: bytes[start..<end], as: UTF8.self).lowercased()
  }

  private static let styles: [String: TextStyle] = [
    "b": .strong, "strong": .strong, "i": .emphasis, "em": .emphasis, "s": .struck,
    "del": .struck, "strike": .struck, "code": .code, "kbd": .code, "tt": .code,
  ]

  private static let knownTags: Set<String> = [
    "a", "abbr", "address", "article", "aside", "big", "blockquote", "body", "caption", "center",
    "cite", "col", "colgroup", "dd", "details", "dfn", "div", "dl", "dt", "figcaption", "figure",
    "font", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html",
    "img", "input", "ins", "label", "li", "link", "main", "mark", "meta", "nav", "ol", "p", "pre",
    "q", "script", "section", "small", "span", "style", "sub", "summary", "sup", "table", "tbody",
    "td", "tfoot", "th", "thead", "time", "title", "tr", "u", "ul", "var", "wbr",
  ]
}
