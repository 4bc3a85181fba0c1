import ProposalModel

/// What stands beside an amount and comes on top of it or of others: tax, more of it, a least.
extension Neighbours {
  /// "plus 20% VAT", "plus VAT at 20%"
  var isTaxRate: Bool {
    if key(behind: 0).map(Self.taxWords.contains) ?? false { return true }
    return prose.tokens[max(sentenceStart, start - 3)..<start].contains {
      Self.taxWords.contains($0.key)
    }
  }

  /// "(£6,000)" behind "plus 20% VAT"
  var isTaxAmount: Bool {
    guard start > sentenceStart + 1, prose.tokens[start - 1].key == Mark.open else { return false }
    return Self.taxWords.contains(prose.tokens[start - 2].key)
  }

  static let taxWords: WordSet = [
    "vat", "gst", "hst", "mwst", "mehrwertsteuer", "umsatzsteuer", "ust", "tva",
  ]

  /// "$5,000 more at 120", "$8,000 extra": an amount on top of others.
  var isFollowedByMore: Bool {
    guard let next = key(behind: 0), Self.moreWords.contains(next) else { return false }
    return key(behind: 1).map { !Self.thanWords.contains($0) } ?? true
  }

  /// "$40,000 at the least", "$40,000 as a minimum"
  var isFollowedByLeast: Bool {
    Self.leasts.first(in: prose, figureEnd..<min(end, figureEnd + 3)).map {
      $0.tokens.lowerBound == figureEnd
    } ?? false
  }

  private static let leasts = PhraseTable<Bool>([
    (true, ["at the least", "as a minimum", "at a minimum", "at the very least"])
  ])
  static let moreWords: WordSet = ["more", "extra", "zusätzlich"]
  static let thanWords: WordSet = ["than", "als", "que"]
}
