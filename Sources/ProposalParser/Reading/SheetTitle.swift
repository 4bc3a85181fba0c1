import ProposalModel

extension SheetReading {
  /// The title of the sheet: its first heading, else nothing.
  var title: Prose? {
    let scopes = outline.scopes
    return scopes.indices.first { scopes[$0].opening == .heading }
      .flatMap { scopes[$0].title?.prose }
  }
}
