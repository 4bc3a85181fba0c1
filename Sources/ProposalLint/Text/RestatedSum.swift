import ProposalModel

/// The sum of some milestones, called by their labels, that their amounts do not come to: “Awards A to C
/// come to £21,500”.
struct RestatedSum {
  /// The sum in the sentence.
  let stated: Figure
  /// How the sentence names the milestones.
  let words: String
  /// The most their amounts come to.
  let sum: Rational

  /// The sentences of a sheet whose sum is none that the amounts can make.
  static func all(in context: LintContext) -> [RestatedSum] {
    let passages = context.text.passages.filter {
      $0.prose.has(nouns) && ($0.prose.has(sums) || $0.prose.has(totals))
    }
    guard !passages.isEmpty else { return [] }
    let (labels, amounts) = (context.positionsByLabel, context.amountsByPosition)
    return passages.flatMap { passage in
      passage.body.compactMap { RestatedSum(at: $0, in: passage, labels, amounts, context) }
    }
  }

  private init?(
    at noun: Int, in passage: OperativePassage, _ labels: [String: Int],
    _ amounts: [Int: Set<Rational>], _ context: LintContext
  ) {
    let prose = passage.prose
    guard Self.nouns.contains(prose.tokens[noun].key),
      let list = Self.list(behind: noun + 1, in: passage, labels),
      let figure = Self.figure(behind: list.end, in: passage, context)
        ?? Self.figure(before: noun, of: prose, context),
      let money = figure.money
    else { return nil }
    let parts = list.positions.map { amounts[$0] ?? [] }
    guard parts.count > 1, parts.allSatisfy({ !$0.isEmpty }), let sums = Self.sums(of: parts),
      !sums.contains(money), let most = sums.max()
    else { return nil }
    stated = figure
    words = prose.string(tokens: noun..<list.end)
    sum = most
  }

  /// “A to C”, “1, 2 and 4”: the milestones, and where the list ends.
  private static func list(
    behind start: Int, in passage: OperativePassage, _ labels: [String: Int]
  ) -> (positions: [Int], end: Int)? {
    var positions: [Int] = []
    var isRange = false
    var index = start
    while index < passage.body.upperBound {
      let key = passage.prose.tokens[index].key
      if let next = labels[passage.prose.string(tokens: index..<index + 1).lowercased()] {
        if isRange, let last = positions.last, last < next {
          positions += last + 1...next
        } else {
          positions.append(next)
        }
        isRange = false
      } else if ranges.contains(key), !positions.isEmpty {
        isRange = true
      } else if !joiners.contains(key) {
        break
      }
      index += 1
    }
    return Set(positions).count == positions.count ? (positions, index) : nil
  }

  /// The amount right behind words of adding up.
  private static func figure(
    behind start: Int, in passage: OperativePassage, _ context: LintContext
  ) -> Figure? {
    let tokens = passage.prose.tokens
    var index = start
    while index < passage.body.upperBound, links.contains(tokens[index].key) { index += 1 }
    guard index < passage.body.upperBound, passage.prose.has(sums, in: start..<index) else {
      return nil
    }
    return context.figure(startingAt: index, in: passage)
  }

  /// “Target total: $98,500 for Milestones 1 to 5”: the amount in front, of what is called a total.
  private static func figure(
    before noun: Int, of prose: Prose, _ context: LintContext
  ) -> Figure? {
    guard noun > 2, ["for", "of", "over"].contains(prose.tokens[noun - 1].key) else { return nil }
    let front = prose.place(ofTokens: max(0, noun - 6)..<noun - 1)
    let money = context.figures.inside(front).filter { $0.money != nil }
    guard money.count == 1, let figure = money.first, let token = prose.token(at: figure.place),
      prose.has(totals, in: max(0, token - 4)..<token)
    else { return nil }
    return figure
  }

  private static let totals: WordSet = ["total", "sum", "altogether", "gesamt"]

  /// Every sum of one amount of each; `nil` where there are more than anybody means.
  private static func sums(of parts: [Set<Rational>]) -> Set<Rational>? {
    var sums: Set<Rational> = [.zero]
    for part in parts {
      sums = Set(sums.flatMap { sum in part.map { sum + $0 } })
      if sums.count > mostSums { return nil }
    }
    return sums
  }

  private static let mostSums = 256
  private static let nouns: WordSet = [
    "goals", "milestones", "instalments", "installments", "tranches", "stages", "awards",
    "payments", "phases", "measures", "objectives", "lines", "batches", "deliverables", "ziele",
    "meilensteine", "raten",
  ]
  private static let ranges: WordSet = ["to", "-", "–", "through", "bis"]
  private static let joiners: WordSet = [",", "and", "&", "und"]
  private static let sums: WordSet = ["come", "total", "add", "amount", "sum", "together"]
  private static let links: WordSet = [
    "come", "total", "add", "up", "amount", "sum", "to", "together", "are", "worth", "pay", "make",
    "a", "of", "in", "all",
  ]
}

/// The last row of a table that is called a total and is none: “Total, awards 1 to 5 | £16,800” below lines that
/// come to £15,600.
struct TableTotal {
  /// The amount in the row.
  let stated: Figure
  /// What the lines come to.
  let sum: Rational

  /// The totals of a sheet that the reader did not take for such, and that differ from their lines.
  static func all(in context: LintContext) -> [TableTotal] {
    let read = PlaceTable(context.proposal.statedAmounts.map(\.amount.place))
    return context.text.allTables.flatMap { table -> [TableTotal] in
      guard let last = table.rows.last, table.rows.count >= fewestRows, isTotal(last),
        !table.rows.dropLast().contains(where: isTotal)
      else { return [] }
      return last.indices.compactMap { TableTotal(ofColumn: $0, in: table, read, context) }
    }
  }

  private init?(
    ofColumn column: Int, in table: SheetTable, _ read: PlaceTable, _ context: LintContext
  ) {
    let cells = table.rows.compactMap { $0.indices.contains(column) ? $0[column] : nil }
    let figures = cells.compactMap { Self.money(in: $0, context) }
    guard figures.count == table.rows.count, let total = figures.last, let money = total.money,
      !(table.header.indices.contains(column) && table.header[column].has(Self.rates)),
      !read.overlap(total.place)
    else { return nil }
    let sum = figures.dropLast().compactMap(\.money).reduce(.zero, +)
    guard sum != money else { return nil }
    stated = total
    self.sum = sum
  }

  /// The only figure of a cell, where it is money.
  private static func money(in cell: Prose, _ context: LintContext) -> Figure? {
    guard !cell.isEmpty else { return nil }
    let figures = context.figures.inside(cell.place)
    return figures.count == 1 && figures[figures.startIndex].money != nil ? figures.first : nil
  }

  /// A row that opens with a word of a total.
  private static func isTotal(_ row: [Prose]) -> Bool {
    let words = row.first { !$0.isEmpty }?.tokens.filter { $0.kind == .word } ?? []
    return words.first.map { totals.contains($0.key) } ?? false
  }

  private static let fewestRows = 3
  private static let totals: WordSet = ["total", "totals", "sum", "gesamt", "summe", "insgesamt"]
  private static let rates: WordSet = ["per", "each", "rate", "cumulative", "unit", "pro", "je"]
}
