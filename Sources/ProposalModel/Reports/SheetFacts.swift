/// What happened, as far as it is known: from results beside the sheet, or from the command line.
public struct SheetFacts: Sendable {
  /// Which milestone, and which of its measures, a value belongs to.
  public struct Key: Sendable, Hashable {
    /// The milestone's id.
    public var milestone: String
    /// The measure's name, lower-cased; `nil` for the only one.
    public var measure: String?

    public init(milestone: String, measure: String? = nil) {
      self.milestone = milestone
      self.measure = measure
    }
  }

  /// A gate of a milestone; `milestone` is empty for a gate of the whole sheet.
  public struct GateKey: Sendable, Hashable {
    public var milestone: String
    public var name: String

    public init(milestone: String, name: String) {
      self.milestone = milestone
      self.name = name
    }
  }

  /// Values reached.
  public var actuals: [Key: ActualValue] = [:]
  /// Days of achievement, by milestone id.
  public var achievedOn: [String: CalendarDate] = [:]
  /// Gates known to hold or not. A gate that is not here counts as met, and is an assumption.
  public var gates: [GateKey: Bool] = [:]
  /// New values of indexes and forecasts, in percent, by name or milestone id.
  public var indexes: [String: Rational] = [:]
  /// Results with their state and evidence, by milestone id.
  public var results: [String: MilestoneResult] = [:]

  /// Nothing is known.
  public init() {}

  /// Whether nothing is known, so that a report without facts says all there is to say.
  public var isEmpty: Bool {
    actuals.isEmpty && achievedOn.isEmpty && gates.isEmpty && indexes.isEmpty && results.isEmpty
  }
}
