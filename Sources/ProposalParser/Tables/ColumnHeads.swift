import ProposalModel

/// Tells what a column holds from the words of its head.
enum ColumnHeads {
  /// The part a head's words give its column; `unknown` where they say nothing known.
  static func role(of head: Prose) -> TableColumn.Role {
    let all = nameRange(of: head)
    if let role = own.meaning(of: all, in: head.tokens) { return role }
    if let field = LabelFinder.field(head, all) { return role(of: field) }
    if namesCurrency(head, all) { return .payout }
    return opensWithPay(head, all) || tellsPay(head, all) ? .payout : partial(head, all)
  }

  /// `Pool` beside levels: what all get together. In a wider table it may be the sum of the others.
  static func isPool(_ head: Prose) -> Bool {
    pools.meaning(of: nameRange(of: head), in: head.tokens) ?? false
  }

  /// `Cumulative payment`, `% of contract (cumulative)`: what all rows come to up to this one.
  static func isRunning(_ head: Prose) -> Bool {
    head.tokens.contains { running.contains($0.key) }
  }

  private static let running: WordSet = [
    "cumulative", "cumulated", "accumulated", "kumuliert", "kumulierte", "cumulé", "cumulée",
  ]

  private static let pools = PhraseTable<Bool>([
    (true, ["pool", "team pool", "bonus pool", "award pool", "pott", "teampott"])
  ])

  /// `Rate on all net bookings`, `Royalty on that part`, `Paid in percent of the target`.
  private static func opensWithPay(_ head: Prose, _ range: Range<Int>) -> Bool {
    guard range.count > 1 else { return false }
    let next = head.tokens[range.lowerBound + 1].key
    return payOpenings.contains(head.tokens[range.lowerBound].key) && payLinks.contains(next)
  }

  /// `The team earns`, `Each person receives`, `What we pay you`: who gets it, and a verb at the end.
  private static func tellsPay(_ head: Prose, _ range: Range<Int>) -> Bool {
    guard (2...4).contains(range.count), let last = range.last,
      earning.contains(head.tokens[last].key)
    else { return false }
    return range.dropLast().allSatisfy {
      head.tokens[$0].kind == .word
        && ColumnHeads.own.meaning(of: $0..<$0 + 1, in: head.tokens) == nil
    }
  }

  private static let earning: WordSet = [
    "earns", "earn", "receives", "receive", "gets", "get", "pays", "erhält",
  ]
  private static let payOpenings: WordSet = [
    "rate", "royalty", "commission", "percentage", "paid", "payable", "pays", "provision", "satz",
    "provisionssatz", "gezahlt", "taux",
  ]
  private static let payLinks: WordSet = [
    "on", "of", "in", "as", "auf", "for", "für", "vom", "von", "sur",
  ]

  /// `NOK`, `€`: a column of money and nothing else said of it.
  private static func namesCurrency(_ head: Prose, _ range: Range<Int>) -> Bool {
    !range.isEmpty && range.count <= 2
      && range.allSatisfy { currencies.contains(head.tokens[$0].key) }
  }

  private static let currencies: WordSet = [
    "usd", "eur", "gbp", "chf", "nok", "sek", "dkk", "cad", "aud", "nzd", "inr", "jpy", "sgd",
    "hkd", "pln", "zar", "$", "€", "£", "₹", "¥", "us", "a", "c", "kr", "euro", "euros", "dollars",
  ]

  /// The words in front of a unit: `Amount, kEUR`, `Bonus (USD)`, `Betrag in TEUR`.
  private static func nameRange(of head: Prose) -> Range<Int> {
    let all = head.tokens.indices
    let end = all.first { $0 > 0 && unitMarks.contains(head.tokens[$0].key) } ?? all.upperBound
    return 0..<end
  }

  private static let unitMarks: WordSet = ["(", ",", "[", "/"]

  /// The last known words of a head: `Report due`, `Finish by`, `Bonus at this level`.
  private static func partial(_ head: Prose, _ range: Range<Int>) -> TableColumn.Role {
    let roles = FieldTable.labels.all(in: head, range).filter { !isPointedAt($0.tokens, head) }
      .map { role(of: $0.meaning) }.filter { partials.contains($0) }
    if roles.contains(.unitPrice) { return .unitPrice }
    guard let last = roles.last else { return .unknown }
    let pays: Set<TableColumn.Role> = [.payout, .share]
    return pays.isDisjoint(with: roles) || pays.contains(last) || roles.count == 1 ? last : .unknown
  }

  /// `Bonus added at this step`, `Fee for each stage`: the row that is pointed at, and no name of one.
  private static func isPointedAt(_ words: Range<Int>, _ head: Prose) -> Bool {
    words.lowerBound > 0 && pointers.contains(head.tokens[words.lowerBound - 1].key)
  }

  private static let pointers: WordSet = [
    "this", "that", "each", "dieser", "dieses", "jeder", "jedes",
  ]

  /// Parts that single words inside a longer head may give.
  private static let partials: Set<TableColumn.Role> = [
    .payout, .weight, .deadline, .evidence, .acceptance, .share, .name, .goal, .scheduled,
    .percentComplete, .unitPrice,
  ]

  private static func role(of field: Field) -> TableColumn.Role {
    switch field {
    case .number: .label
    case .milestone, .description: .name
    case .goal, .measure: .goal
    case .payout: .payout
    case .unitPrice: .unitPrice
    case .share: .share
    case .weight: .weight
    case .deadline, .window: .deadline
    case .evidence: .evidence
    case .acceptance: .acceptance
    case .certifier, .approver: .certifier
    case .gate: .gate
    case .threshold: .threshold
    case .target: .target
    case .maximum: .maximum
    case .level: .level
    case .scheduledValue: .scheduled
    case .percentComplete: .percentComplete
    case .completed: .completed
    case .actual: .actual
    case .probability, .history, .baseline, .value, .benchmark, .status, .payee, .payer, .role,
      .tax, .retainage, .background, .asOf, .state, .previous, .stored, .split, .salary:
      .aside
    default: .unknown
    }
  }

  /// Heads that mean something of their own in a table.
  private static let own = PhraseTable<TableColumn.Role>([
    (.from, ["from", "above", "over", "von", "ab", "more than", "at least", "lower bound"]),
    (.to, ["to", "up to", "bis", "bis zu", "below", "upper bound", "until"]),
    (
      .payout,
      [
        "zielbetrag", "target amount", "amount at target", "target payout", "target bonus",
        "zielbonus", "auszahlung", "zahlung", "betrag", "teilzahlung", "teilzahlungen", "abschlag",
        "abschlagszahlung", "ratenbetrag", "acompte",
        "what it pays", "paid", "paid out", "is paid", "royalty", "royalty rate", "lump sum",
        "fee excluding vat", "fee excl. vat", "betrag netto",
        "betrag brutto", "payment due", "amount due", "to be paid", "payable", "payment amount",
        "rate",
        "commission", "commission rate", "payout rate", "vergütung", "honorar", "instalment",
        "installment", "tranche amount", "milestone fee", "stage payment", "value of payment",
        "provision", "satz", "bonus rate", "marginal rate", "grenzsatz", "payout percentage",
        "% of target bonus",
        "% of bonus", "score paid", "payout in percent of target", "we pay", "you get", "earns",
        "earned", "you earn", "pays out", "brings", "it pays", "we will pay", "you receive",
        "is paid", "paid out", "paid", "royalty", "royalty rate",
      ]
    ),
    (
      .level,
      [
        "result", "actual result", "if the result is", "achievement", "ergebnis", "target reached",
        "measure reached", "if we reach", "reached", "erreicht",
      ]
    ),
    (.deadline, ["payment date", "when", "due on", "delivery", "finish", "end", "completion"]),
    (.name, ["payment milestone", "stage of work", "payment stage", "element", "component"]),
    (
      .goal,
      [
        "achieved when", "met when", "what it takes", "what has to be done", "earned when",
        "what you receive", "what you get", "what we get", "condition for payment", "output",
        "voraussetzung", "kriterium", "falls due when", "payable when", "claimable when",
        "what counts", "test",
      ]
    ),
    (
      .goal,
      [
        "key result", "what must be true", "measure of success", "definition", "criteria",
        "criterion", "success criteria", "success criterion", "completion criteria", "paid when",
        "paid if", "when paid", "trigger", "achieved if", "met if", "what must happen",
        "what you need to do", "was zu erreichen ist", "was zu leisten ist", "bedingung",
        "zielbeschreibung",
      ]
    ),
    (.name, ["thema"]),
    (
      .aside,
      [
        "owner", "responsible", "notes", "remarks", "comment", "comments", "unit", "einheit",
        "bemerkung", "prior", "baseline 2025", "2023", "2024", "2025", "last year's result",
        "verantwortlich", "lead", "risk", "dependencies", "depends on", "planned in week",
        "planned week", "planned for week", "calendar week", "project week", "planned in month",
        "planned month", "project month", "planned start", "duration in weeks", "weeks from start",
        "months from start", "weeks from signature", "projektwoche", "kalenderwoche",
        "projektmonat", "geplante woche", "dauer in wochen",
      ]
    ),
  ])
}
