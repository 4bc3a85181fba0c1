import ProposalModel

extension JSONValue {
  /// An amount in the notation no reader can mistake: `{"amount": "75000.00", "currency": "USD"}`.
  static func money(_ money: Money?) -> JSONValue {
    guard let money else { return .null }
    return ["amount": .string(money.decimalText), "currency": .string(money.currency.code)]
  }

  /// An amount that may be open; null unless it is settled.
  static func amount(_ amount: Amount?) -> JSONValue {
    .money(amount?.money)
  }

  /// An exact number, as text: `12.5`, `100/3`.
  static func number(_ number: Rational?) -> JSONValue {
    .optional(number?.plainText)
  }

  /// A day, as ISO 8601 writes it.
  static func date(_ date: CalendarDate?) -> JSONValue {
    .optional(date?.description)
  }

  /// Text as a reader reads it.
  static func prose(_ prose: Prose?) -> JSONValue {
    .optional(prose?.string)
  }

  /// A place as line, column and offset of its two ends.
  static func range(_ place: SourceRange, in sources: SheetSources) -> JSONValue {
    let lines = sources.lines(of: place.source)
    return [
      "start": .position(lines.position(at: place.start)),
      "end": .position(lines.position(at: place.end)),
    ]
  }

  private static func position(_ position: TextPosition) -> JSONValue {
    [
      "line": .integer(position.line), "column": .integer(position.column),
      "offset": .integer(position.offset),
    ]
  }
}

extension JSONValue {
  /// The first and last day of a time.
  static func span(_ span: DateSpan?) -> JSONValue {
    guard let span else { return .null }
    return ["start": .date(span.start), "end": .date(span.end)]
  }
}

extension Deadline.Basis {
  /// What the date rests on, in one word.
  var name: String {
    switch self {
    case .stated: "stated"
    case .computed: "computed"
    case .assumed: "assumed"
    case .period: "period"
    case .undecided: "undecided"
    }
  }
}

extension MeasureUnit {
  /// The unit as JSON names it: a currency code, `percent`, `date`, or the counted word.
  var name: String {
    switch self {
    case .money(let currency): currency.code
    case .percent: "percent"
    case .date: "date"
    case .count(let word): word
    }
  }
}

extension MilestonePayout {
  /// Why nothing can be computed, where it cannot.
  var reason: String? {
    switch state {
    case .settled: nil
    case .ambiguous: "ambiguous"
    case .unresolved(_, let reason): reason.rawValue
    case .missing: "missing"
    }
  }
}

extension ActualValue {
  /// The value in the notation of `--actual`.
  var text: String {
    switch self {
    case .number(let number): number.plainText
    case .attainment(let percent): percent.plainText + "%"
    case .date(let date): date.description
    case .met: "met"
    case .missed: "missed"
    }
  }
}
