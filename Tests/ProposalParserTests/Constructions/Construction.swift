import ProposalModel
import ProposalParser
import Testing

/// A way to say what is paid, in words of our own, and what it pays at some facts.
struct Construction: Sendable, CustomTestStringConvertible {
  /// What is understood, in a few words.
  let name: String
  let text: String
  /// Least and most the whole sheet pays; `nil` where that must stay open.
  let range: ClosedAmount?
  /// Facts such as `1=46`, `a=met`, `1=2026-06-13`, and the total.
  let at: [String: String?]

  var testDescription: String { name }

  /// Two amounts in full units.
  struct ClosedAmount: Sendable {
    let minimum: String
    let maximum: String
  }

  init(
    _ name: String, _ text: String, _ minimum: String?, _ maximum: String? = nil,
    at: [String: String?] = [:]
  ) {
    self.name = name
    self.text = text
    range = minimum.flatMap { least in
      maximum.map { ClosedAmount(minimum: least, maximum: $0) }
    }
    self.at = at
  }

  /// The sheet as read.
  var proposal: Proposal { SheetParser.proposal(from: Array(text.utf8)) }

  /// The facts that a text such as `1=46 2=met` gives.
  static func facts(_ text: String) -> SheetFacts {
    var facts = SheetFacts()
    for fact in text.split(separator: " ") {
      let parts = fact.split(separator: "=")
      let (id, value) = (String(parts[0]), String(parts[1]))
      let key = SheetFacts.Key(milestone: id)
      if let day = CalendarDate(iso: value) {
        facts.achievedOn[id] = day
      } else if let number = Rational(text: parts[1]) {
        facts.actuals[key] = .number(number)
      } else {
        facts.actuals[key] = value == "met" ? .met : .missed
      }
    }
    return facts
  }
}

extension Amount {
  /// The amount in full units, `no cap`, or nothing where it is open.
  var said: String? {
    switch self {
    case .settled(let money): money.decimalText
    case .noCap: "no cap"
    case .notSettled, .notStated: nil
    }
  }
}
