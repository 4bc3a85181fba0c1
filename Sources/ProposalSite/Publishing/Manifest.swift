/// What the last run made: by what the next one knows what to make again, and what to remove.
struct Manifest: Sendable {
  var key: BuildKey?
  /// In the order of the sources.
  var entries: [ManifestEntry] = []
  /// The pages of the site itself: index, portfolio, calendar, assets, redirects.
  var sitePages: [WrittenFile] = []

  private static let head = "milepost-manifest-1"

  /// Every file of the site.
  var files: [WrittenFile] { entries.flatMap(\.files) + sitePages }

  /// The manifest as bytes.
  var bytes: [UInt8] {
    var writer = FieldWriter()
    writer.write(Self.head)
    writer.write(key.map { [$0] } ?? []) { $1.write(to: &$0) }
    writer.write(sitePages) { $1.write(to: &$0) }
    writer.write(entries) { $1.write(to: &$0) }
    return writer.bytes
  }

  init() {}

  /// Reads a manifest; nil where the bytes are not all of one.
  init?(_ bytes: [UInt8]) {
    var reader = FieldReader(bytes[...])
    guard reader.text() == Self.head, let key = reader.list({ BuildKey(&$0) }),
      let pages = reader.list({ WrittenFile(&$0) }),
      let entries = reader.list({ ManifestEntry(&$0) }), reader.isAtEnd
    else { return nil }
    self.key = key.first
    sitePages = pages
    self.entries = entries
  }
}

extension WrittenFile {
  func write(to writer: inout FieldWriter) {
    writer.write(name)
    signature.write(to: &writer)
  }

  init?(_ reader: inout FieldReader) {
    guard let name = reader.text(), let signature = FileSignature(&reader) else { return nil }
    self.init(name: name, signature: signature)
  }
}

extension ManifestEntry {
  func write(to writer: inout FieldWriter) {
    writer.write(identity)
    sheet.write(to: &writer)
    results.write(to: &writer)
    for text in [digests.sheet, digests.results, digests.roster, digests.reported] {
      writer.write(text)
    }
    for text in [candidate, rank, name] { writer.write(text) }
    writer.write(files) { $1.write(to: &$0) }
    writer.write(formerNames) { $0.write($1) }
    writer.write(notices) { $0.write($1) }
    writer.write(Int(status.rawValue))
    writer.write(row)
  }

  init?(_ reader: inout FieldReader) {
    guard let identity = reader.text(), let sheet = FileSignature(&reader),
      let results = FileSignature(&reader), let digests = SourceDigests(&reader),
      let candidate = reader.text(), let rank = reader.text(), let name = reader.text(),
      let files = reader.list({ WrittenFile(&$0) }), let former = reader.list({ $0.text() }),
      let notices = reader.list({ $0.text() }), let status = reader.number(),
      let row = reader.field()
    else { return nil }
    self.init(
      identity: identity, sheet: sheet, results: results, digests: digests, candidate: candidate,
      rank: rank, name: name, files: files, formerNames: former, notices: notices,
      status: ExitStatus(rawValue: Int32(truncatingIfNeeded: status)) ?? .failure, row: row)
  }
}

extension SourceDigests {
  fileprivate init?(_ reader: inout FieldReader) {
    guard let sheet = reader.text(), let results = reader.text(), let roster = reader.text(),
      let reported = reader.text()
    else { return nil }
    self.init(sheet: sheet, results: results, roster: roster, reported: reported)
  }
}
