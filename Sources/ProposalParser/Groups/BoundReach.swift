import ProposalModel

/// What a bound reaches: "damages are limited to £20,000 in total" is no bound of what is paid, and "milestones 1 and 2
/// may not exceed £60,000 together" none of all.
struct BoundReach {
  let reading: SheetReading
  let sentence: Sentence

  /// Whether the bound is of something that is not paid for the milestones.
  var isOfOtherMoney: Bool {
    guard bounds, let amount else { return false }
    let subject = sentence.tokens.lowerBound..<amount
    return sentence.holds(Self.others, in: subject)
      || reading.paysByRows && sentence.holds(Self.bonuses, in: subject)
  }

  /// Whether the bound is one for each stretch of time, or of some of the milestones.
  var isPartial: Bool {
    guard bounds, !LateTalk.isAboutLate(sentence, reading.book), !sentence.says(Self.sums) else {
      return false
    }
    return amount != nil && (sentence.says(Self.stretches) || namesSome)
      || sentence.says(Self.stretches) && boundsUnits
  }

  /// "Not more than two per month", where two were taken for the most that is paid for at all.
  private var boundsUnits: Bool {
    let numbers = sentence.figures.compactMap { reading.book[$0].number }
    return reading.proposal.milestones.contains { milestone in
      guard case .perUnit(let units)? = milestone.payout.plan?.terms, let most = units.mostUnits
      else { return false }
      return numbers.contains(most)
    }
  }

  private var bounds: Bool {
    sentence.has(.capped, .atMost) || sentence.says(AdjustmentWords.exceed)
  }

  /// Where the first amount of money stands.
  private var amount: Int? {
    sentence.figures.first { reading.book[$0].money != nil }
      .map { reading.book[$0].tokens.lowerBound }
  }

  /// "Milestones 1 and 2": two or more by their numbers, and not all.
  private var namesSome: Bool {
    let tokens = sentence.prose.tokens
    guard let word = sentence.first(of: Self.names) else { return false }
    let named = sentence.window(word + 1, word + 6).count { tokens[$0].kind == .number }
    return (2..<max(2, reading.proposal.milestones.count)).contains(named)
  }

  private static let names: WordSet = [
    "milestone", "milestones", "stage", "stages", "item", "items", "phase", "phases", "goal",
    "goals", "deliverable", "deliverables", "lines",
  ]
  private static let bonuses: WordSet = [
    "bonus", "bonuses", "premium", "premiums", "success", "royalty", "royalties", "commission",
    "referral", "variable",
  ]
  private static let others: WordSet = [
    "damages", "deductions", "deduction", "extras", "spending", "penalties", "penalty", "retention",
    "retainage", "variations", "discounts", "warranty", "overtime", "credits", "expenses",
    "reductions", "reduction", "travel", "licences", "licenses", "insurance",
    "vertragsstrafe", "haftung", "spesen",
  ]
  /// "The most this letter could come to in a year": what all are, said again.
  private static let sums = PhraseTable<Bool>([(true, ["the most"])])
  private static let stretches = PhraseTable<Bool>([
    (
      true,
      ["year", "quarter", "month", "half-year"].flatMap { period in
        [
          "per \(period)", "in any \(period)", "in a \(period)", "each \(period)",
          "every \(period)",
        ]
      } + [
        "single payment", "single payments", "any one payment", "any single payment",
        "in any calendar year", "per calendar year", "in any one year", "in any fiscal year",
        "per annum", "before completion", "je quartal", "pro quartal", "pro monat", "je monat",
      ]
    )
  ])
}
