import ProposalLint
import ProposalModel
import Testing

@Suite struct RuleExampleTests {
  @Test(arguments: ExampleCase.all)
  func `a rule flags exactly the marked words`(of example: ExampleCase) {
    AwaitedReading.expecting(example.name, "\(example.name) \(example.rewriting)") {
      expectMarks(of: example)
    }
  }

  /// An example is a few lines out of a sheet: what the rest of the sheet would say is not missing
  /// from it, and advice about it is no fault.
  @Test(arguments: ExampleCase.passing)
  func `an example that passes is clean under all rules`(example: ExampleCase) {
    let found = example.findings.filter { !$0.isAbsence && $0.severity > .info }
    AwaitedReading.expecting(example.name + " is clean") {
      #expect(found.map(\.rule).isEmpty, "\(found)", sourceLocation: example.location)
    }
  }

  private func expectMarks(of example: ExampleCase) {
    #expect(
      example.found == example.expected, "\(example.rule.id) flags \(example.shown)",
      sourceLocation: example.location)
  }
}
