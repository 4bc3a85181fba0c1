import ProposalModel

/// Places as SARIF writes them.
struct SarifLocation {
  /// What relative addresses start from.
  static let base = "%SRCROOT%"

  private let sources: SheetSources

  init(_ sources: SheetSources) {
    self.sources = sources
  }

  /// The file of a source.
  func artifact(_ source: SourceID) -> JSONValue {
    let uri = RelativePath.uri(of: sources.path(of: source))
    if uri.hasPrefix("file://") { return ["uri": .string(uri)] }
    return ["uri": .string(uri), "uriBaseId": .string(Self.base)]
  }

  /// A place with its words, unless they are to be kept back.
  func physical(_ place: SourceRange) -> JSONValue {
    [
      "artifactLocation": artifact(place.source),
      "region": .object(JSONValue.members(region(place))),
    ]
  }

  /// Lines and columns from 1, the end exclusive; columns in Unicode scalars, offsets in bytes.
  private func region(_ place: SourceRange) -> [(String, JSONValue)] {
    let lines = sources.lines(of: place.source)
    let start = lines.position(at: place.start)
    let end = lines.position(at: place.end)
    let numbers: [(String, JSONValue)] = [
      ("startLine", .integer(start.line)), ("startColumn", .integer(start.column)),
      ("endLine", .integer(end.line)), ("endColumn", .integer(end.column)),
      ("byteOffset", .integer(start.offset)), ("byteLength", .integer(end.offset - start.offset)),
    ]
    guard !sources.isRedacted else { return numbers }
    let words = lines.text(place.start..<place.end)
    return numbers + [("snippet", ["text": .string(words)])]
  }
}
