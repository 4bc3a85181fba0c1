import ProposalLint
import ProposalModel
import ProposalParser
import Testing

/// One example of one rule, as it stands or written in another way.
struct ExampleCase: Sendable, CustomTestStringConvertible {
  let rule: RuleDocumentation
  let example: RuleExample
  let rewriting: Rewriting
  /// The rule's id and the example's number among its examples, failing ones first.
  let name: String

  var testDescription: String { "\(name) \(rewriting)" }

  /// Every example of every rule in every way it can be written.
  static let all: [ExampleCase] = RuleRegistry.standard.rules.map(\.documentation).flatMap { rule in
    (rule.failing + rule.passing).enumerated().flatMap { index, example in
      Rewriting.allCases.filter { $0.applies(to: rule, example) }.map {
        ExampleCase(
          rule: rule, example: example, rewriting: $0, name: "\(rule.id) \(index + 1)")
      }
    }
  }

  /// Examples that pass, as they are written.
  static let passing = all.filter { $0.rewriting == .asWritten && $0.expected.isEmpty }

  /// Where the rule should have found something.
  var expected: [Range<Int>] {
    rewriting.silences ? [] : rewritten.unmarked.ranges
  }

  /// Where the rule found something.
  var found: [Range<Int>] {
    findings.filter { $0.rule == rule.id }.map { $0.place.start..<$0.place.end }
  }

  /// What all rules found. A rule that is off by default runs on its own examples.
  var findings: [Finding] {
    let proposal = SheetParser.proposal(from: rewritten.unmarked.text)
    let report = PayoutReport(of: proposal)
    let options = LintOptions(asOf: asOf, enabled: [rule.id])
    return Linter(options: options).findings(in: proposal, report: report)
  }

  /// Only a comment to the linter can be over.
  private var asOf: CalendarDate? {
    rule.family == .suppression ? CalendarDate(year: 2027, month: 1, day: 1) : nil
  }

  /// The text with what was found between marks, to be shown when a test fails.
  var shown: String {
    let text = rewritten.unmarked.text
    return found.map { String(decoding: text[$0.clamped(to: 0..<text.count)], as: UTF8.self) }
      .description
  }

  private var rewritten: RuleExample {
    RuleExample(
      rewriting.rewrite(example.marked, of: rule.id), file: example.file, line: example.line)
  }

  var location: SourceLocation {
    SourceLocation(
      fileID: example.file, filePath: "Sources/" + example.file, line: example.line, column: 1)
  }
}
