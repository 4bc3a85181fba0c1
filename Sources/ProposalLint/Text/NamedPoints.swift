import ProposalModel

/// Levels called threshold, target and maximum: points of a curve, and no ladder.
enum NamedPoints {
  /// The last row of a table of such points of a milestone; `nil` where it has none.
  static func lastRow(ofMilestone position: Int, in context: LintContext) -> SourceRange? {
    let milestone = context.proposal.milestones[position]
    let table = context.text.tables(in: milestone.place).first { table in
      table.rows.count { row in row.first.map { $0.has(names) } ?? false } > 1
    }
    guard let row = table?.rows.last else { return nil }
    return row.dropFirst().reduce(row.first?.place) { $0?.union($1.place) }
  }

  private static let names: WordSet = [
    "threshold", "target", "maximum", "stretch", "minimum", "entry", "outstanding", "schwelle",
    "schwellenwert", "zielwert", "einstieg",
  ]
}
