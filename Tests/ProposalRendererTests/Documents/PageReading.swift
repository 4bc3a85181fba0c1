/// A rendered page as a test reads it.
enum PageReading {
  /// The text of an HTML page: no tags, no drawings, no styles, entities resolved.
  static func text(html: [UInt8]) -> String {
    var page = String(decoding: html, as: UTF8.self)
    for element in ["style", "svg", "caption class=\"unseen\"", "head"] {
      page = without(element, in: page)
    }
    var text = ""
    var isTag = false
    for character in page.unicodeScalars {
      if character == "<" { isTag = true }
      if !isTag { text.unicodeScalars.append(character) }
      if character == ">", isTag {
        isTag = false
        text += " "
      }
    }
    return resolved(text)
  }

  /// The letters and figures of a text: white space and the marks of Markdown are left out.
  static func words(_ text: String) -> String {
    text.filter { !" \n\t\r|>*~#`\\".contains($0) }
  }

  /// The runs of digits with their inner marks, in order.
  static func figures(_ text: String) -> [String] {
    text.filter { $0 != "\\" }
      .split { !($0.isASCII && $0.isNumber) && !".,'".contains($0) }
      .map { $0.trimming(".,'") }.filter { !$0.isEmpty }
  }

  private static func without(_ element: String, in page: String) -> String {
    var output = ""
    var rest = page[...]
    while let start = rest.firstRange(of: "<" + element + ">")
      ?? rest.firstRange(of: "<\(element) ")
    {
      output += rest[..<start.lowerBound]
      let name = element.prefix { $0 != " " }
      guard let end = rest[start.upperBound...].firstRange(of: "</" + name + ">") else {
        return output
      }
      rest = rest[end.upperBound...]
    }
    return output + rest
  }

  /// By scalars: an entity before a combining accent is still an entity.
  private static func resolved(_ text: String) -> String {
    let entities = [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#96;", "`"),
      ("&amp;", "&"),
    ]
    let scalars = entities.reduce(Array(text.unicodeScalars)) { scalars, entity in
      scalars.replacing(Array(entity.0.unicodeScalars), with: Array(entity.1.unicodeScalars))
    }
    var output = String.UnicodeScalarView()
    output.append(contentsOf: scalars)
    return String(output)
  }
}

extension Substring {
  fileprivate func trimming(_ marks: String) -> String {
    var part = self
    while let first = part.first, marks.contains(first) { part.removeFirst() }
    while let last = part.last, marks.contains(last) { part.removeLast() }
    return String(part)
  }
}
