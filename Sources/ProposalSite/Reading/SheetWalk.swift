/// A walk through a folder and those below it.
struct SheetWalk {
  private(set) var found: [Result<FoundSheet, SiteError>] = []
  private var ignored: IgnoredPaths

  /// Starts with what the folders above a folder ignore.
  init(from folder: String) {
    ignored = IgnoredPaths(above: folder)
  }

  /// Looks at a folder and those below it.
  mutating func visit(_ folder: String) {
    let own = IgnoreRules(in: folder)
    if let own { ignored.enter(own) }
    defer { if own != nil { ignored.leave() } }
    do {
      for name in try Directory.names(in: folder) where !name.hasPrefix(".") {
        visit(name, in: folder)
      }
    } catch {
      found.append(.failure(error.told(of: folder)))
    }
  }

  private mutating func visit(_ name: String, in folder: String) {
    let path = FilePath.joining(folder, name)
    // A link to a folder is not followed: it could lead back here.
    let kind = (try? FileStatus.of(path, followingLinks: false))?.kind
    if kind == .directory {
      if !ignored.holds(path, isFolder: true) { visit(path) }
    } else if SheetSearch.isSheet(name), !ignored.holds(path, isFolder: false),
      !GeneratorMark.isOnFile(at: path)
    {
      found.append(.success(FoundSheet(path: path, isNamed: false)))
    }
  }
}
