/// Finds the sheets of a tree without opening them.
struct SourceTree {
  /// The configurations that were asked what to leave out.
  var search: ConfigurationSearch
  /// The folder that the site is written to, without links: what stands there is no sheet.
  private let output: String?
  private var ignored = IgnoredPaths(above: "/")
  private var found: [Result<PublishSource, SiteError>] = []
  /// Keys of what was found, from the root: a sheet whose path is written in two ways is one sheet.
  private var seen: Set<String> = []
  /// Keys of the files the user named.
  private var named: Set<String> = []

  init(_ options: ConfigurationOptions, besides output: String? = nil) {
    search = ConfigurationSearch(options.choice)
    self.output = output.flatMap(Directory.realPath)
  }

  /// The sheets at `paths`, in the order given, those of a folder in the order of their names: what
  /// version control ignores and what a configuration excludes is left out. A file that is named
  /// means itself, whatever its name.
  mutating func sources(at paths: [String]) -> [Result<PublishSource, SiteError>] {
    named = Set(paths.map(Self.realKey))
    for path in paths {
      do {
        if path != "-", try FileStatus.of(path).kind == .directory {
          ignored = IgnoredPaths(above: path)
          visit(path, real: Directory.realPath(path) ?? path)
        } else if seen.insert(Self.realKey(path)).inserted {
          found.append(.success(try Self.single(path)))
        }
      } catch let failure as SystemFailure {
        found.append(.failure(failure.told(of: path)))
      } catch let error as SiteError {
        found.append(.failure(error))
      } catch {
        found.append(
          .failure(SiteError(path: path, problem: "cannot be read", advice: "Check the path.")))
      }
    }
    return found
  }

  /// A file means itself, whatever its name.
  private static func single(_ path: String) throws(SiteError) -> PublishSource {
    guard path != "-" else {
      throw SiteError(
        path: "-", problem: "cannot be published", advice: "Name a sheet, or a folder of sheets.")
    }
    return PublishSource(path: path, results: try SheetFile.resultsPath(beside: path))
  }

  /// The folder of a file without links, and its own name.
  private static func realKey(_ path: String) -> String {
    let folder = FilePath.folder(of: path) ?? "."
    let name = FilePath.name(of: path)
    return FilePath.key(FilePath.joining(Directory.realPath(folder) ?? folder, name))
  }

  // MARK: Walking

  private mutating func visit(_ folder: String, real: String) {
    guard real != output else { return }
    let own = IgnoreRules(in: folder)
    if let own { ignored.enter(own) }
    defer { if own != nil { ignored.leave() } }
    do throws(SystemFailure) {
      let entries = try Directory.entries(in: folder)
      let names = Set(entries.map { FilePath.key($0.name) })
      for entry in entries where !entry.name.hasPrefix(".") {
        visit(entry, in: folder, real: real, beside: names)
      }
    } catch {
      found.append(.failure(error.told(of: folder)))
    }
  }

  private mutating func visit(
    _ entry: Directory.Entry, in folder: String, real: String, beside names: Set<String>
  ) {
    let path = FilePath.joining(folder, entry.name)
    let realPath = FilePath.joining(real, entry.name)
    switch entry.kind ?? (try? FileStatus.of(path, followingLinks: false))?.kind {
    // A link to a folder is not followed: it could lead back here.
    case .directory?:
      if !ignored.holds(path, isFolder: true) { visit(path, real: realPath) }
    case _ where SheetSearch.isSheet(entry.name):
      let key = FilePath.key(realPath)
      guard named.contains(key) || !leavesOut(path), seen.insert(key).inserted else { return }
      found.append(source(entry.name, in: folder, beside: names, isNamed: named.contains(key)))
    default: return
    }
  }

  private mutating func leavesOut(_ path: String) -> Bool {
    if ignored.holds(path, isFolder: false) { return true }
    // A configuration with a mistake is told of when it is asked what it shows.
    return (try? search.file(for: path))?.excludes(path) ?? false
  }

  private func source(
    _ name: String, in folder: String, beside names: Set<String>, isNamed: Bool
  ) -> Result<PublishSource, SiteError> {
    let path = FilePath.joining(folder, name)
    let results = SheetFile.resultsNames(of: name).filter { names.contains(FilePath.key($0)) }
    guard results.count < 2 else {
      return .failure(
        SiteError(
          path: path, problem: "has results in \(results[0]) and in \(results[1])",
          advice: "Keep one of the two."))
    }
    return .success(
      PublishSource(
        path: path, results: results.first.map { FilePath.joining(folder, $0) }, isNamed: isNamed)
    )
  }
}
