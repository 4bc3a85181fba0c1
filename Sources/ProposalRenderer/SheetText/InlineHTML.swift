import ProposalModel

/// The text of one field as HTML.
enum InlineHTML {
  /// Appends the text with its emphasis, code, strikes, links and line breaks, and with the marks
  /// that lie on it, each followed by a link to its note.
  static func append(_ prose: Prose, _ marks: [TextMark] = [], to output: inout [UInt8]) {
    guard !marks.isEmpty else {
      for segment in InlineSegment.segments(of: prose) { append(segment, to: &output) }
      return
    }
    for piece in MarkedProse(prose, marks).pieces {
      HTMLMark.open(piece, to: &output)
      append(piece.segment, to: &output)
      HTMLMark.close(piece, to: &output)
    }
  }

  private static func append(_ segment: InlineSegment, to output: inout [UInt8]) {
    if segment.style.contains(.lineBreak) {
      return output.append(contentsOf: "<br>\n".utf8)
    }
    guard !segment.style.isEmpty || segment.destination != nil else {
      return OutputKind.html.append(segment.text, to: &output)
    }
    let tags = tags(of: segment.style)
    if let destination = segment.destination { open(destination, to: &output) }
    for tag in tags { output.append(contentsOf: "<\(tag)>".utf8) }
    OutputKind.html.append(segment.text, to: &output)
    for tag in tags.reversed() { output.append(contentsOf: "</\(tag)>".utf8) }
    if segment.destination != nil { output.append(contentsOf: "</a>".utf8) }
  }

  private static func open(_ destination: String, to output: inout [UInt8]) {
    output.append(contentsOf: "<a href=\"".utf8)
    OutputKind.html.append(destination, to: &output)
    output.append(contentsOf: "\" rel=\"noreferrer\">".utf8)
  }

  /// Outermost first.
  private static func tags(of style: TextStyle) -> [String] {
    var tags: [String] = []
    if style.contains(.struck) { tags.append("s") }
    if style.contains(.strong) { tags.append("strong") }
    if style.contains(.emphasis) { tags.append("em") }
    if style.contains(.code) { tags.append("code") }
    return tags
  }
}
