import ProposalModel
import ProposalParser

/// Reads the lines of a results file about one sheet, each value as the sheet would write it.
struct RowFacts {
  private let table: ColumnTable
  private let proposal: Proposal
  private(set) var known: KnownFacts
  private(set) var errors: [SiteError] = []
  private var reported: Set<String> = []

  init(_ table: ColumnTable, _ proposal: Proposal, over facts: SheetFacts) {
    self.table = table
    self.proposal = proposal
    known = KnownFacts(facts: facts)
  }

  /// Milestones of which neither a line nor the sheet says anything.
  var unreported: [Milestone] {
    proposal.milestones.filter { !reported.contains($0.id) && known.facts.results[$0.id] == nil }
  }

  mutating func read(_ row: ColumnTable.Row) {
    guard let milestone = milestone(of: row) else { return }
    checkPayee(row)
    reported.insert(milestone.id)
    readActual(row, milestone)
    let before = errors.count
    let result = result(row, milestone)
    if errors.count == before, row["measure"] == nil || known.facts.results[milestone.id] == nil {
      known.facts.results[milestone.id] = result
    }
    readDelivery(row, milestone)
  }

  // MARK: Names

  private mutating func milestone(of row: ColumnTable.Row) -> Milestone? {
    guard let name = row["milestone"] else {
      if proposal.milestones.count == 1 { return proposal.milestones.first }
      errors.append(
        table.error(
          at: row.place, "the line names no milestone", "Expected one of \(milestoneList)."))
      return nil
    }
    let words = name.string.lowercased()
    let found = proposal.milestones.filter {
      $0.id == words || $0.name.string.lowercased() == words
    }
    if found.count == 1 { return found.first }
    let problem =
      found.isEmpty
      ? "the sheet has no milestone \(name.string)" : "\(name.string) names several milestones"
    let hint = NearestWord.hint(for: name.string, among: proposal.milestones.map(\.id))
    errors.append(
      table.error(at: name.place, problem, "\(hint)Expected one of \(milestoneList)."))
    return nil
  }

  private var milestoneList: String {
    proposal.milestones.map { "\($0.id) (\($0.name.string))" }.joined(separator: ", ")
  }

  private mutating func checkPayee(_ row: ColumnTable.Row) {
    guard let payee = row["payee"], !proposal.payees.isEmpty else { return }
    let words = payee.string.lowercased().split(separator: " ").joined(separator: " ")
    let fits = proposal.payees.contains { $0.name.string.lowercased().hasPrefix(words) }
    guard !fits else { return }
    errors.append(
      table.error(
        at: payee.place, "\(payee.string) is not who the sheet pays",
        "Expected \(proposal.payees.map(\.name.string).joined(separator: ", "))."))
  }

  // MARK: Values

  private mutating func readActual(_ row: ColumnTable.Row, _ milestone: Milestone) {
    if let date = date(row, "achieved") { known.facts.achievedOn[milestone.id] = date.value }
    guard let actual = actual(row, "actual", milestone) else { return }
    let measure = row["measure"]?.string.lowercased()
    known.facts.actuals[SheetFacts.Key(milestone: milestone.id, measure: measure)] = actual.value
  }

  private mutating func actual(_ row: ColumnTable.Row, _ column: String, _ milestone: Milestone)
    -> Located<ActualValue>?
  {
    guard let text = row[column] else { return nil }
    let unit = proposal.unit(ofMilestone: milestone.id)
    if let value = SheetParser.actual(from: text.string, unit: unit, in: proposal) {
      return Located(value, at: text.place)
    }
    errors.append(
      table.error(
        at: text.place, "\(text.string) is no result of milestone \(milestone.id)",
        "Expected one value as the sheet writes it, or met, missed, or a percentage."))
    return nil
  }

  private mutating func date(_ row: ColumnTable.Row, _ column: String) -> Located<CalendarDate>? {
    guard let text = row[column] else { return nil }
    if case .date(let date) = SheetParser.actual(from: text.string, unit: .date, in: proposal) {
      return Located(date, at: text.place)
    }
    errors.append(
      table.error(at: text.place, "\(text.string) is no day", "Expected it as 2027-06-30."))
    return nil
  }

  private mutating func result(_ row: ColumnTable.Row, _ milestone: Milestone) -> MilestoneResult {
    let name = row["milestone"]?.place ?? row.place
    var result = MilestoneResult(milestone: Located(milestone.id, at: name))
    result.actual =
      row["actual"] == nil ? nil : known.facts.actual(of: milestone.id, row["measure"])
    result.asOf = date(row, "as of")
    result.state = state(row)
    result.evidence = row["evidence"]
    result.certifiedBy = row["certified by"]
    result.decision = row["decision"]
    result.corrected = correction(row, milestone, result)
    return result
  }

  private mutating func state(_ row: ColumnTable.Row) -> Located<ResultState>? {
    guard let text = row["state"] else { return nil }
    if let state = ResultState(rawValue: text.string.lowercased()) {
      return Located(state, at: text.place)
    }
    let words = ResultState.allCases.map(\.rawValue)
    let hint = NearestWord.hint(for: text.string, among: words)
    errors.append(
      table.error(
        at: text.place, "\(text.string) is no state of a result",
        "\(hint)Expected one of \(words.joined(separator: ", "))."))
    return nil
  }

  /// What a correction must say: what it was, what it is, who says so and why.
  private mutating func correction(
    _ row: ColumnTable.Row, _ milestone: Milestone, _ result: MilestoneResult
  ) -> Prose? {
    let parts = ["old", "new", "who", "why"].map { ($0, row[$0]) }
    guard result.state?.value == .corrected || parts.contains(where: { $0.1 != nil }) else {
      return nil
    }
    for (column, text) in parts where text == nil {
      errors.append(
        table.error(
          at: row.place, "the correction has no \"\(column)\"",
          "A correction says the old and the new value, who corrected it and why."))
    }
    if let new = actual(row, "new", milestone), let actual = result.actual,
      new.value != actual.value
    {
      errors.append(
        table.error(
          at: new.place, "the new value is not the actual of the line",
          "Write the corrected value in both columns, or leave the actual out."))
    }
    let words = parts.compactMap { $0.1?.string }
    guard words.count == 4 else { return nil }
    let text = Array("\(words[0]), now \(words[1]); by \(words[2]): \(words[3])".utf8)
    return Prose(source: .results, utf8: text, runs: [], place: row.place)
  }

  // MARK: Delivery

  private mutating func readDelivery(_ row: ColumnTable.Row, _ milestone: Milestone) {
    var delivery = Delivery()
    delivery.delivered = date(row, "delivered")?.value
    delivery.rejected = date(row, "rejected")?.value
    delivery.accepted = date(row, "accepted")?.value
    delivery.invoiced = date(row, "invoiced")?.value
    delivery.paid = date(row, "paid")?.value
    delivery.paidAmount = amount(row, milestone)
    guard !delivery.isEmpty else { return }
    known.deliveries[milestone.id] = delivery
  }

  private mutating func amount(_ row: ColumnTable.Row, _ milestone: Milestone) -> Money? {
    guard let text = row["paid amount"] else { return nil }
    if let currency = milestone.payout.currency ?? proposal.currency?.value,
      case .number(let number) = SheetParser.actual(
        from: text.string, unit: .money(currency), in: proposal)
    {
      return Money(number, currency)
    }
    errors.append(
      table.error(
        at: text.place, "\(text.string) is no amount in the currency of the sheet",
        "Expected one amount as the sheet writes it."))
    return nil
  }
}

extension SheetFacts {
  fileprivate func actual(of milestone: String, _ measure: Prose?) -> Located<ActualValue>? {
    let key = Key(milestone: milestone, measure: measure?.string.lowercased())
    let place = measure?.place ?? SourceRange(source: .results, start: 0, end: 0)
    return actuals[key].map { Located($0, at: place) }
  }
}
