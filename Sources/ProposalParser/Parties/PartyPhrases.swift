import ProposalModel

/// Reads the parties that sentences name: `Nordlicht GmbH ("Contractor")`, "the participant is …".
struct PartyPhrases {
  let reading: SheetReading

  /// The mentions of all sentences, in order.
  func mentions(in remarks: [Remark]) -> [PartyMention] {
    var mentions: [PartyMention] = []
    guard Self.cues.mayStand(in: reading.words) else { return mentions }
    for remark in remarks {
      var definitions: [PartyMention] = []
      for found in remark.sentence.all(Self.cues) {
        guard let mention = mention(found, in: remark) else { continue }
        if mention.first?.evidence == .definition {
          definitions += mention
        } else {
          mentions += mention
        }
      }
      guard !definitions.isEmpty else { continue }
      mentions += definitions + counterpart(of: definitions, in: remark)
    }
    return mentions
  }

  private func mention(_ found: PhraseTable<Cue>.Found, in remark: Remark) -> [PartyMention]? {
    let scan = NameScan(prose: remark.prose, bounds: remark.tokens)
    switch found.meaning {
    case .side(let side): return defined(side, found.tokens, scan)
    case .names(let side): return named(side, found.tokens.upperBound, scan, remark)
    case .proposer:
      guard reading.proposal.kind == .executiveBonus else { return nil }
      return named(.payee, found.tokens.upperBound, scan, remark)
    case .approves:
      return scan.name(before: found.tokens.lowerBound).map {
        [PartyMention(side: .approver, name: remark.prose.part($0), evidence: .phrase)]
      }
    case .pays, .joins, .role: return inTheOpen(found, scan, remark)
    }
  }

  // MARK: Definitions

  /// `Fernhill Ltd ("Contractor")`, `(the "Company")`; `the Grantee (University of Deventer)`.
  private func defined(_ side: PartySide, _ noun: Range<Int>, _ scan: NameScan) -> [PartyMention]? {
    let tokens = scan.prose.tokens
    if let open = opening(before: noun.lowerBound, scan), isDefining(open, noun, scan),
      let name = company(before: open, scan) ?? scan.name(before: open)
    {
      return [PartyMention(side: side, name: scan.prose.part(name), evidence: .definition)]
    }
    guard noun.upperBound + 1 < scan.bounds.upperBound, tokens[noun.upperBound].key == Mark.open,
      tokens[noun.lowerBound].isCapitalised, tokens[noun.upperBound + 1].isCapitalised,
      let name = scan.name(behind: noun.upperBound + 1)
    else { return nil }
    return [PartyMention(side: side, name: scan.prose.part(name), evidence: .definition)]
  }

  /// `Verdanta Biologics B.V., Leiden, the Netherlands ("Licensor")`: the company in front of its seat.
  private func company(before open: Int, _ scan: NameScan) -> Range<Int>? {
    let tokens = scan.prose.tokens
    var end = open
    while end > scan.bounds.lowerBound, open - end < 14 {
      if let name = scan.name(before: end), scan.isCompany(name) { return name }
      guard
        let comma = (scan.bounds.lowerBound..<end).last(where: { tokens[$0].key == Mark.comma }),
        !tokens[comma..<end].contains(where: {
          Self.between.contains($0.key) || $0.key == Mark.close
        })
      else { return nil }
      end = comma
    }
    return nil
  }

  /// A noun alone in parentheses is a definition between two parties, and a signer's side elsewhere.
  private func isDefining(_ open: Int, _ noun: Range<Int>, _ scan: NameScan) -> Bool {
    open + 1 < noun.lowerBound
      || scan.bounds.contains { Self.between.contains(scan.prose.tokens[$0].key) }
  }

  /// The parenthesis that a noun stands in, with nothing but marks and small words between.
  private func opening(before noun: Int, _ scan: NameScan) -> Int? {
    let tokens = scan.prose.tokens
    var index = noun
    while index > scan.bounds.lowerBound, noun - index < 5 {
      index -= 1
      if tokens[index].key == Mark.open { return index }
      guard tokens[index].kind == .mark || Self.small.contains(tokens[index].key) else {
        return nil
      }
    }
    return nil
  }

  /// `between A ("District") and B ("Contractor")`: the other one is the other side.
  private func counterpart(of definitions: [PartyMention], in remark: Remark) -> [PartyMention] {
    let sides = Set(definitions.map(\.side))
    guard sides.count == 1, let known = definitions.first else { return [] }
    let scan = NameScan(prose: remark.prose, bounds: remark.tokens)
    for index in remark.tokens where remark.prose.tokens[index].key == Mark.open {
      guard index + 1 < remark.tokens.upperBound,
        ["\"", "“", "„", "«", "the"].contains(remark.prose.tokens[index + 1].key),
        let range = scan.name(before: index)
      else { continue }
      let name = remark.prose.part(range)
      guard name.place != known.name.place, scan.isCompany(range) || range.count > 1 else {
        continue
      }
      return [
        PartyMention(
          side: known.side == .payer ? .payee : .payer, name: name, evidence: .phrase)
      ]
    }
    return []
  }

  // MARK: Phrases

  /// "The participant is Joyce Abernathy, Chief Procurement Officer of Redgate Paper Company".
  private func named(_ side: PartySide, _ start: Int, _ scan: NameScan, _ remark: Remark)
    -> [PartyMention]?
  {
    guard start < remark.tokens.upperBound, var range = scan.name(behind: start),
      range.lowerBound - start <= 2
    else { return nil }
    let tokens = remark.prose.tokens
    guard side != .payee || !isOffice(range, tokens) else { return nil }
    var mentions: [PartyMention] = []
    if side == .payee, let split = split(range, scan) {
      range = split.person
      mentions.append(
        PartyMention(side: .payer, name: remark.prose.part(split.company), evidence: .subject))
    }
    let role = side == .payee ? role(behind: range.upperBound, remark) : nil
    mentions.insert(
      PartyMention(side: side, name: remark.prose.part(range), role: role, evidence: .phrase), at: 0
    )
    return mentions
  }

  /// An office or a committee is nobody's name.
  private func isOffice(_ range: Range<Int>, _ tokens: [Token]) -> Bool {
    PartyWords.roleSet.contains(tokens[range.upperBound - 1].key)
      || PartyWords.roleSet.contains(tokens[range.lowerBound].key)
      || ["committee", "board"].contains(tokens[range.upperBound - 1].key)
  }

  /// `Desmond Clarke of Birchfield Medical Supply Co.`
  private func split(_ range: Range<Int>, _ scan: NameScan) -> (
    person: Range<Int>, company: Range<Int>
  )? {
    guard
      let link = range.first(where: { ["of", "for", "at"].contains(scan.prose.tokens[$0].key) }),
      link > range.lowerBound, scan.isPerson(range.lowerBound..<link),
      let company = scan.name(behind: link + 1), scan.isCompany(company)
    else { return nil }
    return (range.lowerBound..<link, company)
  }

  /// `…, Chief Procurement Officer of …`: the role behind a name and a comma.
  private func role(behind end: Int, _ remark: Remark) -> Prose? {
    guard end + 1 < remark.tokens.upperBound, remark.prose.tokens[end].key == Mark.comma else {
      return nil
    }
    let limit = min(remark.tokens.upperBound, end + 9)
    let role = RoleReader(prose: remark.prose).role(in: end + 1..<limit)
    return role.flatMap { $0.lowerBound == end + 1 ? remark.prose.part($0) : nil }
  }

  // MARK: Subjects

  /// "Mia Thornbury will join Galena Survey Pty Ltd", "Managing Director of Aldous Castings Ltd".
  private func inTheOpen(_ found: PhraseTable<Cue>.Found, _ scan: NameScan, _ remark: Remark)
    -> [PartyMention]?
  {
    guard !reading.isInMilestone(scope: remark.scope), remark.role == .operative else { return nil }
    let kind = reading.proposal.kind
    guard kind == .executiveBonus || kind == .employeeAward else { return nil }
    switch found.meaning {
    case .role: return employer(behind: found.tokens.upperBound, scan)
    case .joins: return joining(found.tokens, scan)
    default: return paying(found.tokens, scan)
    }
  }

  /// The company behind `of` or `at`, up to four words on: `Vice President Sales at Calloway Corp.`
  private func employer(behind start: Int, _ scan: NameScan) -> [PartyMention]? {
    let limit = min(scan.bounds.upperBound, start + 5)
    guard start < limit,
      let link = (start..<limit).first(where: {
        ["of", "at", "bei", "with"].contains(scan.prose.tokens[$0].key)
      }), let name = scan.name(behind: link + 1), scan.isCompany(name),
      name.lowerBound - link <= 2
    else { return nil }
    return [mention(.payer, name, scan)]
  }

  private func joining(_ verb: Range<Int>, _ scan: NameScan) -> [PartyMention]? {
    var mentions: [PartyMention] = []
    if let company = scan.name(behind: verb.upperBound), scan.isCompany(company),
      company.lowerBound - verb.upperBound <= 1
    {
      mentions.append(mention(.payer, company, scan))
    }
    if let person = scan.name(before: verb.lowerBound), scan.isPerson(person),
      person.upperBound == verb.lowerBound
    {
      mentions.append(mention(.payee, person, scan))
    }
    return mentions.isEmpty ? nil : mentions
  }

  private func paying(_ verb: Range<Int>, _ scan: NameScan) -> [PartyMention]? {
    var mentions: [PartyMention] = []
    if let company = scan.name(before: verb.lowerBound), scan.isCompany(company) {
      mentions.append(mention(.payer, company, scan))
    }
    if let person = scan.name(behind: verb.upperBound), scan.isPerson(person),
      person.lowerBound - verb.upperBound <= 2
    {
      mentions.append(mention(.payee, person, scan))
    }
    return mentions.isEmpty ? nil : mentions
  }

  private func mention(_ side: PartySide, _ range: Range<Int>, _ scan: NameScan) -> PartyMention {
    PartyMention(side: side, name: scan.prose.part(range), evidence: .subject)
  }

  // MARK: Words

  private enum Cue {
    case side(PartySide)
    case names(PartySide)
    case proposer, approves, pays, joins, role
  }

  private static let between: WordSet = ["between", "zwischen", "entre"]
  private static let small: WordSet = [
    "the", "nachfolgend", "hereinafter", "our", "as", "der", "die",
  ]

  private static let cues = PhraseTable<Cue>([
    (.side(.payee), PartyWords.payees), (.side(.payer), PartyWords.payers),
    (
      .names(.payee),
      PartyWords.payees.map { "the \($0) is" } + [
        "proposed for", "prepared for the benefit of", "und herrn", "und frau", "bonus for",
        "apply to", "applies to",
      ]
    ),
    (
      .names(.payer),
      PartyWords.payers.map { "the \($0) is" } + ["zwischen der", "zwischen dem", "employed by"]
    ),
    (.names(.approver), ["approved by", "approved by the", "genehmigt durch", "approver is"]),
    (.proposer, ["proposed by", "prepared by"]),
    (.approves, ["approves", "will approve", "shall approve", "genehmigt", "approuve"]),
    (
      .pays,
      [
        "will pay", "shall pay", "offers the following to", "offers", "will pay to", "grants",
        "is pleased to offer", "agrees to pay", "offers to pay",
      ]
    ),
    (.joins, ["will join", "joins", "joined", "who joined", "is joining", "who joins", "join"]),
    (.role, PartyWords.roleWords + ["role", "position"]),
  ])
}
