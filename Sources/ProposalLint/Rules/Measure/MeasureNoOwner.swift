import ProposalModel

/// A result that nobody confirms.
enum MeasureNoOwner: SheetRule {
  static let documentation = RuleDocumentation(
    id: "measure-no-owner", family: .measure, severity: .warning,
    summary: "Nobody measures or certifies the result, or the one who is paid does.",
    why: """
      Somebody has to say that the milestone is reached. If it is the one who is paid, the other \
      side will not believe it; if it is nobody, nothing becomes due.
      """,
    repair: "Name who measures and who certifies, other than the one who is paid.",
    failing: [
      RuleExample(
        "# Bonus\n\n## Milestone 1: ⟦Milan launch⟧\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan launch\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\nThe manager ⟦reports her own⟧ results.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Meilenstein 1: ⟦Mailand⟧\n\n- Ziel: Eröffnung der Filiale Mailand bis 30.06.2026\n- Bonus: 50.000 €\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan launch\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\nMs Corran compiles and ⟦confirms the figures herself⟧ and sends them to payroll.\n"
      ),
      RuleExample(
        "# Award rules 2026\n\n## Award 1: Crew\n\n$1,500 for 42 inspections by 30 September 2026. ⟦The crew lead, who shares in the award, keeps the tally⟧.\n"
      ),
      RuleExample(
        "# Award rules 2026\n\n## Award 1: Sales\n\n£300 for 25 memberships sold by 30 June 2026. The number of sales is ⟦reported by the colleague who claims the award⟧.\n"
      ),
      RuleExample(
        "# Award rules 2026\n\n## Award 1: Stops\n\n£300 for at most 120 hours of stops by 30 June 2026. The hours are ⟦totalled by the shift leads themselves⟧ each week.\n"
      ),
      RuleExample(
        "# Award rules 2026\n\n## Award 1: Stops\n\n£300 for at most 120 hours of stops by 30 June 2026. The shift leads ⟦total the hours themselves⟧ each week.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan launch\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\nThe ⟦executive keeps the score in her own spreadsheet⟧.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan launch\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\nThe ⟦executive decides whether⟧ the milestone is reached.\n"
      ),
      RuleExample(
        "# Proposed award: Chief Medical Officer\n\n## Milestone 1: Milan launch\n\n- Goal: 40 cases by 30 June 2026\n- Bonus: $50,000, all or nothing\n- Evidence: report RX-9, counted and ⟦signed off by the Chief Medical Officer⟧\n"
      ),
      RuleExample(
        "# Bonus\n\nBeneficiary: Tomasz Wieczorek. Role: Plant director.\n\n## Milestone 1: Milan\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\nThe log is kept, and its total ⟦confirmed, by Mr Wieczorek himself⟧.\n"
      ),
    ],
    passing: [
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan launch\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n- Certified by: the CFO\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan launch\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\nThe manager reports her own results, and the CFO certifies them.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Meilenstein 1: Mailand\n\n- Ziel: Eröffnung der Filiale Mailand bis 30.06.2026\n- Bonus: 50.000 €\n\nDie Geschäftsführung bestätigt die Eröffnung.\n"
      ),
      RuleExample(
        "# Award rules 2026\n\n## Award 1: Sales\n\n£300 for 25 memberships sold by 30 June 2026, all or nothing. The number of sales is reported by the colleague who claims the award and checked against the till report by the controller.\n"
      ),
      RuleExample(
        "# Award rules 2026\n\n## Award 1: Ratings\n\n£300 for 40 ratings of 9 or 10 by 30 June 2026, all or nothing. The ratings are recorded by the customers themselves in the till system. The hall manager certifies the sum.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan launch\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\nMs Corran counts the results herself and the CFO certifies them.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan launch\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\nThe executive keeps the score in her own spreadsheet, and the CFO certifies it.\n"
      ),
    ])

  static func findings(in context: LintContext) -> [Finding] {
    guard context.isEmployment, !context.payable.isEmpty else { return [] }
    let own = selfMeasured(in: context)
    guard own.isEmpty, context.isWholeSheet, context.proposal.approver == nil else { return own }
    let unconfirmed = context.payable.filter { position in
      let milestone = context.proposal.milestones[position]
      return milestone.certifier == nil && milestone.acceptance.isEmpty
        && !context.cues.mention(.measurer, ofMilestone: position)
    }
    return absence(
      in: context, of: unconfirmed,
      help: "Add “Measured by [role], certified by [role] by [date]”"
    ) { "Nobody is named who measures or certifies \($0)" }
  }

  /// The payee measures alone; an error, as no neutral person says what is reached.
  private static func selfMeasured(in context: LintContext) -> [Finding] {
    let named = OwnMeasurement.all(in: context).map { (place: $0.place, words: $0.words) }
    let told = context.cues.words(.selfMeasured).filter { $0.isOperative && !isChecked($0) }
      .map { (place: $0.place, words: $0.string) }
    let payees = PayeeCount.all(in: context).map { (place: $0.place, words: $0.words) }
    return (told + named + payees).map { found in
      finding(
        in: context, at: found.place, severity: .error,
        "\(Wording.quoted(found.words)): the one who is paid measures the result",
        help: "Add who checks it: “certified by [role other than the one who is paid]”")
    }
  }

  /// Somebody else has a part in it: “and” joins a second person, or only a second act.
  private static func isChecked(_ words: CueWords) -> Bool {
    let isAlone = words.prose.tokens[words.tokens].last.map { alone.contains($0.key) } ?? false
    return words.sentence.contains {
      let key = words.prose.tokens[$0].key
      return !words.tokens.contains($0) && checkers.contains(key) && !(isAlone && key == "and")
    }
  }

  private static let alone: WordSet = ["herself", "himself", "themselves", "myself", "yourself"]

  private static let checkers: WordSet = [
    "certifies", "certified", "cfo", "auditor", "audited", "controller", "finance", "checks",
    "checked", "verified", "verifies", "confirms", "confirmed", "approves", "approved", "and",
    "reviewed", "jointly", "bestätigt", "geprüft",
  ]
}
