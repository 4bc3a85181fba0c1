import ProposalModel

/// The price of a row said again and differently, by the word its name opens with: “The pilot costs EUR 9,400”
/// beside the row “Pilot, 6,000 words | EUR 8,400”.
struct RestatedRow {
  let restated: Figure
  let words: String
  let amount: Rational
  let line: SourceRange

  static func all(in context: LintContext) -> [RestatedRow] {
    guard context.isContract else { return [] }
    let rows = rows(in: context)
    guard !rows.isEmpty else { return [] }
    return context.text.passages.flatMap { passage -> [RestatedRow] in
      guard passage.prose.has(verbs) else { return [] }
      return passage.prose.sentences.compactMap { sentence in
        let tokens = passage.prose.tokens
        let start = sentence.lowerBound
        guard sentence.count > 4, tokens[start].key == "the", verbs.contains(tokens[start + 2].key),
          let row = rows[tokens[start + 1].key],
          let figure = context.figure(startingAt: start + 3, in: passage),
          let money = figure.money, money != row.amount
        else { return nil }
        return RestatedRow(
          restated: figure, words: passage.prose.string(tokens: start..<start + 2),
          amount: row.amount, line: row.place)
      }
    }
  }

  /// The rows with one amount, by the first word of their name, which no other row has.
  private static func rows(
    in context: LintContext
  ) -> [WordKey: (amount: Rational, place: SourceRange)] {
    var rows: [WordKey: (amount: Rational, place: SourceRange)] = [:]
    var seen: [WordKey: Int] = [:]
    for row in context.text.allTables.flatMap(\.rows) {
      let money = row.flatMap { cell in
        context.figures.inside(cell.place).filter { $0.money != nil }
      }
      guard let name = row.first(where: { $0.tokens.first?.kind == .word })?.tokens.first else {
        continue
      }
      seen[name.key, default: 0] += 1
      guard money.count == 1, let amount = money.first?.money, let place = money.first?.place else {
        continue
      }
      rows[name.key] = (amount, place)
    }
    return rows.filter { seen[$0.key] == 1 }
  }

  private static let verbs: WordSet = ["costs", "cost", "pays"]
}
