import ProposalModel
import ProposalParser
import Testing

@Suite("What is due under a schedule of values stays open beside sums nobody read")
struct OpenScheduleTests {
  private func text(_ rows: String) -> String {
    """
    # Application for payment

    Owner: Town of Fell. Contractor: Fell Builders LLC. Contract sum: $100,000.00.

    | Item | Description of work | Scheduled value | % complete | Completed |
    |---|---|---:|---:|---:|
    | 1 | Foundations | $60,000.00 | 100% | $60,000.00 |
    | 2 | Frame | $40,000.00 | 50% | $20,000.00 |

    Retainage is 10% of completed work.

    | | |
    |---|---:|
    \(rows)
    """
  }

  @Test(
    "earlier payments and stored materials in rows of their own",
    arguments: [
      ("| Work completed to date | $80,000.00 |", true),
      ("| Work completed to date | $80,000.00 |\n| Less previous payments | $50,000.00 |", false),
    ])
  func schedule(_ rows: String, _ isSettled: Bool) {
    let proposal = SheetParser.proposal(from: Array(text(rows).utf8))
    let schedule = proposal.schedule
    let counts = schedule?.previousCertificates != nil
    #expect(isSettled ? schedule != nil : schedule == nil || counts)
  }
}
