import ProposalModel

extension Outline {
  /// Gives a section back what its heading took from it: "2. Board results" with a goal and a payout
  /// below states what is agreed, and no results.
  ///
  /// Only where the heading is numbered or lettered, as milestones are, and nothing was reached yet.
  mutating func restoreGoalSections() {
    for index in scopes.indices.dropFirst() {
      let (role, parent) = (scopes[index].role, scopes[index].parent ?? 0)
      guard Self.quiet.contains(role), scopes[parent].role == .operative,
        let title = scopes[index].title, title.label != nil, !Self.describesPast(title),
        agrees(index)
      else { continue }
      restore(index, from: role)
    }
  }

  private mutating func restore(_ index: Int, from role: SectionRole) {
    guard scopes[index].role == role else { return }
    scopes[index].role = .operative
    for child in scopes[index].children { restore(child, from: role) }
  }

  /// Whether labels of the section or its items name a goal and a payout, and no result.
  private func agrees(_ index: Int) -> Bool {
    let items = scopes[index].children.filter { scopes[$0].opening == .item }
    let fields = (scopes[index].statements + items.flatMap { scopes[$0].statements })
      .map { statements[$0].field }
    return (fields.contains(.goal) || fields.contains(.measure)) && fields.contains(.payout)
      && !fields.contains(.actual)
  }

  /// "Examples", "Benchmark", "History": what stands below may be no more than that.
  private static func describesPast(_ title: Title) -> Bool {
    title.prose.tokens.contains { past.contains($0.key) }
  }

  private static let quiet: Set<SectionRole> = [.background, .definitions, .results, .signatures]
  private static let past: WordSet = [
    "example", "examples", "benchmark", "benchmarks", "history", "market", "illustration",
    "illustrations", "comparison", "rechenbeispiel", "rechenbeispiele", "beispiele", "exemple",
  ]
}
