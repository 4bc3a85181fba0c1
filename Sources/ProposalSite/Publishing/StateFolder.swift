/// Where a site's manifest lies: outside of the published tree, for its owner alone.
struct StateFolder: Sendable {
  let path: String

  /// The folder the user names; else a hidden one beside the output: `.site.milepost` of `site`.
  init(_ chosen: String?, besides output: String) throws(SiteError) {
    if let chosen {
      path = chosen
    } else {
      let name = FilePath.name(of: output)
      guard !name.isEmpty, name != ".", name != ".." else {
        throw SiteError(
          path: output, problem: "has no folder beside it for the manifest",
          advice: "Name one with --state, outside of what is published.")
      }
      path = FilePath.joining(FilePath.folder(of: output) ?? "", ".\(name).milepost")
    }
  }

  /// Makes the folder, and refuses one that would be published.
  func prepare(besides output: String) throws(SiteError) {
    do {
      try Directory.createPrivate(path)
    } catch {
      throw error.told(of: path)
    }
    try Self.check(path, isOutside: output, "the manifest", option: "--state")
    AtomicFile.removeDrafts(in: path)
    try mendJournal()
  }

  /// Cuts off a name that a run could not write to its end, for nothing behind it could be read.
  private func mendJournal() throws(SiteError) {
    guard let bytes = Self.bytes(of: journalPath) else { return }
    let whole = Self.names(in: bytes).end
    guard whole < bytes.count else { return }
    do {
      try AtomicFile.write(Array(bytes[..<whole]), to: journalPath, mode: 0o600)
    } catch {
      throw error.told(of: journalPath)
    }
  }

  /// Throws where a folder lies in the published tree.
  static func check(
    _ path: String, isOutside output: String, _ what: String, option: String
  ) throws(SiteError) {
    guard let inner = Directory.realPath(path), let outer = Directory.realPath(output),
      inner == outer || inner.hasPrefix(outer.hasSuffix("/") ? outer : outer + "/")
    else { return }
    throw SiteError(
      path: path, problem: "lies in the published tree, and holds \(what)",
      advice: "Name a folder outside of \(output) with \(option).")
  }

  private var manifestPath: String { FilePath.joining(path, "manifest") }
  private var journalPath: String { FilePath.joining(path, "journal") }

  /// What the last whole run made. A manifest that cannot be read counts as none: everything is
  /// made again.
  var manifest: Manifest {
    guard let bytes = Self.bytes(of: manifestPath) else { return Manifest() }
    return Manifest(bytes) ?? Manifest()
  }

  /// The names that a run which was killed may have written.
  var journal: [String] {
    Self.bytes(of: journalPath).map { Self.names(in: $0).names } ?? []
  }

  /// The names of a journal, and where the last whole one ends.
  private static func names(in journal: [UInt8]) -> (names: [String], end: Int) {
    var reader = FieldReader(journal[...])
    var names: [String] = []
    while let name = reader.text() { names.append(name) }
    return (names, reader.position)
  }

  /// Notes names before the first byte of them is written.
  func note(_ names: [String]) throws(SiteError) {
    var writer = FieldWriter()
    for name in names { writer.write(name) }
    do {
      let file = try OpenFile.appending(journalPath, mode: 0o600)
      try file.write(writer.bytes)
      try file.finish()
    } catch {
      throw error.told(of: journalPath)
    }
  }

  /// Keeps the manifest of a whole run, by its bytes; the journal has served.
  func save(_ manifest: [UInt8]) throws(SiteError) {
    do {
      try AtomicFile.write(manifest, to: manifestPath, mode: 0o600)
    } catch {
      throw error.told(of: manifestPath)
    }
    Directory.remove(journalPath)
  }

  private static func bytes(of path: String) -> [UInt8]? {
    guard let file = try? OpenFile.reading(path) else { return nil }
    return try? file.bytes(limit: 1 << 30)
  }
}
