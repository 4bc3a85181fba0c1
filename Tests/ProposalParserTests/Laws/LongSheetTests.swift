import Testing

@testable import ProposalModel
@testable import ProposalParser

/// Shapes that once took the square of their length: long enough to be noticed if they do again.
@Suite("Long sheets are read whole")
struct LongSheetTests {
  private static let count = 3_000

  @Test("each amount of one long sentence stands in the ledger")
  func amounts() {
    let list = (0..<Self.count).map { "$\($0 % 900 + 100),000 for site \($0)" }
    let proposal = read("We pay \(list.joined(separator: ", ")).")
    #expect(proposal.ledger.count { $0.kind == .money } == Self.count)
  }

  @Test("each day of one long sentence stands in the ledger")
  func days() {
    let list = (0..<Self.count).map { "30 June \(2026 + $0 % 9)" }
    let proposal = read("By \(list.joined(separator: ", ")) we pay $5,000.")
    #expect(proposal.ledger.count { $0.kind == .date } == Self.count)
  }

  @Test("each row of a long table is a milestone with its day")
  func table() {
    let rows = (0..<Self.count).map { "| Step \($0) | $\($0 % 90 + 10),000 | 30 June 2027 |" }
    let proposal = read(
      "| Milestone | Payment | Due |\n|---|---|---|\n" + rows.joined(separator: "\n"))
    #expect(proposal.milestones.count == Self.count)
    #expect(proposal.milestones.allSatisfy { $0.deadline != nil })
  }

  @Test("each of many tables with a total states its sum")
  func tables() {
    let tables = (0..<300).map {
      "## Part \($0)\n\n| Milestone | Payment |\n|---|---|\n| Step \($0) | $5,000 |\n| Total | $5,000 |"
    }
    let proposal = read(tables.joined(separator: "\n\n"))
    #expect(proposal.statedAmounts.count == tables.count)
  }

  @Test("each of many sections is a milestone")
  func sections() {
    let sections = (1...600).map {
      "## Milestone \($0): Revenue\n\n- Goal: $\($0) million by 30 June 2027\n- Bonus: $50,000"
    }
    #expect(read(sections.joined(separator: "\n\n")).milestones.count == sections.count)
  }

  @Test("amounts in parentheses in parentheses are read to the last")
  func parentheses() {
    let open = String(repeating: "($5,000 ", count: 20_000)
    let proposal = read("Bonus: \(open)\(String(repeating: ")", count: 20_000))")
    #expect(proposal.ledger.count { $0.kind == .money } == 20_000)
  }

  @Test("a heading as long as a chapter is not told again for each of its amounts")
  func heading() {
    let list = (0..<Self.count).map { "$\($0),000 for site \($0)" }.joined(separator: ", ")
    let proposal = read("## Milestone 1: \(list)")
    let words = proposal.issues.compactMap { issue -> Int? in
      if case .unread(let words, _) = issue.value { words.utf8.count } else { nil }
    }
    #expect(words.count >= Self.count / 2)
    #expect(words.reduce(0, +) < 4 * list.utf8.count)
  }

  private func read(_ text: String) -> Proposal {
    SheetParser.proposal(from: Array("# Plan\n\n\(text)\n".utf8))
  }
}
