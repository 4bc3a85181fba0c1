/// What the last run made, as the next one asks for it.
struct LastRun: Sendable {
  private let entries: [String: ManifestEntry]
  private let key: BuildKey?
  private let files: SiteFiles
  private let isTrusted: Bool

  /// - Parameter isTrusted: false where everything is to be made again.
  init(_ manifest: Manifest, in files: SiteFiles, isTrusted: Bool) {
    entries = Dictionary(manifest.entries.map { ($0.identity, $0) }) { first, _ in first }
    key = manifest.key
    self.files = files
    self.isTrusted = isTrusted
  }

  func entry(of source: PublishSource) -> ManifestEntry? { entries[source.identity] }

  /// Whether a source and its pages look as the last run left them, without reading any.
  func isUntouched(_ entry: ManifestEntry, _ source: PublishSource, _ inputs: PublishInputs)
    -> Bool
  {
    guard isTrusted, key == files.key, inputs.isSame(source, as: entry.digests),
      entry.sheet == FileSignature(of: source.path), entry.sheet != .unknown
    else { return false }
    if let path = source.results {
      guard entry.results != .unknown, entry.results == FileSignature(of: path) else {
        return false
      }
    } else if !entry.digests.results.isEmpty {
      return false
    }
    return entry.files.allSatisfy(files.isIntact)
  }

  /// Why the pages of a source are made again; nothing where they are not.
  func reasons(for entry: ManifestEntry?, _ digests: SourceDigests, _ now: BuildKey) -> [String] {
    guard isTrusted else { return ["all is compared"] }
    guard let entry else { return ["the last run knew no such sheet"] }
    let changes = (key.map(now.changes) ?? []) + digests.changes(from: entry.digests)
    guard changes.isEmpty, !entry.files.allSatisfy(files.isIntact) else { return changes }
    return ["one of its pages is missing or was changed"]
  }
}

extension ManifestEntry {
  /// The entry of a source that was read again and had not changed.
  func seen(_ sheet: FileSignature, _ results: FileSignature) -> ManifestEntry {
    var entry = self
    entry.sheet = sheet
    entry.results = results
    return entry
  }
}
