import ProposalModel

/// A promise without an end.
enum TimeNoDeadline: SheetRule {
  static let documentation = RuleDocumentation(
    id: "time-no-deadline", family: .time, severity: .error,
    summary: "A payable milestone with no date, window or period.",
    why: """
      Without a last day a milestone can neither be missed nor be closed, and the money stays \
      open for ever.
      """,
    repair: "Add “by [date]”, or state one period for the whole sheet.",
    failing: [
      RuleExample(
        "# Bonus\n\n## Milestone 1: ⟦Milan launch⟧\n\n- Goal: open the Milan store\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n| Milestone | Bonus |\n|---|---|\n| ⟦Open Milan⟧ | $50,000 |\n| ⟦Open Rome⟧ | $40,000 |\n"
      ),
      RuleExample("⟦Launching the product and securing three customers from Annex A.⟧\n"),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Plan | 1 May 2026 | £4,000 |\n| ⟦Report⟧ | | £6,000 |\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Stand | 1 May 2026 | £4,000 |\n| Removal, floor as in the photo of 3 May 2026 | ⟦once the fair has closed⟧ | £6,000 |\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Stage | Result | Due | Amount |\n|---|---|---|---|\n| A | Test plan of Annex A | 1 May 2026 | £4,000 |\n| B | ⟦Portal of Annex B⟧ | | £6,000 |\n"
      ),
    ],
    passing: [
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Plan | 1 May 2026 | £4,000 |\n| Report | within 10 days of the plan | £6,000 |\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan launch\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\nPeriod: 1 January 2026 to 31 December 2026\n\n## Milestone 1: Milan launch\n\n- Goal: open the Milan store\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n| Milestone | Due | Bonus |\n|---|---|---|\n| Open Milan | 30 June 2026 | $50,000 |\n| Open Rome | 30 June 2026 | $40,000 |\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Receivables\n\n- Goal: average receivables of 54 days for the three months to 31 December 2026, per ledger report AR-09\n- Bonus: $50,000, all or nothing\n"
      ),
      RuleExample(
        "# Grant\n\nFunder: The Alder Foundation. Grantee: Tove Rivers Trust. Currency: EUR.\n\n## Instalment 1 (€5,000)\n\nOn signature of this agreement.\n\n## Instalment 2 (€6,000)\n\nOn receipt of the survey report by 30 June 2026.\n"
      ),
    ])

  static func findings(in context: LintContext) -> [Finding] {
    let proposal = context.proposal
    guard proposal.period == nil, proposal.schedule == nil else { return [] }
    if let statement = context.text.statement { return findings(in: context, of: statement) }
    // Stages of a purchase that names no day at all are paid as it goes forward.
    let hasDays =
      proposal.milestones.contains { $0.deadline != nil } || promisesDays(in: context)
    guard hasDays || proposal.kind != .contractPayout else { return [] }
    let blankRows = DueColumn.blankRows(in: context)
    let undatedRows = DueColumn.undatedRows(in: context)
    let isOpen = proposal.milestones.contains { $0.deadline == nil }
    let rows = TableRows(of: isOpen ? context.text.allTables : [])
    return proposal.milestones.enumerated().compactMap { position, milestone in
      guard milestone.isPayable,
        !isStage(milestone, of: proposal) || blankRows.has(placeInside: milestone.place)
          || undatedRows.has(placeInside: milestone.place)
      else { return nil }
      return finding(
        for: milestone, at: position, rows,
        isUndated: undatedRows.has(placeInside: milestone.place), in: context)
    }
  }

  /// Whether a promise of which no milestone was made names a day.
  private static func promisesDays(in context: LintContext) -> Bool {
    context.text.passages.contains { passage in
      context.milestone(at: passage.prose.place) == nil
        && context.isPromised(at: passage.prose.place)
        && context.figures.inside(passage.prose.place).contains { $0.kind == .date }
    }
  }

  /// A statement that names a deed and no time.
  private static func findings(in context: LintContext, of statement: Prose) -> [Finding] {
    guard statement.tokens.contains(where: { EventVerbs.keys.contains($0.key) }),
      !TimeMention.exists(in: statement)
    else { return [] }
    return [
      finding(
        in: context, at: statement.place, "Nothing says by when", help: "Add “by [date]”")
    ]
  }

  private static func finding(
    for milestone: Milestone, at position: Int, _ rows: TableRows, isUndated: Bool,
    in context: LintContext
  ) -> Finding? {
    // Behind “once the fair has closed” a day in another cell of the row is none to be there by.
    guard milestone.deadline == nil || isUndated,
      isUndated || !hasTime(milestone, at: position, in: context),
      !isPaidAtStart(milestone, in: context)
    else { return nil }
    return finding(
      in: context, at: place(of: milestone, rows, in: context), milestone: position,
      "\(Wording.quoted(milestone.name.string)) has no last day",
      help: "Add “by [date]”, or state one period for the whole sheet")
  }

  /// What stands where the day belongs: “once the new hoist arrives” in the column of the dates, the goal in
  /// the cell beside the name, else the name.
  private static func place(
    of milestone: Milestone, _ rows: TableRows, in context: LintContext
  ) -> SourceRange {
    let name = milestone.name.place
    let row = rows.row(around: name)
    if let cell = row?.cell(below: DueColumn.days) ?? row?.cell(below: conditions) {
      return cell.place
    }
    // “D” says nothing; what is due stands beside it.
    if milestone.name.tokens.count == 1, milestone.name.place.count <= 2,
      let cell = row?.cells.first(where: { isDescription($0, of: milestone, in: context) })
    {
      return cell.place
    }
    guard let goal = milestone.goal?.place, !goal.overlaps(name),
      !goal.overlaps(milestone.payoutPlace),
      context.text.passage(around: name) != nil, context.text.passage(around: goal) != nil
    else { return name }
    return goal
  }

  private static func isDescription(
    _ cell: Prose, of milestone: Milestone, in context: LintContext
  ) -> Bool {
    cell.place != milestone.name.place && cell.tokens.contains { $0.kind == .word }
      && context.figures.inside(cell.place).isEmpty
  }

  /// Heads of what an award is given for: “The person you referred passes probation”.
  private static let conditions: WordSet = ["for", "condition", "when", "trigger", "bedingung"]

  /// “Instalment 1: on signature.” The day of the agreement is its day; that of a report's signature is not.
  private static func isPaidAtStart(_ milestone: Milestone, in context: LintContext) -> Bool {
    guard context.proposal.kind == .contractPayout || context.proposal.kind == .grant else {
      return false
    }
    return context.text.passages(in: milestone.place).contains { passage in
      let tokens = passage.prose.tokens
      return passage.body.dropFirst().contains { index in
        signatures.contains(tokens[index].key) && starts.contains(tokens[index - 1].key)
          && !passage.prose.has(results, in: index..<min(index + 7, passage.body.upperBound))
      }
    }
  }

  private static let starts: WordSet = ["on", "upon", "at", "after", "with", "bei"]
  private static let results: WordSet = [
    "acceptance", "protocol", "report", "certificate", "handover", "test", "checklist", "protokoll",
    "abnahme",
  ]
  private static let signatures: WordSet = [
    "signature", "signing", "unterzeichnung", "vertragsschluss", "auftragserteilung",
  ]

  /// A stage of a contract or grant that follows another one, or is a line of its schedule, is due
  /// when the work is.
  private static func isStage(_ milestone: Milestone, of proposal: Proposal) -> Bool {
    guard proposal.kind == .contractPayout || proposal.kind == .grant else { return false }
    if case .scheduleLine = milestone.payout.plan?.terms { return milestone.deadline == nil }
    return (proposal.terms + milestone.terms).contains {
      if case .sequence = $0.value { true } else { false }
    }
  }

  /// “An extra £600 is paid if it arrives before 12 October 2026”: the day stands in a sentence that was not understood.
  private static func isDated(_ name: Prose) -> Bool {
    name.tokens.indices.dropLast(3).contains { index in
      ["by", "before", "until"].contains(name.tokens[index].key)
        && name.tokens[index + 1].kind == .number && name.tokens[index + 3].range.count == 4
        && name.tokens[index + 3].kind == .number
    }
  }

  /// A date in the words of the milestone, or a year for the whole sheet, of which the reader made
  /// no deadline: then there is one to be read, and it is not missing.
  private static func hasTime(
    _ milestone: Milestone, at position: Int, in context: LintContext
  ) -> Bool {
    [milestone.place, milestone.name.place].contains { place in
      context.figures.inside(place).contains { figure in
        figure.kind == .date && ![.inert, .background, .definition].contains(figure.use)
      }
    } || context.cues.mention([.period, .number], ofMilestone: position)
      || isDated(milestone.name)
  }
}
