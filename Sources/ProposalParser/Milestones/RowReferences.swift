import ProposalModel

/// Sentences and sections that speak of a row of a table by its code.
extension SheetReading {
  /// The candidates less those that speak of a row by its code: "a fee of $52,000 for M3".
  func withoutReferences(_ candidates: [Candidate]) -> [Candidate] {
    let codes = Set(candidates.filter { $0.row != nil }.compactMap(\.label).map { WordKey($0) })
    guard !codes.isEmpty else { return candidates }
    return candidates.filter { candidate in
      guard candidate.row == nil else { return true }
      let promises = candidate.statements.flatMap { self.promises(of: $0) }
      return promises.isEmpty || !promises.allSatisfy { names($0.sentence, codes) }
    }
  }

  /// The candidates with each row that leaves its pay to a section of its own, "M3 | Annual sales | see
  /// Part 2" and "Part 2. Annual sales (M3)", as that section.
  func withReferredSections(_ candidates: [Candidate]) -> [Candidate] {
    var rows = referringRows(candidates)
    guard !rows.isEmpty else { return candidates }
    var candidates = candidates
    var moved: Set<Int> = []
    for index in candidates.indices.reversed() {
      guard candidates[index].row == nil, let scope = candidates[index].scope,
        let title = outline.scopes[scope].title,
        let (code, row) = title.prose.tokens.dropFirst()
          .compactMap({ token in rows[token.key].map { (token.key, $0) } })
          .min(by: { $0.1 < $1.1 })
      else { continue }
      var section = candidates[index]
      section.label = candidates[row].label
      section.name = candidates[row].name
      candidates[row] = section
      rows[code] = nil
      moved.insert(index)
    }
    return candidates.indices.filter { !moved.contains($0) }.map { candidates[$0] }
  }

  /// The rows that state no pay, by the code a title may name them by.
  private func referringRows(_ candidates: [Candidate]) -> [WordKey: Int] {
    var rows: [WordKey: Int] = [:]
    for index in candidates.indices.reversed() {
      guard let row = candidates[index].row, let label = candidates[index].label,
        label.utf8.count > 1, rowReading(row).shape.map(\.isOpen) ?? true
      else { continue }
      rows[WordKey(label)] = index
    }
    return rows
  }

  private func names(_ sentence: Sentence, _ codes: Set<WordKey>) -> Bool {
    let tokens = sentence.prose.tokens
    return sentence.tokens.dropFirst().contains { index in
      codes.contains(tokens[index].key) && Self.referring.contains(tokens[index - 1].key)
        && MilestoneReferences.isCode(sentence.prose, index)
    }
  }

  private static let referring: WordSet = [
    "for", "milestone", "payment", "stage", "für", "meilenstein", "rate", "jalon", "pour",
  ]
}
