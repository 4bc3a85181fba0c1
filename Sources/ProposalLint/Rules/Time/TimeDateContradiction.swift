import ProposalModel

/// Dates that cannot all hold.
enum TimeDateContradiction: SheetRule {
  static let documentation = RuleDocumentation(
    id: "time-date-contradiction", family: .time, severity: .error,
    summary: "A date no calendar has, two dates for one event, or an end before its start.",
    why: """
      The deadline decides whether anything is paid. With two of them each side keeps its own; \
      targets that become final after the deadline they set are no targets.
      """,
    repair: "Correct the date that is wrong; state each date once.",
    failing: [
      RuleExample("# Bonus\n\n- Goal: open the Milan store by ⟦31 June 2026⟧\n- Bonus: $50,000\n"),
      RuleExample(
        "# Bonus\n\nEffective date: 1 January 2027\n\n- Goal: open the Milan store by ⟦30 June 2026⟧\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: open the Milan store by ⟦30 February 2026⟧\n- Bonus: $50,000\n"),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan\n\n- Goal: open the Milan store by 31 May 2026\n- Bonus: $50,000\n\n## Figures\n\nThe levels above are placeholders. ⟦The chair and Mr Corran will settle the final figures within 75 days of 1 April 2026⟧. If nothing is agreed, the provisional terms stand.\n"
      ),
      RuleExample(
        "# Bonus\n\n| Goal | Bonus |\n|---|---|\n| Furnace 2 relined by 30 June 2026 | $40,000 |\n| Press line moved by 30 June 2026 | $30,000 |\n\nThe relining of the furnace has to be finished by ⟦15 September 2026⟧.\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd. Each stage begins only after the one before it has been accepted.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Design of Annex A | 1 June 2026 | £4,000 |\n| Portal of Annex B | ⟦1 May 2026⟧ | £6,000 |\n"
      ),
      RuleExample(
        "# Bonus\n\n| # | Goal | Bonus |\n|---|---|---|\n| 1 | Gala held on June 13, 2026 with net proceeds of $400,000 or more | $20,000 |\n| 2 | Milan store open by June 30, 2026 | $30,000 |\n\n## Notes\n\n- Goal 1: as the pavilion is booked, the gala takes place on ⟦June 20, 2026⟧.\n"
      ),
      RuleExample(
        "# Grant\n\nFunder: Strathmore Fund. Grantee: the Herring Museum.\n\n| Instalment | Released when | By | Amount |\n|---|---|---|---|\n| 1 | 2,500 negatives scanned | 30 April 2026 | £20,000 |\n| 2 | 7,000 negatives scanned | 31 March 2027 | £26,000 |\n\n## Reports\n\n- The final report is due on 30 April 2027.\n- The final report, due on ⟦15 May 2027⟧, includes the accounts.\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Go-live | 1 June 2026 | £4,000 |\n| Training | 1 July 2026 | £4,000 |\n\nGo-live falls on ⟦15 June 2026⟧.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Gates\n\n$50,000 when the authority certifies all eight lanes, by 30 June 2026. To earn this, the certificate for the eight lanes must be issued by ⟦31 May 2026⟧.\n"
      ),
      RuleExample(
        "# Bonus\n\n| Goal | Due | Bonus |\n|---|---|---|\n| 120 staff beds let | 15 November 2026 | $50,000 |\n| Lift open | 1 December 2026 | $20,000 |\n\nThe staff beds must be let by ⟦5 October 2026⟧.\n"
      ),
    ],
    passing: [
      RuleExample("# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n"),
      RuleExample(
        "# Bonus\n\n- Goal: open the Milan store by 29 February 2028\n- Bonus: $50,000\n"),
      RuleExample(
        "# Bonus\n\nEffective date: 1 January 2026\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\nEffective date: 30 June 2026\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Go-live, 38 tests of Annex B pass | 1 June 2026 | £4,000 |\n| Training, 40 users pass the exam | 1 July 2026 | £4,000 |\n\nGo-live falls on 1 June 2026.\n"
      ),
      RuleExample(
        "# Bonus\n\n| Goal | Due | Bonus |\n|---|---|---|\n| 120 staff beds let, all or nothing | 15 November 2026 | $50,000 |\n| Lift open | 1 December 2026 | $20,000 |\n\nThe staff beds must be let by 15 November 2026.\n"
      ),
    ])

  static func findings(in context: LintContext) -> [Finding] {
    issues(in: context) + deadlines(in: context) + discovery(in: context) + twice(in: context)
      + (RestatedDeadline.all(in: context) + RestatedDeadline.events(in: context)
      + RestatedDeadline.reports(in: context) + RestatedDeadline.named(in: context)).map {
        restated($0, in: context)
      }
      + StageOrder.all(in: context).map { disordered($0, in: context) }
  }

  /// A stage that is due before the one it waits for.
  private static func disordered(_ order: StageOrder, in context: LintContext) -> Finding {
    finding(
      in: context, at: order.early.place, milestone: order.milestone,
      "Each stage waits for the one before, which is due later, on \(order.before.value.date?.iso ?? "")",
      help: "Correct one of the days, or the order of the stages",
      related: [RelatedPlace(place: order.before.place, message: "the stage before")])
  }

  /// A day in a sentence of its own, and another one where the same thing has its line.
  private static func restated(_ day: RestatedDeadline, in context: LintContext) -> Finding {
    finding(
      in: context, at: day.restated.place, milestone: day.milestone,
      "The deadline is \(day.restated.day?.iso ?? "another day") here and \(day.first.iso) where the same thing has its day",
      help: "State one deadline, or say what is due on which day",
      related: [RelatedPlace(place: day.firstPlace, message: "the other deadline")])
  }

  /// Whether a field of the sheet holds dates.
  static func isAboutDates(_ field: String) -> Bool {
    let words = ["date", "deadline", "due", "period", "window"]
    return words.contains { field.lowercased().contains($0) }
  }

  private static func issues(in context: LintContext) -> [Finding] {
    context.proposal.issues.compactMap { issue in
      switch issue.value {
      case .impossibleDate(let words):
        return impossible(words, at: issue.place, in: context)
      case .conflict(let field, let first, let second) where isAboutDates(field):
        return finding(
          in: context, at: second.place,
          "\(Wording.quoted(second.value)) contradicts \(Wording.quoted(first.value)) for the same \(field)",
          help: "Correct the one that is wrong; state the \(field) once",
          related: [RelatedPlace(place: first.place, message: "the other \(field)")])
      default: return nil
      }
    }
  }

  private static func impossible(
    _ words: String, at place: SourceRange, in context: LintContext
  ) -> Finding {
    finding(
      in: context, at: place, "\(Wording.quoted(words)) is a date that no calendar has",
      help: "Write a day that exists, as in “by [day month year]”")
  }

  private static func deadlines(in context: LintContext) -> [Finding] {
    guard let effective = context.proposal.effectiveDate else { return [] }
    return context.proposal.milestones.enumerated().compactMap { position, milestone in
      guard let deadline = milestone.deadline, deadline.value.basis == .stated, namesDay(deadline),
        let date = deadline.value.date, date < effective.value,
        date.adding(days: 1) != effective.value
      else { return nil }
      return finding(
        in: context, at: deadline.place, milestone: position,
        "The deadline, \(date.iso), is before the effective date, \(effective.value.iso)",
        help: "Correct the deadline or the effective date",
        related: [RelatedPlace(place: effective.place, message: "the effective date")])
    }
  }

  /// A bare year in front of the effective date is mostly history, and “before” the effective date
  /// itself a definition; an error needs a day.
  private static func namesDay(_ deadline: Located<Deadline>) -> Bool {
    deadline.place.count > 6
  }

  private static func discovery(in context: LintContext) -> [Finding] {
    let ends =
      context.discoveryPeriods.map { (place: $0.place, end: $0.term.end) }
      + OpenTargets.all(in: context).map { (place: $0.place, end: $0.end) }
    let reviews = ends.filter { $0.end != nil }
    guard !reviews.isEmpty, let first = firstDeadline(in: context) else { return [] }
    return reviews.compactMap { review in
      guard let end = review.end, end > first else { return nil }
      return finding(
        in: context, at: review.place,
        "Targets are open until \(end.iso), after the first deadline, \(first.iso)",
        help: "End the review before the first deadline, or move the deadline")
    }
  }

  private static func firstDeadline(in context: LintContext) -> CalendarDate? {
    let milestones = context.proposal.milestones
    let dates = milestones.compactMap(\.deadline).filter(namesDay).compactMap(\.value.date)
    let stated = milestones.indices.flatMap { DueDays(ofMilestone: $0, in: context).days }
    return (dates + stated.map(\.date)).min()
  }

  /// The deadline that the reader took from another sentence.
  private static func stated(
    _ position: Int, but other: DueDays.DueDay, in context: LintContext
  ) -> (date: CalendarDate, place: SourceRange)? {
    guard let deadline = context.proposal.milestones[position].deadline,
      deadline.value.basis == .stated, namesDay(deadline), deadline.place.end <= other.place.start,
      let date = deadline.value.date, date != other.date
    else { return nil }
    return (date, deadline.place)
  }

  /// “By 15 July”, and in a sentence of its own “must be complete by 30 September”.
  private static func twice(in context: LintContext) -> [Finding] {
    context.proposal.milestones.indices.compactMap { position in
      let place = context.proposal.milestones[position].place
      guard context.figures.inside(place).count(where: { $0.day != nil }) > 1 else { return nil }
      let days = DueDays(ofMilestone: position, in: context).days
      guard let second = days.last(where: \.isObligation),
        let first = days.first(where: { $0.date != second.date && !$0.isObligation })
          .map({ (date: $0.date, place: $0.place) }) ?? stated(position, but: second, in: context)
      else { return nil }
      return finding(
        in: context, at: second.place, milestone: position,
        "The deadline is \(second.date.iso) here and \(first.date.iso) in another sentence",
        help: "State one deadline, or say what is due on which day",
        related: [RelatedPlace(place: first.place, message: "the other deadline")])
    }
  }
}
