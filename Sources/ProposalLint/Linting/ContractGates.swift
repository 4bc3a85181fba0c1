import ProposalModel

/// What a contract of stages is, which decides what may be asked of it.
extension LintContext {
  /// Whether a client pays a contractor by stages, in a sheet of its own.
  var isContract: Bool {
    proposal.kind == .contractPayout && isWholeSheet && !payable.isEmpty
  }

  /// Whether somebody accepts stages before they are paid, in a contract or in a grant that is run like one.
  var isStaged: Bool {
    isContract || proposal.kind == .grant && isWholeSheet && !payable.isEmpty && hasProcedure
  }

  /// “Dr Novak accepts for the foundation”: somebody accepts or rejects what is delivered.
  private var hasProcedure: Bool {
    acceptanceTerms.contains { found in
      let text = found.term.text
      return text.sentences.contains {
        text.has(Self.verdicts, in: $0) && text.has(Self.deliveries, in: $0)
      } || found.term.reviewDays != nil && text.has(Self.verdicts)
    }
  }

  private static let verdicts: WordSet = ["accepts", "accept", "rejects", "reject", "approves"]
  private static let deliveries: WordSet = [
    "each", "every", "stage", "stages", "delivery", "deliveries", "deliverable", "deliverables",
    "report", "reports", "evidence", "output", "outputs", "claim", "claims", "for",
  ]

  /// The stages that are paid for something that is delivered: no advance, no signature, and no
  /// result that is counted.
  var deliverables: [Int] {
    payable.filter { position in
      let milestone = proposal.milestones[position]
      // What is paid on top for an early day has its deliverables elsewhere.
      if milestone.payout.plan?.terms.hasLevels == true || milestone.isEarnedByDate { return false }
      return !([milestone.name] + [milestone.goal].compactMap { $0 }).contains {
        $0.has(Self.prepaid)
      }
    }
  }

  private static let prepaid: WordSet = [
    "kick-off", "kickoff", "signature", "signing", "signed", "advance", "deposit", "upfront",
    "down", "retainer", "mobilisation", "mobilization", "anzahlung", "vorauszahlung",
    "unterzeichnung", "auftragserteilung", "vertragsschluss", "monthly", "retention", "retainage",
    "holdback", "commencement", "order", "acompte", "bonus",
  ]

  /// The procedures of acceptance that the reader met.
  var acceptanceTerms: [FoundTerm<AcceptanceTerm>] {
    terms { if case .acceptance(let term) = $0 { term } else { nil } }
  }

  /// Those that give the review days; “paid within 75 days of acceptance” gives the payment some.
  var reviewTerms: [FoundTerm<AcceptanceTerm>] {
    acceptanceTerms.filter { found in
      let text = found.term.text
      return found.term.reviewDays != nil
        && text.sentences.contains {
          text.has(Self.dayWords, in: $0) && !Self.isOther($0, of: text)
        }
    }
  }

  /// Whether some sentence gives the acceptance or the review days.
  var mentionsReviewDays: Bool {
    termCues.mentions.contains { mention in
      guard mention.cues.contains(.days),
        !mention.cues.isDisjoint(with: [.acceptance, .review])
      else { return false }
      guard let prose = text.passage(around: mention.place)?.prose,
        let token = prose.token(at: mention.place)
      else { return text.passages(in: mention.place).contains { $0.prose.has(Self.dayWords) } }
      let sentence = prose.sentence(around: token..<token + 1)
      return prose.has(Self.dayWords, in: sentence) && !Self.isOther(sentence, of: prose)
    }
  }

  /// “Invoices are raised on acceptance and paid within 75 days”, “rejected lines are corrected within 3
  /// days”: nobody accepts there, and the days are those of the payment or of the correction.
  private static func isOther(_ sentence: Range<Int>, of prose: Prose) -> Bool {
    prose.has(otherWords, in: sentence) && !prose.has(reviewWords, in: sentence)
      || isCriterion(sentence, of: prose)
  }

  /// “Is accepted when the loggers have reported for 14 days”: the days are what is tested, unless somebody has them
  /// to object.
  private static func isCriterion(_ sentence: Range<Int>, of prose: Prose) -> Bool {
    let tokens = prose.tokens
    let hinge = sentence.dropFirst().first { index in
      ["when", "once", "if"].contains(tokens[index].key)
        && ["accepted", "complete", "met"].contains(tokens[index - 1].key)
    }
    guard let hinge, !prose.has(answers, in: hinge..<sentence.upperBound) else { return false }
    return !prose.has(dayWords, in: sentence.lowerBound..<hinge)
      && prose.has(dayWords, in: hinge..<sentence.upperBound)
  }

  private static let answers: WordSet = [
    "objection", "objections", "object", "objects", "objected", "silence", "silent", "answer",
    "answers", "reply", "response", "rejected", "rejection", "rejects", "notice", "comments",
    "comment", "responds", "notified", "raised",
  ]

  private static let reviewWords: WordSet = [
    "accept", "accepts", "accepted", "reject", "rejects", "review", "reviews", "reviewed",
    "inspects", "inspect", "approve", "approves", "answers", "responds", "signs",
    "abgenommen", "prüft", "abnimmt",
  ]
  private static let dayWords: WordSet = [
    "day", "days", "week", "weeks", "tage", "tagen", "werktagen", "arbeitstagen", "wochen", "jours",
  ]
  private static let otherWords: WordSet = [
    "paid", "pays", "payment", "payments", "payable", "invoice", "invoices", "invoiced", "transfer",
    "transfers", "transferred", "puts", "put", "fixes", "fix", "fixed", "cures", "cure", "cured",
    "corrects", "correct", "remedies", "repairs", "rectified", "rectifies", "mends", "resubmits",
    "corrected", "remedied", "resubmitted", "repaired", "rechnung",
    "rechnungen", "zahlung", "zahlungen", "bezahlt",
  ]

  /// Whether an architect, engineer or authority decides: they have standards of their own.
  var isCertifiedByProfession: Bool {
    proposal.schedule != nil
      || termCues.mentions.contains {
        $0.cues.isSuperset(of: [.profession, .approves])
          && !isAboutChanges($0)
      }
  }

  /// “A change order signed by both superintendents”: nobody accepts what was delivered by that.
  private func isAboutChanges(_ mention: SheetCues<TermCue>.Mention) -> Bool {
    guard let prose = text.passage(around: mention.place)?.prose,
      let token = prose.token(at: mention.place)
    else { return false }
    return prose.has(Self.changeWords, in: prose.sentence(around: token..<token + 1))
  }

  private static let changeWords: WordSet = ["change", "changes", "extra", "variation", "nachtrag"]

  /// Whether something is paid as the work goes on; a walk over the site each month pays nothing.
  var hasRunningPayment: Bool {
    termCues.mention(.runningPayment) || termCues.mention([.monthly, .payment])
      || termCues.mention([.monthly, .money])
  }

  /// Whether somebody is named who accepts, approves or certifies.
  var hasAcceptor: Bool {
    if proposal.approver != nil || !acceptanceTerms.isEmpty { return true }
    return termCues.mention([.actor, .approves])
  }

  /// The rows of tables with a column that says when something is due, or what shows it: those that
  /// say it, and those that leave the cell blank while others of the table do not.
  var conditionRows: (stated: PlaceTable, blank: PlaceTable) {
    var (stated, blank): ([SourceRange], [SourceRange]) = ([], [])
    for block in proposal.blocks {
      guard case .table(let table) = block.kind else { continue }
      let columns = table.header.indices.filter { table.header[$0].has(Self.conditionWords) }
      let cells = { (row: [Prose]) in columns.filter { row.indices.contains($0) }.map { row[$0] } }
      let isUsed = table.rows.contains { cells($0).contains { !$0.isEmpty } }
      guard isUsed else { continue }
      for row in table.rows {
        guard let first = row.first(where: { !$0.isEmpty })?.place else { continue }
        let place = row.filter { !$0.isEmpty }.reduce(first) { $0.union($1.place) }
        if cells(row).allSatisfy(Self.isBlank) { blank.append(place) } else { stated.append(place) }
      }
    }
    return (PlaceTable(stated), PlaceTable(blank))
  }

  /// Nothing, or a dash in its place.
  private static func isBlank(_ cell: Prose) -> Bool {
    !cell.tokens.contains { $0.kind != .mark }
  }

  /// The cells of the columns that say when something is accepted or released.
  var conditionCells: [Prose] {
    text.allTables.flatMap { table in
      let columns = table.header.indices.filter { table.header[$0].has(Self.gateWords) }
      return table.rows.flatMap { row in
        columns.compactMap { row.indices.contains($0) && !row[$0].isEmpty ? row[$0] : nil }
      }
    }
  }

  private static let gateWords: WordSet = [
    "accepted", "acceptance", "released", "release", "when", "trigger", "abnahme",
  ]

  private static let conditionWords: WordSet = [
    "when", "criteria", "criterion", "condition", "conditions", "evidence", "test", "proof",
    "accepted", "acceptance", "meets", "nachweis", "wenn", "bedingung", "abnahme", "kriterium",
    "preuve", "measure", "requirement", "requirements",
  ]

  /// The amounts of the lines of a payment plan, with their positions; none where something else is
  /// paid beside them.
  var scheduleLines: [(position: Int, amount: Rational)] {
    let rows = rowAmounts
    return payable.compactMap { position -> (position: Int, amount: Rational)? in
      switch proposal.milestones[position].payout.plan?.terms {
      case .scheduleLine(let amount): (position, amount)
      default: rows[position].map { (position, $0) }
      }
    }
  }

  /// The amounts of rows whose pay a sentence elsewhere may change: what they state stands there all the
  /// same.
  var rowAmounts: [Int: Rational] {
    let tables = proposal.blocks.filter { if case .table = $0.kind { true } else { false } }
    let places = PlaceTable(tables.map(\.place))
    var amounts: [Int: Rational] = [:]
    for position in payable where places.overlap(proposal.milestones[position].place) {
      switch proposal.milestones[position].payout.state {
      case .unresolved(_, .mayChange), .unresolved(_, .contradictory): break
      default: continue
      }
      let money = figures.inside(proposal.milestones[position].place).filter {
        $0.use == .payout(position) && $0.money != nil
      }
      if money.count == 1 { amounts[position] = money[money.startIndex].money }
    }
    return amounts
  }
}
