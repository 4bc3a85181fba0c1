import ProposalLint
import ProposalModel

/// The findings of a run as people read them in a terminal: sheet by sheet, the gravest first, what
/// is missing at the end of each sheet, and one line that counts.
struct TextReport {
  /// How the reader wants it.
  struct Style: Sendable {
    var ink = Ink(isColored: false)
    var width = FindingText.standardWidth
    /// Findings only.
    var isQuiet = false
    /// How often each rule speaks, in place of the findings.
    var showsStatistics = false
    /// How long the run took; said to a person at a terminal, so that what is written to a file is
    /// the same on every machine.
    var duration: Duration?
  }

  private let run: LintReport
  private let style: Style

  init(_ run: LintReport, _ style: Style) {
    self.run = run
    self.style = style
  }

  var bytes: [UInt8] {
    guard !run.sheets.isEmpty else { return [] }
    let body =
      style.showsStatistics ? LintStatistics(run).text(style.ink) : run.sheets.map(text).joined()
    let summary = style.isQuiet ? "" : LintSummary(run, style).line + "\n"
    return Array((body + summary).utf8)
  }

  private func text(of sheet: CheckedSheet) -> String {
    let writer = FindingText(sources: sheet.sources, ink: style.ink, width: style.width)
    let present = FindingOrder.worstFirst(sheet.findings.filter { !$0.isAbsence })
    return title(of: sheet) + present.map { writer.text(of: $0) + "\n" }.joined()
      + writer.checklist(of: sheet.findings.filter(\.isAbsence))
  }

  /// Where there are several sheets, each one's findings stand below its name.
  private func title(of sheet: CheckedSheet) -> String {
    guard run.sheets.count > 1, !sheet.findings.isEmpty, !style.isQuiet else { return "" }
    let path = sheet.sources.path(of: .sheet).printable
    return style.ink.bold("── \(path) ──") + " " + LintSummary.counts(of: sheet.findings) + "\n\n"
  }
}
