import ProposalModel
import ProposalRenderer

extension IndexRow {
  /// The row as fields.
  func write(to writer: inout FieldWriter) {
    for text in texts { writer.write(text) }
    writer.write(goalCounts) { $0.write($1) }
    writer.write(amounts) { writer, cell in
      writer.write(cell.text)
      writer.write(cell.exact)
    }
    writer.write(dates) { writer, date in
      for text in [date.date.iso, date.kind.rawValue, date.note, date.label] { writer.write(text) }
    }
    writer.write(exposure) { writer, entry in
      writer.write(entry.year ?? -1)
      writer.write(entry.quarter ?? -1)
      for amount in [entry.target, entry.maximum, entry.result] { writer.write(amount.code) }
    }
    writer.write(counted) { writer, part in
      for text in [part.payee, part.group, part.amount.code] { writer.write(text) }
    }
    writer.write(hasProposal ? 1 : 0)
  }

  private var texts: [String] {
    [
      name, heading, role, payee, kind, stage, state, attainment, attainmentKey, goals, asOf,
      asOfKey, band,
    ]
  }

  /// Reads a row; nil where the fields are not those of one.
  init?(_ reader: inout FieldReader) {
    guard let name = reader.text(), let heading = reader.text() else { return nil }
    self.init(name: name, heading: heading)
    guard readTexts(&reader), readLists(&reader), let proposal = reader.number() else {
      return nil
    }
    hasProposal = proposal == 1
  }

  private mutating func readTexts(_ reader: inout FieldReader) -> Bool {
    guard let role = reader.text(), let payee = reader.text(), let kind = reader.text(),
      let stage = reader.text(), let state = reader.text(), let attainment = reader.text(),
      let attainmentKey = reader.text(), let goals = reader.text(), let asOf = reader.text(),
      let asOfKey = reader.text(), let band = reader.text()
    else { return false }
    (self.role, self.payee, self.kind, self.stage) = (role, payee, kind, stage)
    (self.state, self.attainment, self.attainmentKey) = (state, attainment, attainmentKey)
    (self.goals, self.asOf, self.asOfKey, self.band) = (goals, asOf, asOfKey, band)
    return true
  }

  private mutating func readLists(_ reader: inout FieldReader) -> Bool {
    guard let goalCounts = reader.list({ $0.number() }),
      let amounts = reader.list(Self.cell), let dates = reader.list(Self.date),
      let exposure = reader.list(Self.exposure), let counted = reader.list(Self.contribution)
    else { return false }
    (self.goalCounts, self.amounts, self.dates) = (goalCounts, amounts, dates)
    (self.exposure, self.counted) = (exposure, counted)
    return true
  }

  private static func cell(_ reader: inout FieldReader) -> AmountCell? {
    guard let text = reader.text(), let exact = reader.text() else { return nil }
    return AmountCell(text: text, exact: exact)
  }

  private static func date(_ reader: inout FieldReader) -> PublishedDate? {
    guard let iso = reader.text(), let date = CalendarDate(iso: iso),
      let kind = reader.text().flatMap(PublishedDate.Kind.init), let note = reader.text(),
      let label = reader.text()
    else { return nil }
    return PublishedDate(date: date, kind: kind, note: note, label: label)
  }

  private static func exposure(_ reader: inout FieldReader) -> Exposure? {
    guard let year = reader.number(), let quarter = reader.number(),
      let target = amount(&reader), let maximum = amount(&reader), let result = amount(&reader)
    else { return nil }
    return Exposure(
      year: year < 0 ? nil : year, quarter: quarter < 0 ? nil : quarter, target: target,
      maximum: maximum, result: result)
  }

  private static func contribution(_ reader: inout FieldReader) -> SafeTotals.Contribution? {
    guard let payee = reader.text(), let group = reader.text(), let amount = amount(&reader) else {
      return nil
    }
    return SafeTotals.Contribution(payee: payee, group: group, amount: amount)
  }

  private static func amount(_ reader: inout FieldReader) -> Amount? {
    reader.text().flatMap(Amount.init(code:))
  }
}

extension Amount {
  /// The amount as one word: `USD 75000`, `no-cap`.
  fileprivate var code: String {
    switch self {
    case .settled(let money): money.currency.code + " " + money.amount.plainText
    case .noCap: "no-cap"
    case .notSettled: "not-settled"
    case .notStated: "not-stated"
    }
  }

  fileprivate init?(code: String) {
    switch code {
    case "no-cap": self = .noCap
    case "not-settled": self = .notSettled
    case "not-stated": self = .notStated
    default:
      guard let currency = Currency(code: code.prefix(3)),
        let amount = Rational(text: code.dropFirst(4))
      else { return nil }
      self = .settled(Money(amount, currency))
    }
  }
}
