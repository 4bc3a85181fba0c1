import ProposalModel

/// Two goals with the same level from the same record, in other words: “on average 19 days or fewer, claims report
/// CR-4” and “mean time of 19 days or less, claims report CR-4”.
struct SameRecord {
  let first: SourceRange
  let second: SourceRange
  /// The position of the second, where a milestone was made of it.
  let milestone: Int?

  private struct Goal {
    let place: SourceRange
    let milestone: Int?
    let numbers: Set<String>
    let record: [WordKey]
    let names: Set<WordKey>
    let stems: Set<WordKey>
  }

  static func all(in context: LintContext) -> [SameRecord] {
    let texts =
      context.payable.map { position -> (Prose, Range<Int>, Int?) in
        let milestone = context.proposal.milestones[position]
        let goal = milestone.goal ?? milestone.name
        return (goal, 0..<goal.tokens.count, position)
      }
      + PromisedSection.all(in: context).compactMap { section in
        section.passages.first.flatMap { passage in
          passage.prose.sentences.first.map { (passage.prose, $0, nil) }
        }
      }
    let goals = texts.compactMap { goal($0.0, $0.1, $0.2) }.sorted { $0.place < $1.place }
    return goals.indices.compactMap { index in
      let other = goals[..<index].prefix(mostCompared).first { areAlike($0, goals[index]) }
      return other.map {
        SameRecord(
          first: $0.place, second: goals[index].place, milestone: goals[index].milestone)
      }
    }
  }

  private static let mostCompared = 16

  private static func areAlike(_ first: Goal, _ second: Goal) -> Bool {
    first.numbers == second.numbers && first.record == second.record
      && first.names == second.names && first.stems.intersection(second.stems).count >= 2
  }

  /// The numbers outside of brackets that are no years, the record, and what else is named.
  private static func goal(_ prose: Prose, _ range: Range<Int>, _ milestone: Int?) -> Goal? {
    let tokens = prose.tokens
    guard let record = record(in: range, of: prose), !prose.has(extra, in: range) else {
      return nil
    }
    var depth = 0
    var (numbers, names, stems): (Set<String>, Set<WordKey>, Set<WordKey>) = ([], [], [])
    for index in range {
      if tokens[index].key == "(" { depth += 1 }
      if tokens[index].key == ")" { depth -= 1 }
      guard depth == 0, !record.contains(index) else { continue }
      let word = prose.string(tokens: index..<index + 1)
      if tokens[index].kind == .number {
        if !isYear(word) { numbers.insert(word) }
      } else if tokens[index].kind == .word {
        if tokens[index].isCapitalised, index > range.lowerBound, !word.hasPrefix("FY") {
          names.insert(tokens[index].key)
        }
        if word.utf8.count > 3, !common.contains(tokens[index].key) {
          stems.insert(WordKey(String(word.prefix(4)).lowercased()))
        }
      }
    }
    guard numbers.contains(where: { $0.utf8.count > 1 }) else { return nil }
    return Goal(
      place: prose.place(ofTokens: range), milestone: milestone, numbers: numbers,
      record: record.map { tokens[$0].key }, names: names, stems: stems)
  }

  private static func isYear(_ word: String) -> Bool {
    word.utf8.count == 4 && (word.hasPrefix("20") || word.hasPrefix("19"))
  }

  /// “Claims report CR-4”, “weighbridge ledger”: the record with the word in front of it, and its code.
  private static func record(in range: Range<Int>, of prose: Prose) -> Range<Int>? {
    let tokens = prose.tokens
    guard let record = range.dropFirst().last(where: { records.contains(tokens[$0].key) }) else {
      return nil
    }
    var end = record + 1
    while end < range.upperBound, end < record + 4,
      tokens[end].kind != .mark || tokens[end].key == "-",
      prose.utf8[tokens[end].range].contains(where: { (0x30...0x39).contains($0) })
        || tokens[end].isCapitalised || tokens[end].key == "-"
    { end += 1 }
    return record - 1..<end
  }

  private static let records: WordSet = [
    "report", "ledger", "register", "log", "dashboard", "system", "database", "records", "crm",
  ]
  private static let common: WordSet = [
    "year", "total", "annual", "least", "most", "more", "fewer", "less", "with", "from", "period",
    "calendar", "monthly", "average", "mean", "than", "until", "before",
  ]
  private static let extra: WordSet = [
    "over-achievement", "overachievement", "stretch", "additional", "accelerator", "beyond",
    "threshold", "maximum",
  ]
}
