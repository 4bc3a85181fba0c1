import ProposalModel

/// Two numbers for one amount.
enum PayoutAmountMismatch: SheetRule {
  static let documentation = RuleDocumentation(
    id: "payout-amount-mismatch", family: .payout, severity: .error,
    summary: "A stated total or amount that differs from what its own parts come to.",
    why: """
      Prose, table and total are read by different people. Where they differ, each side has a \
      number to insist on. A difference that rounding explains is none.
      """,
    repair: "Correct the number that is wrong; state each amount once.",
    failing: [
      RuleExample(
        "# Bonus\n\n| Milestone | Due | Bonus |\n|---|---|---|\n| Open Milan | 30 June 2026 | $50,000 |\n| Open Rome | 30 June 2026 | $40,000 |\n| **Total** | | ⟦$95,000⟧ |\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan launch\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\n## Milestone 2: Rome launch\n\n- Goal: open the Rome store by 30 June 2026\n- Bonus: $40,000\n\n## Total\n\nMaximum payout: ⟦$100,000⟧\n"
      ),
      RuleExample(
        "# Fees\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Plan | 1 May 2026 | £4,000 |\n| Report | 1 June 2026 | £6,000 |\n| **Total** | | ⟦£11,000⟧ |\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Orders by 31 December 2026\n\n* $3 million: $15,000\n* $5 million: $40,000\n\nReaching the $5 million level pays ⟦$45,000⟧.\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Stage | Deliverable | Due | Amount |\n|---|---|---|---|\n| 1 | Plan | 1 May 2026 | £4,000 |\n| 2 | Report | 1 June 2026 | £6,000 |\n\nThe second stage of ⟦£6,500⟧ is paid by bank transfer.\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Membrane | 1 May 2026 | £4,000 |\n| Gutters | 1 June 2026 | £6,000 |\n\nThe membrane payment of ⟦£4,500⟧ includes the roof windows.\n"
      ),
      RuleExample(
        "# Bonus\n\n| Milestone | What | Bonus |\n|---|---|---|\n| 1 | Open Milan by 30 June 2026 | $50,000 |\n| 2 | Open Rome by 30 June 2026 | $40,000 |\n\nMilestone 2 (⟦$45,000⟧) is the smaller one because Rome has a landlord already.\n"
      ),
      RuleExample(
        "# Bonus\n\n| Milestone | What | Bonus |\n|---|---|---|\n| 1 | Open Milan by 30 June 2026 | $50,000 |\n| 2 | Open Rome by 30 June 2026 | $40,000 |\n| 3 | Open Paris by 30 June 2026 | $30,000 |\n\nMilestones 1 and 2 come to ⟦$95,000⟧.\n"
      ),
      RuleExample(
        "# Awards 2026\n\n| No. | Award | What earns it | Awards | Line total |\n|---|---|---|---|---|\n| 1 | Renewal | Licence renewed by 30 June 2026 | 40 | £4,800 |\n| 2 | Sales | 25 memberships sold by 30 June 2026 | 12 | £3,600 |\n| | **Total, awards 1 and 2** | | | ⟦£9,400⟧ |\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Test plan of Annex A | 1 May 2026 | £4,000 |\n| Portal, 38 tests of Annex B pass | 1 June 2026 | £6,000 |\n\nThe instalments total ⟦£11,000⟧.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $20,000\n\n## Milestone 2: Rome\n\n- Goal: open the Rome store by 30 June 2026\n- Bonus: $30,000\n\n## Terms\n\nReaching all of them is worth ⟦$60,000⟧.\n"
      ),
      RuleExample(
        "# Claim 4\n\nClient: Alba SpA. Contractor: Beta Srl. Contract sum: $300,000.00.\n\n| Item | Work | Value | Done | Earned |\n|---|---|---|---|---|\n| 1 | Scaffold | $100,000.00 | 75% | $75,000.00 |\n| 2 | Blasting | $150,000.00 | 40% | ⟦$66,000.00⟧ |\n| 3 | Primer | $50,000.00 | 10% | $5,000.00 |\n"
      ),
      RuleExample(
        "# Grant\n\nFunder: Alba Foundation. Grantee: Teme Trust. Grant sum: £10,000.\n\n| Tranche | Released on | Date | Amount |\n|---|---|---|---|\n| 1 | 40 km of bank fenced | 1 May 2026 | £4,000 |\n| 2 | 60 km of bank fenced | 1 June 2026 | £6,000 |\n\nTranche 2 (⟦£7,000⟧) also pays for the boat.\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Test plan of Annex A | 1 May 2026 | £4,000 |\n| Portal, 38 tests of Annex B pass | 1 June 2026 | £6,000 |\n\nTraining: four sessions at £900 each, ⟦£3,200⟧ in all.\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Test plan of Annex A | 1 May 2026 | £4,000 |\n| Pilot, 38 tests of Annex B pass | 1 June 2026 | £6,000 |\n\nThe pilot costs ⟦£6,400⟧, which covers the glossary.\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Stage | Work | Due | Amount |\n|---|---|---|---|\n| 1 | Test plan of Annex A | 1 May 2026 | £4,000 |\n| 2 | Portal, 38 tests of Annex B pass | 1 June 2026 | £6,000 |\n\nOn acceptance of stage 2 the client transfers ⟦£7,000⟧.\n"
      ),
      RuleExample(
        "# Bonus\n\nTarget bonus: $100,000. Period: calendar 2026.\n\n| # | Goal | Weight |\n|---|---|---:|\n| 1 | Operating profit of $14.0M (audited 2026 accounts) | 50% |\n| 2 | Punctuality of 94% (port log PL-3) | 50% |\n\n- **Milestone 2:** pays ⟦$36,000⟧ at 94%.\n"
      ),
    ],
    passing: [
      RuleExample(
        "# Bonus\n\n| Milestone | Due | Bonus |\n|---|---|---|\n| Open Milan | 30 June 2026 | $50,000 |\n| Open Rome | 30 June 2026 | $40,000 |\n| **Total** | | $90,000 |\n"
      ),
      RuleExample(
        "# Bonus\n\n| Milestone | Due | Bonus |\n|---|---|---|\n| Open Milan | 30 June 2026 | $50,250 |\n| Open Rome | 30 June 2026 | $40,250 |\n| **Total** | | $90.5k |\n"
      ),
      RuleExample("# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n"),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Test plan of Annex A | 1 May 2026 | £4,000 |\n| Portal, 38 tests of Annex B pass | 1 June 2026 | £6,000 |\n\nThe instalments total £10,000.\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Stage | Work | Due | Amount |\n|---|---|---|---|\n| 1 | Test plan of Annex A | 1 May 2026 | £4,000 |\n| 2 | Portal, 38 tests of Annex B pass | 1 June 2026 | £6,000 |\n\nOn acceptance of stage 2 the client transfers £6,000.\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| # | Deliverable | Due | Amount |\n|---|---|---|---|\n| 1 | Test plan of Annex A | 1 May 2026 | £4,000 |\n| 2 | Portal, 38 tests of Annex B pass | 1 June 2026 | £6,000 |\n\nFor each full week after 1 June 2026, 1% of milestone 2 (£60) is deducted, up to 10% (£600).\n"
      ),
    ])

  static func findings(in context: LintContext) -> [Finding] {
    context.proposal.statedAmounts.compactMap { stated(in: context, $0) }
      + context.proposal.issues.compactMap { conflict(in: context, $0) }
      + context.proposal.milestones.indices.flatMap { restated(in: context, $0) }
      + RestatedStage.all(in: context).map { stage(in: context, $0) }
      + RestatedLabel.all(in: context).map { label(in: context, $0) }
      + RestatedSum.all(in: context).map { sum(in: context, $0) }
      + TableTotal.all(in: context).map { total(in: context, $0) } + stages(in: context)
      + wholes(in: context) + products(in: context)
      + EarnedLine.all(in: context).map { earned(in: context, $0) }
  }

  /// “The instalments total £246,000” beside lines of a payment plan that come to something else.
  private static func stages(in context: LintContext) -> [Finding] {
    let lines = context.scheduleLines
    guard context.isContract, lines.count > 1 else { return [] }
    let sum = lines.map(\.amount).reduce(.zero, +)
    let stated = PlaceTable(context.proposal.statedAmounts.map(\.amount.place))
    return StatedSum.ofStages(in: context).compactMap { figure in
      guard let money = figure.money, money != sum, !stated.overlap(figure.place),
        money != context.proposal.contractSum?.value.amount
      else { return nil }
      return finding(
        in: context, at: figure.place, "The lines come to \(text(sum, in: context))",
        help: "Correct the total, or the line that is wrong")
    }
  }

  /// “Reaching all of them is worth $12,000” beside milestones that come to something else.
  private static func wholes(in context: LintContext) -> [Finding] {
    guard context.isEmployment else { return [] }
    return StatedWhole.all(in: context).map { whole in
      finding(
        in: context, at: whole.stated.place,
        "The milestones come to \(text(whole.sum, in: context)) at most",
        help: "Correct the sum, or the part that is wrong")
    }
  }

  /// “Four sessions at £900 each, £3,200 in all”, “the pilot costs £9,400” beside its row.
  private static func products(in context: LintContext) -> [Finding] {
    RestatedProduct.all(in: context).map { found in
      finding(
        in: context, at: found.stated.place,
        "So many at that price come to \(text(found.product, in: context))",
        help: "Correct the number, the price or the sum")
    }
      + RestatedRow.all(in: context).map { row in
        finding(
          in: context, at: row.restated.place,
          "\(Wording.quoted(row.words)) has \(text(row.amount, in: context)) in its row",
          help: "Correct the one that is wrong; state the amount once",
          related: [RelatedPlace(place: row.line, message: "the other amount")])
      }
  }

  /// A line of a claim that is not its value times its percentage.
  private static func earned(in context: LintContext, _ line: EarnedLine) -> Finding {
    finding(
      in: context, at: line.stated.place,
      "The value times the percentage of this line is \(text(line.product, in: context))",
      help: "Correct the amount, or the percentage")
  }

  /// A row that is called a total and is none.
  private static func total(in context: LintContext, _ total: TableTotal) -> Finding {
    finding(
      in: context, at: total.stated.place,
      "The lines above come to \(text(total.sum, in: context))",
      help: "Correct the total, or the line that is wrong")
  }

  /// Milestones called by their labels, with a sum that is not theirs.
  private static func sum(in context: LintContext, _ sum: RestatedSum) -> Finding {
    finding(
      in: context, at: sum.stated.place,
      "\(Wording.quoted(sum.words)) come to \(text(sum.sum, in: context)) where they are stated",
      help: "Correct the sum, or the part that is wrong")
  }

  /// A milestone called by its label, with another amount than its own.
  private static func label(in context: LintContext, _ label: RestatedLabel) -> Finding {
    finding(
      in: context, at: label.restated.place, milestone: label.milestone,
      "\(Wording.quoted(label.words)) pays \(text(label.amount, in: context)) where it is stated",
      help: "Correct the one that is wrong; state the amount once",
      related: [
        RelatedPlace(
          place: context.proposal.milestones[label.milestone].payoutPlace,
          message: "the other amount")
      ])
  }

  /// A stage that pays one amount in its row and another one in a sentence.
  private static func stage(in context: LintContext, _ stage: RestatedStage) -> Finding {
    finding(
      in: context, at: stage.restated.place,
      "\(Wording.quoted(stage.words)) pays \(text(stage.amount, in: context)) in its own line",
      help: "Correct the one that is wrong; state the amount once",
      related: [RelatedPlace(place: stage.line, message: "the other amount")])
  }

  private static func stated(in context: LintContext, _ stated: StatedAmount) -> Finding? {
    let computed =
      stated.computed.map { [$0] } ?? PossibleTotals(of: stated, in: context).amounts
    guard !computed.isEmpty,
      computed.allSatisfy({ (stated.amount.value - $0).magnitude > stated.tolerance })
    else { return nil }
    let written = text(stated.amount.value, in: context)
    return finding(
      in: context, at: stated.amount.place,
      "\(name(of: stated.meaning)) is stated as \(written), and its parts come to \(Wording.list(computed.map { text($0, in: context) }, "or"))",
      help: "Correct the total, or the part that is wrong")
  }

  private static func conflict(in context: LintContext, _ issue: Located<SheetIssue>) -> Finding? {
    guard case .conflict(let field, let first, let second) = issue.value,
      !TimeDateContradiction.isAboutDates(field)
    else { return nil }
    return finding(
      in: context, at: second.place,
      "\(Wording.quoted(second.value)) contradicts \(Wording.quoted(first.value)) for the same \(field)",
      help: "Correct the one that is wrong; state the \(field) once",
      related: [RelatedPlace(place: first.place, message: "the other \(field)")])
  }

  /// A level that pays one amount in the table or list and another one in a sentence.
  private static func restated(in context: LintContext, _ position: Int) -> [Finding] {
    RestatedPay.all(ofMilestone: position, in: context).map { pay in
      finding(
        in: context, at: pay.restated.place, milestone: position,
        "This level pays \(text(pay.row.payValue, in: context)) in the table or list",
        help: "Correct the one that is wrong; state the amount once",
        related: [RelatedPlace(place: pay.row.pay.place, message: "the other amount")])
    }
  }

  private static func name(of meaning: StatedAmount.Meaning) -> String {
    switch meaning {
    case .target: "The target"
    case .maximum: "The maximum"
    case .minimum: "The minimum"
    case .columnTotal: "The total"
    case .contractSum: "The contract sum"
    }
  }

  private static func text(_ amount: Rational, in context: LintContext) -> String {
    guard let currency = context.proposal.currency?.value else { return Wording.number(amount) }
    return Wording.money(Money(amount, currency))
  }
}
