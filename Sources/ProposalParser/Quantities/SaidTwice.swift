import ProposalModel

/// Percentages in words with the digits behind them in parentheses, as contracts write them: "four
/// percent (4%) of the proceeds" is one figure.
enum SaidTwice {
  /// The quantities, those said twice as one.
  static func merged(_ quantities: [Quantity], in prose: Prose) -> [Quantity] {
    var merged: [Quantity] = []
    merged.reserveCapacity(quantities.count)
    for quantity in quantities {
      if let last = merged.last, repeats(quantity, last, in: prose) {
        merged[merged.count - 1] = join(last, quantity, in: prose)
      } else {
        merged.append(quantity)
      }
    }
    return merged
  }

  private static func repeats(_ quantity: Quantity, _ last: Quantity, in prose: Prose) -> Bool {
    guard quantity.form.isParenthesised, let percent = quantity.percent, percent == last.percent
    else { return false }
    return last.tokens.upperBound + 1 == quantity.tokens.lowerBound
  }

  private static func join(_ first: Quantity, _ second: Quantity, in prose: Prose) -> Quantity {
    let tokens = first.tokens.lowerBound..<min(second.tokens.upperBound + 1, prose.tokens.count)
    let text = first.text.lowerBound..<prose.tokens[tokens.upperBound - 1].range.upperBound
    return Quantity(
      value: first.value, tokens: tokens, text: text, place: prose.place(of: text),
      form: first.form, displayPrecision: first.displayPrecision, role: first.role)
  }
}
