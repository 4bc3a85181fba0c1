import ProposalModel
import Testing

@testable import ProposalParser

/// A row of a table: a text, and its quantities as `words = value`.
struct Row: Sendable, CustomTestStringConvertible {
  let text: String
  let expected: [String]

  init(_ text: String, _ expected: String...) {
    self.text = text
    self.expected = expected
  }

  var testDescription: String { text }
}

/// The text as prose of one verbatim run.
func prose(_ text: String, role: TextRole = .operative) -> Prose {
  let utf8 = Array(text.utf8)
  let range = 0..<utf8.count
  return Prose(
    utf8: utf8, runs: [ProseRun(text: range, origin: range, role: role)],
    place: SourceRange(start: 0, end: utf8.count))
}

/// The quantities of a text, as a table states them.
func described(_ text: String, _ context: ReadingContext = ReadingContext()) -> [String] {
  let prose = prose(text)
  return QuantityReader.quantities(in: prose, context: context).map {
    prose.string($0.text) + " = " + $0.value.brief
  }
}

extension QuantityValue {
  /// The value in few words.
  var brief: String {
    switch self {
    case .money(let amount, let currency): (currency?.code ?? "?") + " " + amount.brief
    case .percent(let number): number.brief + "%"
    case .points(let number): number.brief + "pp"
    case .basisPoints(let number): number.brief + "bp"
    case .multiple(let number): number.brief + "x"
    case .number(let number): number.brief
    case .fraction(let number): "part " + number.brief
    case .ordinal(let number): "#\(number)"
    case .duration(let number, let unit): number.brief + " \(unit)"
    case .date(let date): date.brief
    case .timeOfDay(let minutes): "\(minutes / 60)h\(minutes % 60)"
    case .placeholder: "slot"
    case .label: "label"
    case .ambiguous(let readings): readings.map(\.brief).joined(separator: " | ")
    case .mismatch(let readings): readings.map(\.brief).joined(separator: " <> ")
    case .tooLarge: "too large"
    case .unreadable: "unreadable"
    }
  }
}

extension Rational {
  /// `3`, `1/3`, `12.5`.
  var brief: String {
    for power in [1, 10, 100, 1000, 10_000] {
      let scaled = self * Rational(power)
      guard let whole = scaled.exactInt else { continue }
      guard power > 1 else { return "\(whole)" }
      let digits = String(whole.magnitude % power.magnitude)
      let zeros = String(repeating: "0", count: String(power).count - 1 - digits.count)
      return (whole < 0 ? "-" : "") + "\(whole.magnitude / power.magnitude)." + zeros + digits
    }
    return isInteger ? "huge" : "\(self)"
  }
}

extension DateReading {
  /// Edge, reckoning and period.
  var brief: String {
    let words = [
      edge == .whole ? "" : "\(edge) ", reckoning == .unstated ? "" : "\(reckoning) ",
      period.brief, hasTwoDigitYear ? " (two digits)" : "",
    ]
    return words.joined()
  }
}

extension DateReading.Period {
  var brief: String {
    func text(_ year: Int?) -> String { year.map { "-\($0)" } ?? "" }
    switch self {
    case .day(let date): return date.iso
    case .either(let left, let right): return left.iso + " | " + right.iso
    case .impossible(let year, let month, let day): return "no \(day).\(month)" + text(year)
    case .dayOfMonth(let month, let day): return "\(day).\(month)"
    case .month(let month, let year): return "M\(month)" + text(year)
    case .quarter(let quarter, let year): return "Q\(quarter)" + text(year)
    case .half(let half, let year): return "H\(half)" + text(year)
    case .year(let year): return "Y" + text(year)
    case .splitYear(let first, let last): return "Y-\(first)/\(last)"
    case .dayOfRelativeMonth(let day, let month): return "day \(day) of month \(month)"
    }
  }
}
