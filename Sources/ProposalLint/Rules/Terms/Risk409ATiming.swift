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
    guard context.isEmployment, isUnitedStates(context), !context.termCues.mention(.deferral),
      let last = lastDay(of: context.proposal), let limit = limit(after: last)
    else { return [] }
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
      return []
    }
    let text = open.term.text
    // A term may hold several sentences; the one that names the event sets the time.
    let time = text.sentences.count > 1 ? text.sentences.first { text.has(events, in: $0) } : nil
    return [
      finding(
        in: context, at: time.map { text.place(ofTokens: $0) } ?? text.place,
        milestone: open.milestone,
        "Nothing keeps payment from falling after \(limit), the limit of the short-term deferral under section 409A (not tax advice)",
        help: "Add “and no later than \(limit)”")
    ]
  }

  private static let events: WordSet = ["when", "once", "after", "following", "within", "upon"]

  private static func isUnitedStates(_ context: LintContext) -> Bool {
    if isPayerThere(context.proposal) || isAddressThere(context) { return true }
    return context.proposal.terms.contains {
      if case .governingLaw(let law) = $0.value { UnitedStates.isNamed(in: law) } else { false }
    }
  }

  /// “Brannock Foundry, Inc., Ohio”, paying in dollars: the state stands behind the name.
  private static func isPayerThere(_ proposal: Proposal) -> Bool {
    guard let payer = proposal.payer, proposal.currency?.value.code == "USD",
      let form = payer.tokens.lastIndex(where: { forms.contains($0.key) })
    else { return false }
    return UnitedStates.isNamed(in: payer.part(form..<payer.tokens.count))
  }

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
