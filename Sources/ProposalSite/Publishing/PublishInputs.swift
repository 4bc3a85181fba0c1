import ProposalModel
import ProposalRenderer

/// What a run reads beside the sheets: a roster that fills a plan, results of many sheets.
struct PublishInputs: Sendable {
  /// The text of a source: the sheet, its slots filled from its line of the roster.
  func text(of source: PublishSource, _ sheet: SourceFile) throws(SiteError) -> [UInt8] {
    sheet.bytes
  }

  /// The name its line of the roster wants for the pages of a source.
  func pageName(of source: PublishSource) -> String? { nil }

  /// Digests of all that the pages of a source are made of.
  func digests(of source: PublishSource, _ sheet: SourceFile, _ results: SourceFile?)
    -> SourceDigests
  {
    SourceDigests(
      sheet: SHA256.hexadecimal(of: sheet.bytes),
      results: results.map { SHA256.hexadecimal(of: $0.bytes) } ?? "", roster: "", reported: "")
  }

  /// Whether the lines of roster and results of a source are those its digests are of.
  func isSame(_ source: PublishSource, as digests: SourceDigests) -> Bool {
    digests.roster.isEmpty && digests.reported.isEmpty
  }

  /// What is known to have happened: in the sheet, beside it, and in the results of many sheets.
  func facts(of sheet: OpenedSheet, _ source: PublishSource) throws(SiteError) -> KnownFacts {
    KnownFacts(facts: sheet.facts)
  }
}

/// What is known to have happened on a sheet.
struct KnownFacts: Sendable {
  var facts: SheetFacts
  /// By milestone id.
  var deliveries: [String: Delivery] = [:]
}
