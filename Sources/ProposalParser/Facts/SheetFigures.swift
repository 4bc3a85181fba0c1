public import ProposalModel

extension SheetParser {
  /// The amounts and dates of a sheet, in order, whatever they are there for.
  ///
  /// Their use is `unread`: nobody has asked yet. Figures in code and struck ones are left out.
  public static func amountsAndDates(of bytes: [UInt8]) -> [Figure] {
    SheetReading(MarkdownDocument(bytes: bytes)).book.entries.compactMap { entry in
      guard entry.quantity.isOperative, let kind = kind(of: entry.quantity.value) else {
        return nil
      }
      return Figure(kind: kind, use: .unread, place: entry.quantity.place)
    }
  }

  private static func kind(of value: QuantityValue) -> Figure.Kind? {
    switch value {
    case .money: .money
    case .date: .date
    case .ambiguous(let readings), .mismatch(let readings):
      readings.lazy.compactMap(kind(of:)).first
    default: nil
    }
  }
}
