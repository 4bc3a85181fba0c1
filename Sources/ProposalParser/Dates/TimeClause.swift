import ProposalModel

/// What a sentence says about time: a last day, a window, or a period that is measured.
struct TimeClause {
  /// How firmly the words set a deadline; the firmest clause of a milestone counts.
  enum Strength: Int, Comparable {
    /// "In 2026", "for FY28": the result is measured over it.
    case measured
    /// "By", "between … and …", "within": the words limit when.
    case limiting
    /// A field of its own: `Deadline: …`.
    case labelled

    static func < (left: Strength, right: Strength) -> Bool { left.rawValue < right.rawValue }
  }

  var strength: Strength
  let deadline: Deadline
  /// The figures it was read from; empty for words such as "soon".
  let figures: [Int]
  let place: SourceRange
}
