/// The tags of an HTML page, in order.
struct PageTags {
  /// One tag.
  struct Tag {
    let name: String
    let isEnd: Bool
    let attributes: String
    /// The text up to the next tag.
    let text: String

    /// The value of an attribute in double quotes.
    func attribute(_ name: String) -> String? {
      guard let start = attributes.firstRange(of: name + "=\"") else { return nil }
      return String(attributes[start.upperBound...].prefix { $0 != "\"" })
    }
  }

  let all: [Tag]

  /// Elements that have no end tag.
  private static let void: Set<String> = ["meta", "br", "hr", "!doctype"]

  init(_ page: String) {
    all = page.split(separator: "<").dropFirst().map { piece in
      let tag = piece.prefix { $0 != ">" }
      let isEnd = tag.hasPrefix("/")
      let name = tag.drop { $0 == "/" }.prefix { $0 != " " && $0 != "\n" && $0 != "/" }
      return Tag(
        name: String(name), isEnd: isEnd, attributes: String(tag.dropFirst(name.count)),
        text: String(piece.dropFirst(tag.count + 1)))
    }
  }

  /// The opening tags of an element.
  func opening(_ name: String) -> [Tag] { all.filter { $0.name == name && !$0.isEnd } }

  /// The first tag that closes nothing or is never closed; `nil` where all match.
  var unbalanced: String? {
    var open: [String] = []
    for tag in all where !Self.void.contains(tag.name) && !tag.attributes.hasSuffix("/") {
      if !tag.isEnd {
        open.append(tag.name)
      } else if open.popLast() != tag.name {
        return tag.name
      }
    }
    return open.last
  }
}
