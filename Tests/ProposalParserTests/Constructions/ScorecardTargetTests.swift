import ProposalModel
import Testing

/// What a scorecard pays at target, in the words of its own section.
@Suite struct ScorecardTargetTests {
  @Test(arguments: [
    "The scorecard bonus is SEK 240,000 at target.",
    "At target the scorecard bonus is SEK 240,000.",
    "The scorecard bonus is worth SEK 240,000 at target.",
    "The target bonus for measures 1 and 2 is SEK 240,000.", "Target bonus: SEK 240,000",
  ])
  func `the amount at target is told`(_ sentence: String) {
    #expect(report(sentence).maximum.said == "360000.00")
    #expect(report(sentence).target.said == "240000.00")
  }

  @Test(arguments: [
    "Last year the scorecard bonus was SEK 240,000 at target.",
    "The scorecard bonus is at most SEK 240,000 at target.",
    "Half of SEK 240,000 is the scorecard bonus at target.",
    "The target bonus, less SEK 240,000, is paid.",
  ])
  func `other amounts are none at target`(_ sentence: String) {
    #expect(report(sentence).maximum.said == nil)
  }

  /// A count in words is a level, and more for the next one stands behind it.
  @Test(arguments: [
    ("five hospitals: a further $10,000", "22000.00"),
    ("twenty hospitals: an additional $10,000", "22000.00"),
    ("two payments: a further $10,000", nil),
  ])
  func `a count in words is a level`(_ row: String, _ most: String?) {
    let text = """
      # Team award

      Currency: USD. Effective 1 February 2026.

      ## 1. Hospitals connected

      - three hospitals: $12,000
      - \(row)
      """
    #expect(PayoutReport(of: Construction("", text, nil).proposal).maximum.said == most)
  }

  private func report(_ sentence: String) -> PayoutReport {
    let text = """
      # Scorecard 2026

      Currency: SEK. Effective 1 January 2026.

      ## Scorecard

      \(sentence)

      | Measure | Weight | Threshold (pays 50%) | Target (pays 100%) | Maximum (pays 150%) |
      |---|---:|---:|---:|---:|
      | 1. Scrap, % of tonnes | 60% | 3.6 | 3.0 | 2.4 |
      | 2. Energy, kWh per tonne | 40% | 2,150 | 2,050 | 1,950 |

      Linear between the levels. Worse than threshold pays nothing. In both measures a lower number is better.
      """
    return PayoutReport(of: Construction("", text, nil).proposal)
  }
}
