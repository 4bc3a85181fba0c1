/// Writes SVG elements. Attribute values are Milepost's own; text is escaped.
struct SVGCanvas {
  private(set) var bytes: [UInt8] = []

  /// A start tag; `close` must follow.
  mutating func open(_ name: String, _ attributes: KeyValuePairs<String, String>) {
    tag(name, attributes)
    bytes.append(contentsOf: ">".utf8)
  }

  mutating func close(_ name: String) { bytes.append(contentsOf: "</\(name)>\n".utf8) }

  /// An element without content.
  mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String>) {
    tag(name, attributes)
    bytes.append(contentsOf: "/>\n".utf8)
  }

  /// An element that holds text.
  mutating func text(
    _ content: String, in name: String = "text", _ attributes: KeyValuePairs<String, String>
  ) {
    open(name, attributes)
    HTMLEscaping.append(content, to: &bytes)
    close(name)
  }

  mutating func line(
    from start: (x: Int, y: Int), to end: (x: Int, y: Int),
    _ attributes: KeyValuePairs<String, String>
  ) {
    bytes.append(
      contentsOf: "<path d=\"M\(start.x) \(start.y)L\(end.x) \(end.y)\"".utf8)
    append(attributes)
    bytes.append(contentsOf: "/>\n".utf8)
  }

  private mutating func tag(_ name: String, _ attributes: KeyValuePairs<String, String>) {
    bytes.append(UInt8(ascii: "<"))
    bytes.append(contentsOf: name.utf8)
    append(attributes)
  }

  private mutating func append(_ attributes: KeyValuePairs<String, String>) {
    for (name, value) in attributes {
      bytes.append(UInt8(ascii: " "))
      bytes.append(contentsOf: name.utf8)
      bytes.append(contentsOf: "=\"".utf8)
      HTMLEscaping.append(value, to: &bytes)
      bytes.append(UInt8(ascii: "\""))
    }
  }
}
