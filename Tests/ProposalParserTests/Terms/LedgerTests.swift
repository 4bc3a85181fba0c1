import ProposalModel
import Testing

@testable import ProposalParser

private func read(_ text: String) -> Proposal { SheetParser.proposal(from: Array(text.utf8)) }

extension Proposal {
  /// The words reported as unread.
  fileprivate var unread: [String] {
    issues.compactMap { if case .unread(let words, _) = $0.value { words } else { nil } }
  }
}

@Suite("Every figure is accounted for once")
struct LedgerTests {
  static let quiet = [
    "The Contractor carries $1,000,000 of liability insurance.",
    "Last year revenue was $4.1 million.",
    "The base salary of $260,000 stays as it is.",
    "The market is estimated at $1.9 billion.",
    "> We once thought of $9,000.",
    "An amount of ~~$600,000~~ was crossed out.",
    "```\n$5,000\n```",
    "## Private notes\n\nI would take $45,000.",
  ]

  @Test("text that pays nobody is quiet", arguments: quiet)
  func staysQuiet(_ text: String) {
    #expect(read("# Bonus proposal\n\n" + text).unread == [])
  }

  @Test(
    "an amount nothing explains is reported with its words",
    arguments: ["Also $7,777 somehow.", "The sum of it all: something like $7,777 perhaps."])
  func reports(_ text: String) {
    let proposal = read("# Bonus\n\n$50,000 if two markets are open by 30 June 2026.\n\n" + text)
    let isHeld = proposal.milestones.contains { $0.payout.plan == nil }
    #expect(isHeld || proposal.unread.contains { $0.contains("$7,777") })
  }

  @Test(
    "slots, impossible dates and notes are issues",
    arguments: [
      ("A bonus of $X by [[date]].", SheetIssue.placeholder(words: "[[date]]")),
      ("Sign five by 31 June 2026.", .impossibleDate(words: "31 June 2026")),
      ("Done by 03/04/2026.", .ambiguousDate(words: "03/04/2026")),
      ("Delete before sending.", .noteToSelf(words: "Delete before sending")),
      ("Nothing here.", .noMilestone),
    ])
  func issues(_ text: String, _ issue: SheetIssue) {
    #expect(read(text).issues.map(\.value).contains(issue))
  }

  @Test func `the ledger holds each figure of the text once, in order`() {
    let text = """
      Effective date: 1 January 2026. Base salary: $310,000.

      $50,000 if revenue of $10 million is reached within 12 months. Invoices are due net 30 days.
      VAT of 19% is added.
      """
    let places = read(text).ledger.map(\.place)
    #expect(places == places.sorted() && Set(places).count == places.count)
    #expect(places.count == 7)
  }

  @Test func `a thousand amounts in one sentence cost no more than their number`() {
    let text = Array(repeating: "a bonus of $5", count: 1000).joined(separator: " and ")
    #expect(read(text).ledger.count == 1000)
  }
}
