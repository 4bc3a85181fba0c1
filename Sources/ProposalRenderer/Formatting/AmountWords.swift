import ProposalModel

/// How an amount that may not be settled is printed.
struct AmountWords: Sendable {
  /// The figure or the words that stand for it.
  let text: String
  /// The exact decimal, for machines; `nil` where there is no figure.
  let exact: String?

  /// An amount, in the words of DESIGN section 7: not settled, no cap, not stated.
  init(_ amount: Amount, _ format: DocumentFormat) {
    switch amount {
    case .settled(let money): self.init(money, format)
    case .noCap: self.init(text: "no cap", exact: nil)
    case .notSettled: self.init(text: Self.notSettled, exact: nil)
    case .notStated: self.init(text: Self.notStated, exact: nil)
    }
  }

  /// A sum of money.
  init(_ money: Money, _ format: DocumentFormat) {
    self.init(text: format.amount(money), exact: money.decimalText)
  }

  /// Words or a figure as they are.
  init(text: String, exact: String? = nil) {
    self.text = text
    self.exact = exact
  }

  static let notSettled = "not settled"
  static let notStated = "not stated"

  /// What a template sees: `text`, `exact` (empty where there is no figure).
  var value: TemplateValue {
    ["text": .text(text), "exact": TemplateValue(exact)]
  }
}
