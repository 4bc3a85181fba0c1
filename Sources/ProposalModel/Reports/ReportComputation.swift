extension PayoutReport {
  /// What a sheet pays: the range of every milestone and of the whole, and the result for facts.
  ///
  /// Pure. Whatever contains an amount that is not settled is not settled; a total is the sum of
  /// rounded amounts. A gate that is not given counts as met and stands among the assumptions.
  public init(of proposal: Proposal, facts: SheetFacts = SheetFacts()) {
    let computation = ReportComputation(SheetComputation(proposal, facts))
    self = computation.report
  }
}

/// Adds the milestones of a sheet up.
struct ReportComputation {
  private let sheet: SheetComputation
  private let outcomes: [MilestoneOutcome]
  private let currency: Currency?
  private let group: GroupComputation?
  private let unused: UnusedFacts

  init(_ sheet: SheetComputation) {
    self.sheet = sheet
    let computations = sheet.proposal.milestones.enumerated().map {
      MilestoneComputation(sheet, $0.offset, $0.element)
    }
    let unused = UnusedFacts(sheet)
    outcomes = computations.map { unused.unsettles ? $0.outcome.withoutResult : $0.outcome }
    self.unused = unused
    let currencies = Set(computations.compactMap(\.currency))
    currency =
      currencies.count == 1
      ? currencies.first : currencies.isEmpty ? sheet.proposal.currency?.value : nil
    group = currency.flatMap { [outcomes] in GroupComputation(sheet, outcomes, $0) }
  }

  var report: PayoutReport {
    var report = PayoutReport(
      currency: currency, milestones: outcomes.map(\.report), schedule: sheet.scheduleReport,
      score: nil, minimum: .notStated, target: .notStated, maximum: .notStated, total: .notStated,
      split: [], tax: nil, assumptions: outcomes.flatMap(\.assumptions) + unused.sentences,
      unsettled: outcomes.filter { !$0.isSettled }.map(\.report.id))
    report.unusedFacts = unused.sentences
    addRange(to: &report)
    addResult(to: &report)
    addGuarantee(to: &report)
    addSplit(to: &report)
    addTax(to: &report)
    return report
  }

  // MARK: Totals

  private var single: [MilestoneReport] {
    (group?.others ?? Array(outcomes.indices)).map { outcomes[$0].report }
  }

  /// Words that promise pay and were not understood: no total is settled while they may belong to it. Nor
  /// where a sum the sheet states is not that of its own rows.
  private var doubts: [TotalDoubt] {
    let proposal = sheet.proposal
    return proposal.statedAmounts.filter(\.contradictsItsParts).map {
      TotalDoubt(place: $0.amount.place, reason: .contradictsItsParts)
    }
      + proposal.issues.compactMap { issue in
        guard case .unread(let words, .clause) = issue.value else { return nil }
        return TotalDoubt(place: issue.place, reason: .unread(words: words))
      }
  }

  private func addRange(to report: inout PayoutReport) {
    report.doubts = doubts
    guard doubts.isEmpty else {
      (report.minimum, report.target, report.maximum) = (.notSettled, .notSettled, .notSettled)
      return
    }
    let range = group?.range
    report.minimum = Amount.sum([range?.minimum].compactMap(\.self) + single.map(\.minimum))
    report.target = Amount.sum([range?.target].compactMap(\.self) + single.map(\.target))
    report.maximum = Amount.sum([range?.maximum].compactMap(\.self) + single.map(\.maximum))
    if let doubt = doubt(of: report.maximum) {
      report.maximum = .notSettled
      report.doubts.append(doubt)
    }
  }

  /// The most that the sheet says it comes to, where a total lies above it: that may be a bound, or a sum that
  /// is wrong.
  private func doubt(of total: Amount) -> TotalDoubt? {
    guard let amount = total.money?.amount else { return nil }
    return sheet.proposal.statedAmounts.first { stated in
      stated.meaning == .maximum([]) && stated.amount.value + stated.tolerance < amount
    }.map { TotalDoubt(place: $0.amount.place, reason: .belowTheSum) }
  }

  /// An unsettled milestone unsettles the total even where no fact about it is known.
  private func addResult(to report: inout PayoutReport) {
    let result = group?.result
    report.score = result?.score ?? score
    report.assumptions += result?.assumptions ?? []
    guard report.unsettled.isEmpty, !unused.unsettles, doubts.isEmpty else {
      report.total = .notSettled
      return
    }
    let known = single.compactMap(\.payout)
    report.total = Amount.sum([result?.amount].compactMap(\.self) + known)
    if doubt(of: report.total) != nil { report.total = .notSettled }
    report.groupSteps = result?.steps ?? []
    guard report.total != .notStated else { return }
    for milestone in outcomes.map(\.report) where milestone.payout == nil && !sheet.isBlended {
      report.assumptions.append("\(milestone.id): no result is known; the total is without it")
    }
  }

  /// The weighted score of milestones that share one amount.
  private var score: Rational? {
    let milestones = sheet.proposal.milestones
    let scores = outcomes.indices.compactMap { position in
      milestones[position].payout.plan?.terms.isShareOfPool == true
        ? outcomes[position].score : nil
    }
    return scores.isEmpty ? nil : scores.sum
  }

  /// What the whole sheet pays in any event.
  private func addGuarantee(to report: inout PayoutReport) {
    guard let guarantee = sheet.clauses.guarantee, let currency else { return }
    let least = currency.payable(guarantee)
    report.minimum = report.minimum.atLeast(least)
    report.target = report.target.atLeast(least)
    report.maximum = report.maximum.atLeast(least)
    let total = report.total.atLeast(least)
    if total != report.total { report.assumptions.append("the guaranteed amount is paid") }
    report.total = total
  }

  // MARK: Parts

  private func addSplit(to report: inout PayoutReport) {
    guard let split = PayeeSplit(sheet.proposal.payees), report.total != .notStated else { return }
    let parts = outcomes.compactMap { $0.report.payout.map(split.parts) }
    let isSum = Amount.sum(outcomes.compactMap(\.report.payout)) == report.total
    report.split = isSum ? split.sums(of: parts) : split.parts(of: report.total)
    guard isSum else { return }
    for position in report.milestones.indices {
      report.milestones[position].split =
        report.milestones[position].payout.map(split.parts) ?? []
    }
  }

  /// Tax by line; on the total at once where the lines do not add up to it.
  private func addTax(to report: inout PayoutReport) {
    guard let term = sheet.clauses.tax, let rate = term.rate?.value, let total = report.total.money
    else { return }
    let lines = report.milestones.compactMap { $0.payout?.money }
    let isSum = lines.map(\.amount).sum == total.amount
    report.tax =
      TaxBreakdown(isSum ? lines : [total], rate: rate, isIncluded: term.isIncluded)?.total
    for position in report.milestones.indices where isSum {
      report.milestones[position].tax = report.milestones[position].payout?.money.flatMap {
        TaxAmounts($0, rate: rate, isIncluded: term.isIncluded)
      }
    }
  }
}
