import ProposalModel

extension SheetProjection {
  /// What the audience may see of each milestone, in the order of the sheet.
  var milestones: [PublishedMilestone] {
    var taken: Set<String> = []
    let reports = Dictionary(
      report.milestones.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return visiblePositions.enumerated().compactMap { ordinal, position in
      guard let report = reports[proposal.milestones[position].id] else { return nil }
      let anchor = anchor(of: position, ordinal: ordinal + 1, &taken)
      return MilestoneProjection(self, position, report).milestone(anchor, ordinal: ordinal + 1)
    }
  }

  /// `m-ID`; by number where the label, which is the author's own word, is not shown.
  private func anchor(of position: Int, ordinal: Int, _ taken: inout Set<String>) -> String {
    let slug = policy.shows(.wording) ? Slug.of(proposal.milestones[position].id) : ""
    let wanted = "m-" + (slug.isEmpty ? String(ordinal) : slug)
    if taken.insert(wanted).inserted { return wanted }
    let other = "m-n-" + String(ordinal)
    taken.insert(other)
    return other
  }
}

/// One milestone of a sheet and what a policy shows of it.
struct MilestoneProjection {
  private let sheet: SheetProjection
  private let milestone: Milestone
  private let report: MilestoneReport
  private let result: MilestoneResult?
  private let unit: MeasureUnit?

  private var policy: PublicationPolicy { sheet.policy }
  private var format: DocumentFormat { sheet.format }

  init(_ sheet: SheetProjection, _ position: Int, _ report: MilestoneReport) {
    self.sheet = sheet
    milestone = sheet.proposal.milestones[position]
    self.report = report
    result = sheet.input.results[milestone.id]
    let units = sheet.input.units
    unit = milestone.measure?.unit ?? (units.indices.contains(position) ? units[position] : nil)
  }

  func milestone(_ anchor: String, ordinal: Int) -> PublishedMilestone {
    let levels = milestone.payout.plan.flatMap { StatedLevels($0) }
    let words = LevelWords(unit, levels?.direction ?? .higherIsBetter, format)
    let actual = result?.actual?.value ?? report.actual
    let status = GoalStatus(actual: actual, levels: levels, attainment: report.attainment)
    var published = PublishedMilestone(
      anchor: anchor, label: label(ordinal), measure: measure,
      threshold: levels?.threshold.map(words.text), target: levels?.target.map(words.text),
      maximum: levels?.maximum.map(words.text), actual: actual.map { text(of: $0, words) },
      attainment: report.attainment.map(percent), attainmentValue: report.attainment,
      status: status, state: result?.state?.value, asOf: result?.asOf?.value)
    addAmounts(to: &published)
    addEvidence(to: &published)
    if policy.shows(.dates) { published.dates = dates(published.label) }
    return published
  }

  // MARK: The least

  private func label(_ ordinal: Int) -> String {
    guard policy.shows(.wording), let name = sheet.discreet.shown(milestone.name.string) else {
      return "Goal " + String(ordinal)
    }
    return ShortText.cut(name, to: 72)
  }

  /// What is measured. A line of a scorecard is called by its measure; any other name is wording.
  private var measure: String? {
    let name = milestone.name.string
    let isLine = milestone.payout.kindName == "share-of-pool"
    guard let named = sheet.visibility.shown(milestone.measure?.name), named != name else {
      return isLine || policy.shows(.wording) && milestone.measure != nil
        ? sheet.discreet.shown(name) : nil
    }
    return sheet.discreet.shown(named)
  }

  private func text(of value: ActualValue, _ words: LevelWords) -> String {
    switch value {
    case .number(let number): words.text(number)
    case .attainment(let percent): format.percent(percent) + " of target"
    case .date(let date): format.date(date)
    case .met: "met"
    case .missed: "not met"
    }
  }

  private func percent(_ value: Rational) -> String {
    format.percent(value.rounded(decimals: 2))
  }

  // MARK: By leave

  private func addAmounts(to published: inout PublishedMilestone) {
    guard policy.shows(.amounts) else {
      if policy.shows(.amountBands), let payout = report.payout {
        published.band = AmountBand.words(payout, format)
      }
      return
    }
    published.weight = sheet.visibility.shown(milestone.weight).map(format.percent)
    published.pay = pay
    published.delivery = delivery.map(words)
  }

  private var pay: PublishedPay {
    let isSettled = !sheet.report.unsettled.contains(report.id)
    let isFinal = result?.state.map { $0.value != .interim } ?? false
    return PublishedPay(
      minimum: words(report.minimum), target: words(report.target),
      maximum: words(report.maximum), percent: report.percent.map(percent),
      formula: report.formulaPayout.map(words), result: report.payout.map(words),
      isFinal: isFinal && report.payout != nil, retained: report.retained.map(words),
      net: report.net.map(words),
      steps: isSettled ? report.steps.map { NeutralFigures.localised($0, format) } : [])
  }

  private func words(_ amount: Amount) -> AmountWords { AmountWords(amount, format) }

  private func addEvidence(to published: inout PublishedMilestone) {
    guard policy.shows(.evidence), let result else { return }
    published.evidence = sheet.visibility.shown(result.evidence)
    published.certifiedBy = sheet.visibility.shown(result.certifiedBy)
    published.decision = sheet.visibility.shown(result.decision)
    published.correction = sheet.visibility.shown(result.corrected)
  }

  // MARK: Dates

  private func dates(_ label: String) -> [PublishedDate] {
    var dates: [PublishedDate] = []
    if let deadline = sheet.visibility.shown(milestone.deadline), let date = deadline.date {
      dates.append(
        PublishedDate(date: date, kind: .due, note: note(on: deadline), label: label))
    }
    let paid = sheet.latestPayment(in: milestone.terms)
    if let standing = delivery, let due = standing.due {
      dates.append(
        PublishedDate(date: due, kind: .payment, note: note(on: standing), label: label))
    } else if let paid {
      dates.append(PublishedDate(date: paid, kind: .payment, label: label))
    }
    return dates
  }

  private func note(on deadline: Deadline) -> String {
    guard case .assumed(let anchor) = deadline.basis else { return "" }
    return "assumed: counted from \(format.date(anchor)), which the sheet does not name"
  }

  private func note(on standing: DeliveryStanding) -> String {
    let notes = [
      standing.assumption.map { "assumed: " + $0 },
      standing.countsWeekendsOnly ? "business days: weekends only, no holidays" : nil,
    ]
    return notes.compactMap(\.self).joined(separator: "; ")
  }

  // MARK: Delivery

  private var delivery: DeliveryStanding? {
    guard let delivery = sheet.input.deliveries[milestone.id], !delivery.isEmpty,
      let day = sheet.input.day
    else { return nil }
    return DeliveryStanding(
      delivery, payable: (report.net ?? report.payout ?? report.target).money,
      payment: terms.lazy.compactMap(\.payment).first,
      acceptance: terms.lazy.compactMap(\.acceptance).first, on: day)
  }

  private var terms: [SheetTerm] {
    (milestone.terms + sheet.proposal.terms).compactMap { sheet.visibility.shown($0) }
  }

  private func words(_ standing: DeliveryStanding) -> PublishedDelivery {
    PublishedDelivery(
      step: standing.step.rawValue, due: standing.due.map(format.date),
      outstanding: standing.outstanding.map { AmountWords($0, format) },
      late: standing.daysLate > 0 ? "\(standing.daysLate) days late" : nil,
      interest: standing.interest.map { AmountWords($0, format) })
  }
}

extension SheetTerm {
  fileprivate var payment: PaymentTerm? {
    if case .payment(let term) = self { term } else { nil }
  }

  fileprivate var acceptance: AcceptanceTerm? {
    if case .acceptance(let term) = self { term } else { nil }
  }
}
