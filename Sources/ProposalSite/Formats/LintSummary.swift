import ProposalModel

/// The last line of a report: what was found in how many sheets.
struct LintSummary {
  private let run: LintReport
  private let style: TextReport.Style

  init(_ run: LintReport, _ style: TextReport.Style) {
    self.run = run
    self.style = style
  }

  /// `2 errors, 1 warning in 1 sheet.`, or a friendly word where all is well.
  var line: String {
    let findings = run.sheets.flatMap(\.findings)
    guard !findings.isEmpty else {
      return "Nothing to settle: \(sheets), no finding\(aside)."
    }
    return "\(Self.counts(of: findings)) in \(sheets)\(aside)."
  }

  /// `2 errors, 1 warning`
  static func counts(of findings: [Finding]) -> String {
    let words: [(Severity, String)] = [
      (.error, "error"), (.warning, "warning"), (.info, "info"),
    ]
    return words.compactMap { severity, noun in
      let number = findings.count { $0.severity == severity }
      return number == 0 ? nil : count(number, noun)
    }.joined(separator: ", ")
  }

  private var sheets: String { Self.count(run.sheets.count, "sheet") }

  private var aside: String {
    let parts = [(run.suppressed, "suppressed"), (run.known, "in the baseline")]
      .filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    return (parts.isEmpty ? "" : "; " + parts.joined(separator: ", "))
      + (style.duration.map { " (\(Self.words($0)))" } ?? "")
  }

  /// `7 ms`, `1.2 s`
  private static func words(_ duration: Duration) -> String {
    let milliseconds = duration / .milliseconds(1)
    guard milliseconds >= 1000 else { return "\(max(1, Int(milliseconds.rounded()))) ms" }
    let tenths = Int((milliseconds / 100).rounded())
    return "\(tenths / 10).\(tenths % 10) s"
  }

  private static func count(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
