import ProposalModel

extension Sentence {
  /// The tokens from one position up to another as far as they belong to the sentence; none where the
  /// two are not in order, as figures of other sentences may stand anywhere.
  func window(_ first: Int, _ end: Int) -> Range<Int> {
    let start = min(max(first, tokens.lowerBound), tokens.upperBound)
    return start..<max(start, min(end, tokens.upperBound))
  }
}
