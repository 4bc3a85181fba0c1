/// What is due on a schedule of values (domain-model 12, progress billing); exact, not rounded.
public struct ProgressCertificate: Sendable, Hashable {
  /// A line of the schedule.
  public struct Line: Sendable, Hashable {
    public var scheduled: Rational
    /// In percent.
    public var percentComplete: Rational

    /// Makes a line.
    public init(scheduled: Rational, percentComplete: Rational) {
      self.scheduled = scheduled
      self.percentComplete = percentComplete
    }

    /// The value of the work done.
    public var completed: Rational { scheduled * percentComplete / 100 }
  }

  public var lines: [Line]
  /// Materials delivered and not yet built in.
  public var stored: Rational
  /// In percent.
  public var retainagePercent: Rational
  /// Whether retainage is kept from stored materials too.
  public var retainsStored: Bool
  public var isRetainageReleased: Bool
  public var previousCertificates: Rational

  /// Makes a certificate.
  public init(
    lines: [Line], stored: Rational = .zero, retainagePercent: Rational,
    retainsStored: Bool = true, isRetainageReleased: Bool = false,
    previousCertificates: Rational = .zero
  ) {
    self.lines = lines
    self.stored = stored
    self.retainagePercent = retainagePercent
    self.retainsStored = retainsStored
    self.isRetainageReleased = isRetainageReleased
    self.previousCertificates = previousCertificates
  }

  /// The sum of all lines.
  public var scheduled: Rational { lines.map(\.scheduled).sum }
  /// Work done and materials stored.
  public var completed: Rational { lines.map(\.completed).sum + stored }
  /// What is kept back; nothing once it is released.
  public var retained: Rational {
    guard !isRetainageReleased else { return .zero }
    return (retainsStored ? completed : completed - stored) * retainagePercent / 100
  }
  /// Completed less retained.
  public var earned: Rational { completed - retained }
  /// Earned less what was certified before.
  public var due: Rational { earned - previousCertificates }
}
