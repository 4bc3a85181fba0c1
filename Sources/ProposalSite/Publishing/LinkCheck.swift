import ProposalRenderer

/// Checks the links, anchors and identifiers of a page, from its bytes alone.
struct LinkCheck {
  /// What the pages of a site link to, each with one page that does.
  private(set) var targets: [String: String] = [:]
  private(set) var mistakes: [String] = []

  /// Takes up a page; what is no HTML has no links to check.
  mutating func add(_ page: SitePage) {
    guard page.name.hasSuffix(".html") else { return }
    var identifiers: Set<ArraySlice<UInt8>> = []
    var anchors: [ArraySlice<UInt8>] = []
    for attribute in PageAttributes(page.bytes) {
      switch attribute.name {
      case .id:
        if !identifiers.insert(attribute.value).inserted {
          mistakes.append("\(page.name): the id \(Self.text(attribute.value)) stands twice")
        }
      case .link:
        if attribute.value.first == UInt8(ascii: "#") {
          anchors.append(attribute.value.dropFirst())
        } else if let target = target(attribute.value, on: page.name) {
          targets[target] = targets[target] ?? page.name
        }
      }
    }
    for anchor in anchors where !anchor.isEmpty && !identifiers.contains(anchor) {
      mistakes.append("\(page.name): no element has the id \(Self.text(anchor))")
    }
  }

  /// Takes up what other pages link to.
  mutating func merge(_ other: LinkCheck) {
    targets.merge(other.targets) { first, _ in first }
    mistakes += other.mistakes
  }

  /// The mistakes, links to files that are not there included.
  func mistakes(with files: Set<String>) -> [String] {
    let missing = targets.filter { !files.contains($0.key) }.sorted { $0.key < $1.key }
    return mistakes + missing.map { "\($0.value): links to \($0.key), which is not there" }
  }

  /// The file a link leads to, by its path in the site; nil for another site.
  private func target(_ link: ArraySlice<UInt8>, on page: String) -> String? {
    let path = link.prefix { $0 != UInt8(ascii: "#") }
    guard let first = path.first, first != Self.slash, !path.contains(UInt8(ascii: ":")) else {
      return nil
    }
    var parts = Self.parts(of: Array((FilePath.folder(of: page) ?? "").utf8)[...])
    for part in Self.parts(of: path) {
      if part.elementsEqual("..".utf8) { _ = parts.popLast() } else { parts.append(part) }
    }
    return Self.text(parts.joined(separator: [Self.slash]))
  }

  private static let slash = UInt8(ascii: "/")

  private static func parts(of path: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    path.split(separator: slash)
  }

  private static func text(_ bytes: some Sequence<UInt8>) -> String {
    String(decoding: Array(bytes), as: UTF8.self)
  }
}

/// The `id`, `href` and `src` attributes of a page that a template wrote: lower case, in double
/// quotation marks. Text between tags cannot look like one, for there a quotation mark is escaped.
struct PageAttributes: Sequence, IteratorProtocol {
  enum Name { case id, link }

  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func next() -> (name: Name, value: ArraySlice<UInt8>)? {
    while let quote = nextOpening() {
      let start = quote + 2
      let end = endOfValue(from: start)
      position = end + 1
      guard let name = name(before: quote) else { continue }
      return (name, bytes[start..<end])
    }
    return nil
  }

  /// Where the next `="` is. Every page that is written is searched: a byte that is neither of the
  /// two is in no such pair, and the next pair to look at begins behind it.
  private func nextOpening() -> Int? {
    let text = bytes.span
    var index = position
    while index + 1 < text.count {
      switch text[index + 1] {
      case UInt8(ascii: "\"") where text[index] == UInt8(ascii: "="): return index
      case UInt8(ascii: "="): index += 1
      default: index += 2
      }
    }
    return nil
  }

  /// Where the closing quotation mark is, or the end.
  private func endOfValue(from start: Int) -> Int {
    let text = bytes.span
    var end = start
    while end < text.count, text[end] != UInt8(ascii: "\"") { end += 1 }
    return end
  }

  private func name(before index: Int) -> Name? {
    if ends(with: Self.id, at: index) { return .id }
    return Self.links.contains { ends(with: $0, at: index) } ? .link : nil
  }

  private static let id = Array(" id".utf8)
  private static let links = [Array(" href".utf8), Array(" src".utf8)]

  private func ends(with word: [UInt8], at index: Int) -> Bool {
    index >= word.count && bytes[(index - word.count)..<index].elementsEqual(word)
  }
}
