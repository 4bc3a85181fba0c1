import ProposalLint
import ProposalModel

/// A finding as people read it in a terminal.
///
///     plan.md:12:5: error: “by Q2” names a quarter without a year [time-quarter-without-year]
///       12 | Launch in two markets by Q2.
///          |                       ^^^^^
///       help: Write the day: by 30 June 2026.
///       stake: USD 50,000.00
struct FindingText {
  let sources: SheetSources
  let ink: Ink
  /// The columns of the window.
  var width = Self.standardWidth

  static let standardWidth = 108
  /// How many second places are shown with their lines; the others are named.
  private static let mostPlaces = 3

  func text(of finding: Finding) -> String {
    let severity = ink.paint(finding.severity.rawValue, as: finding.severity)
    let place = ink.bold(sources.text(of: finding.place))
    var lines = [
      "\(place): \(severity): \(finding.message.printable) \(ink.dim("[\(finding.rule)]"))"
    ]
    let shown = sources.isRedacted ? [] : finding.related.prefix(Self.mostPlaces)
    lines += snippets(of: finding, with: Array(shown))
    lines.append("  help: \(finding.help.printable)")
    if let stake = finding.stake { lines.append("  stake: \(StakeText.words(stake))") }
    for related in finding.related.dropFirst(shown.count) {
      lines.append("  see \(sources.text(of: related.place)): \(related.message.printable)")
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// What is missing, a line each: no words of the sheet are at fault, so there is no caret.
  func checklist(of absences: [Finding]) -> String {
    guard !absences.isEmpty else { return "" }
    let lines = FindingOrder.worstFirst(absences).map { finding in
      let severity = ink.paint(finding.severity.rawValue, as: finding.severity)
      let message = finding.message.printable + (finding.message.hasSuffix(".") ? "" : ".")
      let stake = finding.stake.map { " (\(StakeText.words($0)))" } ?? ""
      return "  [ ] \(severity): \(message) \(finding.help.printable)\(stake) "
        + ink.dim("[\(finding.rule)]") + "\n"
    }
    return ink.bold("\(sources.path(of: .sheet).printable): missing from the sheet") + "\n"
      + lines.joined() + "\n"
  }

  private func snippets(of finding: Finding, with related: [RelatedPlace]) -> [String] {
    guard !sources.isRedacted else { return [] }
    var marks = [SnippetBlock.Mark(place: finding.place, severity: finding.severity)]
    marks += related.map { SnippetBlock.Mark(place: $0.place, label: $0.message.printable) }
    return SnippetBlock(marks, in: sources, main: finding.place.source, ink: ink, width: width)
      .lines
  }
}
