import ProposalModel

extension PublishedSheet {
  /// What its pages are to be called: from what the audience sees, and from nothing else.
  ///
  /// Where names are shown, title and payee; else the role, and a digest of the goals and their
  /// levels, which stand on the page and change only with the plan. Neither holds results, so that
  /// links last; neither is a digest of anything withheld.
  public var pageName: String {
    let title = Slug.of(heading)
    let others = payees.filter { !title.contains(Slug.of($0)) }
    let words = Slug.of(([heading] + others).joined(separator: " "))
    let stem = words.isEmpty ? "scorecard" : words
    guard payees.isEmpty else { return stem }
    let facts = milestones.flatMap { goal in
      [goal.label, goal.measure, goal.threshold, goal.target, goal.maximum].map { $0 ?? "" }
    }
    let digest = SHA256.hexadecimal(of: Array(facts.joined(separator: "\u{1F}").utf8)).prefix(8)
    return stem + "-" + digest
  }
}
