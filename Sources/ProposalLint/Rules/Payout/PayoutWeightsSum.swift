import ProposalModel

/// Weights that are not a whole.
enum PayoutWeightsSum: SheetRule {
  static let documentation = RuleDocumentation(
    id: "payout-weights-sum", family: .payout, severity: .error,
    summary: "Weights of the milestones that do not add up to 100%.",
    why: """
      The target amount is the sum of the weighted parts. At 101% somebody is paid more than the \
      target, at 96% nobody can reach it, and either side may rescale the rest.
      """,
    repair: "Change the weights so that they add up to 100%.",
    failing: [
      RuleExample(
        "# Bonus\n\nTarget bonus: $100,000.\n\n| Goal | Weight | Due |\n|---|---|---|\n| Open Milan | ⟦60% | 30 June 2026 |\n| Open Rome | 45%⟧ | 30 June 2026 |\n"
      ),
      RuleExample(
        "# Bonus\n\nTarget bonus: $100,000.\n\n| Goal | Weight | Due |\n|---|---|---|\n| Open Milan | ⟦50% | 30 June 2026 |\n| Open Rome | 30% | 30 June 2026 |\n| Open Turin | 25%⟧ | 30 June 2026 |\n"
      ),
      RuleExample(
        "# Bonus\n\nTarget bonus: $100,000.\n\n| Goal | Weight | Due |\n|---|---|---|\n| Open Milan | ⟦40% | 30 June 2026 |\n| Open Rome | 40%⟧ | 30 June 2026 |\n"
      ),
    ],
    passing: [
      RuleExample(
        "# Bonus\n\nTarget bonus: $100,000.\n\n| Goal | Weight | Due |\n|---|---|---|\n| Open Milan | 60% | 30 June 2026 |\n| Open Rome | 40% | 30 June 2026 |\n"
      ),
      RuleExample(
        "# Bonus\n\nTarget bonus: $100,000.\n\n| Goal | Weight | Due |\n|---|---|---|\n| Open Milan | 33.3% | 30 June 2026 |\n| Open Rome | 33.3% | 30 June 2026 |\n| Open Turin | 33.3% | 30 June 2026 |\n"
      ),
      RuleExample("# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n"),
      RuleExample(
        "# Bonus\n\nTarget bonus: $60,000. Period: 1 January 2026 to 31 December 2026.\n\n## 1. Milan (70%, $42,000)\n\nMilan store open, all or nothing.\n\n## 2. Rome (30%, $18,000)\n\nRome store open. The milestone pays $18,000.\n"
      ),
    ])

  static func findings(in context: LintContext) -> [Finding] {
    let own = context.proposal.milestones.compactMap(\.weight)
    let weights = own.isEmpty ? listed(in: context) : own
    // Of a milestone that states its amount as well, the share in the heading is no weight to the reader.
    guard !isWhole(own, in: context.proposal) else { return [] }
    guard isWrong(weights), let first = weights.first, let last = weights.last else { return [] }
    let sum = weights.map(\.value).reduce(.zero, +)
    let terms = weights.map { Wording.number($0.value) }.joined(separator: " + ")
    return [
      Finding(
        rule: documentation.id, family: documentation.family, severity: documentation.severity,
        message: "The weights add up to \(Wording.number(sum))%, not 100%: \(terms)",
        help: "Change the weights so that they add up to 100%",
        stake: stake(of: context.proposal), place: first.place.union(last.place),
        related: weights.map {
          RelatedPlace(place: $0.place, message: "\(Wording.number($0.value))%")
        })
    ]
  }

  /// Whether the milestones of a sheet have weights that are not a whole: then no share of the
  /// target amount follows, for that reason alone.
  static func isWrong(in proposal: Proposal) -> Bool {
    let weights = proposal.milestones.compactMap(\.weight)
    return isWrong(weights) && !isWhole(weights, in: proposal)
  }

  /// Whether the shares in the names of the milestones come to the whole, beside weights of only some of them.
  private static func isWhole(_ weights: [Located<Rational>], in proposal: Proposal) -> Bool {
    guard !weights.isEmpty, weights.count < proposal.milestones.count else { return false }
    let shares = proposal.milestones.compactMap { share(in: $0.name) ?? $0.weight?.value }
    return shares.count == proposal.milestones.count && shares.reduce(.zero, +) == 100
  }

  /// The only percentage of a name: “First-pass yield (30%, $18,000)”.
  private static func share(in name: Prose) -> Rational? {
    let marks = name.tokens.indices.dropFirst().filter { name.tokens[$0].key == "%" }
    guard marks.count == 1, let mark = marks.first else { return nil }
    return Rational(text: name.string(name.tokens[mark - 1].range))
  }

  private static func isWrong(_ weights: [Located<Rational>]) -> Bool {
    let values = weights.map(\.value)
    return values.count > 1
      && (values.reduce(.zero, +) - 100).magnitude > tolerance(of: values)
  }

  /// Weights in a sentence of their own: “Weighting: revenue 70%, channel 40%.”
  private static func listed(in context: LintContext) -> [Located<Rational>] {
    for index in context.proposal.blocks.indices
    where context.proposal.blocks[index].role == .operative
      && context.proposal.blocks[index].quoteDepth == 0
    {
      let prose = context.proposal.blocks[index].prose
      let tokens = prose.tokens
      let label = tokens.indices.dropLast().first {
        names.contains(tokens[$0].key) && tokens[$0 + 1].key == ":"
      }
      guard let label else { continue }
      let sentence = prose.sentence(around: label..<label + 1)
      return context.figures.inside(prose.place(ofTokens: sentence)).compactMap { figure in
        guard case .percent(let percent)? = figure.value else { return nil }
        return Located(percent, at: figure.place)
      }
    }
    return []
  }

  private static let names: WordSet = [
    "weighting", "weightings", "weights", "weight", "gewichtung", "gewichte",
  ]

  /// The amount the weights share.
  private static func stake(of proposal: Proposal) -> Money? {
    guard let amount = proposal.group?.targetAmount, let currency = proposal.currency else {
      return nil
    }
    return Money(amount.value, currency.value)
  }

  /// Weights shown with decimals may each be off by half a unit of the last one: thirds written as
  /// 33.3 are no mistake.
  private static func tolerance(of weights: [Rational]) -> Rational {
    weights.compactMap { weight -> Rational? in
      guard let decimals = weight.exactDecimals, decimals > 0 else { return nil }
      return Rational.decimalUnit(decimals).dividing(by: 2)
    }.reduce(.zero, +)
  }
}
