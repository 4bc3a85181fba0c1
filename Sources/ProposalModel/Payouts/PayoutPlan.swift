/// Terms, what 100% is worth, and the steps to the amount that is paid.
public struct PayoutPlan: Sendable, Hashable {
  /// The unit of what the terms pay.
  public enum Unit: String, Sendable {
    case money
    /// A percentage, turned into money by the base.
    case percent
  }

  /// What 100% is worth.
  public enum Base: Sendable, Hashable {
    case amount(Rational)
    /// So many percent of a salary.
    case salary(Rational, percent: Rational)

    /// The amount.
    public var amount: Rational {
      switch self {
      case .amount(let amount): amount
      case .salary(let salary, let percent): salary * percent / 100
      }
    }
  }

  /// The time allowed: so many calendar months from a day, clamped to the end of the month.
  public struct Window: Sendable, Hashable {
    public var effectiveDate: CalendarDate
    public var months: Int

    /// Makes a window.
    public init(effectiveDate: CalendarDate, months: Int) {
      self.effectiveDate = effectiveDate
      self.months = months
    }

    /// The last day, included.
    public var deadline: CalendarDate? { effectiveDate.adding(months: months) }
  }

  public var terms: PayoutTerms
  public var unit: Unit
  public var base: Base?
  public var adjustments: [Adjustment]
  public var window: Window?
  /// The level the sheet calls target, in the unit of the measure.
  public var targetLevel: Rational?
  /// Whether the words say that there is no upper end.
  public var saysNoCap = false

  /// Makes a plan.
  public init(
    terms: PayoutTerms, unit: Unit = .money, base: Base? = nil, adjustments: [Adjustment] = [],
    window: Window? = nil, targetLevel: Rational? = nil
  ) {
    self.terms = terms
    self.unit = unit
    self.base = base
    self.adjustments = adjustments
    self.window = window
    self.targetLevel = targetLevel
  }
}

extension Rational {
  /// A division by a whole number that is not zero.
  static func / (left: Rational, right: Int) -> Rational {
    left.dividing(by: Rational(right)) ?? .zero
  }
}
