import ProposalModel

/// One line a finding, for editors and scripts: `plan.md:12:5: error: message [rule]`.
///
/// Findings stand in the order of the sheet. Nothing but findings is printed.
struct ConciseReport {
  private var output: [UInt8] = []

  /// The lines of a run.
  static func bytes(of run: LintReport) -> [UInt8] {
    var report = ConciseReport()
    for sheet in run.sheets { report.append(sheet) }
    return report.output
  }

  private mutating func append(_ sheet: CheckedSheet) {
    var source: SourceID?
    var path: [UInt8] = []
    var lines = LineTable([])
    for finding in sheet.findings {
      if finding.place.source != source {
        source = finding.place.source
        path = Array(sheet.sources.path(of: finding.place.source).printable.utf8)
        lines = sheet.sources.lines(of: finding.place.source)
      }
      let start = lines.position(at: finding.place.start)
      output += path
      write(":\(start.line):\(start.column): \(finding.severity.rawValue): ")
      write(finding.message.printable)
      write(" [\(finding.rule)]\n")
    }
  }

  private mutating func write(_ text: String) {
    output.append(contentsOf: text.utf8)
  }
}
