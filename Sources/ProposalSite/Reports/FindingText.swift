import ProposalLint
import ProposalModel

/// A finding as people read it in a terminal.
///
///     plan.md:12:5: error: "by Q2" names a quarter without a year [time-quarter-without-year]
///       12 | Launch in two markets by Q2.
///          |                       ^^^^^
///       help: Write the day: by 30 June 2026.
///       stake: USD 50000.00
struct FindingText {
  let sources: SheetSources
  let ink: Ink

  func text(of finding: Finding) -> String {
    let severity = ink.paint(finding.severity.rawValue, as: finding.severity)
    let place = ink.bold(sources.text(of: finding.place))
    var lines = [
      "\(place): \(severity): \(finding.message.printable) \(ink.dim("[\(finding.rule)]"))"
    ]
    lines += snippet(of: finding.place, as: finding.severity)
    lines.append("  help: \(finding.help.printable)")
    if let stake = finding.stake { lines.append("  stake: \(stake)") }
    for related in finding.related {
      lines.append("  see \(sources.text(of: related.place)): \(related.message.printable)")
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// What is missing, a line each: no words of the sheet are at fault, so there is no caret.
  func checklist(of absences: [Finding]) -> String {
    guard !absences.isEmpty else { return "" }
    let lines = FindingOrder.worstFirst(absences).map { finding in
      let severity = ink.paint(finding.severity.rawValue, as: finding.severity)
      return "  \(severity): \(finding.message.printable) \(ink.dim("[\(finding.rule)]"))\n"
        + "    help: \(finding.help.printable)\n"
    }
    return ink.bold("\(sources.path(of: .sheet)): missing from the sheet") + "\n" + lines.joined()
      + "\n"
  }

  private func snippet(of place: SourceRange, as severity: Severity) -> [String] {
    let table = sources.lines(of: place.source)
    let number = String(table.position(at: place.start).line)
    let snippet = Snippet(of: place.start..<place.end, in: table)
    guard !snippet.line.isEmpty else { return [] }
    let margin = String(repeating: " ", count: number.count)
    let indent = String(repeating: " ", count: snippet.indent)
    let carets = ink.paint(String(repeating: "^", count: snippet.carets), as: severity)
    return [
      "  \(ink.dim("\(number) |")) \(snippet.line)",
      "  \(margin) \(ink.dim("|")) \(indent)\(carets)",
    ]
  }
}
