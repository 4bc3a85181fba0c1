import Foundation
import ProposalLint
import ProposalModel
import ProposalParser

/// A text and what the linter finds in it.
struct LintedText {
  let bytes: [UInt8]
  let findings: [Finding]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let proposal = SheetParser.proposal(from: bytes)
    findings = Linter().findings(in: proposal, report: PayoutReport(of: proposal))
  }

  init(_ file: URL) throws {
    self.init(Array(try Data(contentsOf: file)))
  }

  /// The words at a place.
  func words(at place: SourceRange) -> String {
    String(
      decoding: bytes[(place.start..<place.end).clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  /// A finding in one line, to be shown when a test fails.
  func line(_ finding: Finding) -> String {
    "\(finding.severity.rawValue) [\(finding.rule)] ⟦\(words(at: finding.place))⟧ \(finding.message)"
  }

  /// Whether a rule speaks about some words: about all or part of them, or more.
  func finds(_ rule: String, words: String?, severity: Severity?) -> Bool {
    let places = words.map(places(of:))
    return findings.contains { finding in
      finding.rule == rule && (severity == nil || finding.severity == severity)
        && (places == nil || places?.contains { $0.overlaps(finding.place) } == true)
    }
  }

  /// Where the words stand.
  private func places(of words: String) -> [SourceRange] {
    let needle = Array(words.utf8)
    guard !needle.isEmpty, needle.count <= bytes.count else { return [] }
    return (0...bytes.count - needle.count).filter {
      bytes[$0..<$0 + needle.count].elementsEqual(needle)
    }.map { SourceRange(start: $0, end: $0 + needle.count) }
  }
}
