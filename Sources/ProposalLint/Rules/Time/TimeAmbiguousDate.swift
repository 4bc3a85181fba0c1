import ProposalModel

/// A day that is another one across the ocean.
enum TimeAmbiguousDate: SheetRule {
  static let documentation = RuleDocumentation(
    id: "time-ambiguous-date", family: .time, severity: .warning,
    summary: "A date in numbers alone that can be read as two days.",
    why: """
      “03/04/2026” is in March to an American and in April to everyone else. A month lies between \
      the two, and a deadline between those. “30.06.27” can be in 2027 and, year first, in 2030.
      """,
    repair: "Write the month as a word and the year in full, or the date as YYYY-MM-DD.",
    failing: [
      RuleExample("# Bonus\n\n- Goal: sign the lease by ⟦03/04/2026⟧\n- Bonus: $50,000\n"),
      RuleExample("# Bonus\n\n- Goal: sign the lease by ⟦07/06/2026⟧\n- Bonus: £50,000\n"),
      RuleExample("# Bonus\n\nYou receive $50,000 upon signing the lease by ⟦01/02/2026⟧.\n"),
      RuleExample("# Bonus\n\n- Goal: sign the lease by ⟦30-06-27⟧\n- Bonus: $50,000\n"),
      RuleExample(
        "# Bonus\n\n- Ziel: Eröffnung der Filiale Mailand bis ⟦31.12.26⟧\n- Bonus: 50.000 €\n"),
    ],
    passing: [
      RuleExample("# Bonus\n\n- Goal: sign the lease by 30/04/2026\n- Bonus: $50,000\n"),
      RuleExample("# Bonus\n\n- Goal: sign the lease by 2026-04-03\n- Bonus: $50,000\n"),
      RuleExample("# Bonus\n\n- Goal: sign the lease by 3 April 2026\n- Bonus: $50,000\n"),
      RuleExample("# Bonus\n\n- Goal: sign the lease by 06/30/27\n- Bonus: $50,000\n"),
    ])

  static func findings(in context: LintContext) -> [Finding] {
    let issues = context.proposal.issues.compactMap { issue -> Finding? in
      guard case .ambiguousDate(let words) = issue.value else { return nil }
      return finding(
        in: context, at: issue.place, "\(Wording.quoted(words)) can be read as two dates",
        help: "Write the month as a word, or the date as YYYY-MM-DD")
    }
    return issues + context.figures.days.compactMap { finding(for: $0, in: context) }
  }

  /// A day with a short year that is another day where the year stands first.
  private static func finding(for figure: Figure, in context: LintContext) -> Finding? {
    guard let day = figure.day, figure.place.count <= ShortYear.longest,
      ![.inert, .background].contains(figure.use),
      let passage = context.text.passage(around: figure.place),
      let date = ShortYear(at: figure.place, in: passage.prose), let other = date.yearFirst,
      other > day
    else { return nil }
    return finding(
      in: context, at: figure.place,
      "\(Wording.quoted(date.words)) is \(day.iso), and \(other.iso) to those who write the year first",
      help: "Write the year in full: \(day.iso)")
  }
}

/// A date in three numbers of two digits: `31.12.26`, `30-06-27`.
private struct ShortYear {
  /// So many bytes has the longest.
  static let longest = 8

  let words: String
  private let numbers: [Int]

  init?(at place: SourceRange, in prose: Prose) {
    guard let token = prose.token(at: place) else { return nil }
    let start = Int(prose.tokens[token].start)
    let bytes = prose.utf8[start..<min(prose.utf8.count, start + place.count)]
    let parts = bytes.split(whereSeparator: Self.isSeparator)
    numbers = parts.compactMap(Self.number)
    guard parts.count == 3, numbers.count == 3, parts[2].count == 2, parts[0].count == 2 else {
      return nil
    }
    words = String(decoding: bytes, as: UTF8.self)
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "-")
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard digits.count <= 2, digits.allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 & 0x0F) }
  }

  /// The day where the year is the first number, if there is such a day.
  var yearFirst: CalendarDate? {
    CalendarDate(year: 2000 + numbers[0], month: numbers[1], day: numbers[2])
  }
}
