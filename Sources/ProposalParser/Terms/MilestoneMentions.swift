import ProposalModel

extension SheetReading {
  /// The positions of the milestones a sentence names: "Milestone B", "milestones 1 to 4", "for B".
  func milestonesNamed(in remark: Remark, before end: Int? = nil) -> [Int] {
    let tokens = remark.prose.tokens
    var named: [Int] = []
    var index = remark.extent.lowerBound
    while index < end ?? remark.tokens.upperBound {
      if isMentionWord(tokens[index].key), index + 1 < remark.tokens.upperBound {
        named += milestones(listedFrom: index + 1, in: remark)
      } else if Self.prepositions.contains(tokens[index].key),
        index + 1 < remark.tokens.upperBound, tokens[index + 1].range.count == 1,
        tokens[index + 1].isCapitalised
      {
        named += milestones(listedFrom: index + 1, in: remark)
      } else if let position = milestone(labelled: tokens[index], in: remark.prose) {
        named.append(position)
      }
      index += 1
    }
    return Array(Set(named)).sorted()
  }

  private static let prepositions: WordSet = ["for", "of"]

  /// `M3`, where that is the id of a milestone or how its name begins.
  private func milestone(labelled token: Token, in prose: Prose) -> Int? {
    let bytes = prose.utf8[token.range]
    guard token.kind == .word, token.isCapitalised, (2...4).contains(bytes.count),
      bytes.dropFirst().allSatisfy({ $0 &- 0x30 < 10 })
    else { return nil }
    return milestoneIDs[token.key]
      ?? proposal.milestones.firstIndex { $0.name.tokens.first?.key == token.key }
  }

  /// The sentences of a statement that everyone may read. Logarithmic in the sheet.
  func remarks(of statement: Int) -> ArraySlice<Remark> {
    var (low, high) = (0, remarks.count)
    while low < high {
      let middle = (low + high) / 2
      if remarks[middle].statement < statement { low = middle + 1 } else { high = middle }
    }
    return remarks[low...].prefix { $0.statement == statement }
  }

  func isMentionWord(_ key: WordKey) -> Bool {
    TitleReader.milestoneWords.contains(key) || Self.mentionWords.contains(key)
  }

  private static let mentionWords: WordSet = [
    "milestones", "instalments", "installments", "tranches", "components", "stages", "steps",
    "goals", "awards", "phases", "deliverables", "meilensteine",
    "etappen", "ziele", "items", "item", "paragraph", "rule", "bonuses", "payments", "payment",
    "rates",
    "raten", "rate", "jalons", "instalments", "installments", "tranches", "components", "lines",
    "line",
    "parts", "sections", "goals", "objectives", "komponenten", "teile",
  ]

  /// The ids of a list such as `A and B`, `1 to 4`, `1, 2 and 3`.
  func milestones(listedFrom start: Int, in remark: Remark, before end: Int? = nil) -> [Int] {
    let tokens = remark.prose.tokens
    let end = end ?? remark.tokens.upperBound
    var found: [Int] = []
    var isRange = false
    var index = start
    while index < end {
      if let position = milestoneIDs[tokens[index].key] {
        if isRange, let last = found.last, last < position { found += last + 1..<position }
        found.append(position)
        isRange = false
      } else if Self.rangeWords.contains(tokens[index].key), !found.isEmpty {
        isRange = true
      } else if !Self.listWords.contains(tokens[index].key) || found.isEmpty {
        break
      }
      index += 1
    }
    return found
  }

  /// "5% for Milestone 2": the milestone that the words right behind a figure name.
  func milestone(namedBehind figure: Int) -> Int? {
    let prose = passages[book.entries[figure].passage].prose
    let start = book[figure].tokens.upperBound
    guard start + 2 < prose.tokens.count, Self.prepositions.contains(prose.tokens[start].key),
      isMentionWord(prose.tokens[start + 1].key)
    else { return nil }
    return milestoneIDs[prose.tokens[start + 2].key]
  }

  private static let rangeWords: WordSet = ["to", "-", "–", "bis", "through", "à"]
  private static let listWords: WordSet = [",", "and", "und", "et", "&", "or"]

  /// The milestone a place stands in, unless the milestone takes in the whole sheet.
  func owner(of place: SourceRange) -> Int? {
    let sheet = outline.scopes[0].place
    guard let owner = milestonePlaces.first(around: place) else { return nil }
    let milestone = proposal.milestones[owner].place
    let isSheet =
      milestone.contains(sheet)
      || milestone.count * 4 > sheet.count * 3
        && proposal.milestones.count == 1
    return isSheet ? nil : owner
  }
}
