import ProposalModel

/// Two rules for one event.
enum RiskContradictoryTerms: SheetRule {
  static let documentation = RuleDocumentation(
    id: "risk-contradictory-terms", family: .terms, severity: .error,
    summary: "Two clauses about one payout that cannot both hold.",
    why: """
      “Tiers are cumulative; only the highest tier is paid” has two totals, and a court picks one \
      of them.
      """,
    repair: "Delete one of the clauses, or say which one prevails.",
    failing: [
      RuleExample(
        "# Bonus\n\n## Milestone 1: Revenue by 31 December 2026\n\n⟦Tiers are cumulative; only the highest tier is paid⟧.\n\n- $7 million: $75,000\n- $8 million: $90,000\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Revenue by 31 December 2026\n\n⟦Only the highest tier is paid; the tiers add up⟧.\n\n- $7 million: $75,000\n- $8 million: $90,000\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Clients by 31 December 2026\n\n⟦The tiers are cumulative; only the highest tier reached is paid⟧.\n\n- 5 clients: $20,000\n- 8 clients: $30,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\n⟦Resignation forfeits every unpaid bonus⟧. A bonus already earned is paid whatever the reason for leaving.\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n- Leaver: unpaid awards lapse on resignation; ⟦on resignation, awards are paid pro rata to the last working day⟧\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n- Leaver: resignation forfeits all unpaid amounts. ⟦An executive who resigns keeps half of any unpaid amount⟧\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Test plan of Annex A | 1 May 2026 | £4,000 |\n| Portal, 38 tests of Annex B pass | 1 June 2026 | £6,000 |\n\n⟦The payment made on signature is not refundable⟧. If the plan is rejected, the contractor returns the payment made on signature.\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Test plan of Annex A | 1 May 2026 | £4,000 |\n| Portal, 38 tests of Annex B pass | 1 June 2026 | £6,000 |\n\n⟦Until 31 May 2026 the client may cancel free of charge⟧. A client who cancels, at whatever time, owes 40% of the price.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\n⟦The register is proof and no certificate is needed for it⟧. No milestone is paid without a certificate of the board.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\n⟦On resignation everything not yet paid is forfeited⟧. Whoever leaves for any reason is paid for achieved milestones in full.\n"
      ),
    ],
    passing: [
      RuleExample(
        "# Bonus\n\n## Milestone 1: Revenue by 31 December 2026\n\nOnly the highest tier is paid.\n\n- $7 million: $75,000\n- $8 million: $90,000\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Revenue by 31 December 2026\n\nThe tiers are cumulative.\n\n- $7 million: $75,000\n- $8 million: $90,000\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Revenue by 31 December 2026\n\nThe tiers are not cumulative; only the highest tier is paid.\n\n- $7 million: $75,000\n- $8 million: $90,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\nResignation forfeits every bonus not yet earned. A bonus already earned is paid whatever the reason for leaving.\n"
      ),
    ])

  static func findings(in context: LintContext) -> [Finding] {
    unsettled(in: context) + unnoticed(in: context) + leavers(in: context)
      + ClauseClash.all(in: context).map { clash in
        finding(
          in: context, at: clash.first, "This and another clause cannot both hold", help: help,
          related: [RelatedPlace(place: clash.second, message: "contradicts it")])
      }
  }

  /// “Forfeited if she leaves for any reason”, and elsewhere “on dismissal without cause it is paid”.
  private static func leavers(in context: LintContext) -> [Finding] {
    guard context.isEmployment else { return [] }
    let all = LeaverClash(in: context.text).map {
      leaver(
        $0, in: context,
        "Whoever leaves for any reason gets nothing here, and one who leaves for a certain reason is paid there"
      )
    }
    let unpaid = LeaverClash(ofUnpaidIn: context.text).map {
      leaver(
        $0, in: context,
        "What is earned and not yet paid is lost here, and is paid for any reason of leaving there")
    }
    let resigned = LeaverClash(ofResignationIn: context.text).map {
      finding(
        in: context, at: $0.exception,
        "Whoever resigns is paid something here, and loses whatever is unpaid there",
        help: "Delete one of the two, or say which unpaid amounts are meant",
        related: [RelatedPlace(place: $0.forfeit, message: "contradicts it")])
    }
    return [all, unpaid, resigned].compactMap(\.self)
  }

  private static func leaver(
    _ clash: LeaverClash, in context: LintContext, _ message: String
  ) -> Finding {
    finding(
      in: context, at: clash.forfeit, message,
      help: "Say “except …” in the first clause, or delete one of the two",
      related: [RelatedPlace(place: clash.exception, message: "contradicts it")])
  }

  /// Two ways to combine levels, in a milestone that is not settled for another reason.
  private static func unnoticed(in context: LintContext) -> [Finding] {
    let milestones = context.proposal.milestones
    return milestones.indices.compactMap { position in
      guard case .unresolved(_, let reason) = milestones[position].payout.state,
        reason != .contradictory,
        let adding = context.cues.combination(.addsUp, in: milestones[position].place),
        let single = context.cues.combination(.onlyHighest, in: milestones[position].place)
      else { return nil }
      let (first, second) = adding < single ? (adding, single) : (single, adding)
      return finding(
        in: context, at: first, milestone: position,
        "The levels add up here, and only one of them pays there; no amount follows",
        help: "Delete one of the clauses, or say which one prevails",
        related: [RelatedPlace(place: second, message: "contradicts it")])
    }
  }

  private static func unsettled(in context: LintContext) -> [Finding] {
    let milestones = context.proposal.milestones
    let faults = milestones.indices.compactMap { position -> Fault? in
      guard case .unresolved(_, .contradictory) = milestones[position].payout.state,
        let place = milestones[position].faults.first, !context.hasIssue(in: place)
      else { return nil }
      return (position, place)
    }
    let shares = faults.filter { isShare($0, in: context) }
    guard shares.count > 1 else { return faults.map { unsettled($0, in: context) } }
    return faults.filter { !isShare($0, in: context) }.map { unsettled($0, in: context) }
      + shared(in: context, of: shares, help: help) {
        "What is said of the pay of \($0) cannot all hold; no amount follows"
      }
  }

  private static func unsettled(_ fault: Fault, in context: LintContext) -> Finding {
    let milestone = context.proposal.milestones[fault.position]
    return finding(
      in: context, at: fault.place, milestone: fault.position,
      "\(Wording.quoted(milestone.unresolvedWords ?? "The terms")) cannot all hold; no amount follows",
      help: help,
      related: milestone.faults.dropFirst().map {
        RelatedPlace(place: $0, message: "contradicts it")
      })
  }

  private static let help = "Delete one of the clauses, or say which one prevails"
}

extension SheetCues<SheetCue> {
  /// Where a way to combine levels is stated, and not denied, in a range of the sheet.
  fileprivate func combination(_ cue: SheetCue, in range: SourceRange) -> SourceRange? {
    words(cue).first { words in
      let before = max(0, words.tokens.lowerBound - 3)..<words.tokens.lowerBound
      return range.contains(words.place)
        && !before.contains { Negations.keys.contains(words.prose.tokens[$0].key) }
    }?.place
  }
}
