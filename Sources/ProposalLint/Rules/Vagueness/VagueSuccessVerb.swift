import ProposalModel

/// A claim where a criterion belongs.
enum VagueSuccessVerb: WordRule {
  static let words = SuccessWords.words + SuccessWords.bareEnds
  static let fixedExpressions = SuccessWords.fixedExpressions

  static let documentation = RuleDocumentation(
    id: "vague-success-verb", family: .vagueness, severity: .warning,
    summary: "A word of success that stands in for an acceptance test.",
    why: """
      “Successfully” says that somebody will be content, and not who, or with what. A milestone has to answer \
      one question: when are we done? That is how MaRS puts it.
      """,
    repair: "Name the event or the test that shows it, and drop the word.",
    failing: [
      RuleExample(
        "# Bonus\n\n- Goal: ⟦successfully⟧ launch the product by 30 June 2026\n- Bonus: $50,000\n"),
      RuleExample(
        "If I can launch the product by 30 June 2026 with a ⟦fully trained⟧ sales team, a $50,000 bonus would be appropriate.\n"
      ),
      RuleExample(
        "# Bonus\n\n| Milestone | Due | Bonus |\n|---|---|---|\n| New plant ⟦up and running⟧ | 30 June 2026 | $50,000 |\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount | Accepted when |\n|---|---|---|---|\n| Manual | 1 June 2026 | £6,000 | All chapters ⟦are ready⟧ |\n"
      ),
      RuleExample(
        "# Bonus\n\nPeriod: 1 January 2026 to 31 December 2026\n\n| # | Milestone | Bonus |\n|---|---|---|\n| A | Billing platform | $50,000 |\n| B | Denials | $40,000 |\n\n### A. Billing platform\n\nThe new platform is ⟦fully operational⟧ by 30 September 2026, as the project log shows.\n\n### B. Denials\n\nAt most 8.4% of claims are denied in 2026, per the audit.\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: the dosing protocol is ⟦successfully⟧ embedded in all 38 clinics by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: the help is ⟦fully functional⟧ in the nine languages by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: all records ⟦fully migrated⟧ by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount | Accepted when |\n|---|---|---|---|\n| Portal | 1 June 2026 | £6,000 | 38 tests of Annex B pass |\n| Manual | 1 July 2026 | £2,000 | Snagging ⟦done⟧ |\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount | Accepted when |\n|---|---|---|---|\n| Portal | 1 June 2026 | £6,000 | 38 tests of Annex B pass |\n| Manual | 1 July 2026 | £2,000 | Manual ⟦works as it should⟧ |\n"
      ),
    ],
    passing: [
      RuleExample(
        "# Bonus\n\n- Goal: successfully complete test plan v3 (Annex B) by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample("# Bonus\n\n- Goal: launch the product by 30 June 2026\n- Bonus: $50,000\n"),
      RuleExample(
        "# Bonus\n\n- Goal: fully trained sales team by 30 June 2026: 40 staff pass the exam\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: 40 engines are ready for inspection by 30 June 2026, per report P-2\n- Bonus: $50,000, all or nothing\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount | Accepted when |\n|---|---|---|---|\n| Portal | 1 June 2026 | £6,000 | 38 tests of Annex B pass |\n| Manual | 1 July 2026 | £2,000 | All 38 pages of Annex C done |\n"
      ),
    ])

  static func finding(for hit: PhraseHit, in context: LintContext) -> Finding? {
    guard !hit.isNameOrDenied, !isEvent(hit, context), !isBareEnd(hit) || isCriterion(hit, context),
      !hit.isMeasuredBesideScope(in: hit.clause, context),
      !TestReference.exists(
        in: isBareEnd(hit) ? hit.clause : hit.sentence, of: hit.prose, describedBy: hit.tokens),
      !hit.hasAcceptance(in: context), !hit.isDefined(in: context)
    else { return nil }
    let words = Wording.quoted(hit.words)
    return finding(
      in: context, at: hit.place, "\(words) claims the outcome: no test or event shows it",
      help: "Drop \(words), and name the event or test that shows it")
  }

  /// “Ready for inspection” is an event, and so is a thing that is ready, but as the criterion that decides.
  private static func isEvent(_ hit: PhraseHit, _ context: LintContext) -> Bool {
    guard criteria.contains(where: { $0.elementsEqual(hit.prose.tokens[hit.tokens].map(\.key)) })
    else { return false }
    let isLast = hit.tokens.upperBound >= hit.sentence.upperBound
    let milestone = context.milestone(at: hit.place)
    return !isLast
      || milestone.map {
        context.proposal.milestones[$0].acceptance.contains { $0.place.contains(hit.place) }
      } != true
  }

  private static func isBareEnd(_ hit: PhraseHit) -> Bool {
    bareEnds.contains { $0.elementsEqual(hit.prose.tokens[hit.tokens].map(\.key)) }
  }

  /// “Snagging done, and …”: a criterion that opens with the work, at most three words of it, and says no more
  /// than that it is over.
  private static func isCriterion(_ hit: PhraseHit, _ context: LintContext) -> Bool {
    let (clause, words) = (hit.clause, hit.tokens)
    guard let milestone = context.milestone(at: hit.place),
      context.proposal.milestones[milestone].acceptance.contains(where: {
        $0.place.contains(hit.place)
      }),
      words.upperBound >= clause.upperBound
        || ["and", ";"].contains(hit.prose.tokens[words.upperBound].key)
    else { return false }
    let work = clause.lowerBound..<words.lowerBound
    return (1...3).contains(work.count) && work.allSatisfy { isWork($0, of: hit.prose) }
  }

  /// A thing that is done, and nobody who says so nor what it is done against.
  private static func isWork(_ index: Int, of prose: Prose) -> Bool {
    let token = prose.tokens[index]
    return token.kind == .word && !MeasuringNumber.isNumber(token)
      && !Actors.keys.contains(token.key) && !notes.contains(token.key)
      && !TestReference.exists(in: index..<index + 1, of: prose)
  }

  private static let notes: WordSet = [
    "no", "not", "by", "as", "to", "per", "each", "every", "is", "are", "be", "has", "have", "been",
    "when", "if", "once", "nothing", "none", "training", "probation", "both", "fee",
  ]
  private static let bareEnds = SuccessWords.bareEnds.map { PhraseSpelling.keys(of: $0) }
  private static let criteria = SuccessWords.emptyCriteria.map { PhraseSpelling.keys(of: $0) }
}
