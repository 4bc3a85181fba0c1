import Testing

/// One way to write the same facts: parts that may stand in any order below the title.
struct FactForm: Sendable, CustomTestStringConvertible {
  let name: String
  /// Front matter, where the form has some; it stays in front.
  var front = ""
  /// Parties, effective date and currency.
  let head: String
  let ladder: String
  let launch: String
  let payment: String

  var testDescription: String { name }

  /// The orders the parts are written in; terms stand before or after what they govern.
  enum Order: String, CaseIterable, Sendable {
    case usual, paymentFirst, termsLast
  }

  /// The sheet.
  func sheet(_ title: String, _ terms: String, _ order: Order = .usual) -> String {
    let parts =
      switch order {
      case .usual: [head, ladder, launch, payment]
      case .paymentFirst: [head, payment, ladder, launch]
      case .termsLast: [ladder, launch, payment, "## \(terms)\n\n\(head)"]
      }
    return front + (["# \(title)"] + parts.filter { !$0.isEmpty }).joined(separator: "\n\n") + "\n"
  }
}
