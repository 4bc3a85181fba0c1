import ProposalModel

/// More for one line of a contract if it is early: "an additional $6,000 is paid with milestone 4 if its date is on
/// or before 14 August", "Deliverable 3, early: $4,000 is added if it is live by 8 May".
///
/// The line pays by its day then, and the sentence is no milestone of its own.
struct RowEarlyRaise {
  /// The label of the line, as it is written.
  let label: WordKey
  let sentence: Sentence
  /// `nil` where the words name the line and more pay, and were not understood.
  let raise: EarlyRaise?
}

extension SheetReading {
  /// The candidates less those that only raise a line, and what raises lines.
  func withoutRowRaises(_ candidates: [Candidate]) -> ([Candidate], [RowEarlyRaise]) {
    let rows = Dictionary(grouping: candidates.filter { $0.row != nil && $0.label != nil }) {
      WordKey($0.label ?? "")
    }
    guard !rows.isEmpty else { return (candidates, []) }
    let found = outline.statements.indices.compactMap { statement in
      rowRaise(in: statement, rows).map { (statement, $0) }
    }
    guard !found.isEmpty else { return (candidates, []) }
    let raising = Set(found.map(\.0))
    let others = candidates.filter { candidate in
      candidate.row != nil || candidate.statements.count != 1
        || !raising.contains(candidate.statements[0])
    }
    return (others, found.map(\.1))
  }

  /// What a statement raises: of its other sentences none may promise anything.
  private func rowRaise(in statement: Int, _ rows: [WordKey: [Candidate]]) -> RowEarlyRaise? {
    let sentences = sentences(of: statement)
    guard sentences.count <= 4,
      let first = promises(of: statement).first?.sentence ?? sentences.first,
      (2...6).contains(first.figures.count),
      outline.scopes[outline.statements[statement].scope].role == .operative,
      promises(of: statement).allSatisfy({ $0.sentence === first })
    else { return nil }
    let range = extent(of: first, in: statement)
    let named = labels(in: passages[outline.statements[statement].passage].prose, range)
    guard range.count < 60, named.count == 1, let labelled = rows[named[0].key],
      labelled.count == 1, let row = labelled.first
    else { return nil }
    let figures = book.figures(of: passages[outline.statements[statement].passage], in: range)
      .filter { !named[0].place.overlaps(book.tokens(of: $0)) }
    let goal = Set(row.name.tokens.map(\.key)).union(Self.lineWords).union([named[0].key])
    let raise = EarlyRaise(first, range, figures, book, goal: goal)
    guard raise != nil || raisesInSteps(first, figures) else { return nil }
    return RowEarlyRaise(label: named[0].key, sentence: first, raise: raise)
  }

  /// "Milestone 3 pays an extra $3,000 if it is live by 15 May, and a further $2,000 on top if by 1 May": more for each
  /// of several days.
  private func raisesInSteps(_ sentence: Sentence, _ figures: [Int]) -> Bool {
    let days = figures.count { book[$0].day != nil }
    return sentence.has(.additional) && days > 1 && figures.count { book[$0].money != nil } == days
  }

  /// "Milestone 4", "deliverable 3": the labels behind words for milestones.
  private func labels(in prose: Prose, _ range: Range<Int>) -> [(key: WordKey, place: Range<Int>)] {
    var found: [(key: WordKey, place: Range<Int>)] = []
    for index in range.dropFirst() where isMentionWord(prose.tokens[index - 1].key) {
      let token = prose.tokens[index]
      guard token.kind == .number || token.range.count <= 3 && token.isCapitalised,
        !found.contains(where: { $0.key == token.key })
      else { continue }
      found.append((token.key, index..<index + 1))
    }
    return found
  }

  private static let lineWords: Set<WordKey> = Set(
    [
      "milestone", "deliverable", "stage", "line", "item", "phase", "tranche", "payment", "its",
      "with", "date", "accepted", "delivered", "live", "campaign", "goes", "the",
    ].map { WordKey($0) })

  /// Makes of a line with one amount a ladder of two days; a raise that finds no line leaves the total open.
  mutating func apply(_ raises: [RowEarlyRaise]) {
    for found in raises {
      let index = proposal.milestones.indices.first {
        rows[$0] != nil && WordKey(proposal.milestones[$0].id) == found.label
      }
      guard let index else {
        proposal.issues.append(
          Located(.unread(words: found.sentence.words, .clause), at: found.sentence.place))
        continue
      }
      var milestone = proposal.milestones[index]
      if raises.count(where: { $0.label == found.label }) == 1, let raise = found.raise,
        self.raise(&milestone, index, by: raise)
      {
        milestone.losesByDelay = true
      } else {
        milestone.payout.state = .unresolved(words: found.sentence.words, reason: .notUnderstood)
        for figure in found.sentence.figures { book.take(figure, for: .payout(index)) }
      }
      takenSentences.append(found.sentence.place)
      raisingSentences.append(found.sentence.place)
      proposal.milestones[index] = milestone
    }
  }
}
