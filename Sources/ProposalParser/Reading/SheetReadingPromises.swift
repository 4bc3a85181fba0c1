import ProposalModel

extension SheetReading {
  /// The promises a statement makes, in order.
  func promises(of statement: Int) -> [Promise] {
    let field = outline.statements[statement].field
    let isPay = field == .payout || field == .unitPrice
    let isGoal = field.map { EvidenceCollector.goals.contains($0) } ?? false
    return sentences(of: statement).flatMap {
      promises(of: $0, isPayField: isPay, isGoalField: isGoal)
    }
  }

  /// The promises a sentence makes.
  func promises(of sentence: Sentence, isPayField: Bool = false, isGoalField: Bool = false)
    -> [Promise]
  {
    guard !sentence.items.isEmpty, !sentence.has(.term, .modifier) else { return [] }
    let labels = FigureLabeler(
      sentence: sentence, book: book, isPayField: isPayField, isGoalField: isGoalField
    ).labels()
    return PromiseReader(sentence: sentence, labels: labels).promises()
  }

  /// The title of the sheet: its first heading, else nothing.
  var title: Prose? {
    outline.scopes.first { $0.opening == .heading }?.title?.prose
  }
}
