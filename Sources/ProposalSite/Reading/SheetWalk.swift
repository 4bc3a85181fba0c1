/// A walk through a folder and those below it, which opens no file: pages that Milepost made are
/// among what it finds.
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
      let entries = try Directory.entries(in: folder)
      let mayHaveResults = entries.contains { SheetFile.isResults($0.name) }
      for entry in entries where entry.name.utf8.first != UInt8(ascii: ".") {
        visit(entry, in: folder, mayHaveResults)
      }
    } catch {
      found.append(.failure(error.told(of: folder)))
    }
  }

  private mutating func visit(
    _ entry: Directory.Entry, in folder: String, _ mayHaveResults: Bool
  ) {
    let path = FilePath.joining(folder, entry.name)
    // A link to a folder is not followed: it could lead back here.
    let kind = entry.kind ?? (try? FileStatus.of(path, followingLinks: false))?.kind
    if kind == .directory {
      if !ignored.holds(path, isFolder: true) { visit(path) }
    } else if SheetSearch.isSheet(entry.name), !ignored.holds(path, isFolder: false) {
      found.append(
        .success(FoundSheet(path: path, isNamed: false, mayHaveResults: mayHaveResults)))
    }
  }
}
