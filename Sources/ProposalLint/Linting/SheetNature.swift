import ProposalModel

/// What a sheet is, told once for all rules that ask.
struct SheetNature: Sendable {
  /// The positions of the milestones that are paid for.
  let payable: [Int]
  /// Whether it is a sheet, as opposed to a few lines out of one.
  let isWholeSheet: Bool
  /// Whether it still asks for something.
  let isOpen: Bool
  /// Whether its title is that of rules or of an agreement.
  let isRuling: Bool

  init(of proposal: Proposal) {
    let gates = Self.gates(of: proposal)
    payable = proposal.milestones.indices.filter {
      proposal.milestones[$0].isPayable && !gates.contains($0)
    }
    isWholeSheet =
      !payable.isEmpty && proposal.blocks.indices.contains { Self.opens(proposal.blocks[$0]) }
    isOpen = !Self.isSigned(proposal) && Self.isOpen(proposal.stage?.value)
    isRuling = proposal.title?.has(Self.rulings) ?? false
  }

  /// “Food safety gate”: what has to hold so that others pay is paid by itself for nothing.
  private static func gates(of proposal: Proposal) -> Set<Int> {
    let named = proposal.milestones.indices.filter { position in
      let words = proposal.milestones[position].name.tokens.filter { $0.kind == .word }
      return words.last.map { gateWords.contains($0.key) } ?? false
    }
    guard !named.isEmpty else { return [] }
    let paid = proposal.ledger.compactMap { figure -> Int? in
      guard case .payout(let position) = figure.use, figure.money != nil else { return nil }
      return position
    }
    return Set(named).subtracting(paid)
  }

  private static let gateWords: WordSet = ["gate", "gates", "hurdle", "precondition", "gateway"]

  /// Whether a block is one that only a document of its own has.
  private static func opens(_ block: SheetBlock) -> Bool {
    switch block.kind {
    case .heading, .frontMatter: block.quoteDepth == 0
    default: false
    }
  }

  /// Whether the sheet says who agreed to it, and when.
  private static func isSigned(_ proposal: Proposal) -> Bool {
    proposal.terms.contains {
      if case .mutualAgreement(let agreement) = $0.value { agreement.date != nil } else { false }
    }
  }

  private static func isOpen(_ stage: SheetStage?) -> Bool {
    switch stage {
    case .agreed, .certified, .paid, .lapsed: false
    case .draft, .proposed, .provisional, nil: true
    }
  }

  private static let rulings: WordSet = [
    "rules", "rulebook", "plan", "plans", "scheme", "reglement", "bonusreglement", "terms",
    "zielvereinbarung", "zielvereinbarungen", "vereinbarung", "bonusvereinbarung",
    "prämienvereinbarung", "agreement", "policy", "resolution", "contract", "award", "awards",
    "scorecard", "bonusordnung", "minutes", "extract", "protokoll", "regulations", "règlement",
  ]
}
