/// A sum the sheet states about its own milestones, to be compared with the computed one.
public struct StatedAmount: Sendable {
  /// Which sum.
  public enum Meaning: Sendable, Hashable {
    /// The sum at target, of the milestones named; all when empty.
    case target([Int])
    case maximum([Int])
    case minimum
    /// The sum of the schedule or table column it closes.
    case columnTotal
    case contractSum
  }

  /// Which sum.
  public let meaning: Meaning
  /// The amount as stated.
  public let amount: Located<Rational>
  /// What the sheet's own parts add up to, where they can be added.
  public let computed: Rational?
  /// Half a unit of the last digit shown: the stated amount may differ by that much.
  public let tolerance: Rational

  /// Whether the parts come to another sum, and rounding does not explain it.
  public var contradictsItsParts: Bool {
    computed.map { (amount.value - $0).magnitude > tolerance } ?? false
  }

  /// Makes a stated amount.
  public init(
    meaning: Meaning, amount: Located<Rational>, computed: Rational?, tolerance: Rational
  ) {
    self.meaning = meaning
    self.amount = amount
    self.computed = computed
    self.tolerance = tolerance
  }
}
