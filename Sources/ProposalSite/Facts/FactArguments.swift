import ProposalModel
import ProposalParser

/// What happened, as given on the command line.
public struct FactArguments: Sendable {
  /// `ID[.MEASURE]=VALUE`
  public var actuals: [String] = []
  /// `ID=DATE`
  public var achieved: [String] = []
  /// `NAME=VALUE`
  public var indexes: [String] = []
  /// `ID.NAME=met|missed`
  public var gates: [String] = []

  /// Nothing is given.
  public init() {}

  /// The facts of a sheet with those given here put over them.
  func facts(of sheet: OpenedSheet) throws(SiteError) -> SheetFacts {
    let names = FactNames(sheet.proposal)
    var facts = sheet.facts
    for text in actuals {
      let argument = try FactArgument(text, option: "--actual", form: "ID=VALUE")
      let key = try names.measure(argument)
      facts.actuals[key] = try actual(argument, of: key.milestone, sheet.proposal)
    }
    for text in achieved {
      let argument = try FactArgument(text, option: "--achieved", form: "ID=DATE")
      facts.achievedOn[try names.milestone(argument)] = try date(argument, of: sheet)
    }
    for text in indexes {
      let argument = try FactArgument(text, option: "--index", form: "NAME=VALUE")
      facts.indexes[argument.name] = try percent(argument)
    }
    for text in gates {
      let argument = try FactArgument(text, option: "--gate", form: "ID.NAME=met|missed")
      facts.gates[try names.gate(argument)] = try isMet(argument)
    }
    return facts
  }

  private func actual(_ argument: FactArgument, of milestone: String, _ proposal: Proposal)
    throws(SiteError) -> ActualValue
  {
    let unit = proposal.unit(ofMilestone: milestone)
    guard let value = SheetParser.actual(from: argument.value, unit: unit, in: proposal) else {
      throw argument.error(
        "has a value that cannot be read",
        "Write a number as the sheet does, or met, missed; 75% where the measure is known.")
    }
    return value
  }

  private func date(_ argument: FactArgument, of sheet: OpenedSheet) throws(SiteError)
    -> CalendarDate
  {
    guard
      case .date(let date) = SheetParser.actual(
        from: argument.value, unit: .date, in: sheet.proposal)
    else {
      throw argument.error("has a date that cannot be read", "Write it as 2026-06-30.")
    }
    return date
  }

  private func percent(_ argument: FactArgument) throws(SiteError) -> Rational {
    let text = argument.value.hasSuffix("%") ? String(argument.value.dropLast()) : argument.value
    guard let value = Rational(text: text) else {
      throw argument.error("has a value that cannot be read", "Write a percentage as 5 or 5.2%.")
    }
    return value
  }

  private func isMet(_ argument: FactArgument) throws(SiteError) -> Bool {
    switch argument.value {
    case "met": true
    case "missed": false
    default: throw argument.error("says neither met nor missed", "Write one of the two.")
    }
  }
}
