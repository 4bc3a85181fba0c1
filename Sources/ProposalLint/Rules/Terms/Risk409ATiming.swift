import ProposalModel

/// Paid too late for the short-term deferral.
enum Risk409ATiming: SheetRule {
  static let documentation = RuleDocumentation(
    id: "risk-409a-timing", family: .terms, severity: .warning,
    summary: "A US sheet whose latest payment can fall after 15 March of the following year.",
    why: """
      Pay counts as a short-term deferral under section 409A when it is paid by the 15th day of the third month \
      after the end of the year (the employee's or the employer's, whichever is later) in which \
      the right to it vests: 15 March for calendar years (Milliman, March 15 alert; Bryan Cave, \
      benefitsbryancave.com; read November 2026). The rule looks at sheets whose governing law or \
      country is one of the United States, and takes calendar years for granted. This is not tax \
      or legal advice.
      """,
    repair: "Add “and no later than 15 March of the year after the milestone is earned”.",
    failing: [
      RuleExample(
        "# Bonus\n\nGoverning law: Delaware\n\n## Milestone 1: Milan\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\n## Payment\n\n⟦Paid within 30 days of certification.⟧\n"
      ),
      RuleExample(
        "# Bonus\n\nGoverning law: New York\n\n## Milestone 1: Milan\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\n## Payment\n\nPaid within 30 days of certification, no later than ⟦30 June 2027⟧.\n"
      ),
      RuleExample(
        "# Bonus\n\nCountry: United States\n\n## Milestone 1: Milan\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\n## Payment\n\n⟦Paid within 60 days of the audit.⟧\n"
      ),
      RuleExample(
        "# Bonus\n\nCompany: Corran Foods, Inc., Ohio. Currency: USD.\n\n## Milestone 1: Milan\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\n## Payment\n\n⟦Paid within 60 days of the audit.⟧\n"
      ),
      RuleExample(
        "# Bonus\n\nFor: Compensation Committee, Corran Foods, Inc. (NYSE: CRN), Nashville, Tennessee. Currency: USD.\n\n## Milestone 1: Milan\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\n## Payment\n\n⟦The award is paid once the auditors have signed the statements.⟧\n"
      ),
      RuleExample(
        "# Bonus\n\nGoverning law: Delaware\n\n## Milestone 1: Milan\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\n## Milestone 2: Rome\n\n- Goal: open the Rome store by 31 August 2026\n- Bonus: $40,000\n\n## Payment\n\n- Milestone 1 is paid within 30 days of certification and no later than 15 March 2027.\n- ⟦The other one is paid once the audit report is signed⟧.\n"
      ),
      RuleExample(
        "# Bonus\n\nPlace of work: Toledo, Ohio. Currency: USD.\n\n## Milestone 1: Milan\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\n## Payment\n\n⟦The bonus is paid once the health department has published its report.⟧\n"
      ),
    ],
    passing: [
      RuleExample(
        "# Bonus\n\nGoverning law: Delaware\n\n## Milestone 1: Milan\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\n## Payment\n\nPaid within 30 days of certification and no later than 15 March 2027.\n"
      ),
      RuleExample(
        "# Bonus\n\nGoverning law: Ireland\n\n## Milestone 1: Milan\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\n## Payment\n\nPaid within 30 days of certification.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\n## Payment\n\nPaid within 30 days of certification.\n"
      ),
      RuleExample(
        "# Bonus\n\nCompany: Texas Instruments Holding, Inc. Currency: USD.\n\n## Milestone 1: Milan\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\n## Payment\n\nPaid within 60 days of the audit.\n"
      ),
    ])

  static func findings(in context: LintContext) -> [Finding] {
    guard context.isEmployment, isUnitedStates(context),
      let last = lastDay(of: context.proposal), let limit = limit(after: last)
    else { return [] }
    if context.termCues.mention(.deferral) {
      return isForOne(in: context)
        ? rest(in: context).map { unlimited(at: $0, nil, limit, in: context) } : []
    }
    let payments = context.terms { term -> PaymentTerm? in
      if case .payment(let payment) = term { payment } else { nil }
    }
    if let late = payments.compactMap(\.term.latest).first(where: { $0.value > limit }) {
      return [
        finding(
          in: context, at: late.place,
          "Paid as late as \(late.value), after \(limit): no short-term deferral under section 409A (not tax advice)",
          help: "Move the latest day of payment to \(limit), or ask counsel")
      ]
    }
    guard payments.allSatisfy({ $0.term.latest == nil }), let open = payments.first else {
      return rest(in: context).map { unlimited(at: $0, nil, limit, in: context) }
    }
    let text = open.term.text
    // A term may hold several sentences; the one that names the event sets the time.
    let time = text.sentences.count > 1 ? text.sentences.first { text.has(events, in: $0) } : nil
    let place = time.map { text.place(ofTokens: $0) } ?? text.place
    return [unlimited(at: place, open.milestone, limit, in: context)]
  }

  private static func unlimited(
    at place: SourceRange, _ milestone: Int?, _ limit: CalendarDate, in context: LintContext
  ) -> Finding {
    finding(
      in: context, at: place, milestone: milestone,
      "Nothing keeps payment from falling after \(limit), the limit of the short-term deferral under section 409A (not tax advice)",
      help: "Add “and no later than \(limit)”")
  }

  private static let events: WordSet = ["when", "once", "after", "following", "within", "upon"]

  /// Whether every sentence with the last day is about a milestone it names: “Milestone 2 is paid … no later
  /// than 15 March 2027”.
  private static func isForOne(in context: LintContext) -> Bool {
    context.termCues.mentions.filter { $0.cues.contains(.deferral) }.allSatisfy { mention in
      guard let prose = context.prose(around: mention.place),
        let first = prose.token(at: mention.place)
      else { return false }
      let sentence = prose.sentence(around: first..<first + 1)
      return sentence.dropLast().contains {
        names.contains(prose.tokens[$0].key) && prose.tokens[$0 + 1].kind == .number
      }
    }
  }

  private static let names: WordSet = ["milestone", "goal", "award", "target"]

  /// “The other three are paid once the report is signed”, beside a payment with a last day: what is paid
  /// on an event alone, where no sentence sets a last day for all.
  private static func rest(in context: LintContext) -> [SourceRange] {
    context.text.passages.flatMap { passage -> [SourceRange] in
      let prose = passage.prose
      guard prose.has(others) else { return [] }
      return prose.sentences.filter { isRest($0, of: prose, context) }
        .map { prose.place(ofTokens: $0) }
    }
  }

  private static func isRest(
    _ sentence: Range<Int>, of prose: Prose, _ context: LintContext
  ) -> Bool {
    let tokens = prose.tokens
    guard let paid = sentence.first(where: { tokens[$0].key == "paid" }),
      paid > sentence.lowerBound,
      copulas.contains(tokens[paid - 1].key), paid + 1 < sentence.upperBound,
      waits.contains(tokens[paid + 1].key), prose.has(others, in: sentence.lowerBound..<paid)
    else { return false }
    return !prose.has(limits, in: sentence)
      && !context.figures.inside(prose.place(ofTokens: sentence)).contains { $0.kind == .date }
  }

  private static let others: WordSet = ["other", "others", "remaining", "rest"]
  private static let copulas: WordSet = ["is", "are", "be"]
  private static let waits: WordSet = ["once", "when", "after"]
  private static let limits: WordSet = ["later", "latest", "until", "achieved", "reached", "met"]

  private static func isUnitedStates(_ context: LintContext) -> Bool {
    if isPayerThere(context.proposal) || isAddressThere(context) || isHeadThere(context.proposal)
      || isSeatThere(context)
    {
      return true
    }
    return context.proposal.terms.contains {
      if case .governingLaw(let law) = $0.value { UnitedStates.isNamed(in: law) } else { false }
    }
  }

  /// “Brannock Foundry, Inc., Ohio”, paying in dollars: the state stands behind the name.
  private static func isPayerThere(_ proposal: Proposal) -> Bool {
    guard let payer = proposal.payer, proposal.currency?.value.code == "USD",
      let form = payer.tokens.lastIndex(where: { forms.contains($0.key) })
    else { return false }
    let address = payer.part(form..<payer.tokens.count)
    return UnitedStates.isNamed(in: address) || UnitedStates.isCityNamed(in: address)
  }

  /// “For: Compensation Committee, Lindenhurst Health, Inc. (NYSE: LHP), Nashville, Tennessee”, of which no
  /// payer was read.
  private static func isHeadThere(_ proposal: Proposal) -> Bool {
    guard proposal.payer == nil, proposal.currency?.value.code == "USD" else { return false }
    return proposal.blocks.prefix(mostHeadBlocks).contains { block in
      let prose = block.prose
      guard let form = prose.tokens.lastIndex(where: { forms.contains($0.key) }) else {
        return false
      }
      let address = prose.part(form..<min(prose.tokens.count, form + addressLength + 4))
      return UnitedStates.isNamed(in: address) || UnitedStates.isCityNamed(in: address)
    }
  }

  /// “Delaware corporation”, “Place of work: Toledo, Ohio”, “the beneficiary works in Pittsburgh”, paying in dollars.
  private static func isSeatThere(_ context: LintContext) -> Bool {
    guard context.proposal.currency?.value.code == "USD" else { return false }
    return context.text.passages.contains { passage in
      let prose = passage.prose
      guard prose.has(seats) else { return false }
      return prose.tokens.indices.contains { index in
        guard seats.contains(prose.tokens[index].key) else { return false }
        if corporations.contains(prose.tokens[index].key) {
          return UnitedStates.isNamed(in: prose.part(max(0, index - 2)..<index))
        }
        let near = prose.part(index..<min(prose.tokens.count, index + addressLength))
        return prose.has(["in", "at", "of", ":"], in: index..<min(prose.tokens.count, index + 4))
          && (UnitedStates.isNamed(in: near) || UnitedStates.isCityNamed(in: near))
      }
    }
  }

  private static let corporations: WordSet = ["corporation", "law", "company", "llc"]
  private static let seats: WordSet = corporations.union([
    "works", "work", "based", "employed", "resident", "resides", "headquartered", "office",
  ])

  /// Payer and payee stand at the head of a sheet.
  private static let mostHeadBlocks = 6

  /// “Skyrow Ag, Inc., Fresno, California”, where the payer was read without its address.
  private static func isAddressThere(_ context: LintContext) -> Bool {
    guard let payer = context.proposal.payer, context.proposal.currency?.value.code == "USD",
      payer.tokens.contains(where: { forms.contains($0.key) }),
      let prose = context.prose(around: payer.place), let start = prose.token(at: payer.place)
    else { return false }
    let end = min(prose.tokens.count, start + payer.tokens.count + addressLength)
    guard let form = (start..<end).last(where: { forms.contains(prose.tokens[$0].key) }) else {
      return false
    }
    let stop = (form..<end).dropFirst(2).first { prose.tokens[$0].key == "." } ?? end
    return UnitedStates.isNamed(in: prose.part(form..<stop))
  }

  /// Place and state with their commas are no longer.
  private static let addressLength = 8

  /// Names of companies, “Texas Instruments, Inc.”, end with such words.
  private static let forms: WordSet = ["inc", "corp", "corporation", "llc", "incorporated"]

  /// The last day on which something can be earned.
  private static func lastDay(of proposal: Proposal) -> CalendarDate? {
    let days = proposal.milestones.compactMap { $0.deadline?.value.date }
    return (days + [proposal.period?.value.end].compactMap { $0 }).max()
  }

  private static func limit(after day: CalendarDate) -> CalendarDate? {
    CalendarDate(year: day.year + 1, month: 3, day: 15)
  }
}
