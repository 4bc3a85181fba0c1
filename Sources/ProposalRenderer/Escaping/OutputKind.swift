/// The kind of file a template writes. It alone decides how text is escaped.
public enum OutputKind: String, Sendable, CaseIterable {
  /// HTML text and quoted attribute values.
  case html
  /// CommonMark with GFM tables.
  case markdown
  /// Plain text: nothing has a special meaning, control characters are still made visible.
  case plain

  /// Appends `text` so that a reader of this kind of file gets `text` back.
  func append(_ text: String, to output: inout [UInt8]) {
    switch self {
    case .html: HTMLEscaping.append(text, to: &output)
    case .markdown: MarkdownEscaping.append(text, to: &output)
    case .plain: PlainTextEscaping.append(text, to: &output)
    }
  }
}
