import ProposalModel

/// What every part of a document draws on, and which of it the reader may see.
struct ProposalContext: Sendable {
  let proposal: Proposal
  let report: PayoutReport
  let format: DocumentFormat
  let edition: DocumentEdition
  private let visibility: SheetVisibility
  /// The positions of reports, by the ids of their milestones.
  private let reports: [String: Int]
  /// By the positions of milestones; empty until they are made.
  private var exhibits: [PayoutExhibit?] = []

  init(_ proposal: Proposal, _ report: PayoutReport, _ edition: DocumentEdition) {
    self.proposal = proposal
    self.report = report
    self.edition = edition
    format = DocumentFormat(
      proposal.format, currency: proposal.currency?.value ?? report.currency,
      showsMinorUnits: MinorUnitRule.showsMinorUnits(proposal, report))
    visibility = SheetVisibility(of: proposal, seesPrivateBlocks: edition.audience == .owner)
    reports = Dictionary(
      zip(report.milestones.map(\.id), report.milestones.indices), uniquingKeysWith: min)
  }

  /// The same with every exhibit made: for a document that looks at each several times.
  func withExhibits() -> ProposalContext {
    var context = self
    context.exhibits = proposal.milestones.indices.map { PayoutExhibit(self, $0) }
    return context
  }

  /// The exhibit of a milestone that has one.
  func exhibit(on index: Int) -> PayoutExhibit? {
    exhibits.isEmpty ? PayoutExhibit(self, index) : exhibits[index]
  }

  /// The blocks the reader may see, in order.
  var blocks: [SheetBlock] {
    proposal.blocks.filter { edition.audience == .owner || $0.audience == .everyone }
  }

  /// Whether something read from these bytes may be shown: it was not read from a private block.
  func shows(_ place: SourceRange) -> Bool {
    visibility.shows(place)
  }

  /// Whether something stands in a private block as a whole.
  func hides(_ place: SourceRange) -> Bool {
    visibility.hides(place)
  }

  /// A text of the sheet, unless it is private or empty.
  func shown(_ prose: Prose?) -> String? {
    visibility.shown(prose)
  }

  /// A value of the sheet, unless it is private.
  func shown<Value>(_ value: Located<Value>?) -> Value? {
    visibility.shown(value)
  }

  /// The report on a milestone; by id, else by position.
  func report(on index: Int) -> MilestoneReport? {
    guard proposal.milestones.indices.contains(index) else { return nil }
    return report(onID: proposal.milestones[index].id)
  }

  /// The report on the milestone with an id.
  func report(onID id: String) -> MilestoneReport? {
    reports[id].map { report.milestones[$0] }
  }

  /// The title, else what the document is.
  var title: String {
    shown(proposal.title) ?? DocumentWords.kind(proposal.kind)
  }

  /// What a milestone is called where Milepost speaks of it: its name, cut where it is a clause.
  func name(of milestone: Milestone) -> String {
    let name = milestone.name.string
    return name.isEmpty ? "Milestone " + milestone.id : ShortText.cut(name, to: Self.nameLimit)
  }

  /// About a line of a table.
  private static let nameLimit = 72

  /// An amount as words.
  func words(_ amount: Amount) -> AmountWords { AmountWords(amount, format) }

  /// The least that is paid. A computed nothing is printed only where the sheet says so.
  func minimumWords(_ amount: Amount, of milestone: Milestone? = nil) -> AmountWords {
    guard let money = amount.money, money.amount.isZero,
      !RiskStatements(self).saysNothing(milestone)
    else { return words(amount) }
    return AmountWords(text: AmountWords.notStated)
  }
}
