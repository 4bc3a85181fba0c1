import ProposalRenderer

/// The snapshots of a site in a folder the user names: one file a publication, never written again
/// but to erase a payee.
struct HistoryFolder: Sendable {
  let path: String
  private let audience: String
  /// In the order of time.
  private(set) var snapshots: [Snapshot] = []
  private var names: [String] = []

  /// Reads what an audience was shown before.
  init(_ path: String, for audience: String, besides output: String) throws(SiteErrors) {
    self.path = path
    self.audience = audience
    do {
      try Self.prepare(path, output)
      names = try Self.names(in: path).filter { $0.hasPrefix(audience + "-") }
    } catch {
      throw SiteErrors([error])
    }
    for name in names { snapshots.append(try snapshot(name)) }
  }

  private static func prepare(_ path: String, _ output: String) throws(SiteError) {
    do {
      try Directory.createPrivate(path)
      AtomicFile.removeDrafts(in: path)
    } catch {
      throw error.told(of: path)
    }
    try StateFolder.check(
      path, isOutside: output, "what every publication showed", option: "--history")
  }

  private static func names(in path: String) throws(SiteError) -> [String] {
    do {
      return try Directory.names(in: path).filter { $0.hasSuffix(".csv") }
    } catch {
      throw error.told(of: path)
    }
  }

  /// `intranet-2027-06-30.csv`, `intranet-2027-06-30.2.csv`
  private func snapshot(_ name: String) throws(SiteErrors) -> Snapshot {
    let file: SourceFile
    do {
      file = try SourceFile.read(FilePath.joining(path, name))
    } catch {
      throw SiteErrors([error])
    }
    let rest = name.dropFirst(audience.utf8.count + 1)
    return try Snapshot(file, on: String(rest.prefix { $0 != "." }))
  }

  /// The trend of the scorecards shown today.
  func trend(to now: Snapshot) -> SiteTrend {
    let pages = Set(now.lines.map(\.page))
    let past = snapshots.map { $0.keeping(pages) }.filter { $0.day != now.day }
    let changes = past.last.map(now.changes) ?? []
    return SiteTrend(points: (past + [now]).map(\.point), changes: changes)
  }

  /// Adds what is shown now, unless the last snapshot of the day says the same.
  func append(_ now: Snapshot) throws(SiteError) {
    let today = snapshots.filter { $0.day == now.day }
    guard today.last?.lines != now.lines else { return }
    let number = today.isEmpty ? "" : "." + String(today.count + 1)
    let target = FilePath.joining(path, "\(audience)-\(now.day)\(number).csv")
    do {
      try AtomicFile.create(now.bytes, at: target)
    } catch {
      throw error.told(of: target)
    }
  }

  /// Takes a payee, or a page, out of every snapshot of every audience.
  /// - Returns: how many lines are gone.
  static func erase(_ name: String, from path: String) throws(SiteErrors) -> Int {
    var count = 0
    do {
      for file in try names(in: path) {
        let target = FilePath.joining(path, file)
        let old = try Snapshot(try source(target), on: "")
        let new = old.erasing(name)
        guard new.lines.count < old.lines.count else { continue }
        count += old.lines.count - new.lines.count
        try write(new.bytes, to: target)
      }
    } catch let error as SiteError {
      throw SiteErrors([error])
    } catch let errors as SiteErrors {
      throw errors
    } catch {
      throw SiteErrors([])
    }
    return count
  }

  private static func source(_ path: String) throws(SiteError) -> SourceFile {
    try SourceFile.read(path)
  }

  private static func write(_ bytes: [UInt8], to target: String) throws(SiteError) {
    do {
      try AtomicFile.write(bytes, to: target)
    } catch {
      throw error.told(of: target)
    }
  }
}
