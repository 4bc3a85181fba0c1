import Testing

@Suite struct ExplainCommandTests {
  @Test func `a rule's page is the one in Output`() throws {
    let result = try Command().run("explain", "payout-tier-rule-unstated")
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("# payout-tier-rule-unstated\n"))
    #expect(result.output.contains("## Why"))
  }

  @Test func `the list names every family and rule`() throws {
    let list = try Command().run("explain").output
    for word in ["payout\n", "vagueness\n", "  payout-weights-sum ", "  error "] {
      #expect(list.contains(word))
    }
    #expect(list.split(separator: "\n").allSatisfy { $0.count < 200 })
  }

  @Test func `a rule that is not there is told from the nearest`() throws {
    let result = try Command().run("explain", "payout-weight-sum")
    #expect(result.status == 2 && result.output == "")
    #expect(result.error.contains("Did you mean payout-weights-sum?"))
  }
}
