import ProposalLint
import ProposalModel
import ProposalParser
import Testing

@Suite struct StatementTests {
  static let rows = [
    StatementRows.contracts, StatementRows.proposals, StatementRows.goals, StatementRows.pledges,
    StatementRows.health, StatementRows.reports, StatementRows.phrasings, StatementRows.numbers,
    StatementRows.times,
  ].flatMap(StatementRow.rows)

  @Test(arguments: rows)
  func `a statement is judged as a careful reader judges it`(row: StatementRow) {
    let assessment = StatementAssessment(of: Array(row.text.utf8))
    #expect(assessment.verdict == row.verdict, "\(assessment.reasons.map(\.why))")
    #expect(assessment.isQuantified == row.isQuantified, "quantified")
    #expect(assessment.isTimeBound == row.isTimeBound, "timeBound")
    guard let fault = row.fault else { return }
    let place = SourceRange(start: fault.lowerBound, end: fault.upperBound)
    #expect(
      assessment.reasons.contains { $0.isFault && $0.place.overlaps(place) },
      "\(assessment.reasons.map(\.words))")
  }

  @Test(arguments: rows)
  func `findings agree with the verdict`(row: StatementRow) {
    let utf8 = Array(row.text.utf8)
    let assessment = StatementAssessment(of: utf8)
    let linted = Linter().findings(in: SheetParser.proposal(from: utf8))
    let findings = assessment.findings(with: linted)
    let errors = findings.filter {
      $0.severity == .error && $0.family != .format && $0.family != .time
    }
    #expect((assessment.verdict == .vague) == !errors.isEmpty, "\(findings)")
    #expect(findings.allSatisfy { $0.place.end <= utf8.count })
    let known = Set(RuleRegistry.standard.rules.map(\.documentation.id))
    #expect(findings.allSatisfy { known.contains($0.rule) })
  }

  @Test func `there are enough statements of each kind`() {
    #expect(Self.rows.count > 250)
    #expect(Self.rows.count { $0.verdict == .vague } > 100)
    #expect(Self.rows.count { $0.verdict == .explicit } > 100)
  }

  /// Layout, case and a bullet change nothing.
  @Test(arguments: rows)
  func `the way a statement is set changes no verdict`(row: StatementRow) {
    let plain = StatementAssessment(of: Array(row.text.utf8))
    for text in ["- \(row.text)", "  \(row.text)  ", "2. \(row.text)"] {
      let set = StatementAssessment(of: Array(text.utf8))
      #expect(set.verdict == plain.verdict, "\(text)")
      #expect(set.isQuantified == plain.isQuantified, "\(text)")
      #expect(set.isTimeBound == plain.isTimeBound, "\(text)")
    }
  }

  /// Every digit and number word of a rewrite was in the statement.
  @Test(arguments: rows)
  func `a rewrite invents no number`(row: StatementRow) {
    let assessment = StatementAssessment(of: Array(row.text.utf8))
    let digits = assessment.rewrite?.filter(\.isNumber) ?? ""
    #expect(
      row.text.filter(\.isNumber).hasPrefix(digits)
        || digits.count < row.text.filter(\.isNumber).count)
    #expect(assessment.verdict == .explicit || assessment.rewrite?.contains("[") == true)
  }

  @Test func `what is missing is said and makes nothing vague`() {
    let bare = StatementAssessment(of: Array("Launch in Germany, France and Spain".utf8))
    #expect(bare.verdict == .explicit)
    #expect(bare.missing == [.date, .source, .owner])
    #expect(bare.rewrite == "Launch in Germany, France and Spain by [date]")
    let full = StatementAssessment(
      of: Array("We will reach 400 customers per the audited report by June 2027".utf8))
    #expect(full.missing == [])
    #expect(full.rewrite == nil)
  }

  @Test(arguments: [
    ("Sign several enterprise clients.", "Sign [number] enterprise clients by [date]."),
    (
      "Improve customer satisfaction by May 2027",
      "Improve customer satisfaction by May 2027 from [level today] to [level to reach]"
    ),
    ("Support our farmers!", "Support our farmers, shown by [event or level] by [date]!"),
    ("A robust backend", "A robust backend, shown by [test or number] by [date]"),
  ])
  func `a rewrite has slots where something is missing`(statement: String, rewrite: String) {
    #expect(StatementAssessment(of: Array(statement.utf8)).rewrite == rewrite)
  }

  @Test(arguments: [
    "", " ", ".", "- ", "1.", "(", "[", "$", "\u{FEFF}", "by", "to", "not", "of the", "one", "the",
    "a: ", ":", "…", "日本語の目標", "💰💰💰", "\u{0}", "---", "and and and", "to to to to",
  ])
  func `words that say nothing are judged without a trap`(statement: String) {
    let assessment = StatementAssessment(of: Array(statement.utf8))
    #expect(assessment.findings(with: []).allSatisfy { $0.place.end <= statement.utf8.count })
  }

  @Test(arguments: [
    "very ", "(", "to improve ", "1 and 2, ", "and plan ", "that will ", "100 weeks (4) ",
  ])
  func `a long statement is judged in time in proportion to its length`(piece: String) {
    let long = Array(String(repeating: piece, count: 1_000_000 / piece.utf8.count).utf8)
    #expect(StatementVerdict.allCases.contains(StatementAssessment(of: long).verdict))
  }

  @Test func `any bytes are judged without a trap`() {
    var state: UInt64 = 7
    for _ in 0..<2_000 {
      let bytes = (0..<60).map { _ -> UInt8 in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(truncatingIfNeeded: state >> 40)
      }
      _ = StatementAssessment(of: bytes)
    }
  }
}
