import ProposalLint
import Testing

@testable import ProposalSite

@Suite struct ProfileNameTests {
  @Test func `the command line knows every profile`() {
    #expect(ProfileName.allCases.map(\.profile) == Profile.allCases)
  }
}
