/// One scorecard to be: a sheet, or a line of a roster that fills one.
struct PublishSource: Sendable, Hashable {
  /// The path of the sheet.
  let path: String
  /// The results beside it.
  let results: String?
  /// Which line of the roster fills it.
  var rosterRow: Int?
  /// What tells it from others between two runs: its path, and the payee of its line.
  var identity: String

  init(path: String, results: String?) {
    self.path = path
    self.results = results
    identity = path
  }
}

/// Finds the sheets of a tree without opening them.
enum SourceTree {
  /// The sheets at `paths`, in the order given, those of a folder in the order of their names,
  /// without those in the folder that the site is written to.
  static func sources(at paths: [String], besides output: String? = nil)
    -> [Result<PublishSource, SiteError>]
  {
    let output = output.flatMap(Directory.realPath)
    var seen: Set<String> = []
    return paths.flatMap { sources(at: $0, output) }.filter { found in
      guard case .success(let source) = found else { return true }
      return seen.insert(source.path).inserted
    }
  }

  private static func sources(at path: String, _ output: String?)
    -> [Result<PublishSource, SiteError>]
  {
    do {
      if path != "-", try FileStatus.of(path).kind == .directory {
        let isOutput = output != nil && Directory.realPath(path) == output
        return isOutput ? [] : try sources(below: path, output)
      }
      return [.success(try single(path))]
    } catch let failure as SystemFailure {
      return [.failure(failure.told(of: path))]
    } catch let error as SiteError {
      return [.failure(error)]
    } catch {
      return [.failure(SiteError(path: path, problem: "cannot be read", advice: "Check the path."))]
    }
  }

  /// A file means itself, whatever its name.
  private static func single(_ path: String) throws(SiteError) -> PublishSource {
    guard path != "-" else {
      throw SiteError(
        path: "-", problem: "cannot be published", advice: "Name a sheet, or a folder of sheets.")
    }
    return PublishSource(path: path, results: try SheetFile.resultsPath(beside: path))
  }

  private static func sources(below folder: String, _ output: String?) throws(SystemFailure)
    -> [Result<PublishSource, SiteError>]
  {
    let entries = try Directory.entries(in: folder)
    let names = Set(entries.map(\.name))
    var found: [Result<PublishSource, SiteError>] = []
    for entry in entries where !entry.name.hasPrefix(".") {
      let path = FilePath.joining(folder, entry.name)
      switch entry.kind ?? (try? FileStatus.of(path, followingLinks: false))?.kind {
      // A link to a folder is not followed: it could lead back here.
      case .directory?: found += sources(at: path, output)
      case _ where SheetSearch.isSheet(entry.name):
        found.append(source(entry.name, in: folder, beside: names))
      default: continue
      }
    }
    return found
  }

  private static func source(_ name: String, in folder: String, beside names: Set<String>)
    -> Result<PublishSource, SiteError>
  {
    let path = FilePath.joining(folder, name)
    let results = SheetFile.resultsNames(of: name).filter(names.contains)
    guard results.count < 2 else {
      return .failure(
        SiteError(
          path: path, problem: "has results in \(results[0]) and in \(results[1])",
          advice: "Keep one of the two."))
    }
    return .success(
      PublishSource(path: path, results: results.first.map { FilePath.joining(folder, $0) }))
  }
}
