import ProposalModel

/// Paid for being early, whatever it is.
enum ContractSpeedWithoutQuality: SheetRule {
  static let documentation = RuleDocumentation(
    id: "contract-speed-without-quality", family: .contract, severity: .warning,
    summary: "A contractor is paid for a date or a volume, and nothing guards the quality.",
    why: """
      Who is paid for the date delivers by the date. Pair every pay for speed or volume with a \
      limit on defects, or with an acceptance test (domain model, section 12).
      """,
    repair: "Add the limit on defects, or the test, that has to hold on that date.",
    failing: [
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd. ⟦The contractor gets an extra £5,000 if the site is live by 1 May 2026.⟧\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Site | 1 June 2026 | £4,000 |\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Site | 1 June 2026 | £4,000 |\n\n⟦A bonus of £500 is paid for each week of early delivery.⟧\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Site | 1 June 2026 | £4,000 |\n\n⟦If the site is delivered early, by 15 May 2026, an additional £2,000 is paid.⟧\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd. Invoices are due net 30. ⟦£3,000 are added if both are handed over before 1 May 2026.⟧\n\n| Deliverable | Due | Amount | Accepted when |\n|---|---|---|---|\n| Spots | 1 June 2026 | £4,000 | broadcast check passed |\n| Posters | 1 June 2026 | £5,000 | proofs signed |\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount | Accepted when |\n|---|---|---|---|\n| Pumps | 1 May 2026 | £4,000 | Notes match Annex B |\n| Hall | 1 June 2026 | £6,000 | 38 tests of Annex C pass |\n\n⟦The contractor earns an additional £1,500 if the pumps are on site by 2 April 2026.⟧\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount | Test |\n|---|---|---|---|\n| Design | 1 May 2026 | £4,000 | 38 tests of Annex C pass |\n| Go-live | 1 June 2026 | £6,000 | |\n\n⟦The contractor earns an extra £1,000 if go-live happens before 20 May 2026.⟧\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Site | 1 June 2026 | £4,000 |\n\n⟦Finish by 15 May 2026 and we add £500.⟧\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Stage | Due | Amount | Accepted when |\n|---|---|---|---|\n| Drawings | 1 May 2026 | £4,000 | All 64 drawings of Annex A are stamped |\n| Hall | 1 June 2026 | £6,000 | The 38 checks of Annex B pass |\n\n⟦The contractor earns an extra £2,000 if the doors open to visitors by 20 May 2026.⟧\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Test plan of Annex A | 1 May 2026 | £4,000 |\n| Portal | 1 June 2026 | £6,000 |\n\n⟦If the stand is up by 18 May 2026 the builder receives £3,000 more.⟧\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Test plan of Annex A | 1 May 2026 | £4,000 |\n| Portal, 38 tests of Annex B pass | 1 June 2026 | £6,000 |\n\n⟦For each week in which more than 300 m³ is lifted the contractor receives an extra £800.⟧\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount | Accepted when |\n|---|---|---|---|\n| Portal | 1 June 2026 | £6,000 | 38 tests of Annex B pass |\n| Manual | 1 July 2026 | £2,000 | 12 pages of Annex C |\n\n⟦A premium of £600 is paid if the portal takes its first order before 20 May 2026.⟧\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount | Accepted when |\n|---|---|---|---|\n| Portal | 1 June 2026 | £6,000 | 38 tests of Annex B pass |\n| Manual | 1 July 2026 | £2,000 | 12 pages of Annex C |\n\n⟦An extra £600 is paid if the manual arrives before 20 June 2026.⟧\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Site | 1 June 2026 | £4,000 |\n\n⟦For each day saved the contractor earns £200.⟧\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Site | 1 June 2026 | £4,000 |\n\n⟦A reward of £2,000 is paid if the site is up before 15 May 2026.⟧\n"
      ),
    ],
    passing: [
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd. Invoices are due net 30.\n\n| Stage | Due | Amount | Accepted when |\n|---|---|---|---|\n| Drawings | 1 May 2026 | £4,000 | All 64 drawings of Annex A are stamped |\n| Hall | 1 June 2026 | £6,000 | The 38 checks of Annex B pass |\n\nFor each week in which the work stands still by order of the client the contractor receives its costs of £900.\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd. Invoices are due net 30.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Site of Annex A | 1 June 2026 | £4,000 |\n| Early launch with no severity-1 defect | 1 May 2026 | £5,000 |\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd. Invoices are due net 30.\n\n| Deliverable | Due | Amount | Accepted when |\n|---|---|---|---|\n| Site | 1 June 2026 | £4,000 | all 42 tests of Annex B pass |\n| Early launch | 1 May 2026 | £5,000 | all 42 tests of Annex B pass |\n"
      ),
      RuleExample("# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n"),
    ])

  static func findings(in context: LintContext) -> [Finding] {
    guard context.isContract, !context.termCues.mention([.acceptance, .extra]) else { return [] }
    let isTested =
      context.termCues.mention([.acceptance, .criterion])
      || context.proposal.milestones.contains(where: { !$0.acceptance.isEmpty })
    return context.termCues.mentions.filter {
      isForSpeed($0, in: context) && $0.isOperative
        && (!isTested || !$0.cues.isDisjoint(with: [.handover, .perDay])
          || isFirstSign($0.place, in: context)
          || isOfUntested($0.place, in: context))
    }.map {
      finding(
        in: context, at: $0.place, "Pay for speed, and nothing guards the quality",
        help:
          "Add “with no severity-1 defect open”, or the acceptance test that has to pass by then")
    }
  }

  /// “If the system exports its first kilowatt-hour before 20 June”: the first of many shows that it starts, and not
  /// that it is good.
  private static func isFirstSign(_ place: SourceRange, in context: LintContext) -> Bool {
    guard let passage = context.text.passage(around: place),
      let token = passage.prose.token(at: place)
    else { return false }
    let tokens = passage.prose.tokens
    let sentence = passage.sentence(around: token..<token + 1)
    guard let hinge = sentence.first(where: { hinges.contains(tokens[$0].key) }) else {
      return false
    }
    return (hinge + 2..<max(hinge + 2, sentence.upperBound)).contains { index in
      tokens[index].key == "first" && articles.contains(tokens[index - 1].key)
        && index > hinge + 2
    }
  }

  private static let hinges: WordSet = ["if", "when", "once", "should", "provided"]
  private static let articles: WordSet = ["its", "the", "a", "their", "his", "her"]

  /// Whether a sentence names a stage that has no test, where the others of its table have one.
  private static func isOfUntested(_ place: SourceRange, in context: LintContext) -> Bool {
    guard let passage = context.text.passage(around: place),
      let token = passage.prose.token(at: place)
    else { return false }
    let words = passage.prose.tokens[passage.sentence(around: token..<token + 1)].map(\.key)
    let blank = context.conditionRows.blank
    return context.deliverables.contains { position in
      let milestone = context.proposal.milestones[position]
      let name = milestone.name.tokens.map(\.key)
      guard !name.isEmpty, blank.overlap(milestone.place), milestone.acceptance.isEmpty else {
        return false
      }
      return words.indices.contains { words[$0...].starts(with: name) }
    }
  }

  /// More for an early day, for each day saved, or for each week with more of the work done.
  private static func isForSpeed(
    _ mention: SheetCues<TermCue>.Mention, in context: LintContext
  ) -> Bool {
    var cues = mention.cues
    // Currencies have more names than a list.
    if context.figures.inside(mention.place).contains(where: { $0.money != nil }) {
      cues.insert(.money)
    }
    if cues.isSuperset(of: [.deadline, .days, .money]), promisesMore(at: mention.place, context) {
      cues.insert(.extra)
    }
    if cues.isSuperset(of: [.perDay, .money]), savesTime(at: mention.place, context) {
      cues.insert(.extra)
    }
    return
      (cues.isSuperset(of: [.extra, .deadline, .days, .money])
      || cues.isSuperset(of: [.perDay, .handover, .money])
      || cues.isSuperset(of: [.perDay, .extra, .money]))
      && cues.isDisjoint(with: [.quality, .criterion, .changeRoute, .leaver])
  }

  /// “For each day saved the contractor earns £200”.
  private static func savesTime(at place: SourceRange, _ context: LintContext) -> Bool {
    guard let prose = context.text.passage(around: place)?.prose else { return false }
    return prose.has(["saved", "earlier", "ahead", "early"]) && prose.has(receipts)
  }

  /// “The builder receives €3,000 more”: the word stands behind the amount.
  private static func promisesMore(at place: SourceRange, _ context: LintContext) -> Bool {
    guard let prose = context.text.passage(around: place)?.prose else { return false }
    return context.figures.inside(place).contains { figure in
      guard figure.money != nil, let start = prose.token(at: figure.place) else { return false }
      let end = min(prose.tokens.count, start + 4)
      if prose.has(["another", "further"], in: max(0, start - 2)..<start) {
        return prose.has(receipts, in: max(0, start - 5)..<start)
      }
      return (start..<end).contains { more.contains(prose.tokens[$0].key) }
        && prose.has(receipts, in: max(0, start - 4)..<start)
    }
  }

  private static let more: WordSet = ["more", "extra", "additionally", "mehr"]
  private static let receipts: WordSet = [
    "receives", "receive", "gets", "get", "earns", "earn", "paid", "pays", "erhält",
  ]
}
