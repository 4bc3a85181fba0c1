/// A sheet on the disk, with the results that stand beside it.
public struct SheetFile: Sendable {
  /// The sheet.
  public let sheet: SourceFile
  /// `NAME.results.md` or `NAME.results.csv`, where there is one.
  public let results: SourceFile?

  /// Puts a sheet and its results together.
  public init(sheet: SourceFile, results: SourceFile? = nil) {
    self.sheet = sheet
    self.results = results
  }

  /// The name its documents are called by: `plan` of `offers/plan.md`.
  public var name: String {
    sheet.path == "-" ? "sheet" : FilePath.stem(of: FilePath.name(of: sheet.path))
  }

  /// Reads the sheet at `path` and the results beside it; `-` is standard input.
  ///
  /// - Parameter withResults: false where it is known that none stand beside it.
  public static func read(_ path: String, withResults: Bool = true) throws(SiteError) -> SheetFile {
    if path == "-" { return SheetFile(sheet: try .readStandardInput()) }
    let sheet = try SourceFile.read(path)
    return SheetFile(sheet: sheet, results: withResults ? try results(beside: path) : nil)
  }

  /// Whether a file holds results rather than a sheet.
  static func isResults(_ name: String) -> Bool {
    resultsEndings.contains { name.hasSuffix($0) }
  }

  private static let resultsEndings = [".results.md", ".results.csv"]

  /// The names that results beside a sheet may have: `plan.results.md` of `plan.md`.
  static func resultsNames(of name: String) -> [String] {
    resultsEndings.map { FilePath.stem(of: name) + $0 }
  }

  /// The path of the results beside a sheet, where there are some.
  static func resultsPath(beside path: String) throws(SiteError) -> String? {
    let folder = FilePath.folder(of: path) ?? ""
    let found = resultsNames(of: FilePath.name(of: path)).map { FilePath.joining(folder, $0) }
      .filter(FileStatus.exists)
    guard found.count < 2 else {
      throw SiteError(
        path: path, problem: "has results in \(found[0]) and in \(found[1])",
        advice: "Keep one of the two.")
    }
    return found.first
  }

  private static func results(beside path: String) throws(SiteError) -> SourceFile? {
    guard let path = try resultsPath(beside: path) else { return nil }
    return try SourceFile.read(path)
  }
}
