import ProposalModel

/// What the sheet as a whole says about its numbers: currency, marks, order of dates.
enum SheetContext {
  /// The context of a sheet, from one reader a passage. What is private changes nothing of how the
  /// rest is read.
  static func context(of outline: Outline, _ readers: [QuantityReader]) -> ReadingContext {
    let isPublic = outline.passages.map { outline.blocks[$0.block].audience == .everyone }
    let readers =
      isPublic.contains(false)
      ? readers.indices.filter { isPublic[$0] }.map { readers[$0] } : readers
    var context = ReadingContext()
    context.currency = currency(of: outline, readers)
    context.dateOrder = DateOrder.inferred(from: readers)
    context.format = format(of: readers, currency: context.currency)
    return context
  }

  private static func format(of readers: [QuantityReader], currency: Currency?) -> NumberFormat? {
    switch NumberFormat.inferred(from: readers) {
    case .settled(let format): format
    case .mixed: nil
    case .undetermined: suggested(for: currency)
    }
  }

  private static func suggested(for currency: Currency?) -> NumberFormat? {
    switch currency?.code {
    case "USD", "GBP", "CAD", "AUD": NumberFormat.english.suggested
    case "CHF": NumberFormat.swiss.suggested
    default: nil
    }
  }

  /// The currency a labelled statement or a sentence names: `Currency: USD`, "all amounts in US
  /// dollars".
  private static func currency(of outline: Outline, _ readers: [QuantityReader])
    -> Currency?
  {
    for statement in outline.statements where statement.field == .currency {
      let prose = outline.passages[statement.passage].prose
      if let currency = CurrencyNames.first(in: prose, statement.body) { return currency }
    }
    for reader in readers {
      if let currency = CurrencyNames.declared(in: reader.prose) { return currency }
    }
    return nil
  }
}
