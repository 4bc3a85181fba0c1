import ProposalModel

/// A section below a heading that is counted like those of the milestones, “Goal 2: New cafés”, “5. Recovered
/// excess”, with an amount of its own of which no pay was made.
///
/// Its pay stays open, and that is said elsewhere; it is one goal more all the same.
struct PromisedSection {
  /// Its heading.
  let name: SourceRange
  /// Heading and passages.
  let place: SourceRange
  /// The passages of it.
  let passages: [OperativePassage]
  /// Its only amount; `nil` where it states several.
  let amount: Rational?

  /// The sections of a sheet that are counted and hold no milestone, in order.
  static func all(in context: LintContext) -> [PromisedSection] {
    guard context.isEmployment else { return [] }
    var found: [PromisedSection] = []
    var heading: SheetBlock?
    var end: SourceRange?
    for block in context.proposal.blocks where block.quoteDepth == 0 {
      guard case .heading = block.kind else {
        if heading != nil { end = block.place }
        continue
      }
      if let heading, let end { found += section(heading, end, in: context) }
      (heading, end) = (isCounted(block) ? block : nil, nil)
    }
    if let heading, let end { found += section(heading, end, in: context) }
    return found
  }

  private static func section(
    _ heading: SheetBlock, _ end: SourceRange, in context: LintContext
  ) -> [PromisedSection] {
    let place = heading.place.union(end)
    let isMilestone = context.proposal.milestones.contains {
      place.contains($0.place) || $0.name.place.overlaps(heading.place)
    }
    let passages = context.text.passages(in: place)
    let amounts = context.figures.inside(place).compactMap { figure -> Rational? in
      [.unread, .inert, .background].contains(figure.use) && figure.kind == .money
        ? figure.money : nil
    }
    guard !isMilestone, passages.contains(where: { opensWithAmount($0, context) }) else {
      return []
    }
    return [
      PromisedSection(
        name: heading.prose.place, place: place, passages: passages,
        amount: amounts.count == 1 ? amounts.first : nil)
    ]
  }

  /// A sentence that opens with an amount, or is about an award: “€10,000.”, “£15,000, all or nothing.”, “A bonus
  /// of £4,000”.
  private static func opensWithAmount(_ passage: OperativePassage, _ context: LintContext) -> Bool {
    let prose = passage.prose
    return prose.sentences.contains { sentence in
      guard
        let figure = context.figures.inside(prose.place(ofTokens: sentence)).first(where: {
          $0.money != nil
        }), let token = prose.token(at: figure.place)
      else { return false }
      return token <= sentence.lowerBound + 1
        || prose.has(prizes, in: sentence.lowerBound..<token)
    }
  }

  private static let prizes: WordSet = [
    "bonus", "award", "payout", "pays", "receives", "earns", "payment",
  ]

  /// “Goal 2”, “Milestone C”, “5.”: what counts it, and a name or nothing behind.
  private static func isCounted(_ heading: SheetBlock) -> Bool {
    let tokens = heading.prose.tokens
    guard heading.role == .operative, let first = tokens.first else { return false }
    if first.kind == .number, first.range.count <= 2 { return true }
    guard tokens.count > 1, counters.contains(first.key) else { return false }
    return tokens[1].kind == .number || tokens[1].range.count == 1 && tokens[1].kind == .word
  }

  private static let counters: WordSet = [
    "milestone", "goal", "award", "target", "objective", "measure", "kpi", "ziel", "meilenstein",
  ]
}
