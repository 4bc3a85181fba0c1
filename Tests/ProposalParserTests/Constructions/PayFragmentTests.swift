import ProposalModel
import Testing

/// Lines below an amount that speak of it without a word for it.
@Suite struct PayFragmentTests {
  @Test(arguments: [
    "A 25% uplift applies if the plant opens before 1 June 2026.",
    "Doubled if the plant is open before Easter.", "Halved if more than 3 defects are open.",
    "Reduced by a quarter if the budget of $2M is exceeded.", "Prerequisite: positive net income.",
    "10% less if the audit is qualified.", "Nothing is due if EBITDA is negative.",
    "Split 50/50 with the account manager.", "Renewals count half.",
    "Conditional on the approval of the lender.", "Never above $30,000.",
  ])
  func `a line that may change the amount leaves it open`(_ line: String) {
    #expect(most("- Payout: $40,000.\n- \(line)") == nil)
  }

  @Test(arguments: [
    "Nil if later.", "No payment if it does not open.", "Reported to the board each quarter.",
    "The count comes from the access log.", "Renewals do not count.",
  ])
  func `a plain miss and a remark change nothing`(_ line: String) {
    #expect(most("- Payout: $40,000.\n- \(line)") == "40000.00")
  }

  @Test(arguments: [
    ("- Payout: $40,000.\n- Cap: 15% of base salary.", "30000.00"),
    ("- Payout: $40,000 (max. 15% of salary).", "30000.00"),
    ("- Payout: 10% of base salary, at most $15,000.", "15000.00"),
    ("- Payout: $40,000.\n- Limited to two months' salary.", "33333.33"),
    ("- Payout: $40,000, provided that both lines run by 31 March 2027.", "40000.00"),
  ])
  func `a bound by the salary is computed`(_ lines: String, _ most: String) {
    #expect(self.most(lines) == most)
  }

  private func most(_ lines: String) -> String? {
    let head = "# Bonus\n\nPayee: Ann Lee. Base salary $200,000. Currency: USD.\n\n## 1. Launch\n\n"
    let text = head + "- Goal: open the Leeds plant by 30 June 2026.\n\(lines)\n"
    return PayoutReport(of: Construction("", text, nil).proposal).maximum.said
  }
}
