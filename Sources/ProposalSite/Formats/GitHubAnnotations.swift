import ProposalLint
import ProposalModel

/// Findings as workflow commands of GitHub Actions, which shows them beside the lines of a pull
/// request: `::error title=…,file=plan.md,line=3,col=5,endLine=3,endColumn=9::message`.
///
/// GitHub shows ten errors, ten warnings and ten notices of a step, so the worst come first, over
/// all sheets. Columns stand only where the words are on one line: it takes no others.
/// Source: GitHub Docs, *Workflow commands for GitHub Actions*; `@actions/core`, `command.ts`.
enum GitHubAnnotations {
  private struct Entry {
    let sheet: CheckedSheet
    let finding: Finding
  }

  /// One line a finding; nothing where there are none.
  static func bytes(of run: LintReport) -> [UInt8] {
    let entries = run.sheets.flatMap { sheet in
      FindingOrder.worstFirst(sheet.findings).map { Entry(sheet: sheet, finding: $0) }
    }
    // Sheets keep their order where findings weigh the same: the sort is stable.
    let ranked = FindingOrder.worstFirst(entries) { $0.finding }
    return Array(ranked.map { command(for: $0) + "\n" }.joined().utf8)
  }

  private static func command(for entry: Entry) -> String {
    let finding = entry.finding
    let properties = [("title", finding.rule)] + place(of: finding, in: entry.sheet.sources)
    let list = properties.map { "\($0)=\(property($1))" }.joined(separator: ",")
    return "::\(name(of: finding.severity)) \(list)::\(data(message(of: entry)))"
  }

  private static func name(of severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .info: "notice"
    }
  }

  private static func place(of finding: Finding, in sources: SheetSources) -> [(String, String)] {
    let lines = sources.lines(of: finding.place.source)
    let start = lines.position(at: finding.place.start)
    let end = lines.position(at: finding.place.end)
    let path = RelativePath.from(sources.path(of: finding.place.source))
    let range = [("file", path), ("line", "\(start.line)"), ("endLine", "\(end.line)")]
    guard start.line == end.line else { return range }
    return range + [("col", "\(start.column)"), ("endColumn", "\(end.column)")]
  }

  private static func message(of entry: Entry) -> String {
    let finding = entry.finding
    var lines = [finding.message, "Help: " + finding.help]
    if let stake = finding.stake { lines.append("At stake: " + StakeText.words(stake)) }
    lines += finding.related.map { related in
      "See \(entry.sheet.sources.text(of: related.place)): \(related.message)"
    }
    return lines.map(\.printable).joined(separator: "\n")
  }

  /// Text after the second `::`.
  static func data(_ text: String) -> String {
    escaped(text, ["%", "\r", "\n"])
  }

  /// The value of a property.
  static func property(_ text: String) -> String {
    escaped(text, ["%", "\r", "\n", ":", ","])
  }

  private static func escaped(_ text: String, _ special: Set<Unicode.Scalar>) -> String {
    var output = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      guard special.contains(scalar) else {
        output.append(scalar)
        continue
      }
      let digits = String(scalar.value, radix: 16, uppercase: true)
      output.append(contentsOf: "%\(digits.count < 2 ? "0" : "")\(digits)".unicodeScalars)
    }
    return String(output)
  }
}
