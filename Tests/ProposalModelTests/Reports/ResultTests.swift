import Testing

@testable import ProposalModel

@Suite struct ResultTests {
  private static func day(_ month: Int, _ day: Int) throws -> CalendarDate {
    try #require(CalendarDate(year: 2026, month: month, day: day))
  }

  private static func lines() throws -> SheetSketch {
    var sheet = SheetSketch(.euro)
    for (id, amount, deadline) in [
      ("1", Rational(75_000), try day(5, 29)), ("2", 150_000, try day(9, 18)),
      ("3", 225_000, try day(12, 15)),
    ] {
      sheet.add(id, PayoutPlan(terms: .scheduleLine(amount: amount))) {
        $0.deadline = SheetSketch.at(Deadline(date: deadline, basis: .stated))
      }
    }
    return sheet
  }

  @Test func `later than the deadline pays nothing`() throws {
    var facts = SheetFacts.values(["2": .met, "3": .date(try Self.day(12, 16))])
    facts.achievedOn = ["1": try Self.day(5, 29)]
    let report = try Self.lines().report(facts)
    #expect(report.milestones.map { $0.payout?.text } == ["75000.00", "150000.00", "0.00"])
    #expect(report.total.text == "225000.00")
  }

  /// Full weeks of 1%, at most 8%; 10% of what is paid is kept back.
  @Test func `a late deliverable is paid less the deduction, and part is kept back`() throws {
    var sheet = try Self.lines()
    var late = LateDeductionTerm(
      text: SheetSketch.text("1% a full week"), rate: .percent(1), period: .days(7),
      countsBegunPeriods: false)
    late.limitPercent = 8
    sheet.add(.lateDeduction(late))
    sheet.add(
      .retainage(RetainageTerm(text: SheetSketch.text("10%"), percent: SheetSketch.at(10))))
    var facts = SheetFacts()
    facts.achievedOn = [
      "1": try Self.day(6, 4), "2": try Self.day(10, 2),
      "3": try #require(CalendarDate(year: 2027, month: 3, day: 1)),
    ]
    let report = sheet.report(facts)
    #expect(report.milestones.map { $0.payout?.text } == ["75000.00", "147000.00", "207000.00"])
    #expect(report.milestones.map { $0.retained?.text } == ["7500.00", "14700.00", "20700.00"])
    #expect(report.milestones.map { $0.net?.text } == ["67500.00", "132300.00", "186300.00"])
    #expect(report.total.text == "429000.00")
  }

  @Test func `what is late is open where words about it are, and what is in time is not`() throws {
    var sheet = try Self.lines()
    sheet.proposal.milestones[1].hasOpenLateness = true
    var facts = SheetFacts()
    facts.achievedOn = ["1": try Self.day(5, 29), "2": try Self.day(9, 1)]
    #expect(sheet.report(facts).milestones[1].payout?.text == "150000.00")
    facts.achievedOn["2"] = try Self.day(12, 31)
    #expect(sheet.report(facts).milestones[1].payout == .notSettled)
  }

  @Test func `a day that is not settled leaves open what a day pays`() throws {
    var sheet = try Self.lines()
    sheet.proposal.milestones[0].deadline = SheetSketch.at(
      Deadline(date: nil, basis: .undecided(.twoReadings)))
    var facts = SheetFacts()
    facts.achievedOn = ["1": try Self.day(5, 29)]
    #expect(sheet.report(facts).milestones[0].payout == .notSettled)
  }

  @Test func `a gate that fails leaves nothing; one that is not given is assumed`() {
    var sheet = SheetSketch()
    sheet.add("c", PayoutPlan(terms: .fixed(amount: 38_400))) {
      $0.gates = [Gate(name: "severity-1-defect", text: SheetSketch.text("no severity-1 defect"))]
    }
    var facts = SheetFacts.values(["c": .met])
    #expect(sheet.report(facts).total.text == "38400.00")
    #expect(sheet.report(facts).assumptions == ["c: severity-1-defect: counted as met"])
    facts.gates = [SheetFacts.GateKey(milestone: "", name: "Severity 1 defect"): false]
    #expect(sheet.report(facts).total.text == "0.00")
    #expect(sheet.report(facts).assumptions.isEmpty)
    facts.gates = [SheetFacts.GateKey(milestone: "c", name: "defect"): false]
    #expect(sheet.report(facts).total.text == "0.00")
    facts.gates = [SheetFacts.GateKey(milestone: "c", name: "no defect"): false]
    #expect(sheet.report(facts).total == .notSettled)
  }

  /// 40 x 1.05 / 1.08 = 38.9, rounded to 39; a move of one point changes nothing.
  @Test(arguments: [(5, 35, "39", "35897.44"), (7, 36, "40", "36000.00")])
  func `targets follow the forecast only when it moves enough`(
    new: Int, actual: Int, level: String, payout: String
  ) throws {
    var sheet = SheetSketch()
    sheet.add(
      "1",
      PayoutPlan(
        terms: .partialProportional(
          ProportionalCredit(amount: 40_000, level: 40, floor: 80, cap: 100))))
    var clause = EscalationClause(text: SheetSketch.text("the market growth forecast"))
    clause.formula = .levelRatio
    clause.base = 8
    clause.trigger = 2
    clause.increment = 1
    sheet.add(.escalation(clause))
    var facts = SheetFacts.values(["1": .number(Rational(actual))])
    facts.indexes = ["market-growth": Rational(new)]
    let report = sheet.report(facts).milestones[0]
    #expect(report.payout?.text == payout)
    #expect(report.adjustedLevels.last?.after.description ?? "40" == level)
  }

  @Test func `an escalation without a formula unsettles the result it touches`() {
    var sheet = SheetSketch()
    sheet.add(
      "1",
      PayoutPlan(terms: .threshold(amount: 5, level: Level(40), direction: .higherIsBetter)))
    sheet.add(.escalation(EscalationClause(text: SheetSketch.text("adjusted proportionally"))))
    var facts = SheetFacts.values(["1": .number(50)])
    facts.indexes = ["1": 5]
    #expect(sheet.report(facts).total == .notSettled)
    #expect(sheet.report(.values(["1": .number(50)])).total.text == "5.00")
  }

  @Test func `values of several bases are found by a part of their names`() throws {
    var sheet = SheetSketch()
    sheet.add(
      "1",
      PayoutPlan(
        terms: .percentOfValue(
          PercentOfValue(bases: [
            .init(name: "fall in inventory", rate: 10), .init(name: "fall in receivables", rate: 1),
          ]))))
    let facts = SheetFacts.values(["1.inventory": .number(50), "1.receivables": .number(700)])
    #expect(sheet.report(facts).total.text == "12.00")
    #expect(sheet.report(.values(["1.fall": .number(1)])).total == .notSettled)
  }

  @Test func `several payees split each payout without a remainder`() {
    var sheet = SheetSketch(.yen)
    sheet.proposal.payees = zip(["Mori", "Tanabe", "Arai"], [5, 3, 3] as [Int128]).map {
      Payee(name: SheetSketch.text($0), share: Rational($1, 11).map { SheetSketch.at($0) })
    }
    sheet.add("1", PayoutPlan(terms: .fixed(amount: 1_000_000)))
    sheet.add("2", PayoutPlan(terms: .fixed(amount: 500_000)))
    let report = sheet.report(.values(["1": .met, "2": .met]))
    #expect(report.milestones[0].split.map(\.amount.text) == ["454546", "272727", "272727"])
    #expect(report.milestones[1].split.map(\.amount.text) == ["227273", "136364", "136363"])
    #expect(report.split.map(\.amount.text) == ["681819", "409091", "409090"])
  }

  @Test func `equal parts put the residual last`() {
    var sheet = SheetSketch()
    sheet.proposal.payees = ["A", "B", "C"].map {
      Payee(name: SheetSketch.text($0), share: Rational(1, 3).map { SheetSketch.at($0) })
    }
    sheet.add("1", PayoutPlan(terms: .fixed(amount: 10_000)))
    let report = sheet.report(.values(["1": .met]))
    #expect(report.split.map(\.amount.text) == ["3333.33", "3333.33", "3333.34"])
  }

  @Test func `tax is rounded by line`() throws {
    var sheet = SheetSketch(.swissFranc)
    for (id, amount) in [("1", 14_634), ("2", 58_536), ("3", 58_536), ("4", 30_894)] {
      sheet.add(id, PayoutPlan(terms: .scheduleLine(amount: Rational(amount))))
    }
    let rate = try #require(Rational(text: "8.1"))
    sheet.add(
      .tax(TaxTerm(text: SheetSketch.text("8.1%"), rate: SheetSketch.at(rate), isIncluded: false)))
    let report = sheet.report(.values(["1": .met, "2": .met, "3": .met, "4": .met]))
    #expect(report.tax?.tax.decimalText == "13170.60")
    #expect(report.tax?.gross.decimalText == "175770.60")
    #expect(report.milestones[0].tax?.tax.decimalText == "1185.35")
  }

  @Test func `an amount with tax included is the gross`() {
    var sheet = SheetSketch(.euro)
    sheet.add("1", PayoutPlan(terms: .scheduleLine(amount: 119_000)))
    sheet.add(
      .tax(TaxTerm(text: SheetSketch.text("19%"), rate: SheetSketch.at(19), isIncluded: true)))
    let tax = sheet.report(.values(["1": .met])).tax
    #expect(tax?.net.decimalText == "100000.00")
    #expect(tax?.gross.decimalText == "119000.00")
  }

  @Test func `a milestone without a fact is left out of the total, and named`() {
    var sheet = SheetSketch()
    sheet.add("1", PayoutPlan(terms: .fixed(amount: 5)))
    sheet.add("2", PayoutPlan(terms: .fixed(amount: 7)))
    let report = sheet.report(.values(["1": .met]))
    #expect(report.total.text == "5.00")
    #expect(report.assumptions == ["2: no result is known; the total is without it"])
    #expect(sheet.report().total == .notStated)
  }
}
