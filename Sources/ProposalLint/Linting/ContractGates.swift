import ProposalModel

/// What a contract of stages is, which decides what may be asked of it.
extension LintContext {
  /// Whether a client pays a contractor by stages, in a sheet of its own.
  var isContract: Bool {
    proposal.kind == .contractPayout && isWholeSheet && !payable.isEmpty
  }

  /// The stages that are paid for something that is delivered: no advance, no signature, and no
  /// result that is counted.
  var deliverables: [Int] {
    payable.filter { position in
      let milestone = proposal.milestones[position]
      if milestone.payout.plan?.terms.hasLevels == true { return false }
      return !([milestone.name] + [milestone.goal].compactMap { $0 }).contains {
        $0.has(Self.prepaid)
      }
    }
  }

  private static let prepaid: WordSet = [
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
    proposal.schedule != nil || termCues.mention([.profession, .approves])
  }

  /// Whether somebody is named who accepts, approves or certifies.
  var hasAcceptor: Bool {
    if proposal.approver != nil || !acceptanceTerms.isEmpty { return true }
    return termCues.mention([.actor, .approves])
  }

  /// The tables with a column that says when something is due, or what shows it.
  var conditionTables: PlaceTable {
    PlaceTable(
      proposal.blocks.compactMap { block in
        guard case .table(let table) = block.kind, table.header.contains(where: Self.isCondition)
        else { return nil }
        return block.place
      })
  }

  private static func isCondition(_ head: Prose) -> Bool { head.has(conditionWords) }

  private static let conditionWords: WordSet = [
    "when", "criteria", "criterion", "condition", "conditions", "evidence", "test", "proof",
    "accepted", "acceptance", "meets", "nachweis", "wenn", "bedingung", "abnahme", "kriterium",
    "preuve", "measure", "requirement", "requirements",
  ]

  /// The amounts of the lines of a payment plan, with their positions; none where something else is
  /// paid beside them.
  var scheduleLines: [(position: Int, amount: Rational)] {
    let lines = payable.compactMap { position -> (position: Int, amount: Rational)? in
      switch proposal.milestones[position].payout.plan?.terms {
      case .scheduleLine(let amount): (position, amount)
      default: nil
      }
    }
    return lines
  }
}
