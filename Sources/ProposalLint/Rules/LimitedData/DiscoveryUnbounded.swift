import ProposalModel

/// A review without borders.
enum DiscoveryUnbounded: SheetRule {
  static let documentation = RuleDocumentation(
    id: "discovery-unbounded", family: .limitedData, severity: .warning,
    summary: "A review of targets without a length, a start, a limit, or somebody who decides.",
    why: """
      A review of targets is meant to correct them by a little. Without a limit it is a second \
      negotiation, and without a last day it is one that never ends.
      """,
    repair: "State the days and what they count from, how far a target may move, and who signs.",
    failing: [
      RuleExample(
        "# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n- Discovery period: ⟦Targets to be revisited within 60 days of 1 January 2026⟧. If nothing is agreed, the terms above become final.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\n## Discovery\n\n⟦Targets are reviewed once the data is there and move by at most 10%, by written agreement with the CEO⟧. If nothing is agreed, the terms above become final.\n"
      ),
      RuleExample(
        "⟦We can agree on a provisional structure today and finalize the milestones once I have seen the data⟧.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\n## What is not known\n\n⟦These figures are provisional until I have met the landlords⟧. If nothing is agreed, they stand as written.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\n## Notes\n\n⟦The number will be finalized after I have been through the old files⟧. If the President and I do not agree on one, it is 14.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan\n\n- Goal: revenue of $10 million by 31 December 2026\n- Bonus: $50,000\n\n⟦The number of trips is looked at again in a scoping phase⟧. If nothing is agreed, the list in Annex 2 stands.\n"
      ),
    ],
    passing: [
      RuleExample(
        "# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n- Discovery period: Targets are reviewed within 60 days of 1 January 2026 and move by at most 10%, by written agreement with the CEO. If nothing is agreed, the terms above become final.\n"
      ),
      RuleExample(
        "# Bonus\n\nEffective date: 1 January 2026\n\n## Milestone 1: Milan\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\n## Discovery period\n\nTargets are reviewed within 45 days.\n\n- Limit: each target moves by at most 10%.\n- Decision: in writing, by the CEO and the executive.\n- Default: if nothing is agreed, the terms above become final.\n"
      ),
      RuleExample("# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n"),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n- Certified by: the CFO\n\nThe final figures will be determined after the audit.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan\n\n- Goal: open the Milan store by 30 June 2026, per the report of the auditor\n- Bonus: $50,000\n\nThe figures of the report are provisional until the auditor has signed it.\n"
      ),
    ])

  static func findings(in context: LintContext) -> [Finding] {
    context.discoveryPeriods.compactMap { found in
      let missing = missing(from: found.term, in: context)
      guard !missing.isEmpty else { return nil }
      return open(
        missing, at: found.term.text.place(ofSentenceWith: DiscoveryWords.verbs),
        found.milestone, in: context)
    }
      + OpenTargets.all(in: context).filter { !$0.isBounded }.map {
        open(["how long it lasts"], at: $0.place, nil, in: context)
      }
  }

  private static func open(
    _ missing: [String], at place: SourceRange, _ milestone: Int?, in context: LintContext
  ) -> Finding {
    finding(
      in: context, at: place, milestone: milestone,
      "The review of the targets does not say \(Wording.list(missing, "or"))",
      help: "State the days and what they count from, how far a target may move, and who signs")
  }

  private static func missing(from period: DiscoveryPeriod, in context: LintContext) -> [String] {
    var missing: [String] = []
    if period.end == nil {
      if period.days == nil {
        missing.append("how long it lasts")
      } else if !hasAnchor(period), context.proposal.effectiveDate == nil {
        missing.append("what its days count from")
      }
    }
    if period.limit == nil, !period.text.has(DiscoveryWords.limits) || isBare(period) {
      missing.append("how far a target may move")
    }
    if !hasDecider(period) { missing.append("who decides") }
    return missing
  }

  /// A limit needs a figure besides the days and their date, or a list that limits.
  private static func isBare(_ period: DiscoveryPeriod) -> Bool {
    !period.text.has(["%", "percent", "prozent", "exchanged", "annex", "half", "quarter", "third"])
  }

  private static func hasAnchor(_ period: DiscoveryPeriod) -> Bool {
    period.text.sentences.contains { sentence in
      let tokens = period.text.tokens[sentence]
      guard let days = tokens.firstIndex(where: { dayWords.contains($0.key) }) else { return false }
      return tokens[days...].dropFirst().prefix(2).contains {
        DiscoveryWords.anchors.contains($0.key)
      }
    }
  }

  private static func hasDecider(_ period: DiscoveryPeriod) -> Bool {
    period.text.sentences.contains { sentence in
      let keys = period.text.tokens[sentence].map(\.key)
      return keys.contains { DiscoveryWords.decisions.contains($0) }
        && keys.contains { Actors.keys.contains($0) && $0 != "customer" }
    }
  }

  private static let dayWords: WordSet = [
    "days", "weeks", "months", "month", "tagen", "wochen", "monaten", "day",
  ]
}
