import ProposalModel

/// Lines that are not the contract.
enum ContractScheduleSum: SheetRule {
  static let documentation = RuleDocumentation(
    id: "contract-schedule-sum", family: .contract, severity: .error,
    summary: "Payment lines that do not add up to the contract sum and its change orders.",
    why: """
      At 96% the contractor works 4% for nothing, or claims them at the end. Guides to schedules \
      of values ask that the lines equal the contract sum, with each change order as a line of its own.
      """,
    repair: "Correct the line or the contract sum that is wrong.",
    failing: [
      RuleExample(
        "# Web build\n\nClient: Corran Foods. Agency: Blue Fig Studio. Price: ⟦£10,000⟧.\n\n| Milestone | Payment |\n|---|---:|\n| Kick-off | 20% |\n| Design complete | 30% |\n| Site live | 46% |\n"
      ),
      RuleExample(
        "# Web build\n\nClient: Corran Foods. Contractor: Blue Fig Ltd. Contract sum: ⟦£10,000⟧.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Design | 1 May 2026 | £4,000 |\n| Portal | 1 June 2026 | £5,000 |\n"
      ),
      RuleExample(
        "# Web build\n\nClient: Corran Foods. Contractor: Blue Fig Ltd. Contract sum: ⟦£10,000⟧.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Design | 1 May 2026 | £4,000 |\n| Portal | 1 June 2026 | £6,000 |\n| Manual | 1 July 2026 | £500 |\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Test plan of Annex A | 1 May 2026 | £4,000 |\n| Portal, 38 tests of Annex B pass | 1 June 2026 | £6,000 |\n\nContract price ⟦£12,000⟧ plus VAT.\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd. Price: £40,000.\n\n## Stage 1: set-up (25%)\n\nDue 1 May 2026. Accepted when the 38 tests of Annex A pass.\n\n## Stage 2: manual (55%)\n\nDue 1 June 2026. Accepted when the 40 tests of Annex B pass.\n\n## Stage 3: certificates (⟦25%⟧)\n\nDue 1 July 2026. Accepted when nine certificates are signed.\n"
      ),
      RuleExample(
        "# Grant\n\nFunder: Alba Foundation. Grantee: Teme Trust. Grant: ⟦£10,000⟧.\n\n| No. | Result | Due | Share | Amount |\n|---|---|---|---|---|\n| 1 | 4 km of bank fenced | 1 May 2026 | 40% | £4,000 |\n| 2 | 12 tables of Annex C | 1 June 2026 | 50% | £5,000 |\n"
      ),
    ],
    passing: [
      RuleExample(
        "# Web build\n\nClient: Corran Foods. Contractor: Blue Fig Ltd. Contract sum: £10,000.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Design | 1 May 2026 | £4,000 |\n| Portal | 1 June 2026 | £6,000 |\n"
      ),
      RuleExample(
        "# Web build\n\nClient: Corran Foods. Agency: Blue Fig Studio. Price: £10,000.\n\n| Milestone | Payment |\n|---|---:|\n| Kick-off | 20% |\n| Design complete | 30% |\n| Site live | 50% |\n"
      ),
      RuleExample(
        "# Web build\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Design | 1 May 2026 | £4,000 |\n| Portal | 1 June 2026 | £5,000 |\n"
      ),
      RuleExample(
        "# Web build\n\nClient: Corran Foods. Contractor: Blue Fig Ltd. Contract sum: £10,000. Change order CO-1 adds the manual. Adjusted contract sum £10,500.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Design | 1 May 2026 | £4,000 |\n| Portal | 1 June 2026 | £6,000 |\n| Manual | 1 July 2026 | £500 |\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Test plan of Annex A | 1 May 2026 | £4,000 |\n| Portal, 38 tests of Annex B pass | 1 June 2026 | £6,000 |\n\nContract price £10,000 plus VAT.\n"
      ),
    ])

  static func findings(in context: LintContext) -> [Finding] {
    let headed = headedShares(in: context)
    guard headed.isEmpty else { return headed }
    guard let sum = sum(of: context) else { return [] }
    let lines = lines(of: context)
    guard lines.count > 1, let expected = expected(sum.value, in: context) else { return [] }
    let total = lines.map(\.amount).reduce(.zero, +)
    guard total != sum.value.amount, total != expected, !isAdjusted(total, in: context) else {
      return []
    }
    let parts = lines.map { Wording.number($0.amount) }.joined(separator: " + ")
    let currency = sum.value.currency
    return [
      finding(
        in: context, at: sum.place,
        "The lines add up to \(Wording.money(Money(total, currency))), not to \(Wording.money(Money(expected, currency))): \(parts)",
        help: "Correct the line or the contract sum that is wrong",
        related: lines.map { RelatedPlace(place: $0.place, message: Wording.number($0.amount)) })
    ]
  }

  /// “Stage 1: set-up (15%)” and further headings of stages, whose shares do not come to the whole.
  private static func headedShares(in context: LintContext) -> [Finding] {
    let kind = context.proposal.kind
    guard kind == .contractPayout || kind == .grant else { return [] }
    let shares = HeadedShare.all(of: context.proposal)
    let total = shares.map(\.percent).reduce(.zero, +)
    guard shares.count > 2, total != 100, let last = shares.last else { return [] }
    let parts = shares.map { Wording.number($0.percent) }.joined(separator: " + ")
    return [
      finding(
        in: context, at: last.place,
        "The shares of the stages add up to \(Wording.number(total))%, not to 100%: \(parts)",
        help: "Correct the share that is wrong",
        related: shares.dropLast().map {
          RelatedPlace(place: $0.place, message: Wording.number($0.percent) + "%")
        })
    ]
  }

  /// What the lines have to come to. A grant may have other parts beside the lines of a table, unless they
  /// are shares of it.
  private static func sum(of context: LintContext) -> Located<Money>? {
    switch context.proposal.kind {
    case .contractPayout: context.proposal.contractSum ?? StatedSum.ofContract(in: context)
    case .grant: hasShares(context) ? context.proposal.contractSum : nil
    default: nil
    }
  }

  /// Whether the lines are percentages.
  private static func hasShares(_ context: LintContext) -> Bool {
    let positions = context.scheduleLines.map(\.position)
    if hasShareColumn(context, beside: positions.first) { return true }
    return !positions.isEmpty
      && positions.allSatisfy { position in
        let figures = context.figures.inside(context.proposal.milestones[position].payoutPlace)
        return figures.contains { $0.kind == .percent } && !figures.contains { $0.money != nil }
      }
  }

  /// “Share | Amount” above the lines: each amount is a part of the whole.
  private static func hasShareColumn(_ context: LintContext, beside line: Int?) -> Bool {
    guard let place = table(of: line, in: context.proposal) else { return false }
    return context.text.tables(in: place).contains { table in
      table.header.contains { $0.has(["share", "shares", "%", "percent", "percentage", "anteil"]) }
    }
  }

  /// Whether the sheet states the total as the contract sum after changes.
  private static func isAdjusted(_ total: Rational, in context: LintContext) -> Bool {
    context.proposal.ledger.contains { figure in
      figure.money == total
        && context.prose(around: figure.place).map { isAdjusted(figure, in: $0) } == true
    }
  }

  /// “Adjusted contract sum £452,500”, “contract sum to date: $840,000”: such words in front of the
  /// amount, with no other amount between.
  private static func isAdjusted(_ figure: Figure, in prose: Prose) -> Bool {
    guard let token = prose.token(at: figure.place) else { return false }
    let front = prose.tokens[..<token].suffix(reach).reversed().drop { marks.contains($0.key) }
    let words = front.prefix { $0.kind == .word || $0.key == ":" }
    return words.contains { adjusted.contains($0.key) }
      && words.contains { sums.contains($0.key) }
  }

  /// Words between the adjective and the amount, with marks.
  private static let reach = 8
  private static let marks: WordSet = ["£", "$", "€"]
  private static let adjusted: WordSet = [
    "adjusted", "revised", "amended", "updated", "new", "current", "date", "changed", "angepasste",
    "angepasster", "neue", "neuer",
  ]
  private static let sums: WordSet = [
    "sum", "price", "fee", "total", "amount", "value", "auftragssumme", "vertragssumme", "preis",
  ]

  private struct Line {
    let amount: Rational
    let place: SourceRange
  }

  /// The lines of the table or schedule; none where one of them is not settled.
  private static func lines(of context: LintContext) -> [Line] {
    if let schedule = context.proposal.schedule {
      return schedule.lines.map { Line(amount: $0.scheduled.value, place: $0.scheduled.place) }
    }
    let milestones = context.proposal.milestones
    let stated = context.scheduleLines
    guard let table = table(of: stated.first?.position, in: context.proposal) else { return [] }
    let rows = milestones.filter { table.contains($0.place) }
    let lines = stated.map { (milestones[$0.position], $0.amount) }
      .filter { table.contains($0.0.place) }
      .map { Line(amount: $0.1, place: $0.0.payoutPlace) }
    return lines.count == rows.count ? lines : []
  }

  /// The table of the first schedule line; further tables pay for something else.
  private static func table(of line: Int?, in proposal: Proposal) -> SourceRange? {
    guard let line else { return nil }
    return proposal.blocks.first { block in
      guard case .table = block.kind else { return false }
      return block.place.contains(proposal.milestones[line].place)
    }?.place
  }

  /// The contract sum with the executed change orders.
  private static func expected(_ sum: Money, in context: LintContext) -> Rational? {
    let orders = context.terms { term -> Rational? in
      if case .changeOrder(let order) = term { order.amount.value } else { nil }
    }
    return orders.map(\.term).reduce(sum.amount, +)
  }
}
