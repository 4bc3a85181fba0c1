/// What a payout comes to at the plan, and where its bound is reached: sentences that change nothing.
extension ParaphraseTests {
  static let plannedShares = Paraphrase.all(
    of: "the plan of a share above a hurdle", in: planLetter,
    "0.00", "6000.00",
    at: ["1=410000": "4000.00", "1=300000": "0.00", "1=500000": "6000.00"],
    ways: [
      "You receive 4% of the amount by which the region's operating profit for 2026 exceeds $310,000, up to a maximum of $6,000."
    ].flatMap { rule in
      [
        "The budget is $410,000, which would give you $4,000.",
        "At the planned $410,000 that is $4,000.",
        "My plan says $410,000, so that'd be $4,000 for you.",
        "We have planned for $410,000 ($4,000).", "Planning on $410,000 ($4,000).",
        "The plan forecasts $410,000, on which you would receive $4,000.",
        "That means $4,000 at the budgeted $410,000.", "So $410,000 would pay $4,000.",
        "The target is $410,000, worth $4,000.",
        "The board's budget for 2026 is $410,000. That would pay $4,000.",
        "The maximum of $6,000 is reached at $460,000.", "You would get there at $460,000.",
        "$460,000 gets you the max.", "To reach the maximum you need $460,000.",
      ].map { "\(rule) \($0)" }
    }
      + [
        "You receive 4% of operating profit in 2026 above $310,000, but not more than $6,000, which you reach at $460,000.",
        "You receive 4% of operating profit in 2026 above $310,000. It tops out at $6,000, i.e. at a profit of $460,000.",
        "You receive 4% of the excess of the operating profit of 2026 over $310,000. We have put a ceiling of $6,000 on it, which is reached at a profit of $460,000.",
        "You receive 4% of operating profit in 2026 above $310,000. The budget is $410,000, which would give you $4,000. We have put a cap of $6,000 on this point, and you would get there at a profit of $460,000.",
        "For operating profit in 2026 over and above $310,000 we pay you 4%, to a maximum of $6,000.",
        "On everything above $310,000 of operating profit in 2026 you earn 4%, up to $6,000.",
        "Your bonus equals 4% of the amount, if any, by which operating profit in 2026 exceeds $310,000. It cannot be higher than $6,000.",
        "4% of operating profit beyond $310,000 in 2026. Ceiling $6,000.",
        "You receive 4% of all operating profit made up to 31 December 2026 in excess of $310,000, with a cap of $6,000.",
      ])

  static let plannedUnits = Paraphrase.all(
    of: "the plan and the most of a price for each", in: planLetter,
    "0.00", "4500.00", at: ["1=4": "3000.00", "1=9": "4500.00"],
    ways: [
      "You will get $750 for every permanent vet who starts in 2026. We pay for up to six. We have planned for four ($3,000).",
      "You will get $750 for every permanent vet who starts in 2026. We pay for up to six. A result of four gives $3,000.",
      "You will get $750 for every permanent vet who starts in 2026. The limit is six.",
      "For each of the first six permanent vets who start in 2026 you get $750.",
    ])

  static let earlySteps = Paraphrase.all(
    of: "more for each month before the day", in: planLetter,
    "0.00", "32000.00",
    at: [
      "1=2026-08-20": "20000.00", "1=2026-07-15": "23000.00", "1=2026-06-30": "26000.00",
      "1=2026-01-31": "32000.00", "1=2026-09-01": "0.00",
    ],
    ways: [
      "If the dryer is commissioned by 31 August 2026 you will be paid $20,000. If you are quicker than that, we add $3,000 for each full month before 31 August, for up to four months.",
      "You receive $20,000 if the dryer is commissioned by 31 August 2026. We add $3,000 for each full month before 31 August 2026, up to a limit of $12,000.",
      "$20,000 is payable when the dryer is commissioned by 31 August 2026. For each full month by which commissioning is completed before that date, $3,000 is added, up to $12,000.",
      "You receive $20,000 if the dryer is commissioned by 31 August 2026. An early finish adds $3,000 a month, up to four months.",
      "You receive $20,000 if the dryer is commissioned by 31 August 2026. We add $3,000 for each full month it is finished early, up to four months, so $12,000 extra at most and $32,000 altogether.",
    ])

  static let lessLater = Paraphrase.all(
    of: "less for a later day", in: planLetter,
    "0.00", "20000.00",
    at: ["1=2026-08-20": "20000.00", "1=2026-10-01": "10000.00", "1=2026-11-01": "0.00"],
    ways: [
      "after 31 August but no later than 31 October 2026 you will be paid $10,000",
      "later, but by 31 October 2026, you receive $10,000",
      "after that but by 31 October 2026, you receive $10,000",
    ].map {
      "You receive $20,000 if the dryer is commissioned by 31 August 2026. If it is commissioned \($0)."
    })

  private static let planLetter = """
    # Bonus letter

    Currency: USD

    ## 1. First goal

    {}
    """
}
