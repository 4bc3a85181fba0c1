/// What the last run made, as the next one asks for it.
struct LastRun: Sendable {
  private let manifest: Manifest
  /// Where the entry of a source stands in the manifest, by the source's identity.
  private let places: [String: Int]
  private let files: SiteFiles
  private let isTrusted: Bool

  /// - Parameter isTrusted: false where everything is to be made again.
  init(_ manifest: Manifest, in files: SiteFiles, isTrusted: Bool) {
    self.manifest = manifest
    let identities = manifest.entries.enumerated().lazy.map { ($1.identity, $0) }
    places = Dictionary(identities) { first, _ in first }
    self.files = files
    self.isTrusted = isTrusted
  }

  func entry(at place: Int) -> ManifestEntry { manifest.entries[place] }

  func entry(of source: PublishSource) -> ManifestEntry? {
    places[source.identity].map { manifest.entries[$0] }
  }

  /// Of each source where its entry stands, if the source and its pages look as the last run left
  /// them; nil where it is to be read. Nothing is read for that, and nothing of an entry copied.
  func untouched(_ sources: [PublishSource], _ inputs: PublishInputs) async -> [Int?] {
    guard isTrusted, manifest.key == files.key else {
      return [Int?](repeating: nil, count: sources.count)
    }
    return await InOrder.map(sources, showsProgress: false) { source in
      places[source.identity].flatMap {
        isUntouched(manifest.entries[$0], source, inputs) ? $0 : nil
      }
    }
  }

  private func isUntouched(
    _ entry: ManifestEntry, _ source: PublishSource, _ inputs: PublishInputs
  ) -> Bool {
    guard inputs.isSame(source, as: entry.digests), entry.sheet != .unknown,
      entry.sheet == FileSignature(of: source.path)
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
    let changes = (manifest.key.map(now.changes) ?? []) + digests.changes(from: entry.digests)
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
