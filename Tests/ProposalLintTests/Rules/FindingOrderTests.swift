import ProposalLint
import ProposalModel
import Testing

@Suite struct FindingOrderTests {
  private func finding(_ severity: Severity, _ amount: Rational?, _ start: Int) -> Finding {
    Finding(
      rule: "r", family: .payout, severity: severity, message: "", help: "",
      stake: amount.map { Money($0, .usDollar) }, place: SourceRange(start: start, end: start + 1))
  }

  @Test func `the gravest come first, of those the dearest, then by place`() {
    let findings = [
      finding(.info, 9, 0), finding(.error, nil, 1), finding(.warning, 5, 2),
      finding(.error, 7, 3), finding(.error, 8, 4), finding(.error, 7, 0),
    ]
    let sorted = FindingOrder.worstFirst(findings)
    #expect(sorted.map(\.place.start) == [4, 0, 3, 1, 2, 0])
  }
}
