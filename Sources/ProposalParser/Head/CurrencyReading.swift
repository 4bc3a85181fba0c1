import ProposalModel

extension SheetReading {
  /// Reads the currency: a field, a declaration, else the one currency of all operative money.
  mutating func readCurrency(_ remarks: [Remark]) {
    if let stated = statedCurrency(remarks) {
      proposal.currency = stated
      return
    }
    var first: Located<Currency>?
    for entry in book.entries where entry.quantity.isOperative && isPublic(passage: entry.passage) {
      guard let currency = entry.quantity.money?.currency else { continue }
      guard let known = first else {
        first = Located(currency, at: entry.quantity.place)
        continue
      }
      if known.value != currency {
        reportSecondCurrency(entry)
        return
      }
    }
    proposal.currency = first ?? columnCurrency
  }

  /// `Amount in £'000`: the currency of the heads of columns, where no amount shows one.
  private var columnCurrency: Located<Currency>? {
    let found = outline.tables.flatMap { $0.header.compactMap(\.self) }.compactMap { head in
      ColumnUnitReader.unit(in: passages[head].prose).currency.map {
        Located($0, at: passages[head].prose.place)
      }
    }
    return found.allSatisfy { $0.value == found[0].value } ? found.first : nil
  }

  private mutating func reportSecondCurrency(_ entry: FigureBook.Entry) {
    let words = passages[entry.passage].prose.string(tokens: entry.quantity.tokens)
    proposal.issues.append(
      Located(.currencyUnclear(words: words), at: entry.quantity.place))
  }

  private func statedCurrency(_ remarks: [Remark]) -> Located<Currency>? {
    for statement in statements(labelled: .currency) {
      let prose = passages[outline.statements[statement].passage].prose
      let body = outline.statements[statement].body
      if let currency = CurrencyNames.first(in: prose, body) {
        return Located(currency, at: prose.place(ofTokens: body))
      }
    }
    for remark in remarks {
      if let currency = CurrencyNames.declared(in: remark.text) {
        return Located(currency, at: remark.place)
      }
    }
    return nil
  }
}
