import ProposalModel

/// What all sheets of a site may pay, by fiscal year and quarter, one table a currency.
struct ExposureTable {
  /// One quarter. Sums hold settled amounts alone; what is not settled, or has no cap, is counted.
  struct Line {
    let year: Int?
    let quarter: Int?
    var count = 0
    var target = Rational.zero
    var maximum = Rational.zero
    var result = Rational.zero
    var unsettled = 0
    var uncapped = 0

    /// `FY2027 Q2`; what has no date stands last.
    var label: String {
      guard let year, let quarter else { return "No settled date" }
      return "\(year) Q\(quarter)"
    }
  }

  let currency: Currency
  let lines: [Line]

  /// The tables of a site, by currency code.
  static func tables(of rows: [IndexRow]) -> [ExposureTable] {
    let entries = rows.flatMap(\.exposure)
    let currencies = Set(entries.compactMap(\.currency)).sorted { $0.code < $1.code }
    return currencies.map { currency in
      ExposureTable(
        currency, entries.filter { $0.currency == currency || $0.currency == nil && !$0.isEmpty })
    }
  }

  private init(_ currency: Currency, _ entries: [Exposure]) {
    self.currency = currency
    var lines: [[Int]: Line] = [:]
    for entry in entries {
      let key = [entry.year ?? Int.max, entry.quarter ?? Int.max]
      lines[key, default: Line(year: entry.year, quarter: entry.quarter)].add(entry)
    }
    self.lines = lines.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.value)
  }

  /// The sum of all quarters.
  var total: Line {
    lines.reduce(into: Line(year: nil, quarter: nil)) { total, line in
      total.count += line.count
      total.target += line.target
      total.maximum += line.maximum
      total.result += line.result
      total.unsettled += line.unsettled
      total.uncapped += line.uncapped
    }
  }
}

extension Exposure {
  /// The currency of its amounts; nil where none of them is a figure.
  fileprivate var currency: Currency? {
    (maximum.money ?? target.money ?? result.money)?.currency
  }

  /// Whether nothing is known of it but that nothing is stated.
  fileprivate var isEmpty: Bool {
    target == .notStated && maximum == .notStated && result == .notStated
  }
}

extension ExposureTable.Line {
  fileprivate mutating func add(_ entry: Exposure) {
    count += 1
    target += entry.target.money?.amount ?? .zero
    maximum += entry.maximum.money?.amount ?? .zero
    result += entry.result.money?.amount ?? .zero
    if entry.maximum == .notSettled || entry.target == .notSettled { unsettled += 1 }
    if entry.maximum == .noCap { uncapped += 1 }
  }
}
