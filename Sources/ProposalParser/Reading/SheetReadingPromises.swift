import ProposalModel

extension SheetReading {
  /// The promises of all statements, each statement's in order.
  static func promises(of statements: [Statement], _ sentences: [[Sentence]], _ book: FigureBook)
    -> [[Promise]]
  {
    zip(statements, sentences).map { statement, sentences in
      let isPay = statement.field == .payout || statement.field == .unitPrice
      let isGoal = statement.field.map { EvidenceCollector.goals.contains($0) } ?? false
      return sentences.flatMap {
        promises(of: $0, isPayField: isPay, isGoalField: isGoal, book)
      }
    }
  }

  /// The promises a sentence makes; there is none without a figure.
  private static func promises(
    of sentence: Sentence, isPayField: Bool, isGoalField: Bool, _ book: FigureBook
  ) -> [Promise] {
    guard sentence.holdsFigures, !sentence.isAboutTerm, !sentence.has(.modifier) else { return [] }
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
