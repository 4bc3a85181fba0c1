import ProposalLint
import ProposalModel
import Testing

@Suite struct RuleSettingTests {
  static let settings = RuleRegistry.standard.rules.map(\.documentation)
    .flatMap { rule in rule.settings.map { (rule.id, $0) } }

  @Test func `a setting allows its own standard and has a name and a sentence`() {
    for (rule, setting) in Self.settings {
      #expect(setting.allows(setting.standard), "\(rule) \(setting.name)")
      #expect(setting.meaning.hasSuffix("."), "\(rule) \(setting.name)")
      #expect(setting.name.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil, "\(rule) \(setting.name)")
    }
    #expect(!Self.settings.isEmpty)
  }

  @Test func `a setting moves a threshold, and what it does not allow changes nothing`() throws {
    let proposal = BuiltProposal.sheet([
      BuiltProposal.milestone(0, weight: 88), BuiltProposal.milestone(1, weight: 12),
    ])
    func severities(_ value: Rational) -> [Severity] {
      let options = LintOptions(settings: ["overload-low-weight": ["error-below": value]])
      return Linter(options: options).findings(in: proposal)
        .filter { $0.rule == "overload-low-weight" }.map(\.severity)
    }
    #expect(severities(5) == [])
    #expect(severities(15) == [.error])
    #expect(severities(101) == [])
  }
}
