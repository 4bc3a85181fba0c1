import ProposalModel

/// A goal too light to matter.
enum OverloadLowWeight: SheetRule {
  /// Wilson Group: under 10% is easily ignored.
  private static let warningBelow = RuleSetting(
    "warning-below", 10, in: 0...100, meaning: "A weight below so many percent is a warning.")
  private static let errorBelow = RuleSetting(
    "error-below", 5, in: 0...100, meaning: "A weight below so many percent is an error.")

  static let documentation = RuleDocumentation(
    id: "overload-low-weight", family: .overloading, severity: .warning,
    settings: [warningBelow, errorBelow],
    summary: """
      A weight below 10%; below 5% an error; without weights, a fixed amount below 5% of those in \
      its table.
      """,
    why: """
      A goal worth less than a tenth is easily ignored (Wilson Group), and costs as much to \
      define, measure and argue about as any other.
      """,
    repair: "Drop the goal, or merge it into a heavier one.",
    failing: [
      RuleExample(
        "# Bonus\n\nTarget bonus: $100,000.\n\n| Goal | Weight | Due |\n|---|---|---|\n| Open Milan | 92% | 30 June 2026 |\n| Open Rome | ⟦8%⟧ | 30 June 2026 |\n"
      ),
      RuleExample(
        "# Bonus\n\nTarget bonus: $100,000.\n\n| Goal | Weight | Due |\n|---|---|---|\n| Open Milan | 97% | 30 June 2026 |\n| Open Rome | ⟦3%⟧ | 30 June 2026 |\n"
      ),
      RuleExample(
        "# Bonus\n\nTarget bonus: $100,000.\n\n| Goal | Weight | Due |\n|---|---|---|\n| Open Milan | 90.5% | 30 June 2026 |\n| Open Rome | ⟦9.5%⟧ | 30 June 2026 |\n"
      ),
      RuleExample(
        "# Bonus\n\n| Goal | Due | Bonus |\n|---|---|---|\n| Open Milan | 30 June 2026 | $60,000 |\n| Open Rome | 30 June 2026 | $40,000 |\n| Publish the store manual | 30 June 2026 | ⟦$2,000⟧ |\n"
      ),
      RuleExample(
        "# Crew award\n\nTo all technicians of the crew.\n\n| Goal | Date | Award |\n|---|---|---|\n| 42 blades inspected, per checklist B-7 | 30 June 2026 | $4,000 |\n| 12 hoists certified, per register H-2 | 30 June 2026 | $3,000 |\n| 30 ladders labelled, per register L-1 | 30 June 2026 | ⟦$300⟧ |\n"
      ),
      RuleExample(
        "# Bonus\n\n| Ziel | Fällig | Bonus |\n|---|---|---|\n| Eröffnung der Filiale Mailand | 30.06.2026 | 30.000 € |\n| Eröffnung der Filiale Rom | 30.06.2026 | 20.000 € |\n| Umzug des Archivs | 30.06.2026 | ⟦1.000 €⟧ |\n"
      ),
    ],
    passing: [
      RuleExample(
        "# Bonus\n\nTarget bonus: $100,000.\n\n| Goal | Weight | Due |\n|---|---|---|\n| Open Milan | 90% | 30 June 2026 |\n| Open Rome | 10% | 30 June 2026 |\n"
      ),
      RuleExample("# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n"),
      RuleExample(
        "# Bonus\n\nTarget bonus: $100,000.\n\n| Goal | Weight | Due |\n|---|---|---|\n| Raise margin to 8% | 60% | 30 June 2026 |\n| Open Rome | 40% | 30 June 2026 |\n"
      ),
      RuleExample(
        "# Bonus\n\n| Goal | Due | Bonus |\n|---|---|---|\n| Open Milan | 30 June 2026 | $60,000 |\n| Open Rome | 30 June 2026 | $40,000 |\n| Publish the store manual | 30 June 2026 | $8,000 |\n"
      ),
      RuleExample(
        "# Bonus\n\n| Goal | Due | Bonus |\n|---|---|---|\n| Open Milan | 30 June 2026 | $60,000 |\n| Open Rome | 30 June 2026 | $2,000 |\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Design of Annex A | 1 May 2026 | £30,000 |\n| Portal of Annex B | 1 June 2026 | £30,000 |\n| Manual of Annex C | 1 July 2026 | £1,000 |\n"
      ),
      RuleExample(
        "# Bonus\n\nYou receive $60,000 for opening the Milan store by 30 June 2026.\n\nYou receive $50,000 for opening the Rome store by 30 June 2026.\n\nYou receive $2,000 for opening the Turin kiosk by 30 June 2026.\n"
      ),
    ])

  static func findings(in context: LintContext) -> [Finding] {
    let proposal = context.proposal
    guard proposal.kind == .executiveBonus || proposal.kind == .employeeAward else { return [] }
    let (warning, error) = (
      value(of: warningBelow, in: context), value(of: errorBelow, in: context)
    )
    let weighed = proposal.milestones.enumerated().compactMap { position, milestone -> Finding? in
      guard let weight = milestone.weight, weight.value < max(warning, error) else { return nil }
      return finding(
        in: context, at: weight.place, milestone: position,
        severity: weight.value < error ? .error : .warning,
        "A weight of \(Wording.number(weight.value))% is easily ignored",
        help: "Drop the goal, or merge it into a heavier one")
    }
    return weighed + paid(below: error, in: context)
  }

  /// Where no goal has a weight, its amount is one: “Keep the crib tidy: $300” of $9,000 in all.
  ///
  /// Rows of one table are goals beside one another; an amount elsewhere may be a fee or an extra. What
  /// nobody could read would only make the share smaller.
  private static func paid(below limit: Rational, in context: LintContext) -> [Finding] {
    let milestones = context.proposal.milestones
    guard milestones.allSatisfy({ $0.weight == nil }), !isForDifferentPeople(context.proposal)
    else { return [] }
    return amountsByTable(in: context).flatMap { rows -> [Finding] in
      let total = rows.map(\.amount).reduce(.zero, +)
      guard rows.count >= fewestAmounts else { return [] }
      return rows.filter { $0.amount * 100 < total * limit }.map { position, _ in
        finding(
          in: context, at: milestones[position].payoutPlace, milestone: position, severity: .error,
          "This is less than \(Wording.number(limit))% of what the goals pay together, and easily ignored",
          help: "Drop the goal, or merge it into a heavier one")
      }
    }
  }

  /// Of two amounts one may well be small: a goal and an extra.
  private static let fewestAmounts = 3

  /// The amounts that stand in tables, together with those of the same table.
  private static func amountsByTable(
    in context: LintContext
  ) -> [[(position: Int, amount: Rational)]] {
    let proposal = context.proposal
    let tables = proposal.blocks.filter { if case .table = $0.kind { true } else { false } }
      .map(\.place)
    let rows = Dictionary(grouping: fixedAmounts(in: context)) { position, _ -> Int? in
      let place = proposal.milestones[position].place
      let table = tables.firstIndex(fromWhich: { $0.end >= place.end })
      return tables.indices.contains(table) && tables[table].contains(place) ? table : nil
    }
    return rows.keys.compactMap(\.self).sorted().compactMap { rows[$0] }
  }

  /// The amounts that are paid for one goal reached, in the one currency of the sheet, with the positions of
  /// their milestones; a row that pays nothing is a step of another goal.
  private static func fixedAmounts(
    in context: LintContext
  ) -> [(position: Int, amount: Rational)] {
    let milestones = context.proposal.milestones
    guard Set(context.payable.compactMap { milestones[$0].payout.currency }).count == 1 else {
      return []
    }
    let rows = context.rowAmounts
    return context.payable.compactMap { position in
      let amount: Rational? =
        switch milestones[position].payout.plan?.terms {
        case .fixed, .threshold: context.report(ofMilestone: position)?.maximum.money?.amount
        case nil: rows[position]
        default: nil
        }
      return amount.flatMap { $0 > .zero ? (position, $0) : nil }
    }
  }

  /// Whether an award goes to whoever is chosen: each is all of the goal to the one who gets it.
  private static func isForDifferentPeople(_ proposal: Proposal) -> Bool {
    proposal.kind == .employeeAward
      && proposal.milestones.contains { $0.name.has(chosen) || $0.goal?.has(chosen) == true }
  }

  private static let chosen: WordSet = [
    "winner", "winners", "nominee", "nominees", "nominated", "nomination", "nominations", "voted",
    "votes", "best", "employee", "colleague", "person", "refer", "referral", "referred", "hire",
    "apprentice", "each",
  ]
}
