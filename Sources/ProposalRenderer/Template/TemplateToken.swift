/// One tag of a template, or a piece of the text between tags that lies on one line.
struct TemplateToken {
  enum Kind {
    case text, variable, section, inverted, close, comment, delimiters, partial, parent, block
  }

  let kind: Kind
  /// The bytes of the whole tag, or of the text that is printed; layout may shorten the latter.
  var range: Range<Int>
  /// The bytes of the tag's name.
  var name: Range<Int>
  /// For a tag that opens or closes something: the index of its other half.
  var partner: Int?
  /// White space before the tag that became the indentation of what the tag prints.
  var indent: Range<Int>
  /// The tag is the last thing on its line, and the end of that line was removed.
  var endsLine = false
  /// On a closing block tag: the line end after it belongs to the block.
  var takesLineEnd = false

  init(_ kind: Kind, _ range: Range<Int>, name: Range<Int>? = nil) {
    self.kind = kind
    self.range = range
    self.name = name ?? range.lowerBound..<range.lowerBound
    indent = range.lowerBound..<range.lowerBound
  }

  /// Whether the tag prints nothing itself, so that a line of such tags disappears.
  var isSilent: Bool {
    switch kind {
    case .section, .inverted, .close, .comment, .delimiters, .parent, .block: true
    case .text, .variable, .partial: false
    }
  }
}
