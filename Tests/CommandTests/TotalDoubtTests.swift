import Testing

/// A sheet of which every milestone is settled and the total is not: the run says which words leave it open.
@Suite struct TotalDoubtTests {
  let folder = TemporaryFolder()
  var command: Command { Command(folder: folder.path) }

  private static let milestones = """
    # Bonus: Dana Whitfield

    Dana receives $10,000 when the Leeds office has opened by 30 June 2027, and $15,000 when the Bristol office
    has opened by 31 August 2027.
    """

  @Test(arguments: [
    (
      "She also gets $2,000 toward something we have in mind.",
      "b.md:6:15: the total is not settled: these words may promise pay, and were not understood (\"She also"
    ),
    (
      "The most that can be paid is $20,000.",
      "the maximum is not settled: the most that is stated lies below what the milestones come to"
    ),
  ])
  func `standard error names what leaves the total open`(sentence: String, notice: String) throws {
    try folder.write(Self.milestones + "\n\n" + sentence + "\n", to: "b.md")
    for arguments in [["payout", "b.md"], ["render", "b.md", "-o", "out"]] {
      let result = try command.run(arguments)
      #expect(result.status == 1)
      #expect(result.error.contains(notice), "\(result.error)")
    }
  }

  @Test func `a sheet whose totals are settled is named by nothing`() throws {
    try folder.write(Self.milestones + "\n", to: "b.md")
    let result = try command.run("payout", "b.md")
    #expect(result.status == 0)
    #expect(result.error.isEmpty, "\(result.error)")
  }
}
