import ProposalModel

extension TermBuilder {
  /// "Targets are reviewed within 60 days, by 1 May 2026, by at most 15%".
  func discovery() -> BuiltTerm? {
    var term = DiscoveryPeriod(text: group.text)
    let days = figures.first { quantity($0).days != nil }
    term.days = days.flatMap { quantity($0).days }
    term.end = statedEnd ?? computedEnd(days)
    term.limit = figures.first {
      quantity($0).percent != nil && isBehind(Self.capWords, $0, within: 4)
    }.flatMap { quantity($0).percent }
    term.fallback = group.first(Self.fallbackWords).map { $0.1.text }
    return built(.discovery(term))
  }

  /// The day behind "by" or "until".
  private var statedEnd: CalendarDate? {
    figures.filter { isBehind(Self.byWords, $0, within: 3) }.compactMap { quantity($0).day }.max()
  }

  /// The days counted from the day they name, else from the effective date.
  private func computedEnd(_ figure: Int?) -> CalendarDate? {
    guard let figure, let (count, unit) = quantity(figure).duration, let number = count.exactInt
    else { return nil }
    let named = figures.first {
      quantity($0).day != nil && $0 > figure
        && quantity($0).tokens.lowerBound - quantity(figure).tokens.upperBound <= 3
    }.flatMap { quantity($0).day }
    return (named ?? reading.proposal.effectiveDate?.value)?.adding(number, unit)
  }

  private static let byWords = PhraseTable<Bool>([
    (true, ["by", "until", "bis", "no later than", "ends on", "jusqu'au", "till", "before"])
  ])

  private static let fallbackWords = PhraseTable<Bool>([
    (
      true,
      [
        "if nothing is agreed", "nothing in writing", "agree on nothing", "become final",
        "are final", "otherwise", "failing agreement", "numbers above stand", "terms stand",
        "remain in force", "if no agreement", "without agreement", "bleiben bestehen",
        "kommt keine einigung", "à défaut d'accord", "remain unchanged", "stay as they are",
        "if we do not agree", "if they do not agree", "in the absence of agreement",
      ]
    )
  ])

  // MARK: Escalation

  func escalation() -> BuiltTerm? {
    guard group.owner != nil || !figures.isEmpty || group.first(Self.adjustWords) != nil else {
      return nil
    }
    var term = EscalationClause(text: group.text)
    let percents = figures.filter { quantity($0).percent != nil }
    let trigger = percents.first { isBehind(Self.byMoreThan, $0, within: 4) }
    let limit = percents.first { $0 != trigger && isBehind(Self.capWords, $0, within: 4) }
    term.formula = formula
    term.trigger = trigger.flatMap { quantity($0).percent }
    term.limit = limit.flatMap { quantity($0).percent } ?? fractionLimit
    term.base = base(among: percents.filter { $0 != trigger && $0 != limit })
    term.increment = increment
    // What a new target is rounded to decides what it pays: words for it that say nothing known
    // leave the formula open.
    if term.increment == nil, group.first(AdjustmentWords.rounds) != nil { term.formula = nil }
    term.milestone = group.owner ?? target
    if movesValueOfShares(term.milestone) { term.formula = nil }
    return built(.escalation(term), and: targetAmounts)
  }

  /// "New target = $36,000,000 x …" for a milestone with steps of 92%, 100% and 108% of it: the value moves, and
  /// the steps in percent do not.
  private func movesValueOfShares(_ milestone: Int?) -> Bool {
    guard let milestone, figures.contains(where: { quantity($0).money != nil }),
      let terms = reading.proposal.milestones[milestone].payout.plan?.terms
    else { return false }
    let levels = terms.comparedLevels
    return reading.book.entries.contains { entry in
      guard case .level(milestone)? = entry.use, let share = entry.quantity.percent else {
        return false
      }
      return levels.contains(share)
    }
  }

  /// The forecast the target rests on: what stands in the formula, else the first percentage.
  private func base(among percents: [Int]) -> Rational? {
    let inFormula = percents.last {
      isBehind(Self.onePlus, $0, within: 3) || isBehind(Self.dividedBy, $0, within: 3)
    }
    return (inFormula ?? percents.first { quantity($0).points == nil })
      .flatMap { quantity($0).percent }
  }

  private var formula: EscalationFormula? {
    let hasLevel = group.remarks.contains {
      Self.onePlus.all(in: $0.prose, $0.tokens).count >= 2
    }
    if hasLevel { return .levelRatio }
    return group.first(Self.growthWords) == nil ? nil : .growthRatio
  }

  private var fractionLimit: Rational? {
    guard let (found, _) = group.first(Self.fractionWords) else { return nil }
    return found.meaning
  }

  private var increment: Rational? {
    if group.first(Self.wholeWords) != nil { return .one }
    return figures.first { isBehind(Self.nearestWords, $0, within: 2) }.flatMap {
      quantity($0).number ?? quantity($0).money?.amount
    }
  }

  /// The milestone the words name, by label or by a word of its own.
  private var target: Int? {
    for remark in group.remarks {
      if let named = reading.milestonesNamed(in: remark).first { return named }
    }
    let milestones = reading.proposal.milestones
    if milestones.count == 1 { return 0 }
    let words = Set(group.text.tokens.filter { $0.range.count > 5 }.map(\.key))
    let alike = milestones.indices.filter { index in
      milestones[index].name.tokens.contains { $0.range.count > 5 && words.contains($0.key) }
    }
    return alike.count == 1 ? alike.first : nil
  }

  /// The target repeated in the formula: "becomes $12 million x (1 + new forecast)".
  private var targetAmounts: [Int] {
    figures.filter {
      quantity($0).money != nil && reading.book.isFree($0)
        && isBehind(Self.becomesWords, $0, within: 3)
    }
  }

  private static let adjustWords = PhraseTable<Bool>([
    (true, ["adjust", "adjusts", "adjusted", "moves", "scaled", "revised", "angepasst"])
  ])
  private static let byMoreThan = PhraseTable<Bool>([
    (
      true,
      [
        "by more than", "more than", "um mehr als", "mehr als", "de plus de", "exceeds",
        "by over", "at least",
      ]
    )
  ])
  private static let onePlus = PhraseTable<Bool>([(true, ["(1 +", "1 +", "(1+", "1+"])])
  private static let dividedBy = PhraseTable<Bool>([
    (true, ["divided by", "over", "/", "geteilt durch", "divisé par"])
  ])
  private static let growthWords = PhraseTable<Bool>([
    (
      true,
      [
        "multiplied by the new figure and divided by", "new figure divided by", "new / base",
        "new forecast / old forecast", "times new", "x new", "× new",
        "multiplied by the new forecast and divided by", "ratio of the new figure to",
        "ratio of the new forecast to", "mal neuer wert geteilt durch",
      ]
    )
  ])
  private static let fractionWords = PhraseTable<Rational>([
    (Rational(50), ["limit of half", "at most half", "no more than half", "by half at most"]),
    (Rational(25), ["limit of a quarter", "at most a quarter", "no more than a quarter"]),
  ])
  private static let wholeWords = PhraseTable<Bool>([
    (
      true,
      [
        "whole number", "nearest whole", "ganze zahl", "nearest one", "nombre entier",
        "to a whole", "to whole", "to the whole", "to a full", "auf ganze", "auf eine ganze",
        "auf volle",
      ]
    )
  ])
  private static let nearestWords = PhraseTable<Bool>([(true, ["nearest", "multiple of"])])
  private static let becomesWords = PhraseTable<Bool>([
    (true, ["becomes", "becomes :", "wird", "=", "devient"])
  ])

  // MARK: Proxy and baseline

  func proxy() -> BuiltTerm? {
    var retirement: Prose?
    for remark in group.remarks where retirement == nil {
      let isLater = remark.sentence.says(Self.laterWords)
      if isLater { retirement = remark.text }
    }
    return built(.proxy(ProxyTerm(text: group.text, retirement: retirement)))
  }

  private static let laterWords = PhraseTable<Bool>([
    (
      true,
      ["from", "until", "takes its place", "only", "ab", "bis", "à partir de", "thereafter"]
    )
  ])

  func baseline() -> BuiltTerm? {
    let value = figures.first { quantity($0).reading == nil && quantity($0).duration == nil }
    let located = value.flatMap { figure -> Located<Rational>? in
      let amount =
        quantity(figure).money?.amount ?? quantity(figure).percent
        ?? quantity(figure).number
      return amount.map { Located($0, at: quantity(figure).place) }
    }
    return built(
      .baseline(BaselineTerm(text: group.text, value: located)),
      and: located == nil ? [] : value.map { [$0] } ?? [])
  }
}

extension Quantity {
  /// Percentage points.
  fileprivate var points: Rational? {
    if case .points(let points) = value { points } else { nil }
  }
}
