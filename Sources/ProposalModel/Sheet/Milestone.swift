/// What is paid for what: one payable promise of the sheet.
public struct Milestone: Sendable {
  /// The label as written, lower-cased, else the ordinal; unique in the sheet.
  public var id: String
  /// The name as written.
  public var name: Prose
  /// The bytes of the section, row or sentence that states the milestone.
  public var place: SourceRange
  /// What has to be achieved.
  public var goal: Prose?
  /// The metric the levels count in.
  public var measure: Measure?
  /// When it is due.
  public var deadline: Located<Deadline>?
  /// Whether the amount is promised for an early day, beside payments that delay only reduces:
  /// what is taken off late payments does not keep it.
  public var isEarnedByDate = false
  /// Whether it pays by its day and, behind the last one, what delay leaves of it.
  public var losesByDelay = false
  /// Whether words that were not understood tell what it pays when late.
  public var hasOpenLateness = false
  /// The share of the target amount, in percent.
  public var weight: Located<Rational>?
  /// What it pays.
  public var payout: MilestonePayout
  /// Conditions that must hold beside the goal.
  public var gates: [Gate] = []
  /// What shows that it is achieved: source, report, document.
  public var evidence: [Prose] = []
  /// Who measures or certifies.
  public var certifier: Prose?
  /// When a deliverable counts as accepted.
  public var acceptance: [Prose] = []
  /// Terms of this milestone alone.
  public var terms: [Located<SheetTerm>] = []
  /// Estimated chances of each level, in percent, where stated.
  public var probabilities: [Located<Rational>] = []
  /// Past values, where stated.
  public var history: [Prose] = []

  /// Makes a milestone.
  public init(id: String, name: Prose, place: SourceRange, payout: MilestonePayout) {
    self.id = id
    self.name = name
    self.place = place
    self.payout = payout
  }
}

/// What a level counts.
public struct Measure: Sendable {
  /// The metric's name as written.
  public var name: Prose
  /// What a number of it is.
  public var unit: MeasureUnit
  /// Value before, where the goal is a change.
  public var baseline: Located<Rational>?

  /// Makes a measure.
  public init(name: Prose, unit: MeasureUnit, baseline: Located<Rational>? = nil) {
    self.name = name
    self.unit = unit
    self.baseline = baseline
  }
}

/// What a number of a measure is.
public enum MeasureUnit: Sendable, Hashable {
  case money(Currency)
  case percent
  case date
  /// Counted things or a bare scale; the word as written, lower-cased: `markets`, `days`.
  case count(String)
}

/// A condition beside the goal: nothing (or less) is paid unless it holds.
public struct Gate: Sendable {
  /// The name used by `--gate ID.NAME=met|missed`, a slug of the words.
  public var name: String
  /// The words.
  public var text: Prose
  /// What is left of the payout when the condition is missed, in percent: 0 for a gate that leaves
  /// nothing, 50 for "otherwise half is paid".
  public var leaves: Rational

  /// Makes a gate.
  public init(name: String, text: Prose, leaves: Rational = .zero) {
    self.name = name
    self.text = text
    self.leaves = leaves
  }
}
