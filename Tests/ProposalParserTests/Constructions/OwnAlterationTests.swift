import ProposalModel
import Testing

/// Sentences in a milestone's own words that change what it pays without a word of its rule.
@Suite struct OwnAlterationTests {
  @Test(arguments: [
    "The board may pay less.", "A serious accident wipes it out.",
    "One serious accident and it is gone.", "You have to stay out of the red for this to be paid.",
    "We only pay it once the scrap rate is down.",
    "No clean audit, no bonus.", "A clean audit is a must.",
    "With the Hale contract on top it is twice as much.",
    "The Hale contract would add another quarter to it.",
    "There is a kicker of 10% for finishing early.", "The CEO decides how much of it is paid.",
    "The CEO can double it.", "All this is multiplied by the company factor.",
    "In the second year the amount is 20% lower.", "The amounts rise with inflation.",
    "It is paid per clinic.", "The whole team gets this together.",
    "In no case is more than $3,000 paid.", "More than $3,000 is not possible.",
    "Milestone 2 must be reached first.",
    "Whichever of the two milestones is worth more is paid.",
    "If the scrap rate rises, this one does not count.",
  ])
  func `what alters the pay leaves it open`(_ sentence: String) {
    for rule in [share, promise] {
      #expect(report(of: "\(rule) \(sentence)").milestones[0].maximum.said == nil, "\(rule)")
    }
  }

  @Test(arguments: [
    "The CEO can double it.", "In no case is more than $3,000 paid.", "It is paid per clinic.",
  ])
  func `so it does where there is no other milestone`(_ sentence: String) {
    let text = "# Bonus\n\nCurrency: USD\n\n## 1. Growth\n\n\(promise) \(sentence)\n"
    #expect(PayoutReport(of: Construction("", text, nil).proposal).maximum.said == nil)
  }

  @Test(arguments: [
    "Beyond $410,000 the $4,000 is frozen.",
    "There is a floor of $1,000 in any case.",
  ])
  func `an amount may be another one in any case`(_ sentence: String) {
    #expect(report(of: "\(share) \(sentence)").milestones[0].maximum.said == nil)
  }

  @Test(arguments: [
    "If the opening slips past that day, this falls away.",
    "Legacies do not count as profit for this purpose.",
    "Unter der Schwelle entfällt der Betrag.",
    "The profit is taken from the audited accounts.",
  ])
  func `a plain miss and what is counted change nothing`(_ sentence: String) {
    #expect(report(of: "\(share) \(sentence)").milestones[0].maximum.said == "6000.00")
  }

  @Test func `what has to hold is a condition`() {
    let proposal = sheet("\(promise) The condition is that the scrap rate stays down.")
    #expect(proposal.milestones[0].conditionNames.count == 1)
  }

  /// An event that costs the pay is a condition that facts can tell of.
  @Test(arguments: [
    "It falls away if the scrap rate rises.", "If the scrap rate rises, this is forfeited.",
  ])
  func `an event that leaves nothing is a condition`(_ sentence: String) {
    let proposal = sheet("\(promise) \(sentence)")
    #expect(proposal.milestones[0].conditionNames == ["no-scrap-rate-rises"])
    for (isMet, paid) in [(true, "20000.00"), (false, "0.00")] {
      var facts = Construction.facts("1=2026-06-01")
      facts.gates[SheetFacts.GateKey(milestone: "1", name: "no-scrap-rate-rises")] = isMet
      #expect(PayoutReport(of: proposal, facts: facts).total.said == paid)
    }
  }

  private let share = "You receive 4% of operating profit in 2026 above $310,000, at most $6,000."
  private let promise = "You receive $20,000 when the Leeds clinic opens by 30 June 2026."

  private func report(of text: String) -> PayoutReport { PayoutReport(of: sheet(text)) }

  private func sheet(_ text: String) -> Proposal {
    let text = """
      # Bonus letter

      Currency: USD. Effective 1 January 2026.

      ## 1. Growth

      \(text)

      ## 2. Milan store

      You receive $1,900 if the Milan store opens by June 30, 2026.
      """
    return Construction("", text, nil).proposal
  }
}
