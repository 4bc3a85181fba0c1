import ProposalLint
import Testing

@Suite struct RuleRegistryTests {
  static let rules = RuleRegistry.standard.rules.map(\.documentation)

  @Test func `no two rules have one id`() {
    #expect(Set(Self.rules.map(\.id)).count == Self.rules.count)
  }

  @Test(arguments: rules.map(\.id))
  func `an id is kebab-case`(id: String) {
    #expect(id.wholeMatch(of: /[a-z]+(-[a-z0-9]+)+/) != nil)
  }

  @Test(arguments: rules.indices)
  func `a rule is documented`(index: Int) {
    let rule = Self.rules[index]
    for text in [rule.summary, rule.why, rule.repair] {
      #expect(text.hasSuffix("."), "\(rule.id): a sentence ends with a stop: \(text)")
    }
    #expect(!rule.summary.contains("\n"), "\(rule.id): the summary is one line")
  }

  @Test(arguments: rules.indices)
  func `a rule has three failing and three passing examples`(index: Int) {
    let rule = Self.rules[index]
    #expect(rule.failing.count >= 3, "\(rule.id)")
    #expect(rule.passing.count >= 3, "\(rule.id)")
    #expect(rule.failing.allSatisfy { !$0.unmarked.ranges.isEmpty }, "\(rule.id)")
    #expect(rule.passing.allSatisfy { $0.unmarked.ranges.isEmpty }, "\(rule.id)")
  }
}
