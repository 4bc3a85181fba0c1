/// A Mustache template, parsed once.
///
/// Comments, delimiters, interpolation with dotted names, sections, inverted sections, partials and
/// inheritance are as the Mustache specification has them. Two things are stricter: a name no
/// record in reach has is an error, and nothing prints text unescaped.
public struct Template: Sendable {
  /// The name by which other templates call it and errors report it.
  public let name: String
  let source: [UInt8]
  let operations: [TemplateOperation]
  let paths: [TemplatePath]
  let references: [TemplateReference]
  let blocks: [TemplateBlock]

  /// Parses a template from its UTF-8 bytes.
  ///
  /// - Throws: the first mistake of its tags, with its place.
  public init(name: String, bytes: [UInt8]) throws(TemplateError) {
    var tokens = try TemplateScanner.tokens(of: bytes, in: name)
    try TemplatePairing.pair(&tokens, source: bytes, of: name)
    let arranged = TemplateLayout.arranged(tokens, source: bytes)
    let compiler = TemplateCompiler(arranged, source: bytes)
    self.name = name
    source = bytes
    operations = compiler.operations
    paths = compiler.paths
    references = compiler.references
    blocks = compiler.blocks
  }

  /// Parses a template from text.
  ///
  /// - Throws: the first mistake of its tags, with its place.
  public init(name: String, text: String) throws(TemplateError) {
    try self.init(name: name, bytes: Array(text.utf8))
  }

  /// Parses a template file. `.mustache` at the end of its name is no part of the template's name:
  /// `row.mustache` is called by `{{>row}}`, `style.css` by `{{>style.css}}`.
  ///
  /// - Throws: the first mistake of its tags, with its place.
  public init(file: String, bytes: [UInt8]) throws(TemplateError) {
    let ending = ".mustache"
    let name = file.hasSuffix(ending) ? String(file.dropLast(ending.count)) : file
    try self.init(name: name, bytes: bytes)
  }

  func error(
    _ problem: TemplateError.Problem, at offset: Int, didYouMean: String? = nil
  ) -> TemplateError {
    TemplateError(problem, in: name, source: source, at: offset, didYouMean: didYouMean)
  }
}
