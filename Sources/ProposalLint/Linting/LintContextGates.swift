import ProposalModel

/// What a sheet is, which decides what may be asked of it.
extension LintContext {
  /// Whether the text is a sheet, as opposed to a sentence or a few lines out of one. Only of a
  /// sheet can be said what is missing from it as a whole.
  var isWholeSheet: Bool { nature.isWholeSheet }

  /// Whether the text is a document of another kind: no milestone, no sentence somebody asks about,
  /// and a title that does not speak of pay either.
  var isOtherDocument: Bool {
    guard proposal.milestones.isEmpty else { return false }
    if text.isStatement { return saysNothing }
    return !(proposal.title?.has(Self.payTitles) ?? false)
  }

  /// Whether a short text is a slot and nothing else: a command of a site generator, a dummy text.
  private var saysNothing: Bool {
    !text.passages.isEmpty
      && text.passages.allSatisfy { passage in
        proposal.issues.contains { issue in
          guard case .placeholder = issue.value else { return false }
          let words = passage.prose.part(passage.prose.sentences.first ?? 0..<0)
          return !words.isEmpty && issue.place.contains(words.place)
        }
      }
  }

  private static let payTitles: WordSet = [
    "bonus", "bonuses", "payout", "payouts", "incentive", "incentives", "fees", "prämie",
    "zielvereinbarung", "milestone", "milestones", "werkvertrag",
  ]

  /// Whether the sheet still asks for something: arguments and framing are nobody's business once
  /// it is agreed.
  var isOpen: Bool { nature.isOpen }

  /// Whether an employer pays for the work of employees.
  var isEmployment: Bool { isExecutive || proposal.kind == .employeeAward }

  /// Whether an executive is paid.
  var isExecutive: Bool { proposal.kind == .executiveBonus }

  /// Whether an executive still asks, in a sheet of its own: who wants a bonus argues for it. Rules
  /// and agreements, which an employer writes, argue for nothing.
  var isExecutiveAsk: Bool { isExecutive && isOpen && isWholeSheet && !nature.isRuling }

  /// The positions of the milestones that are paid for.
  var payable: [Int] { nature.payable }
}
