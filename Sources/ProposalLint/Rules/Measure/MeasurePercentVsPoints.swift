import ProposalModel

/// A percentage of a percentage, or points.
enum MeasurePercentVsPoints: SheetRule {
  static let documentation = RuleDocumentation(
    id: "measure-percent-vs-points", family: .measure, severity: .error,
    summary: "A measure that is a percentage changes by so many percent, without its end level.",
    why: """
      “Raise the margin of 40% by 5%” is 42% to one reader and 45% to another, and the money is \
      due at different results.
      """,
    repair: "State the end level, or say “percentage points”.",
    failing: [
      RuleExample(
        "# Bonus\n\n- Goal: ⟦increase gross margin by 5%⟧ from 40% by 31 December 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "Revenue growth of the prior year was 12%. The milestone is a ⟦15% increase⟧ over last year's growth in 2026.\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: ⟦raise the conversion rate by 10%⟧ compared with 2025 by 31 December 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: ⟦lift the part of trial users who buy by 4%⟧ from 16% in 2025 by 31 December 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: ⟦raise coral cover on the six plots, 21% in the survey of 2025, by 8%⟧ by 31 December 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Test plan of Annex A | 1 May 2026 | £4,000 |\n| Portal, 38 tests of Annex B pass | 1 June 2026 | £6,000 |\n\nA further £500 is paid if the completion rate of both courses, by the register, ⟦rises by 6%⟧ over the 71% of 2025.\n"
      ),
      RuleExample(
        "# Grant\n\nFunder: Alba Foundation. Grantee: Teme Trust. Grant: £10,000.\n\n| No. | Due | Amount | Condition |\n|---|---|---|---|\n| 1 | 1 May 2026 | £4,000 | 4 km of bank fenced |\n| 2 | 1 June 2026 | £6,000 | 12 tables of Annex C |\n\n£500 are paid with the second amount if vial wastage ⟦falls by 5%⟧ from 11%.\n"
      ),
    ],
    passing: [
      RuleExample(
        "# Bonus\n\n- Goal: increase gross margin by 5 percentage points from 40% by 31 December 2026\n- Bonus: $50,000\n- Evidence: the audited accounts\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: increase gross margin by 5% to 42% by 31 December 2026, from 40% in 2025\n- Bonus: $50,000\n- Evidence: the audited accounts\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: increase revenue by 5% from $40 million in 2025, according to the audited accounts, by 31 December 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: revenue growth of 15% in 2026 over $8.4 million in 2025, per the audited accounts\n- Bonus: $60,000 at 15% growth, in proportion to the growth reached (growth divided by 15%), from 80% of the goal upward; under 80% nothing\n"
      ),
    ])

  static func findings(in context: LintContext) -> [Finding] {
    context.percentChanges.compactMap { change in
      guard !change.isFraction, let measure = percentage(in: change), !change.hasEndLevel,
        !change.saysKind
      else {
        return nil
      }
      return finding(
        in: context, at: change.place,
        "\(Wording.quoted(change.words)): \(measure) is a percentage itself, so this is percent of it or points",
        help: "State the end level: “to [percent]”, or say “percentage points”")
    }
  }

  /// The clause; from “if” on where the clause opens with the change: “if the rate of both cohorts, by the register,
  /// rises by 6%”.
  private static func clause(of change: PercentChange) -> Range<Int> {
    let clause = change.passage.clause(around: change.tokens)
    guard clause.lowerBound == change.change else { return clause }
    let front = change.sentence.lowerBound..<clause.lowerBound
    let hinge = front.last { hinges.contains(change.prose.tokens[$0].key) }
    return (hinge ?? clause.lowerBound)..<clause.upperBound
  }

  private static let hinges: WordSet = ["if", "when", "once", "provided"]

  /// The measure that changes, where it is a percentage.
  private static func percentage(in change: PercentChange) -> String? {
    let tokens = change.prose.tokens
    let found = clause(of: change).first { index in
      guard index != change.change, ChangeNouns.percentages.contains(tokens[index].key) else {
        return false
      }
      return index == 0 || !ChangeNouns.moneyRates.contains(tokens[index - 1].key)
    }
    return found.map { Wording.quoted(change.prose.string(tokens: $0..<$0 + 1)) }
      ?? (change.startsFromPercent || change.standsOnPercent ? "what changes" : nil)
  }
}
