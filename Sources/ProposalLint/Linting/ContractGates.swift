import ProposalModel

/// What a contract of stages is, which decides what may be asked of it.
extension LintContext {
  /// Whether a client pays a contractor by stages, in a sheet of its own.
  var isContract: Bool {
    proposal.kind == .contractPayout && isWholeSheet && !payable.isEmpty
  }

  /// The stages that are paid for something that is delivered: no advance, no signature.
  var deliverables: [Int] {
    payable.filter { position in
      let milestone = proposal.milestones[position]
      return !([milestone.name] + [milestone.goal].compactMap { $0 }).contains {
        $0.has(Self.prepaid)
      }
    }
  }

  private static let prepaid: Set<WordKey> = [
    "kick-off", "kickoff", "signature", "signing", "signed", "advance", "deposit", "upfront",
    "down", "retainer", "mobilisation", "mobilization", "anzahlung", "vorauszahlung",
    "unterzeichnung", "auftragserteilung", "vertragsschluss", "monthly", "retention", "retainage",
    "holdback", "commencement", "order", "acompte", "bonus",
  ]

  /// The procedures of acceptance that the reader met.
  var acceptanceTerms: [FoundTerm<AcceptanceTerm>] {
    terms { if case .acceptance(let term) = $0 { term } else { nil } }
  }

  /// Whether an architect, engineer or authority decides: they have standards of their own.
  var isCertifiedByProfession: Bool {
    proposal.schedule != nil
      || proposal.blocks.contains { block in
        if case .table = block.kind { return false }
        return block.role == .operative && block.prose.has(Self.professions)
      }
  }

  private static let professions: Set<WordKey> = [
    "architect", "engineer", "surveyor", "administrator", "superintendent", "bauleitung",
    "architekt", "architektin", "bauamt", "hochbauamt", "regulator", "authority", "inspector",
  ]

  /// The amounts of the stages of a schedule, with their positions.
  var scheduleLines: [(position: Int, amount: Rational)] {
    proposal.milestones.enumerated().compactMap { position, milestone in
      switch milestone.payout.plan?.terms {
      case .scheduleLine(let amount), .fixed(let amount): (position, amount)
      default: nil
      }
    }
  }
}
