/// Which sheets the paths of a command mean.
public enum SheetSearch {
  /// The sheets at `paths`, in the order given, those of a folder in the order of their names.
  ///
  /// A folder means the Markdown files in it and below, without hidden ones, results, and pages
  /// that Milepost made. A file means itself, whatever its name.
  public static func sheets(at paths: [String]) -> [Result<String, SiteError>] {
    var seen: Set<String> = []
    return paths.flatMap(sheets(at:)).filter { found in
      guard case .success(let path) = found else { return true }
      return seen.insert(path).inserted
    }
  }

  private static func sheets(at path: String) -> [Result<String, SiteError>] {
    guard path != "-" else { return [.success(path)] }
    do {
      guard try FileStatus.of(path).kind == .directory else { return [.success(path)] }
      return try sheets(below: path)
    } catch {
      return [.failure(error.told(of: path))]
    }
  }

  private static func sheets(below folder: String) throws(SystemFailure)
    -> [Result<String, SiteError>]
  {
    var found: [Result<String, SiteError>] = []
    for name in try Directory.names(in: folder) where !name.hasPrefix(".") {
      found += sheets(named: name, in: folder)
    }
    return found
  }

  private static func sheets(named name: String, in folder: String) -> [Result<String, SiteError>] {
    let path = FilePath.joining(folder, name)
    // A link to a folder is not followed: it could lead back here.
    let kind = (try? FileStatus.of(path, followingLinks: false))?.kind
    if kind == .directory { return sheets(at: path) }
    return isSheet(name) && !GeneratorMark.isOnFile(at: path) ? [.success(path)] : []
  }

  /// Whether a file is a sheet by its name.
  static func isSheet(_ name: String) -> Bool {
    (name.hasSuffix(".md") || name.hasSuffix(".markdown")) && !SheetFile.isResults(name)
  }
}
