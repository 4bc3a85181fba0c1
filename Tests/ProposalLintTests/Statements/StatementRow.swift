import ProposalLint
import Testing

/// One row of `StatementRows`.
struct StatementRow: Sendable, CustomTestStringConvertible {
  let text: String
  let verdict: StatementVerdict
  let isQuantified: Bool
  let isTimeBound: Bool
  /// The words at fault, where the row marks them.
  let fault: Range<Int>?
  var testDescription: String { text }

  /// Reads `vqt | text`; nil for what is no row.
  init?(_ line: Substring) {
    let parts = line.split(separator: " | ", maxSplits: 1)
    guard parts.count == 2 else { return nil }
    let flags = parts[0].filter { $0 != " " }
    guard flags.count == 3 else { return nil }
    verdict = flags.first == "e" ? .explicit : .vague
    isQuantified = flags.contains("q")
    isTimeBound = flags.contains("t")
    let pieces = parts[1].split(omittingEmptySubsequences: false) { "⟦⟧".contains($0) }
    text = pieces.joined()
    let start = pieces[0].utf8.count
    fault = pieces.count > 2 ? start..<start + pieces[1].utf8.count : nil
  }

  static func rows(_ table: String) -> [StatementRow] {
    table.split(separator: "\n").compactMap(StatementRow.init)
  }
}
