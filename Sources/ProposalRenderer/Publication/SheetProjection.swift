public import ProposalModel

extension PublishedSheet {
  /// What an audience may see of a sheet; nil where it may not see the sheet at all.
  public init?(_ input: ProjectionInput, for policy: PublicationPolicy) {
    let projection = SheetProjection(input, policy)
    guard policy.publishes(projection.stage) else { return nil }
    self = projection.sheet
  }
}

/// Takes from a sheet what a policy shows, field by field, and leaves everything else behind.
struct SheetProjection {
  let input: ProjectionInput
  let policy: PublicationPolicy
  let visibility: SheetVisibility
  let discreet: DiscreetText
  let format: DocumentFormat

  var proposal: Proposal { input.proposal }
  var report: PayoutReport { input.report }

  init(_ input: ProjectionInput, _ policy: PublicationPolicy) {
    self.input = input
    self.policy = policy
    let proposal = input.proposal
    visibility = SheetVisibility(of: proposal, seesPrivateBlocks: policy.showsPrivateNotes)
    discreet = DiscreetText(proposal, policy)
    // Whether amounts have cents tells something about them.
    format = DocumentFormat(
      proposal.format, currency: proposal.currency?.value ?? input.report.currency,
      showsMinorUnits: policy.shows(.amounts)
        && MinorUnitRule.showsMinorUnits(proposal, input.report))
  }

  var stage: SheetStage? { visibility.shown(proposal.stage) }

  var sheet: PublishedSheet {
    let milestones = milestones
    let results = visiblePositions.map { input.results[proposal.milestones[$0].id] }
    var sheet = PublishedSheet(
      heading: title ?? role ?? "Scorecard", role: role, stage: stage,
      state: Self.common(results.map { $0?.state?.value }),
      asOf: Self.common(results.map { $0?.asOf?.value }), milestones: milestones, format: format)
    addParties(to: &sheet)
    addAmounts(to: &sheet)
    addText(to: &sheet)
    if policy.shows(.dates) { sheet.dates = dates + milestones.flatMap(\.dates) }
    return sheet
  }

  /// The positions of the milestones that do not stand in a private block.
  var visiblePositions: [Int] {
    proposal.milestones.indices.filter { !visibility.hides(proposal.milestones[$0].place) }
  }

  // MARK: Words

  private var title: String? {
    policy.shows(.wording) ? discreet.shown(visibility.shown(proposal.title)) : nil
  }

  /// The role as stated, or as it stands behind the payee's name.
  private var role: String? {
    let stated = visibility.shown(proposal.role)
    let payee = proposal.payees.count == 1 ? proposal.payees.first : nil
    let named = visibility.shown(payee?.name).flatMap(DiscreetText.role)
    return discreet.shown(stated ?? named)
  }

  private func addParties(to sheet: inout PublishedSheet) {
    if policy.shows(.wording) {
      sheet.kind = proposal.kind
      sheet.version = visibility.shown(proposal.version).map(PageIdentity.versionWords)
    }
    guard policy.shows(.names) else { return }
    sheet.payees = proposal.payees.compactMap { visibility.shown($0.name) }
    sheet.payer = visibility.shown(proposal.payer)
  }

  private func addText(to sheet: inout PublishedSheet) {
    if policy.shows(.benchmarks) {
      sheet.benchmarks = proposal.benchmarks.compactMap { visibility.shown($0) }
    }
    guard policy.shows(.findings) else { return }
    sheet.findings = input.findings.map {
      PublishedFinding(
        severity: DocumentWords.severity($0.severity), message: $0.message, help: $0.help)
    }
  }

  // MARK: Amounts

  private func addAmounts(to sheet: inout PublishedSheet) {
    if policy.shows(.amounts) {
      sheet.amounts = amounts
      sheet.exposure = ExposureProjection(self).entries
      sheet.assumptions = report.assumptions
    } else if policy.shows(.amountBands) {
      sheet.band = AmountBand.words(report.total, format)
    }
    if policy.shows(.totals) { sheet.counted = contributions }
  }

  private var amounts: PublishedAmounts {
    PublishedAmounts(
      minimum: AmountWords(report.minimum, format), target: AmountWords(report.target, format),
      maximum: AmountWords(report.maximum, format), total: AmountWords(report.total, format),
      score: report.score.map { format.percent($0.rounded(decimals: 2)) },
      split: report.split.map { ($0.name, AmountWords($0.amount, format)) })
  }

  /// What each payee gets as results stand; a sheet whose parts are not known counts for one payee.
  private var contributions: [SafeTotals.Contribution] {
    let group = DocumentWords.stage(stage)
    let parts =
      report.split.isEmpty
      ? [(proposal.payees.map(\.name.string).joined(separator: "\n"), report.total)]
      : report.split.map { ($0.name, $0.amount) }
    return parts.filter { $0.1 != .notStated }.map { name, amount in
      SafeTotals.Contribution(
        payee: DiscreetText.person(in: name).lowercased(), group: group, amount: amount)
    }
  }

  // MARK: Dates

  /// The last day of payment the sheet names for all its milestones.
  private var dates: [PublishedDate] {
    latestPayment(in: proposal.terms).map { [PublishedDate(date: $0, kind: .payment)] } ?? []
  }

  func latestPayment(in terms: [Located<SheetTerm>]) -> CalendarDate? {
    for term in terms where visibility.shows(term.place) {
      if case .payment(let payment) = term.value, let latest = visibility.shown(payment.latest) {
        return latest
      }
    }
    return nil
  }

  /// What all results say, where they all say the same.
  private static func common<Value: Hashable>(_ values: [Value?]) -> Value? {
    let different = Set(values)
    return different.count == 1 ? different.first ?? nil : nil
  }
}
