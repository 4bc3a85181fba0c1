import ProposalModel

/// What the items of a list say, before any sentence is read.
struct PayLines {
  let outline: Outline
  let passages: [Passage]
  let book: FigureBook

  /// The first statements of the items of each list of a scope: what stands between two lists is one of
  /// the scope's own.
  func lists(of scope: Scope) -> [[Int]] {
    let items = scope.children.filter {
      outline.scopes[$0].opening == .item && outline.scopes[$0].title == nil
    }.compactMap { outline.scopes[$0].statements.first }
    var lists: [[Int]] = []
    var own = scope.statements[...]
    for item in items {
      let isNew = own.first.map { $0 < item } ?? lists.isEmpty
      own = own.drop { $0 < item }
      if isNew || lists.isEmpty {
        lists.append([item])
      } else {
        lists[lists.count - 1].append(item)
      }
    }
    return lists
  }

  func tokens(_ statement: Statement) -> [Token] {
    passages[statement.passage].prose.tokens
  }

  func figures(_ statement: Statement) -> [Int] {
    book.figures(of: passages[statement.passage], in: statement.body).filter {
      book.isOperative($0) && !book.isLabel($0)
    }
  }

  // MARK: Prices

  /// An unknown label, an amount right behind it, and at most a day: "Wireframes: $24,000 (by 17 April
  /// 2026)".
  func isPrice(_ index: Int) -> Bool {
    let statement = outline.statements[index]
    guard statement.field == nil, let label = statement.label, !label.isEmpty else { return false }
    let figures = figures(statement)
    guard let first = figures.first, book[first].money != nil,
      book.tokens(of: first).lowerBound == statement.body.lowerBound,
      figures.dropFirst().allSatisfy({
        book[$0].reading != nil || isShareRemark($0, of: first, statement)
      })
    else { return false }
    let end = book.tokens(of: first).upperBound
    let rest = end..<max(end, statement.body.upperBound)
    let tokens = tokens(statement)
    return rest.count <= 12 && !rest.contains { Self.changing.contains(tokens[$0].key) }
      && !label.contains { Self.asides.contains(tokens[$0].key) }
  }

  /// "$24,000 (20%)"
  private func isShareRemark(_ figure: Int, of amount: Int, _ statement: Statement) -> Bool {
    let (start, end) = (book.tokens(of: figure).lowerBound, book.tokens(of: amount).upperBound)
    return book[figure].percent != nil && start == end + 1
      && tokens(statement)[end].key == Mark.open
  }

  /// "Milestone A – Discovery report"
  func namesMilestone(_ index: Int) -> Bool {
    let statement = outline.statements[index]
    guard let label = statement.label else { return false }
    let title = TitleReader.title(of: passages[statement.passage].prose, label)
    return title.isMilestoneWord && title.label != nil
  }

  /// Whether a heading or lead calls what is listed payments, and each item ends in an amount.
  func isPriceList(_ items: [Int], of scope: Scope) -> Bool {
    guard items.count > 1, callsPayments(scope, before: items[0]), items.allSatisfy(holdsOneAmount)
    else {
      return false
    }
    return items.contains(where: isPrice)
  }

  private func holdsOneAmount(_ index: Int) -> Bool {
    let statement = outline.statements[index]
    let label = statement.label ?? 0..<0
    let tokens = tokens(statement)
    return figures(statement).last { book[$0].money != nil } != nil && statement.field == nil
      && !label.contains { Self.asides.contains(tokens[$0].key) }
  }

  private func callsPayments(_ scope: Scope, before item: Int) -> Bool {
    if let title = scope.title, calls(title.prose, title.prose.tokens.indices) { return true }
    guard let lead = scope.statements.last(where: { $0 < item }) else { return false }
    let statement = outline.statements[lead]
    let prose = passages[statement.passage].prose
    let range =
      min(
        statement.label?.lowerBound ?? .max, statement.body.lowerBound)..<max(
        statement.label?.upperBound ?? 0, statement.body.upperBound)
    return calls(prose, range)
  }

  private func calls(_ prose: Prose, _ range: Range<Int>) -> Bool {
    range.contains { Self.payments.contains(prose.tokens[$0].key) }
      && !range.contains { Self.asides.contains(prose.tokens[$0].key) }
  }

  private static let payments: WordSet = [
    "payments", "bonuses", "awards", "instalments", "installments", "tranches", "zahlungen",
    "prämien", "raten", "teilzahlungen", "primes", "versements", "paiements", "portions",
  ]
  static let changing: WordSet = [
    "per", "each", "every", "if", "unless", "or", "x", "×", "*", "/", "+", "plus", "up", "of",
    "pro",
    "je", "wenn", "falls", "oder", "par", "si", "ou", "less", "minus", "not", "nicht", "optional",
    "was", "were", "paid", "dropped", "gezahlt", "estimated", "about",
  ]
  private static let asides: WordSet = [
    "total", "totals", "sum", "maximum", "max", "cap", "minimum", "base", "salary", "budget",
    "cost",
    "costs", "last", "previous", "current", "currently", "today", "thereof", "including", "vat",
    "tax", "taxes", "retention", "deposit", "advance", "discount", "less", "minus", "gesamt",
    "summe",
    "davon", "abzüglich", "revenue", "profit", "earlier", "past", "optional", "option", "late",
    "expenses", "or", "not", "no", "history", "example", "examples", "rejected", "cancelled",
  ]

  // MARK: Shares of the whole

  /// The items one after another that open with percentages of events which add up to all: "20 % nach
  /// Abnahme des Pflichtenhefts". A numbered clause in front of them is an item, too.
  func instalments(_ items: [Int]) -> [Int] {
    var found: [Int] = []
    var run: [(item: Int, share: Rational)] = []
    for item in items {
      if let share = share(outline.statements[item]) {
        run.append((item, share))
        continue
      }
      found += whole(run)
      run = []
    }
    return found + whole(run)
  }

  private func whole(_ run: [(item: Int, share: Rational)]) -> [Int] {
    run.count > 1 && run.map(\.share).sum == .hundred ? run.map(\.item) : []
  }

  private func share(_ statement: Statement) -> Rational? {
    guard let first = figures(statement).first, let percent = book[first].percent,
      book.tokens(of: first).lowerBound == statement.body.lowerBound
    else { return nil }
    let next = event(behind: first, in: statement)
    guard next < statement.body.upperBound,
      Self.events.contains(tokens(statement)[next].key) || namesAmount(statement, at: next)
    else { return nil }
    return percent
  }

  /// `Detailed Design: 20%, being A$82,500, due 24 April 2026`: the label is the event, and the amount says the
  /// share again.
  private func namesAmount(_ statement: Statement, at next: Int) -> Bool {
    guard let label = statement.label, !label.isEmpty, statement.field == nil else { return false }
    let start = Self.being.contains(tokens(statement)[next].key) ? next + 1 : next
    return figures(statement).contains {
      book[$0].money != nil && book.tokens(of: $0).lowerBound == start
    }
  }

  private static let being: WordSet = [
    "being", "=", "or", "i.e.", "makes", "(", "–", "das", "soit",
  ]

  /// The token behind "15%", "fifteen percent (15%)" and "15% of the fixed price,".
  private func event(behind share: Int, in statement: Statement) -> Int {
    let (tokens, end) = (tokens(statement), statement.body.upperBound)
    var next = book.tokens(of: share).upperBound
    if next < end, tokens[next].key == Mark.open,
      let close = (next..<min(next + 5, end)).first(where: { tokens[$0].key == Mark.close })
    {
      next = close + 1
    }
    if next < end, tokens[next].key == "of",
      let price = (next..<min(next + 5, end)).first(where: {
        Self.prices.contains(tokens[$0].key)
      })
    {
      next = price + 1
    }
    return next < end && tokens[next].key == Mark.comma ? next + 1 : next
  }

  private static let prices: WordSet = [
    "price", "fee", "total", "sum", "amount", "preis", "preises", "festpreises", "honorars",
  ]

  private static let events: WordSet = [
    "nach", "bei", "mit", "on", "upon", "at", "after", "when", "once", "following", "à", "lors",
    "après", "with",
  ]
}
