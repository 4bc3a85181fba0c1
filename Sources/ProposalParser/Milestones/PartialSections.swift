import ProposalModel

/// Parts of a sheet that say what less than the goal pays: "B.3 Partial performance", "Jonas gets $30,000
/// instead if he launches three markets". They promise nothing by themselves.
extension SheetReading {
  /// The candidates with those parts as words of the one milestone there is; of several they are nobody's,
  /// and what they say stays open.
  func withPartialSections(_ candidates: [Candidate]) -> [Candidate] {
    let own = candidates.filter { !isPartial($0) }
    guard !own.isEmpty, own.count < candidates.count || holdsPartialScopes else {
      return candidates
    }
    guard own.count == 1, own[0].row == nil else { return own }
    var whole = own[0]
    let parts = candidates.filter(isPartial).flatMap(\.statements)
    let others = outline.scopes.indices.filter { isPartialScope($0) }
      .flatMap { allStatements(of: $0) }
    whole.statements = Array(Set(whole.statements + parts + others)).sorted()
    return [whole]
  }

  private var holdsPartialScopes: Bool { outline.scopes.indices.contains { isPartialScope($0) } }

  private func allStatements(of scope: Int) -> [Int] {
    outline.scopes[scope].statements
      + outline.scopes[scope].children.flatMap { allStatements(of: $0) }
  }

  private func isPartialScope(_ index: Int) -> Bool {
    let scopes = outline.scopes
    guard scopes[index].opening == .heading, scopes[index].role == .operative,
      let title = scopes[index].title
    else { return false }
    return PartialWords.titles.meaning(of: title.name, in: title.prose.tokens) != nil
  }

  /// A section with such a title, or a paragraph that pays one amount in the place of another.
  private func isPartial(_ candidate: Candidate) -> Bool {
    if let scope = candidate.scope { return isPartialScope(scope) }
    guard candidate.row == nil else { return false }
    let scopes = Set(candidate.statements.map { outline.statements[$0].scope })
    if scopes.contains(where: isPartialScope) { return true }
    let promises = candidate.statements.flatMap { self.promises(of: $0) }
    return promises.count == 1
      && promises.allSatisfy { $0.isTotal && PartialWords.replaces($0.sentence) }
  }
}

/// Words of what less than the goal pays.
enum PartialWords {
  static let titles = PhraseTable<Bool>([
    (
      true,
      [
        "partial performance", "partial credit", "partial achievement", "partial payment",
        "partial success", "partial award", "part performance", "near miss", "shortfall",
        "below target", "if the target is missed", "partial delivery", "partial completion",
        "teilleistung", "teilerfüllung", "teilerfolg", "performance partielle",
      ]
    )
  ])

  /// "gets $30,000 instead if he launches three"
  static func replaces(_ sentence: Sentence) -> Bool {
    sentence.holds(instead)
  }

  private static let instead: WordSet = ["instead", "stattdessen"]
}
