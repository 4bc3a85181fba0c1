import ProposalModel

/// Paid when somebody is content.
enum ContractNoAcceptance: SheetRule {
  static let documentation = RuleDocumentation(
    id: "contract-no-acceptance", family: .contract, severity: .error,
    summary: "Payment for a deliverable, and nothing says when it counts as accepted.",
    why: """
      “25% on delivery of the portal” is due when a link works, and when the last defect is gone. \
      MaRS puts the question: when are we done? One finding names all stages that lack an answer.
      """,
    repair: "Name the test, list or standard that each deliverable has to pass.",
    failing: [
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| ⟦Design⟧ | 1 May 2026 | £4,000 |\n| Portal | 1 June 2026 | £6,000 |\n"
      ),
      RuleExample(
        "# Web build\n\nClient: Corran Foods. Agency: Blue Fig Studio. Price: £10,000.\n\n| Milestone | Payment |\n|---|---:|\n| Kick-off | 20% |\n| ⟦Design complete⟧ | 30% |\n| Site live | 50% |\n"
      ),
      RuleExample(
        "# Statement of Work\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n## Deliverable 1: ⟦Portal⟧\n\n- Due: 1 June 2026\n- Payment: £6,000\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount | Accepted when |\n|---|---|---|---|\n| Portal | 1 June 2026 | £6,000 | all 42 tests of Annex B pass |\n| ⟦Manual⟧ | 1 July 2026 | £2,000 | |\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Stage | Due | Amount | Payable when |\n|---|---|---|---|\n| Layout | 1 May 2026 | £4,000 | All 60 shots pass checklist 4 |\n| River | 1 June 2026 | £6,000 | ⟦On delivery of the river sequence⟧ |\n"
      ),
      RuleExample(
        "# Grant\n\nFunder: Alba Foundation. Grantee: Teme Trust. Grant: £10,000.\n\n| No. | Due | Amount | Condition |\n|---|---|---|---|\n| 1 | 1 May 2026 | £4,000 | 4 km of bank fenced |\n| 2 | 1 June 2026 | £6,000 | ⟦Delivery of the habitat report⟧ |\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Stage | Due | Amount | Accepted when |\n|---|---|---|---|\n| Drawings | 1 May 2026 | £4,000 | All 64 drawings of Annex A are stamped |\n| Projectors | 1 June 2026 | £6,000 | ⟦Delivered to site⟧ |\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount | Accepted when |\n|---|---|---|---|\n| Analysis | 1 May 2026 | £4,000 | ⟦Analysis handed over⟧ |\n| Portal | 1 June 2026 | £6,000 | 38 tests of Annex B pass |\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Stage | Work | Due | Amount |\n|---|---|---|---|\n| 1 | Test plan | 1 May 2026 | £4,000 |\n| 2 | Portal | 1 June 2026 | £6,000 |\n| 3 | ⟦Manual⟧ | 1 July 2026 | £2,000 |\n\nStage 1 is accepted when the 12 points of Annex A are met. Stage 2 is accepted when 38 tests of Annex B pass.\n"
      ),
      RuleExample(
        "# Films\n\nClient: Northlight Television. Contractor: Dunn Films. Fee: $480,000.\n\n1. **Treatment** - $96,000, due 28 February 2026. Accepted when all 12 items of Schedule 2 are met.\n2. **⟦Principal photography⟧** - $192,000, by 30 August 2026.\n3. **Rough cut** - $160,000, due 16 November 2026. Accepted when the 9 scenes of Schedule 3 are there.\n4. **Masters** - $32,000, due 1 December 2026. Accepted when all four files pass the test of Schedule 4.\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount | Accepted when |\n|---|---|---|---|\n| Portal | 1 June 2026 | £6,000 | 38 tests of Annex B pass |\n| Manual | 1 July 2026 | £2,000 | ⟦Once the manual has arrived⟧ |\n"
      ),
    ],
    passing: [
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Release | 1 May 2026 | £4,000 |\n\n- **Release** means version 1.0, downloadable from both stores\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Logo | 1 May 2026 | £4,000 |\n\nThe client accepts within 7 days, or lists what does not meet the checks below; no reply in that time is acceptance.\n\nChecks: files in 3 formats, 12 templates.\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount | Accepted when |\n|---|---|---|---|\n| Design | 1 May 2026 | £4,000 | 5 of 5 users finish the tasks of Annex A |\n| Portal | 1 June 2026 | £6,000 | all 42 tests of Annex B pass |\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Design | 1 May 2026 | £4,000 |\n| Portal | 1 June 2026 | £6,000 |\n\nA deliverable is accepted when it meets the specification of Annex B.\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Milestone | Due | Amount |\n|---|---|---|\n| Signature | 1 May 2026 | £4,000 |\n| ISO 27001 certificate issued | 1 June 2026 | £6,000 |\n"
      ),
      RuleExample("# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n"),
      RuleExample(
        "# Grant\n\nFunder: Alba Foundation. Grantee: Teme Trust. Grant: £10,000.\n\n| No. | Due | Amount | Condition |\n|---|---|---|---|\n| 1 | 1 May 2026 | £4,000 | 4 km of bank fenced |\n| 2 | 1 June 2026 | £6,000 | Delivery of the 12 tables of Annex C |\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount | Accepted when |\n|---|---|---|---|\n| Analysis | 1 May 2026 | £4,000 | Analysis signed by the client and handed over |\n| Portal | 1 June 2026 | £6,000 | 38 tests of Annex B pass |\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Stage | Work | Due | Amount |\n|---|---|---|---|\n| 1 | Test plan | 1 May 2026 | £4,000 |\n| 2 | Portal | 1 June 2026 | £6,000 |\n| 3 | Manual | 1 July 2026 | £2,000 |\n\nStage 1 is accepted when the 12 points of Annex A are met. Stages 2 and 3 are accepted when the tests of Annex B pass.\n"
      ),
    ])

  static func findings(in context: LintContext) -> [Finding] {
    guard context.proposal.schedule == nil else { return [] }
    // A funder names what a report has to meet, and has no procedure of acceptance.
    let unnamed = LabelledStages.unnamed(in: context).filter {
      !isSettled(context.proposal.milestones[$0])
    }
    guard context.isContract else {
      return reports(in: context) + forgotten(unnamed, in: context)
    }
    guard unnamed.isEmpty else { return forgotten(unnamed, in: context) }
    let items = UntestedItem.all(in: context)
    guard items.isEmpty else { return items.map { untested($0, in: context) } }
    let settled = context.termCues.milestones(mentioning: [.acceptance, .criterion])
    let rows = context.conditionRows
    let open = context.deliverables.filter { position in
      let milestone = context.proposal.milestones[position]
      return !settled.some.contains(position) && !rows.stated.overlap(milestone.place)
        && !isSettled(milestone) && !isDefined(milestone.name, in: context)
    }
    let blank = open.filter { rows.blank.overlap(context.proposal.milestones[$0].place) }
    guard blank.isEmpty else { return forgotten(blank, in: context) }
    guard !settled.isAll else { return bareCells(in: context) }
    let hasProcedure = context.hasAcceptor
    if hasProcedure, context.isCertifiedByProfession { return [] }
    return delivered(beside: settled.some, rows.stated, in: context) + bareCells(in: context)
      + paidOnDelivery(beside: settled.some, but: open, in: context)
      + absence(
        in: context, of: open, severity: hasProcedure ? .warning : .error,
        help: "Add “accepted when …” with the test, list or standard for each"
      ) { names in
        hasProcedure
          ? "\(names) will be accepted or rejected, and nothing says against what"
          : "Nothing says when \(names) will count as accepted"
      }
  }

  /// Rows of a grant that are due on “Delivery of the habitat report”.
  private static func reports(in context: LintContext) -> [Finding] {
    guard context.proposal.kind == .grant, context.isWholeSheet else { return [] }
    let rows = context.conditionRows
    let blank = context.deliverables.filter {
      rows.blank.overlap(context.proposal.milestones[$0].place)
    }
    return delivered(beside: [], rows.stated, in: context) + bareCells(in: context)
      + forgotten(blank, in: context)
  }

  /// Rows that are due “on delivery of the river sequence”, whatever is delivered.
  private static func delivered(
    beside settled: Set<Int>, _ rows: PlaceTable, in context: LintContext
  ) -> [Finding] {
    context.deliverables.compactMap { position in
      let milestone = context.proposal.milestones[position]
      guard !settled.contains(position), rows.overlap(milestone.place), let goal = milestone.goal,
        isBareDelivery(goal), milestone.acceptance.allSatisfy(isBareDelivery)
      else { return nil }
      return finding(
        in: context, at: goal.place, milestone: position,
        "\(Wording.quoted(goal.string)) says when it is there, and not what it has to meet",
        help: "Add “accepted when …” with the test, list or standard")
    }
  }

  /// “Accepted when: Delivered to site”, “Released on: Delivery of the report”.
  private static func bareCells(in context: LintContext) -> [Finding] {
    context.conditionCells.filter(isBareCell).map { cell in
      finding(
        in: context, at: cell.place, milestone: context.milestone(at: cell.place),
        "\(Wording.quoted(cell.string)) says when it is there, and not what it has to meet",
        help: "Add the test, list or standard that it has to meet")
    }
  }

  private static func isBareCell(_ cell: Prose) -> Bool {
    let words = cell.tokens.filter { $0.kind == .word }
    guard let first = words.first, words.count <= longestBareCell,
      handovers.contains(first.key) || isBareDelivery(cell) || endsDelivered(words)
    else { return false }
    let all = 0..<cell.tokens.count
    return !MeasuringNumber.exists(in: all, of: cell)
      && !TestReference.isCriterion(in: all, of: cell)
      && !cell.has(checks)
  }

  /// “Paths delivered”, “Batch handed over”: the thing in front, and nothing it has to meet. A longer
  /// cell may say more about the thing than its name.
  private static func endsDelivered(_ words: [Token]) -> Bool {
    let keys = words.map(\.key).filter { !particles.contains($0) }
    guard words.count > 1, keys.count <= longestDelivery else { return false }
    if keys.count == 1 { return arrivals.contains(keys[0]) }
    guard keys.count > 1 else { return false }
    return isArrival(Array(keys.suffix(2)))
  }

  private static func isArrival(_ keys: [WordKey]) -> Bool {
    return arrivals.contains(keys[1]) || keys[0] == "handed" && keys[1] == "over"
  }

  /// “Once the manual has arrived”.
  private static let particles: WordSet = [
    "once", "when", "the", "a", "an", "has", "have", "been", "is", "are",
  ]
  private static let longestDelivery = 4
  private static let arrivals: WordSet = [
    "delivered", "submitted", "shipped", "supplied", "uploaded", "sent", "arrived", "provided",
    "geliefert", "übergeben",
  ]
  private static let longestBareCell = 7
  private static let handovers: WordSet = [
    "delivery", "delivered", "submission", "submitted", "shipped", "sent", "handed", "supplied",
    "provided", "uploaded", "geliefert", "lieferung", "übergeben",
  ]
  private static let checks: WordSet = [
    "accepted", "approved", "signed", "stamped", "passed", "confirmed", "against", "inspected",
    "countersigned", "registered", "published", "acceptance", "approval",
  ]

  /// “Three routes in PDF, €12,000 on delivery”: an item that pays for what is there, with no test.
  private static func paidOnDelivery(
    beside settled: Set<Int>, but open: [Int], in context: LintContext
  ) -> [Finding] {
    context.text.passages.compactMap { passage in
      let prose = passage.prose
      guard prose.has(deliveries), let position = context.milestone(at: prose.place),
        !settled.contains(position), !open.contains(position),
        context.proposal.milestones[position].acceptance.isEmpty,
        !TestReference.isCriterion(in: passage.body, of: prose),
        let end = passage.body.dropFirst(2).first(where: { isPay($0, of: passage, context) })
      else { return nil }
      return finding(
        in: context, at: prose.place(ofTokens: end - 1..<end + 1), milestone: position,
        "\(Wording.quoted(prose.string(tokens: end - 1..<end + 1))) says when it is there, and not what it has to meet",
        help: "Add “accepted when …” with the test, list or standard")
    }
  }

  /// “On delivery” right behind an amount, with nothing behind it.
  private static func isPay(_ index: Int, of passage: OperativePassage, _ context: LintContext)
    -> Bool
  {
    let tokens = passage.prose.tokens
    guard deliveries.contains(tokens[index].key), openers.contains(tokens[index - 1].key),
      index + 1 >= passage.body.upperBound || tokens[index + 1].kind == .mark
    else { return false }
    let front = passage.prose.place(ofTokens: max(0, index - 4)..<index - 1)
    return context.figures.inside(front).contains { $0.money != nil }
  }

  /// Rows with a blank where the others of their table state the criterion: whoever accepts, it is missing.
  private static func forgotten(_ rows: [Int], in context: LintContext) -> [Finding] {
    absence(
      in: context, of: rows, help: "Fill in the cell: the test, list or standard that decides"
    ) { "Nothing says when \($0) will count as accepted, as the other rows do" }
  }

  /// An item of a list of stages, of which no milestone was made.
  private static func untested(_ item: UntestedItem, in context: LintContext) -> Finding {
    finding(
      in: context, at: item.place,
      "Nothing says when \(Wording.quoted(item.name)) will count as accepted, as the other items do",
      help: "Add “accepted when …” with the test, list or standard")
  }

  /// A term that the sheet gives a meaning: that says when there is one.
  private static func isDefined(_ name: Prose, in context: LintContext) -> Bool {
    !name.isEmpty && context.definedTerms.cover(0..<name.tokens.count, in: name)
  }

  private static func isSettled(_ milestone: Milestone) -> Bool {
    if milestone.certifier != nil { return true }
    if milestone.acceptance.contains(where: { !isBareDelivery($0) }) { return true }
    if !milestone.gates.isEmpty || !milestone.evidence.isEmpty { return true }
    let texts = [milestone.name] + [milestone.goal].compactMap { $0 }
    return texts.contains { isDecidable($0) }
  }

  /// “On delivery of the river sequence”: when it is there, and not whether it is good.
  private static func isBareDelivery(_ prose: Prose) -> Bool {
    let words = prose.tokens.filter { $0.kind == .word }.map(\.key)
    guard let first = words.first, words.count > 1 else { return false }
    if first != "handover", deliveries.contains(first), words[1] == "of" {
      let all = 0..<prose.tokens.count
      return !MeasuringNumber.exists(in: all, of: prose)
        && !TestReference.isCriterion(in: all, of: prose)
    }
    return openers.contains(first) && deliveries.contains(words[1]) && !isDecidable(prose)
  }

  private static let openers: WordSet = ["on", "upon", "at", "after", "bei", "nach"]
  private static let deliveries: WordSet = [
    "delivery", "receipt", "handover", "submission", "lieferung", "übergabe", "eingang",
  ]

  /// A number to reach, or a test, certificate or permit, in the deliverable itself.
  private static func isDecidable(_ prose: Prose) -> Bool {
    let all = 0..<prose.tokens.count
    return MeasuringNumber.exists(in: all, of: prose) || TestReference.exists(in: all, of: prose)
  }
}
