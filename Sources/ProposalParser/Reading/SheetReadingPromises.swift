import ProposalModel

extension SheetReading {
  /// The promises of all statements, each statement's in order.
  static func promises(of statements: [Statement], _ sentences: [[Sentence]], _ book: FigureBook)
    -> [[Promise]]
  {
    zip(statements, sentences).map { statement, sentences in
      StatementClauses(book: book, field: statement.field).clauses(of: sentences)
        .flatMap(\.promises)
    }
  }

  /// The title of the sheet: its first heading, else nothing.
  var title: Prose? {
    let scopes = outline.scopes
    return scopes.indices.first { scopes[$0].opening == .heading }
      .flatMap { scopes[$0].title?.prose }
  }
}
