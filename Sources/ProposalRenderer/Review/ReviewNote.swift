import ProposalModel

/// A finding with the number it is called by on the page.
struct ReviewNote: Sendable {
  let finding: Finding
  /// From 1: what stands in the sheet first, in its order, then what is missing.
  let number: Int
  /// The position of the block its words stand in; nil where they are in no block.
  var block: Int?
  /// Whether the words can be marked in that block.
  var isMarked = false

  /// The marks of its words and of those it refers to.
  var marks: [TextMark] {
    let own = TextMark(place: finding.place, number: number, severity: finding.severity)
    return [own] + others
  }

  /// The words it refers to.
  var others: [TextMark] {
    finding.related.map { TextMark(place: $0.place, number: number, severity: nil) }
  }
}
