import ProposalRenderer

/// A file of the site and by what it is known to be as it was written.
struct WrittenFile: Sendable, Hashable {
  let name: String
  let signature: FileSignature
}

/// What a run remembers of one source until the next.
struct ManifestEntry: Sendable {
  let identity: String
  /// How the sheet, and the results beside it, looked when they were read.
  var sheet: FileSignature
  var results: FileSignature
  /// Digests of everything the pages were made of, by kind.
  var digests: SourceDigests
  /// What its pages would be called if nothing else were; empty for a source without pages.
  var candidate: String
  /// What decides between sources of one candidate: a digest of what the audience sees, or nothing.
  var rank: String
  /// What its pages are called.
  var name: String
  var files: [WrittenFile]
  /// Names its pages had before.
  var formerNames: [String]
  /// Lines for standard error, told again by every run until their reason is gone.
  var notices: [String]
  var status: ExitStatus
  /// The row of the index as `IndexRow` writes it; empty for a source without pages.
  var row: ArraySlice<UInt8>

  var isPublished: Bool { !row.isEmpty }

  /// The row of the index.
  var indexRow: IndexRow? {
    var reader = FieldReader(row)
    return isPublished ? IndexRow(&reader) : nil
  }
}

/// Digests of what one scorecard was made of.
struct SourceDigests: Sendable, Hashable {
  var sheet: String
  var results: String
  /// The line of the roster, and the lines of the results file.
  var roster: String
  var reported: String

  /// What changed, in words for `--explain`.
  func changes(from old: SourceDigests) -> [String] {
    let parts = [
      (sheet, old.sheet, "the sheet changed"),
      (results, old.results, "the results beside it changed"),
      (roster, old.roster, "its line of the roster changed"),
      (reported, old.reported, "its lines of the results file changed"),
    ]
    return parts.filter { $0.0 != $0.1 }.map(\.2)
  }
}
