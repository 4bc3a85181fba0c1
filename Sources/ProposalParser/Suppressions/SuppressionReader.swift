import ProposalModel

/// Reads the comments that are addressed to the linter.
enum SuppressionReader {
  /// The suppressions of a sheet, in the order they stand.
  static func suppressions(in document: MarkdownDocument) -> [Suppression] {
    let found = document.comments.compactMap { comment in
      SuppressionWords(comment, in: document.text).map { (comment.place, $0) }
    }
    guard !found.isEmpty else { return [] }
    let scopes = SuppressionScopes(document)
    return found.sorted { $0.0 < $1.0 }.map { place, words in
      Suppression(
        place: place, scope: scopes.scope(ofCommentAt: place), rules: words.rules,
        reason: words.reason, until: words.until, problem: words.problem)
    }
  }
}
