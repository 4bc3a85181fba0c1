import ProposalModel

/// A report as people read it: findings with their place, what is missing, then one line that
/// counts.
struct LintText {
  let report: LintReport
  let ink: Ink

  var bytes: [UInt8] {
    let sheets = report.sheets.map(text).joined()
    return Array((sheets + (report.sheets.isEmpty ? "" : summary + "\n")).utf8)
  }

  private func text(of sheet: CheckedSheet) -> String {
    let writer = FindingText(sources: sheet.sources, ink: ink)
    let found = sheet.findings.filter { !$0.isAbsence }.map { writer.text(of: $0) + "\n" }
    return found.joined() + writer.checklist(of: sheet.findings.filter(\.isAbsence))
  }

  private var summary: String {
    let counts = [
      Self.words(report.count(of: .error), "error"),
      Self.words(report.count(of: .warning), "warning"),
      Self.words(report.count(of: .info), "info"),
    ].compactMap(\.self)
    let found = counts.isEmpty ? "No findings" : counts.joined(separator: ", ")
    let sheets = Self.words(report.sheets.count, "sheet") ?? "no sheet"
    return "\(found) in \(sheets)\(silenced)."
  }

  private var silenced: String {
    report.suppressed == 0 ? "" : "; \(report.suppressed) suppressed"
  }

  private static func words(_ count: Int, _ noun: String) -> String? {
    count == 0 ? nil : "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
