import ProposalModel

extension MilestoneFinder {
  /// `Deposit: 30% of the price on signature` among items that pay is the first of the payments.
  func isDepositOfList(_ statement: Int) -> Bool {
    let scopes = reading.outline.scopes
    let scope = reading.outline.statements[statement].scope
    guard reading.outline.statements[statement].field == .advance, isItem(scope),
      let parent = scopes[scope].parent, !AdvanceWords.isCredited(statement, in: reading)
    else { return false }
    return scopes[parent].children.contains { child in
      child != scope && isItem(child)
        && scopes[child].statements.contains { other in
          reading.outline.statements[other].field == nil && !reading.promises(of: other).isEmpty
        }
    }
  }
}

/// A deposit that later fees are set off against: paid early, and not in addition.
enum AdvanceWords {
  /// Whether a statement names a deposit, and the words around it say that it is credited.
  static func isCredited(_ statement: Int, in reading: SheetReading) -> Bool {
    let text = reading.text(of: statement)
    let label = reading.wholeTokens(of: statement)
    let prose = reading.passages[reading.outline.statements[statement].passage].prose
    guard
      names.first(in: text, text.tokens.indices) != nil || names.first(in: prose, label) != nil
        || credits.first(in: text, text.tokens.indices) != nil
          && advances.first(in: prose, 0..<prose.tokens.count) != nil
    else { return false }
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
  private static let advances = PhraseTable<Bool>([
    (true, ["advance", "advanced", "in advance", "on account", "up front", "upfront", "vorschuss"])
  ])
  private static let credits = PhraseTable<Bool>([
    (
      true,
      [
        "credited", "credits", "is an advance", "an advance on", "an advance against",
        "not an additional payment", "set off against", "offset against", "deducted from",
        "recovered from", "recouped", "set off", "offset", "settled with", "deemed payment",
        "forms part of", "reduced by the advance", "counts towards", "count towards", "angerechnet",
        "verrechnet", "imputé", "déduit",
      ]
    )
  ])
}
