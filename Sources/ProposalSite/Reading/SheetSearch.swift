/// A file that a command may read as a sheet.
struct FoundSheet: Sendable, Hashable {
  let path: String
  /// Whether the user named it; otherwise it was found in a folder.
  let isNamed: Bool
}

/// Which sheets the paths of a command mean.
public enum SheetSearch {
  /// The sheets at `paths`, in the order given, those of a folder in the order of their names.
  ///
  /// A folder means the Markdown files in it and below, without those that are hidden, those that
  /// version control ignores, results, and pages that Milepost made. A file means itself, whatever
  /// its name.
  public static func sheets(at paths: [String]) -> [Result<String, SiteError>] {
    found(at: paths).map { $0.map(\.path) }
  }

  /// The same with how each was found. A file that is both named and found counts as named.
  static func found(at paths: [String]) -> [Result<FoundSheet, SiteError>] {
    let named = Set(paths.map(FilePath.key))
    var seen: Set<String> = []
    return paths.flatMap(sheets(at:)).compactMap { found in
      guard case .success(let sheet) = found else { return found }
      guard seen.insert(FilePath.key(sheet.path)).inserted else { return nil }
      let isNamed = named.contains(FilePath.key(sheet.path))
      return .success(FoundSheet(path: sheet.path, isNamed: isNamed))
    }
  }

  private static func sheets(at path: String) -> [Result<FoundSheet, SiteError>] {
    guard path != "-" else { return [.success(FoundSheet(path: path, isNamed: true))] }
    do {
      guard try FileStatus.of(path).kind == .directory else {
        return [.success(FoundSheet(path: path, isNamed: true))]
      }
      var walk = SheetWalk(from: path)
      walk.visit(path)
      return walk.found
    } catch {
      return [.failure(error.told(of: path))]
    }
  }

  /// Whether a file is a sheet by its name.
  static func isSheet(_ name: String) -> Bool {
    (name.hasSuffix(".md") || name.hasSuffix(".markdown")) && !SheetFile.isResults(name)
  }
}
