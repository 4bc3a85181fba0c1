import Testing

@testable import ProposalModel
@testable import ProposalParser

/// A text may end anywhere: what is looked for behind a figure may not be there.
@Suite("A text may end behind any of its words")
struct EndOfTextTests {
  static let texts = [
    "10% of each payment is retained. Half of it is released in May.",
    "10% is retained. 5% of this is paid on the second of two acceptances.",
    "Von jeder Rate werden 10 % einbehalten. Die Hälfte davon wird im Mai 2027 ausgezahlt.",
    "The executive receives $50,000 if revenue reaches $5 million, and $75,000 from $8 million on.",
    "A bonus of 2.5% of realised savings above $1 million, capped at $120,000 in all.",
    "$15,000 is paid for each new site, at most 4 sites; $5,000 for each further one.",
    "If the goal is met by 30 June 2027, $40,000; by 30 September 2027, half of that.",
    "For each full week of delay 0.5% of the amount is deducted, up to 5% of the milestone.",
    "At 90% of the target 50% is paid, at 100% all of it, in between in proportion.",
    "Prämie: 20.000 EUR ab 85 %, 30.000 EUR ab 90 %, höchstens 40.000 EUR.",
    "Payment follows within 30 days of acceptance, no later than 15 March 2028.",
    "The shares are 20%, 30% and 50% of £10,000, due 1 May, 1 June and 1 July 2027.",
    "Milestone 1 pays $9,000 and Milestone 2 twice that; nothing is paid for both together.",
  ]

  @Test("each beginning of a text is read", arguments: texts)
  func beginnings(_ text: String) {
    let bytes = Array(text.utf8)
    for end in bytes.indices {
      for frame in ["# Plan\n\nBonus: $5,000.\n\n", "# Plan\n\n- Bonus: ", "| Bonus |\n|---|\n| "] {
        let cut = Array(frame.utf8) + bytes[..<end]
        let proposal = SheetParser.proposal(from: cut)
        #expect(PlaceLaw.breaches(proposal, of: cut).isEmpty)
      }
    }
  }
}
