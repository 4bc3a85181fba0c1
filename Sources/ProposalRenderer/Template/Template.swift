/// A Mustache template, parsed once.
///
/// Comments, delimiters, interpolation with dotted names, sections, inverted sections, partials and
/// inheritance are as the Mustache specification has them. Two things are stricter: a name no
/// record in reach has is an error, and nothing prints text unescaped.
public struct Template: Sendable {
  /// The name by which other templates call it and errors report it.
  public var name: String { parts.name }
  var source: [UInt8] { parts.source }
  var operations: [TemplateOperation] { parts.operations }
  var paths: [TemplatePath] { parts.paths }
  var references: [TemplateReference] { parts.references }
  var blocks: [TemplateBlock] { parts.blocks }

  private let parts: Parts

  /// What the copies of a template share. All threads render with one library: with one reference
  /// to count for a template, and not six, they do not wait for each other.
  private final class Parts: Sendable {
    let name: String
    let source: [UInt8]
    let operations: [TemplateOperation]
    let paths: [TemplatePath]
    let references: [TemplateReference]
    let blocks: [TemplateBlock]

    init(_ name: String, _ source: [UInt8], _ compiler: TemplateCompiler) {
      self.name = name
      self.source = source
      operations = compiler.operations
      paths = compiler.paths
      references = compiler.references
      blocks = compiler.blocks
    }
  }

  /// Parses a template from its UTF-8 bytes.
  ///
  /// - Throws: the first mistake of its tags, with its place.
  public init(name: String, bytes: [UInt8]) throws(TemplateError) {
    var tokens = try TemplateScanner.tokens(of: bytes, in: name)
    try TemplatePairing.pair(&tokens, source: bytes, of: name)
    let arranged = TemplateLayout.arranged(tokens, source: bytes)
    parts = Parts(name, bytes, TemplateCompiler(arranged, source: bytes))
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
