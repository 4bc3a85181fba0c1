import Testing

@testable import ProposalSite

@Suite struct ColorChoiceTests {
  struct Case: Sendable {
    var choice = ColorChoice.auto
    var isTerminal = true
    var environment: [String: String] = [:]
    let isColored: Bool
  }

  @Test(arguments: [
    Case(isColored: true), Case(isTerminal: false, isColored: false),
    Case(environment: ["NO_COLOR": "1"], isColored: false),
    Case(environment: ["NO_COLOR": ""], isColored: true),
    Case(environment: ["TERM": "dumb"], isColored: false),
    Case(isTerminal: false, environment: ["FORCE_COLOR": "1"], isColored: true),
    Case(environment: ["FORCE_COLOR": "0"], isColored: false),
    Case(environment: ["FORCE_COLOR": "1", "NO_COLOR": "1"], isColored: true),
    Case(environment: ["FORCE_COLOR": "1", "TERM": "dumb"], isColored: true),
    Case(choice: .always, isTerminal: false, environment: ["NO_COLOR": "1"], isColored: true),
    Case(choice: .never, environment: ["FORCE_COLOR": "1"], isColored: false),
  ])
  func `colours follow the flag, then the environment, then the stream`(example: Case) {
    let isColored = example.choice.isColored(isTerminal: example.isTerminal) {
      example.environment[$0]
    }
    #expect(isColored == example.isColored, "\(example)")
  }
}
