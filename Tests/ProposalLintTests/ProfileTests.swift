import ProposalLint
import ProposalModel
import Testing

@Suite struct ProfileTests {
  /// What the money is does not depend on who reads.
  @Test(arguments: Profile.allCases)
  func `no profile touches the rules about money`(profile: Profile) {
    for family in [FindingFamily.payout, .format, .time, .suppression] {
      #expect(profile.effects[family] == nil)
    }
    for (family, effect) in profile.effects {
      guard case .atMost = effect else { continue }
      #expect(family == .framing)
    }
  }

  @Test(arguments: Profile.allCases)
  func `a profile changes some rules`(profile: Profile) {
    var options = LintOptions()
    options.apply(profile, to: RuleRegistry.standard.rules.map(\.documentation))
    #expect(!options.disabled.isEmpty || !options.bounds.isEmpty)
    #expect(options.disabled.isDisjoint(with: options.bounds.keys))
  }
}
