import ProposalModel

/// A deposit that later fees are set off against: paid early, and not in addition.
enum AdvanceWords {
  /// Whether a statement names a deposit, and the words around it say that it is credited.
  static func isCredited(_ statement: Int, in reading: SheetReading) -> Bool {
    let text = reading.text(of: statement)
    guard names.first(in: text, text.tokens.indices) != nil else { return false }
    let scope = reading.outline.scopes[reading.outline.statements[statement].scope]
    return ([statement] + scope.statements).contains { index in
      let text = reading.text(of: index)
      return credits.first(in: text, text.tokens.indices) != nil
    }
  }

  private static let names = PhraseTable<Bool>([
    (
      true,
      [
        "deposit", "down payment", "upfront payment", "up-front payment", "prepayment",
        "advance payment", "mobilisation payment", "mobilization payment", "anzahlung",
        "vorauszahlung", "acompte", "avance",
      ]
    )
  ])
  private static let credits = PhraseTable<Bool>([
    (
      true,
      [
        "credited", "credits", "is an advance", "an advance on", "an advance against",
        "not an additional payment", "set off against", "offset against", "deducted from",
        "recovered from", "recouped", "counts towards", "count towards", "angerechnet",
        "verrechnet", "imputé", "déduit",
      ]
    )
  ])
}
