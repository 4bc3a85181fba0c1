/// Ways to say what a weighted result pays.
extension ParaphraseTests {
  static let scales = Paraphrase.all(
    of: "what a weighted result pays",
    in: """
      # Incentive 2027

      Target bonus: $100,000. The year is 1 January to 31 December 2027.

      | Measure | Weight | Threshold | Target | Maximum |
      |---|---:|---:|---:|---:|
      | EBITDA | 60% | $8.0M | $9.0M | $10.0M |
      | Net sales | 40% | $20.0M | $22.0M | $24.0M |

      {}
      """,
    "0.00", "160000.00",
    at: [
      "1=9000000 2=22000000": "100000.00", "1=8000000 2=20000000": "40000.00",
      "1=9500000 2=20000000": "94000.00", "1=7999999 2=24000000": "64000.00",
    ],
    ways: [
      "Each measure pays 40% at threshold, 100% at target and 160% at maximum, on a straight line in between. Below threshold it pays nothing, and above maximum no more than 160%.",
      "The portion of the bonus attaching to a measure vests as to 40% at threshold, 100% at target and 160% at maximum, on a straight-line basis between adjacent points. Performance short of threshold earns nil; performance beyond maximum earns no more than 160%.",
      "Threshold pays 40% of the weighted amount, target 100% and maximum 160%, with linear interpolation between them. Nothing is paid below threshold.",
      "At threshold 40% of the weighted amount is earned, at target 100%, at maximum 160%. In between, linear interpolation applies. Below threshold nothing is earned.",
      "A measure at threshold earns 40%, at target 100% and at maximum or above 160%; results in between are interpolated. Below threshold: 0%.",
      "Payout for each measure: 40% at threshold, 100% at target, 160% at maximum; straight-line interpolation; nothing below threshold.",
      "Payout is 40% of target at threshold performance, 100% at target performance and 160% at maximum performance. Performance between these levels is interpolated on a straight-line basis. No payout for performance below threshold.",
      "Achievement at threshold = 40%, target = 100%, maximum = 160%. Linear between. Zero below threshold.",
      "For every measure the payout runs from 40% at threshold through 100% at target to 160% at maximum, in a straight line. Less than threshold gives nothing.",
      "- Below threshold: 0%\n- Threshold: 40%\n- Target: 100%\n- Maximum and above: 160%\n\nBetween the levels the payout is interpolated linearly.",
      "| Performance | Payout |\n|---|---:|\n| Below threshold | 0% |\n| Threshold | 40% |\n| Target | 100% |\n| Maximum or above | 160% |\n\nBetween the levels the payout is interpolated linearly.",
      "The payout curve for each measure starts at 40% for threshold, reaches 100% at target and ends at 160% for maximum; between the points it is linear. Under threshold there is no payout.",
      "Each goal is scored on its own: 40% when threshold is met, 100% when target is met, 160% when maximum is met, linear in between, zero below threshold.",
    ])
}
