import ProposalModel

extension SheetReading {
  /// Reads who pays, who is paid, in what role, and who approves.
  ///
  /// Mentions are gathered from labels, definitions, phrases and letters; of each side the surest
  /// one counts, the first of equals.
  mutating func readParties(_ remarks: [Remark]) {
    var mentions = labelledParties
    mentions += PartyPhrases(reading: self).mentions(in: remarks)
    mentions += LetterParties(reading: self).mentions(in: remarks)
    mentions += openingPayer(in: remarks)
    let payee = surest(.payee, mentions)
    proposal.payer = surest(.payer, mentions)?.name
    proposal.approver = surest(.approver, mentions)?.name
    proposal.payees = payee.map { [Payee(name: $0.name)] } ?? []
    proposal.role = labelledText(.role) ?? payee?.role ?? titleRole
  }

  private func surest(_ side: PartySide, _ mentions: [PartyMention]) -> PartyMention? {
    let ofSide = mentions.filter { $0.side == side }
    return ofSide.min { $0.evidence < $1.evidence }
  }

  /// `Contractor: Fernhill Ltd`, `Beneficiary: Ana Ruiz, VP Retail`.
  private var labelledParties: [PartyMention] {
    var mentions: [PartyMention] = []
    for (field, side) in [(Field.payer, PartySide.payer), (.approver, .approver)] {
      if let text = labelledText(field) {
        mentions.append(
          PartyMention(side: side, name: PartyName.name(in: text), evidence: .label))
      }
    }
    let payee = statements(labelled: .payee).first {
      !isInMilestone(scope: outline.statements[$0].scope)
    }
    if let payee { mentions.append(labelledPayee(payee)) }
    return mentions
  }

  /// The company in front of the label of the payee, in the first words of the sheet.
  private func openingPayer(in remarks: [Remark]) -> [PartyMention] {
    guard let first = remarks.first, first.field == nil,
      statements(labelled: .payee).contains(where: {
        outline.statements[$0].passage == outline.statements[first.statement].passage
      }),
      let name = OpeningParty(prose: first.prose, sentence: first.tokens).name
    else { return [] }
    return [PartyMention(side: .payer, name: name, evidence: .opening)]
  }

  /// `Ana Ruiz, VP Retail` is a name and a role.
  private func labelledPayee(_ statement: Int) -> PartyMention {
    let prose = PartyName.name(in: trimmed(name(of: statement)))
    guard let comma = prose.tokens.firstIndex(where: { $0.key == Mark.comma }), comma > 0,
      PartyWords.roles.first(in: prose, comma + 1..<end(ofPartBehind: comma, in: prose)) != nil
    else { return PartyMention(side: side(of: statement), name: prose, evidence: .label) }
    return PartyMention(
      side: side(of: statement), name: prose.part(0..<comma),
      role: prose.part(comma + 1..<prose.tokens.count), evidence: .label)
  }

  /// A proposal under a contract is made *for* the one who pays.
  private func side(of statement: Int) -> PartySide {
    let statement = outline.statements[statement]
    guard proposal.kind == .contractPayout, let label = statement.label, label.count <= 2,
      passages[statement.passage].prose.tokens[label.lowerBound].key == "for"
    else { return .payee }
    return .payer
  }

  private func end(ofPartBehind comma: Int, in prose: Prose) -> Int {
    prose.tokens[(comma + 1)...].firstIndex { $0.key == Mark.comma } ?? prose.tokens.count
  }

  /// `COO Bonus Plan 2026`, `Milestone bonus: Chief Revenue Officer`: whose bonus it is.
  private var titleRole: Prose? {
    guard proposal.kind == .executiveBonus || proposal.kind == .employeeAward, let title,
      let role = RoleReader(prose: title).role(in: title.tokens.indices),
      !title.tokens[..<role.lowerBound].contains(where: { $0.key == "with" || $0.key == "mit" })
    else { return nil }
    return title.part(role)
  }
}
