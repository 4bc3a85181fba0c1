import ProposalModel
import Testing

/// Words that say amounts again or say when and how they are paid, and words that only look like it.
@Suite struct AgreementConstructionTests {
  @Test(arguments: [
    ("The pool is divided equally; at target each of the 10 members receives $1,900.", "19000.00"),
    ("At target the team receives $19,000.", "19000.00"),
    ("At target each of the 10 members receives $2,500.", nil),
    ("At target the team receives $25,000.", nil),
    ("Each member receives $1,900 at target.", nil),
    ("At target Ann receives another $5,000.", nil),
  ])
  func `what all come to at target is no further goal`(_ words: String, _ most: String?) {
    let text = """
      # Team award 2027

      Employer: Wattle Pty Ltd. Team: the 10 employees of the night shift. Currency: USD.

      \(words)

      ## Goal 1: Injuries

      Payout: $9,000 if there is no lost-time injury in 2027.

      ## Goal 2: Stock

      Payout: $10,000 if the count on 3 May 2027 shows no old pallet.
      """
    #expect(report(text).maximum.said == most)
  }

  @Test(arguments: [
    (
      "If the final charts are accepted after 30 September 2027, milestone 2 is reduced by $1,000 per calendar day, at most by $12,000 (20% of it).",
      "100000.00"
    ),
    (
      "If the final charts are accepted after 30 September 2027, milestone 2 is reduced by $1,000 per calendar day, at most by $12,000 (30% of it).",
      nil
    ),
    (
      "From each invoice 5% is retained and paid out on 31 January 2028. Otherwise it is paid out when the meters are replaced.",
      "100000.00"
    ),
    ("From each invoice 5% is retained. Otherwise it is not paid out when the meters fail.", nil),
  ])
  func `terms of a contract leave its price`(_ words: String, _ most: String?) {
    let text = """
      # Works contract

      Client: Acme Ltd. Contractor: Bolt AG. Currency: USD. Price: $100,000.

      | No. | Milestone | Planned | Amount |
      |---|---|---|---|
      | 1 | Survey accepted | 1 May 2027 | $40,000 |
      | 2 | Final charts | 30 September 2027 | $60,000 |
      | | Sum | | $100,000 |

      \(words)
      """
    #expect(report(text).maximum.said == most)
  }

  @Test(arguments: [
    (
      "Two thirds in cash on 30 June 2028; one third in shares at the average closing price, held for two years.",
      "9000.00"
    ),
    ("Half in cash in March 2028, half in shares held for two years.", "9000.00"),
    ("Half in cash, half in shares with a matching share for each.", nil),
    ("One third in shares if he stays.", nil), ("One third is forfeited.", nil),
    ("Half is paid in cash and the rest in shares at a discount of 20%.", nil),
  ])
  func `the form of payment changes no amount`(_ words: String, _ most: String?) {
    let text = """
      # Bonus

      Payee: Ann Lee. Currency: USD.

      ## 1 Sales

      Payout: $9,000 if sales are $2m or more in 2027.

      ## Payment

      - \(words)
      """
    #expect(report(text).maximum.said == most)
  }

  @Test(arguments: [
    ("70%: $6,000 | 75%: $9,000 | 80%: $13,000", "13000.00"),
    ("$6,000 at 70% | $9,000 at 75% | $13,000 at 80%", "13000.00"),
    ("70% ($6,000) | 75% ($9,000) | 80% ($13,000)", "13000.00"),
    ("- | met: $9,000 | -", "9000.00"), ("70%: $9,000 | 75%: $6,000 | 80%: $13,000", nil),
  ])
  func `cells pair a level with its amount`(_ cells: String, _ most: String?) {
    let text = """
      # Award

      Payee: Ann Lee. Currency: USD.

      | Milestone | Entry | Target | Top |
      |---|---|---|---|
      | First-contact resolution | \(cells) |
      | Uptime | 99%: $1 | 99.5%: $2 | 99.9%: $3 |

      Only the best step reached is paid.
      """
    #expect(report(text).milestones[0].maximum.said == most)
    #expect(report(text).milestones[1].target.said == "2.00")
  }

  @Test func `a numbered part that was not read leaves the total open`() {
    let text = """
      # Grant

      Funder: Wattle Fund. Grantee: Lee Trust. Currency: USD.

      ## Tranche 1 - Baseline

      $90,000 on acceptance of the report by 30 April 2027.

      ## Tranche 2 - Area

      | Item | Term |
      |---|---|
      | Full amount | $180,000 at 600 hectares, the target |
      | Below 400 hectares | $0 |
      """
    #expect(report(text).maximum.said == nil)
  }

  private func report(_ text: String) -> PayoutReport {
    PayoutReport(of: Construction("", text, nil).proposal)
  }
}
