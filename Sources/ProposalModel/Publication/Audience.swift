/// Who a site is for. The less an audience may see, the later it stands.
public enum Audience: String, Sendable, Hashable, CaseIterable {
  /// The author's side: everything, private notes and findings included.
  case owner
  /// The body that approves: everything but private notes and findings.
  case committee
  /// The other side of the sheets.
  case counterparty
  /// Everybody in the house.
  case intranet
}

/// Something an audience may see beside role, measure, levels, actual, attainment, status and
/// as-of date, which every audience sees.
public enum PublishedField: String, Sendable, Hashable, CaseIterable {
  /// Who is paid, and who pays.
  case names
  /// Titles, names of milestones and the kind of a sheet: the author's own words.
  case wording
  /// Every amount, with how it was computed.
  case amounts
  /// Amounts as bands: "50,000 to 100,000".
  case amountBands = "amount-bands"
  /// Sums over several payees, as far as no single amount follows from them.
  case totals
  /// Deadlines and days of payment.
  case dates
  /// What shows a result, who certified it, how it was corrected.
  case evidence
  /// Market figures.
  case benchmarks
  /// What the linter says.
  case findings
}

/// What one audience may see: nothing that is not listed here is ever published.
public struct PublicationPolicy: Sendable, Hashable {
  /// Who the site is for.
  public let audience: Audience
  /// What is shown beside the least.
  public let shown: Set<PublishedField>

  /// A policy. `optingIn` counts for the intranet alone: the others see a fixed set.
  public init(for audience: Audience = .intranet, optingIn: Set<PublishedField> = []) {
    self.audience = audience
    let all = Set(PublishedField.allCases)
    switch audience {
    case .owner: shown = all
    case .committee: shown = all.subtracting([.findings])
    case .counterparty: shown = all.subtracting([.findings, .totals])
    case .intranet: shown = optingIn
    }
  }

  /// Whether the audience may see it.
  public func shows(_ field: PublishedField) -> Bool { shown.contains(field) }

  /// Whether the audience may see sheets at this stage. What is not agreed is between those who
  /// negotiate it.
  public func publishes(_ stage: SheetStage?) -> Bool {
    switch audience {
    case .owner, .committee: true
    case .counterparty, .intranet: stage == .agreed || stage == .certified || stage == .paid
    }
  }

  /// Whether the audience may read the sheets themselves.
  public var showsProposals: Bool { audience != .intranet }

  /// Whether the audience may read private notes.
  public var showsPrivateNotes: Bool { audience == .owner }

  /// The policy in a fixed form: equal policies have equal texts.
  public var text: String {
    audience.rawValue + ":" + shown.map(\.rawValue).sorted().joined(separator: ",")
  }
}
