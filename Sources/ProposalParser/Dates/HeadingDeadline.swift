import ProposalModel

extension SheetReading {
  /// The last day that the nearest heading around a scope names: "The team, by 30 September 2027".
  ///
  /// Only a day behind a word such as "by" counts; the title of the sheet sets no day.
  func headingDeadline(around scope: Int) -> Located<Deadline>? {
    var position: Int? = scope
    while let index = position, let parent = outline.scopes[index].parent {
      let scope = outline.scopes[index]
      if let title = scope.title?.prose, title.place != self.title?.place,
        let deadline = lastDay(in: title)
      {
        return deadline
      }
      position = scope.opening == .heading ? nil : parent
    }
    return nil
  }

  private func lastDay(in title: Prose) -> Located<Deadline>? {
    guard TimeWords.leads.first(in: title, title.tokens.indices) != nil else { return nil }
    for quantity in QuantityReader.quantities(in: title, context: context) {
      guard quantity.isOperative, let reading = quantity.reading, reading.hasYear,
        !reading.edge.isVague, isLimited(quantity.tokens.lowerBound, in: title),
        let end = reading.span(in: fiscal)?.end
      else { continue }
      return Located(Deadline(date: end, basis: .stated), at: quantity.place)
    }
    return nil
  }

  /// Whether "by" or the like stands right in front of a token.
  private func isLimited(_ token: Int, in title: Prose) -> Bool {
    (max(0, token - 4)..<token).contains { start in
      guard let (lead, count) = TimeWords.leads.match(in: title.tokens, at: start, before: token)
      else { return false }
      return lead == .by && start + count == token
    }
  }
}
