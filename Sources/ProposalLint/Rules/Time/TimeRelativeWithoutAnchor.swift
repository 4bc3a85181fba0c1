import ProposalModel

/// A duration that starts nowhere.
enum TimeRelativeWithoutAnchor: SheetRule {
  static let documentation = RuleDocumentation(
    id: "time-relative-without-anchor", family: .time, severity: .error,
    summary: "A duration that does not say when it starts.",
    why: """
      “Within six months” of the offer, of the signature, of the first day of work? The sheet's \
      effective date is taken where there is one, and shown as assumed.
      """,
    repair: "Say what the duration counts from: “within [duration] of [date]”.",
    failing: [
      RuleExample(
        "# Bonus\n\n- Goal: open the Milan store within ⟦six months⟧\n- Bonus: $50,000\n"),
      RuleExample(
        "A $25,000 milestone bonus upon the first deployment of our solution in a new market within ⟦six months⟧.\n"
      ),
      RuleExample(
        "# Bonus\n\nEffective date: 1 January 2026\n\n- Goal: open the Milan store within ⟦12 months⟧\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\nThe bonus is paid through the payroll within ⟦three weeks⟧.\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Test plan of Annex A | 1 May 2026 | £4,000 |\n| Portal, 38 tests pass | see below | £6,000 |\n\n## Conditions\n\nGo-live takes place within ⟦ten weeks⟧.\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd. Start: 1 March 2026.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Test plan of Annex A | 1 May 2026 | £4,000 |\n| Portal, 38 tests of Annex B pass | within ⟦one month⟧ | £6,000 |\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Test plan of Annex A | 1 May 2026 | £4,000 |\n| Portal, 38 tests of Annex B pass | 1 June 2026 | £6,000 |\n\nThe second amount is paid only if the bond has been lodged ⟦within 21 days⟧.\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Test plan of Annex A | 1 May 2026 | £4,000 |\n| Portal, 38 tests of Annex B pass | 1 June 2026 | £6,000 |\n\nTraining takes place inside ⟦eight weeks⟧.\n"
      ),
    ],
    passing: [
      RuleExample("# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n"),
      RuleExample(
        "# Bonus\n\n- Goal: open the Milan store within 6 months of 1 January 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\nEffective date: 1 January 2026\n\n- Goal: open the Milan store within 6 months of the effective date\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\nPeriod: 1 January 2026 to 31 December 2026\n\n## Milestone 1: Letters\n\n- Goal: at least 95% of the letters reach the doctor within 24 hours, per report L-1\n- Bonus: $3,000, all or nothing\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Test plan of Annex A | 1 May 2026 | £4,000 |\n\n## Conditions\n\nOn 4 May 2026 the client names the sites. The pumps are installed within two weeks.\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\nThe CFO certifies the opening. The bonus is then paid within three weeks.\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Test plan of Annex A | 1 May 2026 | £4,000 |\n| Portal, 38 tests of Annex B pass | 1 June 2026 | £6,000 |\n\nRejected pages are corrected within 5 days of the notice.\n"
      ),
    ])

  static func findings(in context: LintContext) -> [Finding] {
    deadlines(in: context) + payments(in: context) + deeds(in: context)
  }

  /// “Go-live takes place within ten weeks.” Of the signature, of the test before it?
  private static func deeds(in context: LintContext) -> [Finding] {
    guard context.isContract else { return [] }
    return DeedWithoutStart.all(in: context.text).map { place in
      finding(
        in: context, at: place, "The duration does not say when it starts, so no last day follows",
        help: "Say what it counts from: “within [duration] of [date]”")
    }
  }

  /// “Awards are paid within three weeks.” Of the result, of the month, of its approval?
  private static func payments(in context: LintContext) -> [Finding] {
    guard context.isEmployment else { return [] }
    return PaymentWithoutStart.all(in: context.text).map { place in
      finding(
        in: context, at: place, "The time of payment does not say when it starts",
        help: "Say what it counts from: “within [duration] of [event]”")
    }
  }

  private static func deadlines(in context: LintContext) -> [Finding] {
    let milestones = context.proposal.milestones
    let deeds = context.isContract ? DeedWithoutStart.all(in: context.text) : []
    return milestones.indices.compactMap { position in
      guard let deadline = milestones[position].deadline,
        !deeds.contains(where: { $0.overlaps(deadline.place) })
      else { return nil }
      switch deadline.value.basis {
      case .undecided(.anchorMissing):
        guard !isLevel(deadline.place, in: context) else { return nil }
        return finding(
          in: context, at: deadline.place, milestone: position,
          "The duration does not say when it starts, so no last day follows",
          help: "Say what it counts from: “within [duration] of [date]”")
      case .assumed(let anchor):
        return finding(
          in: context, at: deadline.place, milestone: position, severity: .info,
          "The duration does not say when it starts; \(assumption(anchor, deadline.value.date))",
          help: "Add “of the effective date”, or name another day")
      case .computed:
        guard let before = stageBefore(position, in: context) else { return nil }
        return finding(
          in: context, at: deadline.place, milestone: position,
          "Counted from the start of the sheet, the duration ends before the stage in front is due, on \(before.iso)",
          help: "Say what it counts from: “within [duration] of [date]”")
      default: return nil
      }
    }
  }

  /// The day of the stage in front, where a bare duration, counted from the start of the sheet, ends before it: then
  /// it may as well count from that stage.
  private static func stageBefore(_ position: Int, in context: LintContext) -> CalendarDate? {
    let milestones = context.proposal.milestones
    guard let deadline = milestones[position].deadline, let date = deadline.value.date,
      isBare(deadline.place, in: context),
      let before = milestones[..<position].last(where: { $0.isPayable })?.deadline?.value.date,
      date < before
    else { return nil }
    return before
  }

  /// “Within four months”: all that the cell says.
  private static func isBare(_ place: SourceRange, in context: LintContext) -> Bool {
    guard let passage = context.text.passage(around: place) else { return false }
    return passage.prose.tokens.count <= bareTokens
      && passage.prose.tokens.first.map { $0.key == "within" } == true
  }

  private static let bareTokens = 4

  /// “Within 24 hours of discharge”, “not more than 52 days”: how fast something is done each time
  /// is what is measured, and no deadline.
  private static func isLevel(_ place: SourceRange, in context: LintContext) -> Bool {
    guard let prose = context.prose(around: place) ?? context.text.passage(around: place)?.prose,
      let first = prose.token(at: place)
    else { return false }
    let inside = (first..<prose.tokens.count).prefix {
      place.contains(prose.place(ofTokens: $0..<$0 + 1))
    }
    let next = inside.upperBound
    let isCounted = first > 0 && bounds.contains(prose.tokens[first - 1].key)
    let hasEvent =
      next + 1 < prose.tokens.count && events.contains(prose.tokens[next].key)
      && prose.tokens[next + 1].kind == .word
    return isCounted || hasEvent || inside.contains { hours.contains(prose.tokens[$0].key) }
  }

  private static let bounds: WordSet = ["than", "most", "least", "höchstens", "mindestens", "of"]
  private static let events: WordSet = ["of", "after", "nach"]
  private static let hours: WordSet = [
    "hour", "hours", "minutes", "seconds", "stunden", "minuten", "sekunden",
  ]

  private static func assumption(_ anchor: CalendarDate, _ date: CalendarDate?) -> String {
    let last = date.map { ", which ends it on \($0.iso)" } ?? ""
    return "it is counted from the effective date, \(anchor.iso)\(last)"
  }
}
