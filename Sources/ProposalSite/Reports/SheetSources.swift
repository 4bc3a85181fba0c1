import ProposalModel

/// The texts that the places of a sheet count in.
public struct SheetSources: Sendable {
  var files: [SourceID: SourceFile]
  var tables: [SourceID: LineTable]
  /// Whether the words were taken out, so that only places are left.
  var isRedacted = false

  /// The sheet and, where there are any, its results.
  public init(_ file: SheetFile) {
    var files = [SourceID.sheet: file.sheet]
    files[.results] = file.results
    self.files = files
    tables = files.mapValues { LineTable($0.bytes) }
  }

  /// The path of a source, as the user gave it.
  func path(of source: SourceID) -> String {
    files[source]?.path ?? "command line"
  }

  /// The lines of a source.
  func lines(of source: SourceID) -> LineTable {
    tables[source] ?? LineTable([])
  }

  /// The words at a place.
  func bytes(at place: SourceRange) -> ArraySlice<UInt8> {
    guard let bytes = files[place.source]?.bytes else { return [] }
    return bytes[(place.start..<place.end).clamped(to: 0..<bytes.count)]
  }

  /// Where a place begins, as people write it: `plan.md:12:5`.
  func text(of place: SourceRange) -> String {
    guard tables[place.source] != nil else { return path(of: place.source) }
    let start = lines(of: place.source).position(at: place.start)
    return "\(path(of: place.source).printable):\(start.line):\(start.column)"
  }

  /// The line a place begins on, in words, without the path: a document knows of no files.
  func line(of place: SourceRange) -> String {
    let line = lines(of: place.source).position(at: place.start).line
    return place.source == .results ? "line \(line) of the results" : "line \(line)"
  }
}
