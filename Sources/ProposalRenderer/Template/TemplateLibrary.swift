import BuiltInTemplates
import ProposalModel

/// Templates that call each other by name, with every call resolved.
public struct TemplateLibrary: Sendable {
  /// How deep sections, partials, parents and blocks may be nested, in a file and while rendering.
  /// Real pages stay below ten. The limit keeps a template that calls itself from using up the
  /// stack of a thread: measured without optimisation, 64 levels take less than 384 KB, and the
  /// smallest stacks of worker threads are 512 KB.
  public static let depthLimit = 64

  /// The templates, sorted by name.
  let templates: [Template]
  /// For each template, the template each of its references calls.
  let links: [[Int]]
  private let positions: [String: Int]
  /// The style sheet as documents hold it, with its digest: one for thousands of pages.
  private(set) var style: EmbeddedStyle?

  /// Puts templates together. Of two with one name the later counts.
  ///
  /// - Throws: `unknownPartial` for the first call of a template that is not there.
  public init(_ templates: [Template]) throws(TemplateError) {
    var byName: [String: Template] = [:]
    for template in templates { byName[template.name] = template }
    self.templates = byName.values.sorted { $0.name < $1.name }
    var positions: [String: Int] = [:]
    for (index, template) in self.templates.enumerated() { positions[template.name] = index }
    self.positions = positions
    var links: [[Int]] = []
    for template in self.templates { links.append(try Self.link(template, positions)) }
    self.links = links
    style = (try? render("style.css", with: .none, as: .plain)).map(EmbeddedStyle.init)
  }

  /// The templates that come with Milepost, from `Templates/Documents`.
  ///
  /// - Throws: a mistake in one of them, which a test rules out.
  public static func builtIn() throws(TemplateError) -> TemplateLibrary {
    var templates: [Template] = []
    for file in BuiltInTemplates.documents {
      templates.append(try Template(file: file.name, bytes: file.bytes))
    }
    return try TemplateLibrary(templates)
  }

  /// The library with some of its templates replaced by those of the same names.
  ///
  /// - Throws: `unknownTemplate` for a replacement that replaces nothing, `unknownPartial` as above.
  public func replacing(_ replacements: [Template]) throws(TemplateError) -> TemplateLibrary {
    for replacement in replacements where positions[replacement.name] == nil {
      throw replacement.error(
        .unknownTemplate(replacement.name), at: 0,
        didYouMean: NearestName.of(replacement.name, among: positions.keys))
    }
    return try TemplateLibrary(templates + replacements)
  }

  /// The names of the templates, sorted.
  public var names: [String] { templates.map(\.name) }

  /// A digest of all templates: a library that renders differently has another one.
  public var fingerprint: String {
    SHA256.hexadecimal(
      of: templates.flatMap { Array($0.name.utf8) + [0] + $0.source + [0] })
  }

  /// Renders a template to UTF-8 bytes.
  ///
  /// - Parameters:
  ///   - name: the template's name.
  ///   - value: what its names mean, usually a record.
  ///   - kind: the kind of file it becomes; it decides how values are escaped.
  /// - Throws: the first name, value or call that is wrong, with its place in its template.
  public func render(_ name: String, with value: TemplateValue, as kind: OutputKind)
    throws(TemplateError) -> [UInt8]
  {
    var output: [UInt8] = []
    output.reserveCapacity(Self.usualLength)
    try render(name, with: value, as: kind, into: &output)
    return output
  }

  /// Most pages are shorter, in bytes: their buffers never have to grow.
  private static let usualLength = 1 << 15

  /// Renders a template onto the end of a buffer. After an error the buffer holds a partial result.
  ///
  /// - Throws: as `render(_:with:as:)`.
  public func render(
    _ name: String, with value: TemplateValue, as kind: OutputKind, into output: inout [UInt8]
  ) throws(TemplateError) {
    guard let position = positions[name] else {
      throw TemplateError(
        .unknownTemplate(name), in: name, source: [], at: 0,
        didYouMean: NearestName.of(name, among: positions.keys))
    }
    var rendering = TemplateRendering(library: self, kind: kind, value: value, output: output)
    output = []
    defer { output = rendering.output }
    try rendering.run(position)
  }

  private static func link(_ template: Template, _ positions: [String: Int])
    throws(TemplateError) -> [Int]
  {
    var links: [Int] = []
    for reference in template.references {
      guard let position = positions[reference.name] else {
        throw template.error(
          .unknownPartial(reference.name), at: reference.offset,
          didYouMean: NearestName.of(reference.name, among: positions.keys))
      }
      links.append(position)
    }
    return links
  }
}
