import ProposalModel

/// What the numbers of a sheet say about its format.
enum NumberFormatEvidence: Sendable, Hashable {
  /// Every telling number agrees, or nothing contradicts what the currency and words suggest.
  case settled(NumberFormat)
  /// Numbers that allow one reading only allow it in different formats: where they stand.
  case mixed([SourceRange])
  case undetermined

  /// The format to read by; `nil` where there is none, so that unclear numbers stay unclear.
  var format: NumberFormat? {
    if case .settled(let format) = self { format } else { nil }
  }
}

extension NumberFormat {
  /// The format of all operative numbers of a sheet.
  static func inferred(from proses: some Sequence<Prose>) -> NumberFormatEvidence {
    inferred(from: proses.map { QuantityReader($0, ReadingContext()) })
  }

  /// The format of all operative numbers of texts that are cut into atoms already.
  static func inferred(from readers: [QuantityReader]) -> NumberFormatEvidence {
    NumberSurvey.evidence(of: readers)
  }
}

extension DateOrder {
  /// The order of the dates in digits of a sheet: a number above twelve shows which is the day.
  /// `nil` where none does, or where they disagree.
  static func inferred(from proses: some Sequence<Prose>) -> DateOrder? {
    inferred(from: proses.map { QuantityReader($0, ReadingContext()) })
  }

  /// The order of the dates in texts that are cut into atoms already.
  static func inferred(from readers: [QuantityReader]) -> DateOrder? {
    var orders: Set<DateOrder> = []
    for reader in readers {
      for index in reader.atoms.indices where reader.atoms[index].lexeme == .digits {
        if let order = reader.dateOrder(at: index) { orders.insert(order) }
      }
    }
    return orders.count == 1 ? orders.first : nil
  }
}

extension QuantityReader {
  /// The order that `06/30/2026` shows; only slashes: points are always day first.
  func dateOrder(at index: Int) -> DateOrder? {
    guard lexeme(index) == .digits, lexeme(index + 1) == .slash, lexeme(index + 3) == .slash,
      lexeme(index - 1) != .slash, (1...4).allSatisfy({ isTight(index + $0) }),
      let first = plainInteger(index), let second = plainInteger(index + 2),
      let year = plainInteger(index + 4), year.digits == 4 || year.digits == 2,
      first.digits <= 2, second.digits <= 2
    else { return nil }
    switch (first.value, second.value) {
    case (13...31, 1...12): return .dayFirst
    case (1...12, 13...31): return .monthFirst
    default: return nil
    }
  }
}
