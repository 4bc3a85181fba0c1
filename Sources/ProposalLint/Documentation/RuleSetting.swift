public import ProposalModel

/// A threshold of a rule that a configuration may move.
public struct RuleSetting: Sendable, Hashable {
  /// The kebab-case name, unique in its rule: `warning-below`.
  public let name: String
  /// What it decides, as a sentence with the unit: “A weight below so many percent is a warning.”
  public let meaning: String
  /// What holds where nothing is configured.
  public let standard: Rational
  /// What it may be set to.
  public let range: ClosedRange<Rational>
  /// Whether only whole numbers make sense.
  public let isWhole: Bool

  /// Makes a setting; `standard` lies in `range`.
  public init(
    _ name: String, _ standard: Rational, in range: ClosedRange<Rational>, isWhole: Bool = false,
    meaning: String
  ) {
    self.name = name
    self.meaning = meaning
    self.standard = standard
    self.range = range
    self.isWhole = isWhole
  }

  /// Whether it may be set to `value`.
  public func allows(_ value: Rational) -> Bool {
    range.contains(value) && (!isWhole || value.isInteger)
  }
}
