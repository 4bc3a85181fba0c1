import ProposalModel

/// Ninety percent of a goal.
enum PayoutPartialUnstated: SheetRule {
  static let documentation = RuleDocumentation(
    id: "payout-partial-unstated", family: .payout, severity: .warning,
    summary: "A target in numbers with neither a partial rule nor “all or nothing”.",
    why: """
      At $9.8 million of $10 million one side expects nearly all of the bonus and the other side \
      none. The sheet can say which in five words.
      """,
    repair: "Add “all or nothing”, or what is paid from which part of the target on.",
    failing: [
      RuleExample(
        "# Bonus\n\n## Milestone 1: ⟦Bookings⟧\n\n- Bonus: $50,000 upon $12 million of bookings by 31 December 2026\n- Evidence: the ledger\n"
      ),
      RuleExample(
        "⟦I propose a $150,000 milestone bonus upon securing $10 million in revenue from the new product by 31 December 2026.⟧\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: ⟦Milan⟧\n\n- Goal: sign 12 franchisees by 30 June 2026\n- Bonus: $50,000\n\n## Milestone 2: Rome launch\n\n- Goal: open the Rome store by 30 June 2026\n- Bonus: $20,000\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: ⟦Milan⟧\n\n- Goal: sign 12 franchisees by 30 June 2026\n- Bonus: $50,000\n\nIf no milestone is met, nothing is paid.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: ⟦Milan⟧\n\n- Goal: sign 12 franchisees by 30 June 2026\n- Bonus: $50,000\n\n## Terms\n\nGood leaver: achieved milestones are paid, the others are pro-rated by days. Resignation: milestones not achieved lapse.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: ⟦Milan⟧\n\n- Goal: raise first-pass yield from 88% to 91% by 31 December 2026, per report PR-9\n- Bonus: $50,000\n\n\n"
      ),
    ],
    passing: [
      RuleExample(
        "# Bonus\n\n## Milestone 1: Bookings\n\n- Bonus: $50,000 upon $12 million of bookings by 31 December 2026, all or nothing\n- Evidence: the ledger\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Bookings\n\n- Bonus: $50,000 upon $12 million of bookings by 31 December 2026\n- Evidence: the ledger\n\nIf the level is not reached, nothing is paid.\n"
      ),
      RuleExample("# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n"),
      RuleExample(
        "# Bonus\n\n## Ziel 1: Messe\n\n- Ziel: 120 Messekontakte laut CRM bis 31. Mai 2026\n- Bonus: 5.000 €, alles oder nichts\n"
      ),
    ])

  static func findings(in context: LintContext) -> [Finding] {
    let apart = PlaceTable(
      context.cues.mentions.filter { !$0.cues.isDisjoint(with: .apart) }.map(\.place))
    guard context.isEmployment, !hasRule(context.proposal.terms, but: apart) else { return [] }
    let misses = context.cues.milestones(mentioning: [.miss, .nothing], without: .apart)
    let parts = context.cues.milestones(mentioning: .partial, without: .leaving)
    guard !misses.isAll, !parts.isAll else { return [] }
    let open = context.payable.filter { position in
      let milestone = context.proposal.milestones[position]
      return
        (isLevelOrNothing(milestone.payout.plan?.terms)
        || isFixed(milestone.payout.plan?.terms) && isChange(milestone, in: context))
        && !hasRule(milestone.terms, but: apart)
        && !parts.some.contains(position)
        && !misses.some.contains(position)
    }
    return absence(in: context, of: open, help: help) {
      "Nothing says what most of the way to the target pays in \($0)"
    } + unread(in: context)
  }

  private static let help =
    "Add “all or nothing”, or “from [percent] of the target in proportion, below nothing”"

  /// “Average price of €2.60 a litre in 2026, ledger VB-3. €10,000.”: an amount behind a level, of which the reader
  /// settled nothing for another reason.
  private static func unread(in context: LintContext) -> [Finding] {
    context.text.passages.compactMap { passage -> Finding? in
      guard context.isPromised(at: passage.prose.place), !passage.isProcedure,
        context.text.statement == nil,
        let pay = LoneAmount(in: passage, context), pay.hasLevel,
        isUnread(context.milestone(at: passage.prose.place), in: context),
        !context.cues.mentions.contains(where: { mention in
          !mention.cues.isDisjoint(with: [.partial, .miss, .nothing])
            && (passage.prose.place.contains(mention.place)
              || mention.milestone != nil
                && mention.milestone == context.milestone(at: passage.prose.place))
        })
      else { return nil }
      return finding(
        in: context, at: pay.place, milestone: context.milestone(at: pay.place),
        "Nothing says what most of the way to the target pays", help: help)
    }
  }

  private static func isUnread(_ position: Int?, in context: LintContext) -> Bool {
    guard let position else { return true }
    switch context.proposal.milestones[position].payout.state {
    case .unresolved(_, .notUnderstood), .unresolved(_, .mayChange): return true
    default: return false
    }
  }

  /// One amount at one level of a scale; a single thing is reached or not.
  private static func isLevelOrNothing(_ terms: PayoutTerms?) -> Bool {
    switch terms {
    case .threshold(_, let level, _): level.value > 1
    case .shareOfPool(_, let terms): isLevelOrNothing(terms)
    default: false
    }
  }

  private static func isFixed(_ terms: PayoutTerms?) -> Bool {
    switch terms {
    case .fixed: true
    case .shareOfPool(_, let terms): isFixed(terms)
    default: false
    }
  }

  /// “Raise first-pass yield from 88% to 91%.”, and its amount in a sentence of its own: most of the way is part of it.
  private static func isChange(_ milestone: Milestone, in context: LintContext) -> Bool {
    if context.percentChanges.contains(where: { milestone.place.contains($0.place) }) {
      return true
    }
    return context.text.passages(in: milestone.place).contains { passage in
      guard let first = passage.body.first else { return false }
      let sentence = passage.sentence(around: first..<first + 1)
      return ChangeNouns.verbs.contains(passage.prose.tokens[first].key)
        && hasEnds(sentence, of: passage.prose)
    }
  }

  /// “From 88.0% … to 91%”.
  private static func hasEnds(_ sentence: Range<Int>, of prose: Prose) -> Bool {
    let tokens = prose.tokens
    return ["from", "to"].allSatisfy { (word: WordKey) in
      sentence.dropLast().contains { index in
        guard tokens[index].key == word else { return false }
        let isMark = tokens[index + 1].kind == .mark && index + 2 < sentence.upperBound
        return tokens[isMark ? index + 2 : index + 1].kind == .number
      }
    }
  }

  /// “If no milestone is met, nothing is paid” says nothing of one that is nearly met.
  private static func hasRule(_ terms: [Located<SheetTerm>], but apart: PlaceTable) -> Bool {
    terms.contains { term in
      switch term.value {
      case .partialCredit: true
      case .riskSharing(.nothingOnMiss): !apart.overlap(term.place)
      default: false
      }
    }
  }
}
