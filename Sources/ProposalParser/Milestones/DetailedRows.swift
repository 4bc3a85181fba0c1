import ProposalModel

/// Sections that say how a row of a table is earned: "3 | 300 teachers certified | $72,000" above "**3. Teachers
/// certified.** 300 or more: the full $72,000; from 210 up to 299: $240 for each".
///
/// The row and its section are one milestone; added up they would pay for one thing twice.
extension SheetReading {
  /// The candidates with each row that a section of its name details, as that section.
  func withDetailedRows(_ candidates: [Candidate]) -> [Candidate] {
    // A row with a weight says more than its section does, unless it states an amount that the section levels.
    let rows = candidates.indices.filter { index in
      guard let row = candidates[index].row.map(rowReading) else { return false }
      return row.weight == nil || row.shape?.plainAmount != nil
    }
    let sections = candidates.indices.filter { isSection(candidates[$0]) }
    guard !rows.isEmpty, !sections.isEmpty else { return candidates }
    let titles = rows.map { (row: $0, words: nameWords(candidates[$0].name)) }
    let ranks = ranks(of: rows, candidates)
    var details: [Int: Int] = [:]
    for section in sections where !addsToRow(candidates[section]) {
      let words = nameWords(candidates[section].name)
      let told = promisedName(candidates[section])
      let named = titles.filter {
        isByNumber(candidates[section], words, candidates[$0.row], rank: ranks[$0.row])
          || (isDetail(candidates[section], words, of: candidates[$0.row], $0.words)
            || $0.words == told)
            && levels(candidates[section], of: candidates[$0.row])
      }
      guard named.count == 1, details[named[0].row] == nil else { continue }
      details[named[0].row] = section
    }
    let moved = Set(details.values)
    return candidates.indices.filter { !moved.contains($0) }.map { index in
      details[index].map { detailed(candidates[index], by: candidates[$0]) } ?? candidates[index]
    }
  }

  /// The numbers of the rows in their tables.
  private func ranks(of rows: [Int], _ candidates: [Candidate]) -> [Int: Int] {
    var counts: [Int: Int] = [:]
    var ranks: [Int: Int] = [:]
    for index in rows {
      guard let table = candidates[index].row?.table else { continue }
      counts[table, default: 0] += 1
      ranks[index] = counts[table]
    }
    return ranks
  }

  /// "**Measure 1.**" for the first row of a table without numbers: whatever it pays, it is no other one.
  private func isByNumber(
    _ section: Candidate, _ words: Set<WordKey>, _ row: Candidate, rank: Int?
  ) -> Bool {
    guard isTitled(section), isNumberAlone(words), let label = section.label, let rank else {
      return false
    }
    return WordKey(row.label ?? "\(rank)") == WordKey(label)
  }

  /// Whether a section pays the amount of a weighted row among others: "Target amount | £56,000" above "**Measure 1.**
  /// 93% pays £28,000, 95% pays £56,000". A row without a weight may stand above any section.
  private func levels(_ section: Candidate, of row: Candidate) -> Bool {
    guard let read = row.row.map(rowReading), read.weight != nil else { return true }
    return section.label != nil
      && section.statements.flatMap { promises(of: $0) }.contains {
        book[$0.figure].money?.amount == read.shape?.plainAmount
      }
  }

  /// A part with a title, or an item that opens with a name.
  private func isSection(_ candidate: Candidate) -> Bool {
    candidate.row == nil && (isTitled(candidate) || !candidate.name.isEmpty)
  }

  /// "Teachers certified: $240 for each teacher" under "Details": the words in front of the one promise of a part.
  private func promisedName(_ candidate: Candidate) -> Set<WordKey>? {
    let promising = candidate.statements.filter { !promises(of: $0).isEmpty }
    guard promising.count == 1, let label = outline.statements[promising[0]].label, !label.isEmpty
    else { return nil }
    return nameWords(CandidateName.name(of: promising[0], in: self))
  }

  private func isTitled(_ candidate: Candidate) -> Bool {
    candidate.scope.map { outline.scopes[$0].title != nil } ?? false
  }

  private func detailed(_ row: Candidate, by section: Candidate) -> Candidate {
    var section = section
    (section.name, section.label, section.detailed) = (row.name, row.label, row.row)
    return section
  }

  /// Whether a part has the name of a row. One without the row's number may leave words of it out, "Teachers
  /// certified" of "300 teachers certified"; with more words it is another thing, as "Launch in Germany" beside
  /// "Launch".
  private func isDetail(
    _ section: Candidate, _ words: Set<WordKey>, of row: Candidate, _ rowWords: Set<WordKey>
  ) -> Bool {
    let isNumbered = section.label != nil && row.label != nil
    if isNumbered, !shareLabel(row, section) { return false }
    guard isTitled(section) else { return rowWords == words }
    if isNumbered, isNumberAlone(words) { return true }
    guard !words.isEmpty, !rowWords.isEmpty else { return false }
    return words.isSubset(of: rowWords) || isNumbered && rowWords.isSubset(of: words)
  }

  private func shareLabel(_ row: Candidate, _ section: Candidate) -> Bool {
    guard let first = row.label, let second = section.label else { return true }
    return WordKey(first) == WordKey(second)
  }

  /// "Milestone 2": the number of the row, and no name.
  private func isNumberAlone(_ words: Set<WordKey>) -> Bool {
    words.allSatisfy { TitleReader.milestoneWords.contains($0) }
  }

  /// "A second $30,000 is paid when 500 users have signed up": beside what the row pays.
  private func addsToRow(_ candidate: Candidate) -> Bool {
    candidate.statements.flatMap { promises(of: $0) }.contains {
      $0.sentence.has(.additional) && !$0.sentence.has(.each) || $0.sentence.holds(Self.adding)
    }
  }

  private static let adding: WordSet = ["second", "another", "again", "zweite", "weitere"]

  private func nameWords(_ name: Prose) -> Set<WordKey> {
    Set(name.tokens.filter { $0.kind == .word && !Self.joints.contains($0.key) }.map(\.key))
  }

  private static let joints: WordSet = ["the", "a", "an", "of", "and", "for", "der", "die", "das"]
}

extension SheetReading {
  /// Completes a milestone that was read from the section of a row by what its row says, and leaves it open where
  /// the section pays another amount at most.
  mutating func completeDetail(of candidate: Candidate, _ index: Int) {
    guard let row = candidate.detailed else { return }
    let read = rowReading(row)
    take(read, for: index)
    if let due = deadline(of: row, index), !paysByDay(index) {
      proposal.milestones[index].deadline = due
    }
    guard case .settled(let plan) = proposal.milestones[index].payout.state else { return }
    guard let amount = read.shape?.plainAmount,
      amount == most(of: index) || read.weight != nil && plan.terms.level(paying: amount) != nil
    else {
      proposal.milestones[index].payout.state = .unresolved(
        words: read.name.string, reason: .contradictory)
      return
    }
    proposal.milestones[index].payout.state = .settled(plan.detailing(amount, read.shape))
  }

  private func paysByDay(_ index: Int) -> Bool {
    proposal.milestones[index].measure?.unit == .date
  }

  private func most(of index: Int) -> Rational? {
    var alone = Proposal()
    alone.milestones = [proposal.milestones[index]]
    return PayoutReport(of: alone).milestones[0].maximum.money?.amount
  }
}

extension PayoutPlan {
  /// The plan of a row's section: the amount of the row is the one at target, and an amount for an event is a line
  /// of the schedule as the row is.
  fileprivate func detailing(_ amount: Rational, _ shape: PayoutShape?) -> PayoutPlan {
    var plan = self
    if plan.targetLevel == nil { plan.targetLevel = plan.terms.level(paying: amount) }
    if case .scheduleLine? = shape, case .fixed(amount) = plan.terms {
      plan.terms = .scheduleLine(amount: amount)
    }
    return plan
  }
}

extension PayoutTerms {
  /// The easiest level at which an amount is paid.
  fileprivate func level(paying amount: Rational) -> Rational? {
    switch self {
    case .tiers(let tiers, .highest, _): tiers.first { $0.pays == amount }?.level.value
    case .interpolated(let curve): curve.segments.first { $0.start == amount }?.from
    default: nil
    }
  }
}
