import ProposalModel

/// A need, where a result belongs.
enum FramingPersonalNeed: SheetRule {
  static let documentation = RuleDocumentation(
    id: "framing-personal-need", family: .framing, severity: .info,
    summary: "A personal need or an entitlement used as the argument.",
    why: """
      A committee pays for results. A mortgage is a reason to say no politely, and a reason that \
      applies to everyone.
      """,
    repair: "Argue with what the result brings: “rewards [result] at low fixed cost”.",
    failing: [
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan launch\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\n## Why\n\nThe amount would cover ⟦my mortgage⟧.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan launch\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\nAfter eight years ⟦I deserve⟧ it.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Meilenstein 1: Mailand\n\n- Ziel: Eröffnung der Filiale Mailand bis 30.06.2026\n- Bonus: 50.000 €\n\n## Begründung\n\nDie ⟦Lebenshaltungskosten⟧ sind gestiegen.\n"
      ),
      RuleExample(
        "# Bonus\n\nMaren is moving with two children and ⟦needs the extra money⟧.\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan launch\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\nAfter two years without a raise I ⟦feel entitled⟧ to this.\n"
      ),
      RuleExample(
        "# Bonus\n\nMaren ⟦feels entitled⟧ to a bonus, as her colleagues had one.\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan launch\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\n## Why\n\nOthers got twice as much, and Maren ⟦feels entitled⟧ to the same.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan launch\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\n## Why\n\n⟦My own costs⟧ have risen a lot.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan launch\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\n## Why\n\nThe rent went up, so the ⟦extra money would⟧ come in handy.\n"
      ),
    ],
    passing: [
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan launch\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\n## Why\n\nThe structure rewards a result and adds no fixed cost.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan launch\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\n> I need more because of my mortgage.\n"
      ),
      RuleExample(
        "# Bonus\n\nStatus: agreed\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\nThe amount would cover my mortgage.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan launch\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\n## Leaver\n\nIn the event of death the heirs are entitled to what was reached.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan launch\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\n## Why\n\nThe costs of the store have risen a lot.\n"
      ),
    ])

  static func findings(in context: LintContext) -> [Finding] {
    guard context.isEmployment, context.isOpen, !context.payable.isEmpty else { return [] }
    return context.cues.words(.personalNeed).map { words in
      finding(
        in: context, at: words.place,
        "\(Wording.quoted(words.string)) is a need; the other side pays for a result",
        help: "Argue with what the result brings: “This rewards [result] at low fixed cost”")
    }
  }
}
