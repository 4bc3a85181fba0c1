import ProposalLint
import ProposalModel
import ProposalParser

/// A statement with its judgement, ready to be written.
struct AssessedStatement {
  let statement: [UInt8]
  let assessment: StatementAssessment
  let findings: [Finding]

  init(_ statement: [UInt8]) {
    self.statement = statement
    assessment = StatementAssessment(of: statement)
    let linted = Linter().findings(in: SheetParser.proposal(from: statement))
    findings = assessment.findings(with: linted)
  }

  /// One line of JSON.
  var json: [UInt8] {
    let sources = SheetSources(SheetFile(sheet: SourceFile(path: "-", bytes: statement)))
    return JSONText.line(of: [
      "text": .string(string), "verdict": .string(assessment.verdict.rawValue),
      "quantified": .bool(assessment.isQuantified), "timeBound": .bool(assessment.isTimeBound),
      "findings": .array(findings.map { $0.json(in: sources) }),
    ])
  }

  /// The verdict, the words it hangs on, why, what is missing, and a rewrite.
  func text(_ ink: Ink) -> [UInt8] {
    let severity: Severity = assessment.verdict == .vague ? .error : .info
    let reason = assessment.reasons.first
    var lines = [ink.paint(assessment.verdict.rawValue, as: severity)]
    lines += snippet(of: reason, ink, severity)
    if let reason { lines.append("  \(reason.why.printable).") }
    if !assessment.missing.isEmpty {
      lines.append("  missing: \(assessment.missing.map(\.rawValue).joined(separator: ", "))")
    }
    if let rewrite = assessment.rewrite { lines.append("  rewrite: \(rewrite.printable)") }
    return Array((lines.joined(separator: "\n") + "\n\n").utf8)
  }

  private var string: String { String(decoding: statement, as: UTF8.self) }

  private func snippet(of reason: StatementReason?, _ ink: Ink, _ severity: Severity) -> [String] {
    let table = LineTable(statement)
    let place = reason?.place ?? SourceRange(start: 0, end: statement.count)
    let snippet = Snippet(of: place.start..<place.end, in: table)
    let carets = ink.paint(String(repeating: "^", count: snippet.carets), as: severity)
    return ["  \(snippet.line)", "  \(String(repeating: " ", count: snippet.indent))\(carets)"]
  }
}
