/// One step of a parsed template. Steps lie in one flat list; a step that opens something knows the
/// index behind its last one, so that skipping is an assignment.
enum TemplateOperation: Sendable {
  /// Bytes of the source, printed as they are.
  case text(Range<Int>)
  /// A value of the template's `paths`, printed escaped.
  case variable(path: Int)
  /// The steps up to `end`, for each item of a true value.
  case section(path: Int, end: Int)
  /// The steps up to `end`, for a false value.
  case inverted(path: Int, end: Int)
  /// Another template, by the index in `references`.
  case partial(reference: Int)
  /// Another template, with the blocks up to `end` as arguments.
  case parent(reference: Int, end: Int)
  /// The steps up to `end`, unless an argument of the same name replaces them.
  case block(Int, end: Int)
}

/// A name in a template, split at its dots; without keys it is the implicit iterator.
struct TemplatePath: Sendable {
  let keys: [TemplateKey]
  /// The name as written.
  let text: String
  /// Where its tag starts, in bytes.
  let offset: Int
  /// The tag starts a quoted `href` or `src`, so that in HTML its value must be a link.
  let isLink: Bool
}

/// A tag that calls another template.
struct TemplateReference: Sendable {
  let name: String
  /// Where its tag starts, in bytes.
  let offset: Int
  /// The white space put before each line of the other template.
  let indent: Range<Int>
  /// The tag stands on a line of its own, so the other template starts a line.
  let startsLine: Bool
}

/// A replaceable part of a template.
struct TemplateBlock: Sendable {
  let key: TemplateKey
  /// Where its tag starts, in bytes.
  let offset: Int
  /// The white space put before each line of what stands in the block.
  let indent: Range<Int>
  /// The block starts a line.
  let startsLine: Bool
}
