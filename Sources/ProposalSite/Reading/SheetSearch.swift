/// A file that a command may read as a sheet.
struct FoundSheet: Sendable, Hashable {
  let path: String
  /// Whether the user named it; otherwise it was found in a folder.
  let isNamed: Bool
  /// Whether results may stand beside it: false where its folder was seen to hold none.
  var mayHaveResults = true

  /// Whether it was found and is a page that Milepost made: no sheet.
  fileprivate var isOwnPage: Bool { !isNamed && GeneratorMark.isOnFile(at: path) }
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
    let all = paths.flatMap(candidates(at:))
    return distinct(all.filter { !isOwnPage($0) }, named: paths)
  }

  /// The same, looking into many files at once.
  static func foundTogether(at paths: [String]) async -> [Result<FoundSheet, SiteError>] {
    let all = paths.flatMap(candidates(at:))
    let isOwn = await InOrder.map(all, showsProgress: false) { isOwnPage($0) }
    return distinct(zip(all, isOwn).filter { !$1 }.map(\.0), named: paths)
  }

  private static func isOwnPage(_ candidate: Result<FoundSheet, SiteError>) -> Bool {
    if case .success(let sheet) = candidate { sheet.isOwnPage } else { false }
  }

  private static func distinct(
    _ candidates: [Result<FoundSheet, SiteError>], named paths: [String]
  ) -> [Result<FoundSheet, SiteError>] {
    let named = Set(paths.map(FilePath.key))
    var seen: Set<String> = []
    return candidates.compactMap { found in
      guard case .success(let sheet) = found else { return found }
      let key = FilePath.key(sheet.path)
      guard seen.insert(key).inserted else { return nil }
      return .success(
        FoundSheet(
          path: sheet.path, isNamed: named.contains(key), mayHaveResults: sheet.mayHaveResults))
    }
  }

  private static func candidates(at path: String) -> [Result<FoundSheet, SiteError>] {
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
