/// The text of an HTML page, as a reader sees it.
enum PageText {
  /// No tags, heads, styles, drawings or captions for screen readers; entities resolved.
  static func text(html: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    var index = 0
    while index < html.count {
      switch html[index] {
      case UInt8(ascii: "<"):
        index = endOfTag(html, index)
        text.append(0x20)
      case UInt8(ascii: "&"):
        let entity = entities.first { html[index...].starts(with: $0.written) }
        text.append(entity?.byte ?? html[index])
        index += entity?.written.count ?? 1
      default:
        text.append(html[index])
        index += 1
      }
    }
    return text
  }

  /// The position behind a tag; behind the whole element where nobody sees its text.
  private static func endOfTag(_ html: [UInt8], _ start: Int) -> Int {
    let unseen = unseenElements.first { html[start...].starts(with: $0.opening) }
    let closing = unseen?.closing ?? [UInt8(ascii: ">")]
    var index = start
    while index < html.count {
      if html[index] == closing[0], html[index...].starts(with: closing) {
        return index + closing.count
      }
      index += 1
    }
    return html.count
  }

  private static let unseenElements: [(opening: [UInt8], closing: [UInt8])] = [
    ("<head>", "</head>"), ("<style>", "</style>"), ("<svg ", "</svg>"),
    ("<caption class=\"unseen\"", "</caption>"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

  private static let entities: [(written: [UInt8], byte: UInt8)] = [
    ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#96;", "`"), ("&amp;", "&"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)[0]) }
}
