import ProposalModel

/// Reads the parties of a letter or a memo from its head and foot.
///
/// Who is paid shows in the voice: "you receive" pays the addressee, "I should receive" the writer.
struct LetterParties {
  let reading: SheetReading

  /// The mentions a letter's head and foot make; none where the sheet is no letter about pay.
  func mentions(in remarks: [Remark]) -> [PartyMention] {
    let letter = Letter(reading: reading, remarks: remarks)
    guard letter.isLetter else { return [] }
    var mentions: [PartyMention] = []
    if let company = letter.sender.flatMap(company) {
      mentions.append(PartyMention(side: senderSide, name: company, evidence: .letter))
    } else if senderSide == .payer, let company = letter.addressee.flatMap(company) {
      mentions.append(PartyMention(side: .payer, name: company, evidence: .letter))
    }
    guard let payee = payee(letter, remarks) else { return mentions }
    mentions.append(payee)
    return mentions
  }

  /// An offer of work comes from the one who is paid, any other from the one who pays.
  private var senderSide: PartySide {
    reading.proposal.kind == .contractPayout ? .payee : .payer
  }

  private func payee(_ letter: Letter, _ remarks: [Remark]) -> PartyMention? {
    switch reading.proposal.kind {
    case .contractPayout: return nil
    case .grant: return letter.addressee.flatMap(organisation)
    case .executiveBonus, .employeeAward:
      switch voice(remarks) {
      case .addressee: return letter.addressee.flatMap(person) ?? letter.greeted.flatMap(whole)
      case .writer: return letter.sender.flatMap(person) ?? letter.signer.flatMap(person)
      case nil: return nil
      }
    }
  }

  // MARK: Names

  private func company(_ prose: Prose) -> Prose? {
    let scan = NameScan(prose: prose, bounds: prose.tokens.indices)
    var start = 0
    while start < prose.tokens.count, let name = scan.name(behind: start) {
      if scan.isCompany(name) { return prose.part(name) }
      start = max(name.upperBound, start) + 1
    }
    return nil
  }

  /// `Owen Pryce, General Manager Operations`.
  private func person(_ prose: Prose) -> PartyMention? {
    let scan = NameScan(prose: prose, bounds: prose.tokens.indices)
    guard let name = scan.name(behind: 0), scan.isPerson(name) else { return nil }
    let rest = name.upperBound..<prose.tokens.count
    let role = RoleReader(prose: prose).role(in: rest).map { prose.part($0) }
    return PartyMention(side: .payee, name: prose.part(name), role: role, evidence: .letter)
  }

  private func organisation(_ prose: Prose) -> PartyMention? {
    let scan = NameScan(prose: prose, bounds: prose.tokens.indices)
    guard let name = scan.name(behind: 0), name.count > 1 else { return nil }
    return PartyMention(side: .payee, name: prose.part(name), evidence: .letter)
  }

  private func whole(_ prose: Prose) -> PartyMention? {
    PartyMention(side: .payee, name: prose, evidence: .letter)
  }

  // MARK: Voice

  private enum Voice { case addressee, writer }

  private func voice(_ remarks: [Remark]) -> Voice? {
    var balance = 0
    for remark in remarks {
      for found in remark.sentence.all(Self.voices) {
        balance += found.meaning == .addressee ? 1 : -1
      }
    }
    return balance == 0 ? nil : balance > 0 ? .addressee : .writer
  }

  private static let voices = PhraseTable<Voice>([
    (
      .addressee,
      [
        "you receive", "you will receive", "you are paid", "you will be paid", "you earn",
        "you will earn", "you get", "you stay on", "you join us", "your salary", "your base",
        "your base salary", "your fixed salary", "your bonus", "your award", "your incentive",
        "your target", "your short-term incentive", "your fixed remuneration", "your package",
        "your target bonus", "you would receive", "sie erhalten", "ihr gehalt", "ihr bonus",
      ]
    ),
    (
      .writer,
      [
        "i receive", "i should receive", "i would receive", "i will receive", "i am paid",
        "i would be paid", "i earn", "i would earn", "i get", "my salary", "my base",
        "my base salary", "my bonus", "my proposal", "my ask", "i propose", "pay me", "paid to me",
        "i would like to propose", "i would sign", "my package", "ich erhalte", "mein gehalt",
      ]
    ),
  ])
}
