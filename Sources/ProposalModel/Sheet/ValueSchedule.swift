/// A schedule of values: the lines of an application for payment.
public struct ValueSchedule: Sendable {
  /// One line.
  public struct Line: Sendable {
    /// The line's label, lower-cased: `3`, `co-1`.
    public var id: String
    public var name: Prose
    public var scheduled: Located<Rational>
    /// In percent; `nil` when not stated.
    public var percentComplete: Located<Rational>?
    /// Completed to date as stated.
    public var statedCompleted: Located<Rational>?

    public init(id: String, name: Prose, scheduled: Located<Rational>) {
      self.id = id
      self.name = name
      self.scheduled = scheduled
    }
  }

  public var lines: [Line]
  public var storedMaterials: Located<Rational>?
  /// In percent.
  public var retainagePercent: Located<Rational>?
  public var retainsStored: Bool = true
  public var isRetainageReleased: Bool = false
  public var previousCertificates: Located<Rational>?

  public init(lines: [Line]) {
    self.lines = lines
  }
}
