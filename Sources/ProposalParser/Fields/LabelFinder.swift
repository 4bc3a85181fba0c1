import ProposalModel

/// Finds the label in front of a statement: `Goal: …`, `**Due** - …`, `Payment | …`.
enum LabelFinder {
  /// A label and what is behind it.
  struct Label {
    /// The field, where the words are known.
    let field: Field?
    /// The label's own tokens, without the colon.
    let name: Range<Int>
    /// Where the statement goes on.
    let bodyStart: Int
  }

  /// Labels are short; a colon further in belongs to a sentence.
  private static let mostWords = 7

  /// The label at the start of `range`, if there is one.
  static func label(in prose: Prose, _ range: Range<Int>) -> Label? {
    let end = min(range.upperBound, range.lowerBound + mostWords + 1)
    for index in range.lowerBound..<max(range.lowerBound, end) {
      switch prose.tokens[index].key {
      case Mark.colon where index > range.lowerBound:
        return label(prose, range.lowerBound..<index, bodyStart: index + 1)
      case Mark.equals where index > range.lowerBound:
        return known(prose, range.lowerBound..<index, bodyStart: index + 1)
      case Mark.dash, Mark.longDash, Mark.hyphen:
        if let label = dashed(prose, range.lowerBound..<index, bodyStart: index + 1) {
          return label
        }
      case Mark.stop where isStrong(prose, range.lowerBound..<index):
        return known(prose, range.lowerBound..<index, bodyStart: index + 1)
      default: continue
      }
    }
    return lead(prose, range)
  }

  /// Unknown words with a number in them are a level or a condition, not a label.
  private static func label(_ prose: Prose, _ name: Range<Int>, bodyStart: Int) -> Label? {
    let field = field(prose, name) ?? (opensWithWhy(prose, name) ? .background : nil)
    guard field != nil || !holdsLevel(prose, name) && !combines(prose, name) else { return nil }
    let isName = field.map { events.contains($0) && opensWithMoney(prose, bodyStart) } ?? false
    return Label(field: isName ? nil : field, name: name, bodyStart: bodyStart)
  }

  /// "Why we think this is fair: …"
  private static func opensWithWhy(_ prose: Prose, _ name: Range<Int>) -> Bool {
    ["why", "warum", "pourquoi"].contains(prose.tokens[name.lowerBound].key)
  }

  /// `IND acceptance: $400,000 upon …` names the event that is paid for, and no term.
  private static func opensWithMoney(_ prose: Prose, _ start: Int) -> Bool {
    let tokens = prose.tokens
    guard start < tokens.count else { return false }
    if BoldLead.money.contains(tokens[start].key) { return true }
    // "Six Million Dollars ($6,000,000) upon …"
    let near = start..<min(start + 12, tokens.count - 1)
    return near.contains {
      tokens[$0].key == Mark.open && BoldLead.money.contains(tokens[$0 + 1].key)
        && tokens[start..<$0].allSatisfy { $0.kind == .word }
    }
  }

  /// Fields whose labels are names of events, too.
  private static let events: FieldSet = [
    .acceptance, .approver, .certifier, .warranty, .records, .evidence,
  ]

  /// `8 applications` and `ab 4,5 Mio. €` hold a level; `bonus 2` and `Milestone 3` are names.
  private static func holdsLevel(_ prose: Prose, _ name: Range<Int>) -> Bool {
    if countsThings(prose, name) { return true }
    guard let number = name.first(where: { prose.tokens[$0].kind == .number }) else { return false }
    let isName =
      number > name.lowerBound && TitleReader.milestoneWords.contains(prose.tokens[number - 1].key)
    return !isName
  }

  /// `two sites: $15,000` holds a level in words, with the amount behind.
  private static func countsThings(_ prose: Prose, _ name: Range<Int>) -> Bool {
    guard (2...3).contains(name.count), counts.contains(prose.tokens[name.lowerBound].key) else {
      return false
    }
    return !name.contains { paid.contains(prose.tokens[$0].key) }
      && opensWithMoney(prose, behindAdding(prose, name.upperBound + 1))
  }

  /// "a further $10,000": where the amount begins.
  private static func behindAdding(_ prose: Prose, _ start: Int) -> Int {
    (start..<min(start + 3, prose.tokens.count)).first {
      !adding.contains(prose.tokens[$0].key)
    } ?? start
  }

  private static let adding: WordSet = [
    "a", "an", "another", "further", "additional", "extra", "plus", "weitere", "nochmals",
    "zusätzlich", "encore",
  ]

  /// "Three payments: $10,000 each" counts what is paid.
  private static let paid: WordSet = [
    "payments", "bonuses", "awards", "instalments", "installments", "tranches", "amounts",
    "milestones", "goals", "stages", "zahlungen", "raten", "prämien", "meilensteine",
  ]

  private static let counts: WordSet = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "eighteen", "twenty", "thirty", "forty", "fifty",
    "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf",
    "zwanzig", "deux", "trois",
  ]

  /// "One row only: the lowest band reached decides" says how levels combine, and labels nothing.
  private static func combines(_ prose: Prose, _ name: Range<Int>) -> Bool {
    CueTable.standard.all(in: prose, name).contains { $0.meaning == .highestOnly }
  }

  private static func known(_ prose: Prose, _ name: Range<Int>, bodyStart: Int) -> Label? {
    field(prose, name).map { Label(field: $0, name: name, bodyStart: bodyStart) }
  }

  /// `Goal - ship it`: a dash counts only behind a known label, set off by spaces.
  private static func dashed(_ prose: Prose, _ name: Range<Int>, bodyStart: Int) -> Label? {
    guard prose.tokens.indices.contains(bodyStart), prose.tokens[bodyStart].followsSpace else {
      return nil
    }
    return known(prose, name, bodyStart: bodyStart)
  }

  /// `**Goal** ship it`: bold words at the start that are a known label.
  private static func lead(_ prose: Prose, _ range: Range<Int>) -> Label? {
    var end = range.lowerBound
    while end < range.upperBound, isStrong(prose, end..<end + 1) { end += 1 }
    guard end > range.lowerBound, end < range.upperBound else { return nil }
    return known(prose, range.lowerBound..<end, bodyStart: end)
  }

  /// Whether all tokens of a range are set bold.
  static func isStrong(_ prose: Prose, _ range: Range<Int>) -> Bool {
    range.allSatisfy {
      prose.style(at: Int(prose.tokens[$0].start)).contains(.strong)
    } && !range.isEmpty
  }

  /// Whether all tokens of a range are set bold or italic.
  static func isEmphasised(_ prose: Prose, _ range: Range<Int>) -> Bool {
    range.allSatisfy {
      let style = prose.style(at: Int(prose.tokens[$0].start))
      return style.contains(.strong) || style.contains(.emphasis)
    } && !range.isEmpty
  }

  /// The field a label names, with a leading article, a closing colon or a unit in parentheses ignored.
  static func field(_ prose: Prose, _ range: Range<Int>) -> Field? {
    var range = range
    // `Currency:` in a cell of its own.
    if let last = range.last, prose.tokens[last].key == Mark.colon { range.removeLast() }
    if let open = range.first(where: { prose.tokens[$0].key == Mark.open }), open > range.lowerBound
    {
      range = range.lowerBound..<open
    }
    while let first = range.first, articles.contains(prose.tokens[first].key), range.count > 1 {
      range.removeFirst()
    }
    return FieldTable.labels.meaning(of: range, in: prose.tokens) ?? qualified(prose, range)
      ?? ofUnits(prose, range)
  }

  /// `Fee per migrated site`, `Maximum number of days`
  private static func ofUnits(_ prose: Prose, _ range: Range<Int>) -> Field? {
    if UnitPriceLabels.isOne(prose, range) { return .unitPrice }
    return UnitPriceLabels.isMost(prose, range) ? .cap : nil
  }

  /// `Full-year target bonus`, `Annual base salary`, `Target bonus 2026`: amounts of the head with a
  /// word that says for when.
  private static func qualified(_ prose: Prose, _ range: Range<Int>) -> Field? {
    var rest = range
    while let first = rest.first, rest.count > 1, qualifiers.contains(prose.tokens[first].key) {
      rest.removeFirst()
    }
    while let last = rest.last, rest.count > 1, isPeriod(prose, last) { rest.removeLast() }
    guard rest != range, let field = FieldTable.labels.meaning(of: rest, in: prose.tokens),
      field == .targetAmount || field == .salary || field == .contractSum
    else { return nil }
    return field
  }

  /// `2026`, `FY27` and the "for" in front.
  private static func isPeriod(_ prose: Prose, _ token: Int) -> Bool {
    let key = prose.tokens[token].key
    if periodLeads.contains(key) { return true }
    let bytes = prose.utf8[prose.tokens[token].range]
    return bytes.count >= 4 && bytes.suffix(2).allSatisfy { $0 &- 0x30 < 10 }
  }

  private static let periodLeads: WordSet = ["for", "in", ","]
  private static let qualifiers: WordSet = [
    "full", "year", "full-year", "-", "annual", "yearly", "current", "agreed", "gross", "your",
    "my",
    "his", "her", "jährlicher", "jährliches", "jährliche",
  ]

  private static let articles: WordSet = [
    "the", "our", "der", "die", "das", "le", "la", "les",
  ]
}
