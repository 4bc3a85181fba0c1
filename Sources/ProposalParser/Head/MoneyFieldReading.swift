import ProposalModel

extension SheetReading {
  /// Reads the figures beside pay: salary, band, value, contract sum, target amount.
  mutating func readMoneyFields(_ remarks: [Remark]) {
    readSalary(remarks)
    readSalaryBand()
    readValue(remarks)
    readTargetAmount(remarks)
    readContractSum(remarks)
  }

  /// The first amount of a statement; a bare number of the front matter counts in the currency of
  /// the sheet.
  func labelledMoney(_ statement: Int) -> (figure: Int, money: Money)? {
    for figure in figures(of: statement) where book[figure].isOperative {
      if let money = money(of: figure), !namesTier(figure, statement) { return (figure, money) }
    }
    guard
      case .frontMatter = outline.blocks[passages[outline.statements[statement].passage].block]
        .kind, let figure = figures(of: statement).first, figures(of: statement).count == 1,
      let number = book[figure].number, let currency = proposal.currency?.value
    else { return nil }
    return (figure, Money(number, currency))
  }

  /// "At the $8M tier": the amount says which tier is meant.
  private func namesTier(_ figure: Int, _ statement: Int) -> Bool {
    let prose = passages[outline.statements[statement].passage].prose
    let next = book[figure].tokens.upperBound
    return next < prose.tokens.count && Self.tierNouns.contains(prose.tokens[next].key)
  }

  private static let tierNouns: WordSet = ["tier", "level", "threshold", "step", "stufe"]

  /// An amount in its own currency, else in the sheet's.
  func money(of figure: Int) -> Money? {
    guard let (amount, currency) = book[figure].money,
      let currency = currency ?? proposal.currency?.value
    else { return nil }
    return Money(amount, currency)
  }

  /// Takes the other figures of a labelled statement as part of the field.
  private mutating func takeRest(of statement: Int, beside main: Int? = nil) {
    let rest =
      main.flatMap { main in sentences(of: statement).first { $0.figures.contains(main) }?.figures }
      ?? figures(of: statement)
    for figure in rest { book.take(figure, for: .field) }
  }

  // MARK: Salary

  private mutating func readSalary(_ remarks: [Remark]) {
    for statement in statements(labelled: .salary) {
      guard let (figure, money) = labelledMoney(statement) else { continue }
      if isOneSalary(figure, of: statement) { set(salary: money, figure) }
      takeRest(of: statement, beside: figure)
    }
    guard Self.salaryWords.mayStand(in: words) else { return }
    for remark in remarks where remark.sentence.holdsFigures {
      for found in remark.sentence.all(Self.salaryWords) {
        guard !isShareOf(found.tokens, in: remark),
          let figure = amount(behind: found.tokens, in: remark), let money = money(of: figure)
        else { continue }
        if found.meaning { set(salary: money, figure) }
        book.take(figure, for: found.meaning ? .field : .background)
      }
    }
  }

  /// Whether a labelled amount is the salary of one year, and no range, hourly rate or one of several.
  private func isOneSalary(_ figure: Int, of statement: Int) -> Bool {
    let amounts = Set(figures(of: statement).compactMap { book[$0].money?.amount })
    guard book[figure].rangePartner == nil, amounts.count <= 1 else { return false }
    return !sentences(of: statement).contains { sentence in
      sentence.holds(Self.otherSalaries)
    }
  }

  private static let otherSalaries: WordSet = [
    "hour", "hourly", "day", "daily", "week", "weekly", "month", "monthly", "stunde", "monat",
    "monatlich", "mensuel", "works", "full-time", "part-time", "fte",
  ]

  /// "75% of salary, that is £300,000" tells no salary.
  private func isShareOf(_ phrase: Range<Int>, in remark: Remark) -> Bool {
    remark.sentence.figures.contains { figure in
      let end = book[figure].tokens.upperBound
      return book[figure].percent != nil && end <= phrase.lowerBound
        && phrase.lowerBound - end <= 3
    }
  }

  private mutating func set(salary money: Money, _ figure: Int) {
    book.take(figure, for: .field)
    if proposal.baseSalary == nil { proposal.baseSalary = Located(money, at: place(of: figure)) }
  }

  /// The amount at most six words behind a phrase, with no other figure in between.
  func amount(behind phrase: Range<Int>, in remark: Remark, within words: Int = 6) -> Int? {
    let next = remark.sentence.figures.first {
      book[$0].tokens.lowerBound >= phrase.upperBound
    }
    guard let next, book[next].money != nil, book[next].isOperative, book.isFree(next),
      book[next].tokens.lowerBound - phrase.upperBound <= words,
      !opensCondition(phrase.upperBound..<book[next].tokens.lowerBound, in: remark.sentence)
    else { return nil }
    return next
  }

  /// Whether an "if" stands in a range: "20% of base salary if revenue reaches $5m".
  private func opensCondition(_ range: Range<Int>, in sentence: Sentence) -> Bool {
    sentence.items.contains { item in
      guard case .cue(let cue, let tokens) = item, range.contains(tokens.lowerBound) else {
        return false
      }
      return [.condition, .gate, .unless, .moreThan, .atLeast].contains(cue)
    }
  }

  private mutating func readSalaryBand() {
    for statement in statements(labelled: .salaryBand) {
      let figures = figures(of: statement).filter { book[$0].isOperative }
      let amounts = figures.compactMap { money(of: $0) }
      if amounts.count == 2, proposal.salaryBand == nil {
        proposal.salaryBand = Located(amounts, at: text(of: statement).place)
      }
      takeRest(of: statement)
    }
  }

  // MARK: Value and target

  private mutating func readValue(_ remarks: [Remark]) {
    for statement in statements(labelled: .value) {
      guard let (figure, money) = valueOfAll(statement) ?? labelledMoney(statement) else {
        continue
      }
      if proposal.valueCreated == nil {
        proposal.valueCreated = Located(money, at: place(of: figure))
        book.take(figure, for: .field)
      }
      for figure in figures(of: statement) { book.take(figure, for: .background) }
    }
    guard Self.valueWords.mayStand(in: words) else { return }
    for remark in remarks where proposal.valueCreated == nil && remark.sentence.holdsFigures {
      guard let found = remark.sentence.first(Self.valueWords),
        let figure = amount(behind: found.tokens, in: remark), let money = money(of: figure)
      else { continue }
      proposal.valueCreated = Located(money, at: place(of: figure))
      book.take(figure, for: .field)
    }
  }

  /// "One point of retention is worth $310,000. Six points are worth $1,860,000": of a worth for each unit and one
  /// of all, the second.
  private func valueOfAll(_ statement: Int) -> (figure: Int, money: Money)? {
    let amounts = figures(of: statement).filter { book[$0].isOperative }
      .compactMap { figure in money(of: figure).map { (figure: figure, money: $0) } }
    guard let first = amounts.first, let other = amounts.dropFirst().first,
      other.money.amount > first.money.amount,
      sentences(of: statement).contains(where: { sentence in
        sentence.figures.contains(first.figure)
          && sentence.prose.tokens[sentence.tokens].prefix(2).contains {
            Self.singles.contains($0.key)
          }
      })
    else { return nil }
    return other
  }

  private static let singles: WordSet = ["one", "each", "every"]

  private mutating func readTargetAmount(_ remarks: [Remark]) {
    for statement in statements(labelled: .targetAmount) where !isQualifiedTarget(statement) {
      guard let (figure, money) = labelledMoney(statement) else { continue }
      set(target: money, figure)
      takeRest(of: statement, beside: figure)
    }
    for remark in remarks where proposal.group == nil {
      if let figure = scorecardTarget(in: remark), let money = money(of: figure) {
        set(target: money, figure)
      }
      guard
        let found = remark.sentence.first(Self.targetWords)
          ?? poolWords(in: remark),
        let figure = amount(behind: found.tokens, in: remark, within: 3)
          ?? shareSaidAgain(behind: found.tokens, in: remark),
        !remark.sentence.holds(ScorecardTarget.lessening), let money = money(of: figure)
      else { continue }
      set(target: money, figure)
    }
  }

  /// "$100,000 shared with the CFO", "$100,000, of which $20,000 is discretionary", "on a full-year basis": an
  /// amount of which the weights are no shares.
  private func isQualifiedTarget(_ statement: Int) -> Bool {
    // "… its weight times the target bonus: £24,000, £14,400 and £9,600" lists the parts.
    if figures(of: statement).count(where: { book[$0].money != nil }) > 2 { return true }
    if statesBaseOfShare(statement) { return true }
    let text = text(of: statement)
    return Self.targetQualifiers.first(in: text, text.tokens.indices) != nil
  }

  /// "25% of base salary ($200,000)": the money may be the salary, and no target; "25% of base salary ($50,000)" beside
  /// a salary of $200,000 says the target again.
  private func statesBaseOfShare(_ statement: Int) -> Bool {
    let figures = figures(of: statement).filter { book[$0].isOperative }
    guard figures.count == 2, let percent = book[figures[0]].percent,
      let amount = book[figures[1]].money?.amount,
      sentences(of: statement).contains(where: { $0.has(.salary) })
    else { return false }
    return proposal.baseSalary.map { $0.value.amount * percent.percent != amount } ?? true
  }

  private static let targetQualifiers = PhraseTable<Bool>([
    (
      true,
      [
        "shared with", "shared by", "split with", "discretionary", "full-year basis",
        "full-time basis", "for a full year", "pro rata", "pro-rated", "prorated", "part-time",
        "per quarter", "per person", "each", "personal goals", "individual goals", "geteilt mit",
        "vollzeit", "ermessen",
      ]
    )
  ])

  /// "The pool is €180,000", beside a table of weights.
  private func poolWords(in remark: Remark) -> PhraseTable<Bool>.Found? {
    guard !weightTables.isEmpty, !remark.sentence.has(.history, .condition) else { return nil }
    return remark.sentence.first(Self.poolNames)
  }

  /// "The target bonus be 75% of salary, that is £300,000": the amount behind a share of salary.
  private func shareSaidAgain(behind phrase: Range<Int>, in remark: Remark) -> Int? {
    let figures = remark.sentence.figures.filter {
      book[$0].tokens.lowerBound >= phrase.upperBound && book[$0].isOperative
        && (book[$0].percent != nil || book[$0].money != nil)
    }
    guard figures.count == 2, book[figures[0]].percent != nil, book[figures[1]].money != nil,
      book.isFree(figures[1]), remark.sentence.has(.salary),
      book[figures[1]].tokens.lowerBound - book[figures[0]].tokens.upperBound <= 8
    else { return nil }
    return figures[1]
  }

  private mutating func set(target money: Money, _ figure: Int) {
    guard proposal.group == nil else { return }
    proposal.group = GroupPlan(targetAmount: Located(money.amount, at: place(of: figure)))
    book.take(figure, for: .field)
  }

  // MARK: Benchmarks

  /// Keeps market figures as written; what they say is never an amount of the sheet.
  mutating func readBenchmarks(_ remarks: [Remark]) {
    for remark in remarks {
      let isLabelled = remark.field == .benchmark
      let isNamed =
        remark.role == .background && remark.sentence.says(Self.marketWords)
      guard isLabelled || isNamed, !remark.sentence.figures.isEmpty else { continue }
      proposal.benchmarks.append(remark.text)
      for figure in remark.sentence.figures { book.take(figure, for: .background) }
    }
  }
}
