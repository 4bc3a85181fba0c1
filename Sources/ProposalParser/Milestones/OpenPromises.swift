import ProposalModel

/// Parts that promise a payment whose size nobody has agreed yet.
extension MilestoneFinder {
  /// Whether a titled scope promises a payment whose size is still to be agreed: "we will add an
  /// instalment. Its size is to be agreed".
  func promisesOpenPay(_ index: Int, _ title: Title) -> Bool {
    let scope = reading.outline.scopes[index]
    guard scope.role == .operative, scope.children.isEmpty, scope.tables.isEmpty,
      !TermHeadings.isTerm(title), !pays[index]
    else { return false }
    let sentences = scope.statements.flatMap { reading.sentences(of: $0) }
    guard scope.opening == .heading else {
      return isAmongPaying(index) && sentences.contains { $0.has(.toBeAgreed) }
        && sentences.contains { $0.has(.payNoun, .payVerb) }
    }
    guard
      title.prose.tokens[title.name].contains(where: {
        TitleReader.milestoneWords.contains($0.key)
      })
    else {
      return title.label != nil && isAmongPaying(index)
        && sentences.contains { $0.has(.toBeAgreed) && $0.has(.payNoun) && !$0.holdsFigures }
    }
    return sentences.contains { $0.has(.toBeAgreed) && !$0.holdsFigures }
      && sentences.contains { $0.has(.payNoun, .payVerb) }
  }

  /// Whether an item or paragraph with a bold name stands beside one of the same form that pays.
  private func isAmongPaying(_ index: Int) -> Bool {
    let scopes = reading.outline.scopes
    guard let parent = scopes[index].parent else { return false }
    return scopes[parent].children.contains { sibling in
      sibling != index && scopes[sibling].opening == scopes[index].opening && pays[sibling]
    }
  }
}
