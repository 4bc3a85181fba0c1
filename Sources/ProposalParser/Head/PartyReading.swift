import ProposalModel

extension SheetReading {
  /// Reads who pays, who is paid, in what role, and who approves.
  mutating func readParties(_ remarks: [Remark]) {
    proposal.payer = labelledText(.payer).map { PartyName.name(in: $0) }
    proposal.role = labelledText(.role)
    proposal.approver = labelledText(.approver).map { PartyName.name(in: $0) }
    for statement in statements(labelled: .payee)
    where !isInMilestone(scope: outline.statements[statement].scope) {
      readPayee(statement)
    }
    for remark in remarks { readParty(in: remark) }
  }

  /// `Inês Carvalho, VP International` is a name and a role; so is `Vice President, Product`.
  private mutating func readPayee(_ statement: Int) {
    let prose = PartyName.name(in: trimmed(text(of: statement)))
    guard proposal.payees.isEmpty else { return }
    guard let comma = prose.tokens.firstIndex(where: { $0.key == Mark.comma }), comma > 0,
      PartyName.roles.first(in: prose, comma + 1..<end(ofPartBehind: comma, in: prose)) != nil
    else {
      proposal.payees = [Payee(name: prose)]
      return
    }
    proposal.payees = [Payee(name: prose.part(0..<comma))]
    if proposal.role == nil { proposal.role = prose.part(comma + 1..<prose.tokens.count) }
  }

  private func end(ofPartBehind comma: Int, in prose: Prose) -> Int {
    prose.tokens[(comma + 1)...].firstIndex { $0.key == Mark.comma } ?? prose.tokens.count
  }

  /// "The participant is Joyce Abernathy", `Nordlicht GmbH ("Contractor")`.
  private mutating func readParty(in remark: Remark) {
    for found in Self.partyVerbs.all(in: remark.prose, remark.tokens) {
      guard let name = name(behind: found.tokens.upperBound, in: remark) else { continue }
      set(found.meaning, name)
    }
    for found in Self.approvingVerbs.all(in: remark.prose, remark.tokens) {
      guard let name = name(before: found.tokens.lowerBound, in: remark) else { continue }
      set(.approver, name)
    }
    for index in remark.tokens where remark.prose.tokens[index].key == Mark.open {
      guard let side = definedSide(behind: index, in: remark),
        let name = name(before: index, in: remark)
      else { continue }
      set(side, name)
    }
  }

  private mutating func set(_ side: Side, _ name: Prose) {
    switch side {
    case .payer where proposal.payer == nil: proposal.payer = name
    case .payee where proposal.payees.isEmpty: proposal.payees = [Payee(name: name)]
    case .approver where proposal.approver == nil: proposal.approver = name
    default: break
    }
  }

  /// `("Contractor")`, `(the "Company")`, `(nachfolgend „Auftragnehmer“)`.
  private func definedSide(behind open: Int, in remark: Remark) -> Side? {
    let end = min(remark.tokens.upperBound, open + 6)
    guard let found = Self.sides.first(in: remark.prose, open + 1..<max(open + 1, end)),
      found.tokens.upperBound < remark.tokens.upperBound
    else { return nil }
    let between = remark.prose.tokens[open + 1..<found.tokens.lowerBound]
    guard between.allSatisfy({ $0.kind == .mark || $0.key == "the" || $0.key == "nachfolgend" })
    else { return nil }
    return found.meaning
  }

  /// The capitalised words from a token on, up to a comma or the end.
  private func name(behind start: Int, in remark: Remark) -> Prose? {
    var end = start
    while end < remark.tokens.upperBound, isNamePart(end, remark.prose) { end += 1 }
    while end > start, remark.prose.tokens[end - 1].kind == .mark { end -= 1 }
    return end > start ? remark.prose.part(start..<end) : nil
  }

  private func name(before end: Int, in remark: Remark) -> Prose? {
    var start = end
    while start > remark.tokens.lowerBound, isNamePart(start - 1, remark.prose) { start -= 1 }
    while start < end,
      Self.joiners.contains(remark.prose.tokens[start].key)
        || remark.prose.tokens[start].kind == .mark
    {
      start += 1
    }
    return start < end ? remark.prose.part(start..<end) : nil
  }

  private func isNamePart(_ index: Int, _ prose: Prose) -> Bool {
    let token = prose.tokens[index]
    if token.kind == .word { return token.isCapitalised || Self.joiners.contains(token.key) }
    if token.key == Mark.stop {
      return index > 0 && prose.tokens[index - 1].range.count <= 2
        && index + 1 < prose.tokens.count && prose.tokens[index + 1].isCapitalised
    }
    return token.key == "&"
  }

  enum Side { case payer, payee, approver }

  private static let payeeNouns = [
    "participant", "executive", "employee", "contractor", "provider", "supplier", "vendor",
    "agency", "grantee", "licensor", "finder", "consultant", "payee", "beneficiary",
    "auftragnehmer", "unternehmer", "mitarbeiter", "mitarbeiterin", "prestataire", "recipient",
  ]
  private static let payerNouns = [
    "company", "client", "customer", "owner", "employer", "foundation", "licensee", "payer",
    "funder", "auftraggeber", "auftraggeberin", "bauherrschaft", "gesellschaft", "arbeitgeber",
    "buyer", "bank", "trust",
  ]

  private static let sides = PhraseTable<Side>([(.payee, payeeNouns), (.payer, payerNouns)])

  private static let partyVerbs = PhraseTable<Side>([
    (
      .payee,
      payeeNouns.map { "the \($0) is" } + [
        "proposed by", "proposed for", "prepared by", "und herrn",
        "und frau", "bonus for", "apply to",
      ]
    ),
    (.payer, payerNouns.map { "the \($0) is" } + ["zwischen der", "zwischen dem", "employed by"]),
    (.approver, ["approved by", "approved by the", "genehmigt durch", "approver is"]),
  ])

  /// Behind the name of whoever does it: "the Compensation Committee approves them".
  private static let approvingVerbs = PhraseTable<Bool>([
    (true, ["approves", "will approve", "shall approve", "genehmigt", "approuve"])
  ])

  private static let joiners: WordSet = [
    "of", "and", "&", "und", "de", "van", "von", "der", "du", "the", "for",
  ]
}
