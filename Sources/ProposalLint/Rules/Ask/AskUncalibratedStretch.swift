import ProposalModel

/// A level that is too easy or too hard for what it pays.
enum AskUncalibratedStretch: SheetRule {
  /// Plans aim at these chances of reaching threshold, target and maximum (WTW); stated chances are
  /// estimates, so a few points beside them are none.
  private static let tolerance = RuleSetting(
    "tolerance", 5, in: 0...40,
    meaning: "So many points beside the usual range of a chance are let pass.")

  private static let norms: [(name: String, range: ClosedRange<Rational>)] = [
    ("threshold", 80...90), ("target", 50...60), ("maximum", 10...20),
  ]

  static let documentation = RuleDocumentation(
    id: "ask-uncalibrated-stretch", family: .ask, severity: .warning, settings: [tolerance],
    summary: "A stated chance outside of 80-90% at threshold, 50-60% at target, 10-20% at maximum.",
    why: """
      Plans are set so that the threshold is reached in eight to nine years of ten, the target in \
      five to six, the maximum in one to two (WTW). A target with a chance of 5% is no incentive, \
      one with 95% is salary.
      """,
    repair: "Move the level, or pay for it what its chance is worth.",
    failing: [
      RuleExample(
        "# Bonus\n\n## Milestone 1: Bookings\n\n- Bonus: $50,000 upon $12 million of bookings by 31 December 2026\n- Estimated chance: ⟦5%⟧\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Bookings\n\n- Bonus: $50,000 upon $12 million of bookings by 31 December 2026\n- Estimated chance: ⟦95%⟧\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Bookings by 31 December 2026\n\nOnly the highest tier is paid.\n\n- $5 million: $50,000\n- $8 million: $75,000\n- $10 million: $100,000\n\nEstimated chance: 85%, ⟦80%⟧ and ⟦60%⟧.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Orders\n\n- Goal: orders of $3.2 million by 31 December 2026, per the ledger. Estimated chance of reaching them: ⟦12%⟧.\n- Bonus: $60,000, all or nothing\n"
      ),
      RuleExample(
        "# Bonus\n\nFinance puts the chance at 55% for Milestone 1 and ⟦8% for Milestone 2⟧.\n\n## Milestone 1: Milan\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\n## Milestone 2: Orders\n\n- Goal: orders of $3.2 million by 31 December 2026, per the ledger\n- Bonus: $60,000, all or nothing\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Bookings\n\n- Bonus: $50,000 upon $12 million of bookings by 31 December 2026\n- My own estimate: 85% for the threshold, a chance of ⟦15%⟧ for the target.\n"
      ),
      RuleExample(
        "# Bonus\n\nI see a ⟦15% chance of reaching the target⟧ and put the chance of the ⟦threshold at 60%⟧.\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n"
      ),
    ],
    passing: [
      RuleExample(
        "# Bonus\n\n## Milestone 1: Bookings\n\n- Bonus: $50,000 upon $12 million of bookings by 31 December 2026\n- Evidence: the ledger\n- Estimated chance: 55%\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Bookings\n\n- Bonus: $50,000 upon $12 million of bookings by 31 December 2026\n- Evidence: the ledger\n- Estimated chance: 5%, because the division is a turnaround\n"
      ),
      RuleExample(
        "# Bonus\n\nThe chance is 80% for the threshold, 55% for the target and 15% for the maximum.\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample("# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n"),
    ])

  static func findings(in context: LintContext) -> [Finding] {
    guard context.isEmployment, context.isOpen else { return [] }
    let found = context.payable.flatMap { position -> [Finding] in
      let chances = chances(ofMilestone: position, in: context)
      guard !context.cues.mention([.history, .reason], ofMilestone: position) else { return [] }
      let norms = norms(for: chances.count)
      return zip(chances, norms).compactMap { finding(for: $0, $1, position, in: context) }
    }
    return found
      + named(in: context).filter { named in !found.contains { $0.place.overlaps(named.place) } }
  }

  /// Chances given by name, in a sentence about several levels or milestones.
  private static func named(in context: LintContext) -> [Finding] {
    NamedChance.all(in: context).compactMap { chance in
      let norm =
        switch chance.name {
        case .threshold: norms[0]
        case .target: norms[1]
        case .maximum: norms[2]
        }
      let milestone = context.milestone(at: chance.place)
      return finding(
        for: Located(chance.percent, at: chance.place), norm, milestone, in: context)
    }
  }

  /// The chances of a milestone, else the one that a sentence of its own states: “Estimated chance
  /// of reaching it: 12%”.
  private static func chances(
    ofMilestone position: Int, in context: LintContext
  ) -> [Located<Rational>] {
    let milestone = context.proposal.milestones[position]
    guard milestone.probabilities.isEmpty else { return milestone.probabilities }
    let stated = context.text.passages(in: milestone.place).flatMap { passage in
      passage.prose.sentences.compactMap { sentence -> Located<Rational>? in
        let figures = context.figures.inside(passage.prose.place(ofTokens: sentence))
        guard sentence.contains(where: { words.contains(passage.prose.tokens[$0].key) }),
          figures.count == 1, let figure = figures.first, case .percent(let percent)? = figure.value
        else { return nil }
        return Located(percent, at: figure.place)
      }
    }
    return stated.count == 1 ? stated : []
  }

  private static let words: WordSet = [
    "chance", "probability", "likelihood", "wahrscheinlichkeit",
  ]

  /// One chance is that of the target, two are those of target and maximum.
  private static func norms(for count: Int) -> ArraySlice<
    (name: String, range: ClosedRange<Rational>)
  > {
    switch count {
    case 1: norms[1...1]
    case 2: norms[1...2]
    case 3: norms[0...2]
    default: []
    }
  }

  private static func finding(
    for chance: Located<Rational>, _ norm: (name: String, range: ClosedRange<Rational>),
    _ position: Int?, in context: LintContext
  ) -> Finding? {
    let slack = value(of: tolerance, in: context)
    let (low, high) = (norm.range.lowerBound, norm.range.upperBound)
    guard chance.value < low - slack || chance.value > high + slack else { return nil }
    return finding(
      in: context, at: chance.place, milestone: position,
      "A chance of \(Wording.number(chance.value))% is unusual for a \(norm.name), which is \(Wording.number(low)) to \(Wording.number(high))%",
      help: "Move the level, or say why: “[percent], because [reason]”")
  }
}
