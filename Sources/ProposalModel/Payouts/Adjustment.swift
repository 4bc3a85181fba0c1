/// One step between what the terms give and what is paid, in the fixed order of operations
/// (domain-model 6.8): gate; multiply and add, as listed; discretion; conditional cap; floor and
/// cap, as listed; proration; rounding; shares.
public enum Adjustment: Sendable, Hashable {
  /// Nothing is paid unless the condition holds.
  case gate(Condition)
  /// Times so many percent: 107.5 raises by 7.5%.
  case multiply(Rational)
  /// Times so many percent if the condition holds.
  case multiplyIf(Condition, Rational)
  /// Times a factor that facts give by name; once where they give none.
  case factor(NamedFactor)
  /// So many points of the base more; only where the terms pay a percentage.
  case add(Rational)
  /// So many points of the base more if the condition holds.
  case addIf(Condition, Rational)
  /// Nothing is paid where the terms pay nothing, whatever was added.
  case onlyIfEarned
  /// A decision replaces the formula result.
  case discretion(Limit)
  /// At most so many percent if the condition holds.
  case conditionalCap(Condition, Rational)
  case floor(Limit)
  case cap(Limit)
  /// Times numerator / denominator.
  case prorate(numerator: Rational, denominator: Rational)
  case round(RoundingStep)
  case shares(ShareSettlement)
}

/// A factor that someone decides within bounds: an individual rating, a performance factor.
public struct NamedFactor: Sendable, Hashable {
  public var name: String
  /// The least, as a multiple: 0.9.
  public var lower: Rational
  /// The most, as a multiple: 1.2.
  public var upper: Rational
  /// Whether it multiplies what is left after caps and floors.
  public var followsBounds = false

  /// Makes a factor.
  public init(name: String, lower: Rational, upper: Rational) {
    self.name = name
    self.lower = lower
    self.upper = upper
  }
}

/// A condition by name.
public struct Condition: Sendable, Hashable {
  public var name: String
  /// The level its actual is compared with, where it is not simply met or missed.
  public var level: Level?
  public var direction: Direction

  /// Makes a condition.
  public init(name: String, level: Level? = nil, direction: Direction = .higherIsBetter) {
    self.name = name
    self.level = level
    self.direction = direction
  }
}

/// A bound on the result, or a decided result.
public enum Limit: Sendable, Hashable {
  /// Percent of the base.
  case percent(Rational)
  /// Money.
  case amount(Rational)
  /// Money: a multiple of a salary.
  case salaryMultiple(salary: Rational, multiple: Rational)

  /// The bound in money, where it is one.
  public var money: Rational? {
    switch self {
    case .percent: nil
    case .amount(let amount): amount
    case .salaryMultiple(let salary, let multiple): salary * multiple
    }
  }
}

/// Rounding to a multiple of an increment, in the course of the calculation.
public struct RoundingStep: Sendable, Hashable {
  /// What is rounded.
  public enum Subject: String, Sendable { case percent, money }

  public var of: Subject
  public var increment: Rational
  public var mode: Rounding

  /// Makes a step.
  public init(of: Subject, increment: Rational, mode: Rounding) {
    self.of = of
    self.increment = increment
    self.mode = mode
  }
}

/// Whole shares or rights.
public enum ShareSettlement: Sendable, Hashable {
  /// So many rights, times the percentage.
  case count(Rational, Rounding)
  /// The money, divided by a price.
  case price(Rational, Rounding)
}

extension Adjustment {
  /// The place in the order of operations (domain-model 6.8).
  private var phase: Int {
    switch self {
    case .gate: 0
    case .factor(let factor) where factor.followsBounds: 5
    case .multiply, .multiplyIf, .factor, .add, .addIf, .onlyIfEarned: 1
    case .discretion: 2
    case .conditionalCap: 3
    case .floor, .cap: 4
    case .prorate: 5
    case .round: 6
    case .shares: 7
    }
  }

  /// Whether the step is part of the formula result.
  var isFormula: Bool { phase < 2 }

  /// The steps in the order of operations; those of one place stay as listed.
  static func ordered(_ adjustments: [Adjustment]) -> [Adjustment] {
    adjustments.enumerated()
      .sorted { ($0.element.phase, $0.offset) < ($1.element.phase, $1.offset) }
      .map(\.element)
  }
}
