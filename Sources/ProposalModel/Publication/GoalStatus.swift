/// How a result stands against its levels, in one word.
public enum GoalStatus: String, Sendable, Hashable, CaseIterable {
  /// The target is reached, or the only level.
  case met
  /// The threshold is reached and the target is not.
  case partly
  /// No level is reached.
  case missed
  /// Reported, and no level says what it means.
  case reported
  /// Nothing is reported.
  case open

  /// The status of a value.
  ///
  /// - Parameters:
  ///   - actual: the value reached.
  ///   - levels: what it is held against.
  ///   - attainment: in percent of the target, where it was computed.
  public init(actual: ActualValue?, levels: StatedLevels?, attainment: Rational?) {
    switch actual {
    case nil: self = .open
    case .met: self = .met
    case .missed: self = .missed
    case .number(let number): self = Self.status(of: number, levels) ?? Self.status(attainment)
    case .attainment(let percent): self = Self.status(percent)
    case .date(let date):
      self = Self.status(of: Rational(date.dayNumber), levels) ?? Self.status(attainment)
    }
  }

  private static func status(of number: Rational, _ levels: StatedLevels?) -> GoalStatus? {
    guard let levels, let target = levels.target ?? levels.maximum ?? levels.threshold else {
      return nil
    }
    if levels.direction.reaches(number, target) { return .met }
    guard let threshold = levels.threshold else { return .missed }
    return levels.direction.reaches(number, threshold) ? .partly : .missed
  }

  private static func status(_ attainment: Rational?) -> GoalStatus {
    guard let attainment else { return .reported }
    return attainment >= .hundred ? .met : attainment > .zero ? .partly : .missed
  }
}

extension Direction {
  fileprivate func reaches(_ value: Rational, _ level: Rational) -> Bool {
    self == .higherIsBetter ? value >= level : value <= level
  }
}
