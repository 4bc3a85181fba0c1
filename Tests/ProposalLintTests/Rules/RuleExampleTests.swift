import ProposalLint
import Testing

@Suite struct RuleExampleTests {
  @Test(arguments: ExampleCase.all)
  func `a rule flags exactly the marked words`(of example: ExampleCase) {
    AwaitedReading.expecting(example.name) {
      expectMarks(of: example)
    }
  }

  private func expectMarks(of example: ExampleCase) {
    #expect(
      example.found == example.expected, "\(example.rule.id) flags \(example.shown)",
      sourceLocation: example.location)
  }
}
