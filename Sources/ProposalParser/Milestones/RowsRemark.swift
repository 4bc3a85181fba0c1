import ProposalModel

/// A sentence beside a table whose rows are what a contract pays for.
///
/// The table says what is paid. What stands beside it says so again, speaks of money of another kind by its own
/// words, or may change it: "NGO discount: 10%", "prices rise with the index", "the price of Build includes £3,000
/// for testing". A closed world, for contracts are changed in words that nobody foresees.
struct RowsRemark {
  let sentence: Sentence
  let book: FigureBook

  /// Whether the sentence promises something on top of the rows: "an early bonus of £6,000 is paid if …".
  var promisesMore: Bool {
    (sentence.holds(RowsRemarkWords.bonuses) || sentence.has(.additional))
      && !isReversed && !lessens && !tellsPart
  }

  /// Whether a word makes an amount less or more; "if nitrate is cut by 20%" is a goal.
  private var lessens: Bool {
    sentence.tokens.contains { index in
      RowsRemarkWords.reductions.contains(sentence.prose.tokens[index].key)
        && !sentence.isInCondition(index)
    }
  }

  /// Whether the sentence may change what the rows pay; a label may have called it a deduction.
  func mayChange(isLabelled: Bool, isOpen: (Int) -> Bool) -> Bool {
    guard !isOfOtherKind else { return false }
    return sentence.says(RowsRemarkWords.changes) || costsMore
      || sentence.figures.contains { isOpen($0) && isPart($0) }
        && (isLabelled || changesPrice)
  }

  /// "Each further user costs £500": more than the rows say, without an end.
  private var costsMore: Bool {
    sentence.has(.each) && sentence.holds(RowsRemarkWords.further)
      && sentence.figures.contains { book[$0].isMoney && book[$0].isOperative }
  }

  /// "Trade discount 12.5%", "the fee is cut by 3%", "10% off"; "error rate is reduced by 30%" is a goal.
  private var changesPrice: Bool {
    sentence.holds(RowsRemarkWords.allowances) || sentence.holds(RowsRemarkWords.additions)
      || sentence.holds(RowsRemarkWords.reductions)
        && (sentence.has(.payNoun) || sentence.holds(RowsRemarkWords.prices)
          || sentence.holds(RowsRemarkWords.rows))
      || sentence.figures.contains { figure in
        let next = book[figure].tokens.upperBound
        return book[figure].percent != nil && next < sentence.tokens.upperBound
          && PayFragmentWords.comparing.contains(sentence.prose.tokens[next].key)
      }
  }

  /// "The supplier pays the client £400", "the client receives a credit", "charges are borne by the supplier".
  var isReversed: Bool {
    if sentence.says(RowsRemarkWords.bearing) { return true }
    let tokens = sentence.prose.tokens
    guard
      let verb = sentence.tokens.first(where: { RowsRemarkWords.verbs.contains(tokens[$0].key) })
    else { return false }
    let subject = sentence.tokens.lowerBound..<verb
    let givers: WordSet =
      RowsRemarkWords.giving.contains(tokens[verb].key)
      ? RowsRemarkWords.payees : RowsRemarkWords.payers
    return subject.count <= 4 && sentence.holds(givers, in: subject)
  }

  /// "Of the launch amount, £10,000 is …", "the price includes £3,000", "the last £5,000 is payable when …".
  var tellsPart: Bool {
    let (tokens, start) = (sentence.prose.tokens, sentence.tokens.lowerBound)
    if tokens[start].key == "of" || sentence.holds(RowsRemarkWords.including) { return true }
    return sentence.window(start, start + 2).contains {
      RowsRemarkWords.ends.contains(tokens[$0].key)
    }
  }

  /// "Fixed budget £85,000", "a concession of £1,000 was agreed", "patent costs are reimbursed": the price itself,
  /// whatever else a budget or a cost may be.
  var tellsPrice: Bool {
    guard !isOfOtherKind else { return false }
    return sentence.holds(RowsRemarkWords.allowances)
      || isChangeOrder && sentence.holds(RowsRemarkWords.reductions)
      || sentence.says(RowsRemarkWords.rises)
      || boundsPrice
  }

  private var boundsPrice: Bool {
    sentence.holds(RowsRemarkWords.prices)
      && (sentence.has(.capped, .atMost) || sentence.holds(RowsRemarkWords.bounding))
  }

  /// "Variation no. 1 reduces …", "a change order raises …": a change that is known by its name.
  var isChangeOrder: Bool {
    let start = sentence.tokens.lowerBound
    return RowsRemarkWords.orders.first(in: sentence.prose, sentence.window(start, start + 4))
      != nil
  }

  // MARK: Kinds

  /// Whether the words speak of other money, or of how things are done.
  var isOfOtherKind: Bool {
    sentence.holds(RowsRemarkWords.covers) || sentence.holds(RowsRemarkWords.delays)
      || sentence.says(RowsRemarkWords.others)
      || sentence.has(.history) && !sentence.holds(RowsRemarkWords.reductions) && !boundsPrice
      || sentence.isExample || sentence.tellsMeaning || sentence.defines
      || LateTalk.isAboutLate(sentence, book)
      || opensWithCommand || ContractTalk(sentence: sentence, book: book).isOne
      || HeldRemark(sentence: sentence).isOne
  }

  /// "Cut phosphate in the river by 20%": what is to be done, and no change of a price.
  private var opensWithCommand: Bool {
    RowsRemarkWords.doing.contains(sentence.prose.tokens[sentence.tokens.lowerBound].key)
  }

  /// A part of what is paid; amounts of money are looked at when the ledger is closed.
  private func isPart(_ figure: Int) -> Bool {
    guard book[figure].isOperative, book[figure].percent != .hundred,
      !sentence.isInCondition(book[figure].tokens.lowerBound)
    else { return false }
    switch book[figure].value {
    case .percent, .fraction, .multiple, .points: return true
    default: return false
    }
  }
}

/// The words of such sentences.
enum RowsRemarkWords {
  static let bonuses: WordSet = [
    "bonus", "bonuses", "premium", "incentive", "award", "prize", "extra", "success", "prämie",
    "prime", "bonuszahlung", "erfolgshonorar", "reward", "royalty", "royalties", "commission",
    "share",
  ]
  static let verbs: WordSet = [
    "pays", "pay", "owes", "owe", "receives", "receive", "gets", "get", "reimburses", "credits",
    "bears", "refunds", "zahlt", "erhält",
  ]
  static let giving: WordSet = [
    "pays", "pay", "owes", "owe", "reimburses", "credits", "bears", "refunds", "zahlt",
  ]
  static let payees: WordSet = [
    "supplier", "contractor", "consultant", "agency", "provider", "vendor", "subcontractor",
    "builder", "developer", "seller", "auftragnehmer", "auftragnehmerin", "unternehmer", "we",
    "prestataire", "grantee", "licensor",
  ]
  static let payers: WordSet = [
    "client", "customer", "owner", "buyer", "purchaser", "employer", "auftraggeber",
    "auftraggeberin", "besteller", "funder", "licensee",
  ]
  static let including: WordSet = ["includes", "include", "included", "contains", "covers"]
  static let ends: WordSet = ["last", "final", "first", "remaining"]
  static let bearing = PhraseTable<Bool>([
    (
      true,
      [
        "borne by", "are for the", "is for the", "for the account of", "at the expense of",
        "zu lasten",
      ]
    )
  ])
  /// What makes an amount less or more, and no payment.
  static let reductions: WordSet = [
    "discount", "discounts", "rebate", "rebates", "abatement", "concession", "reduction",
    "reductions", "deduction", "deducted", "deducts", "malus", "penalty", "penalties", "fine",
    "fines", "credit", "credits", "credited", "creditable", "less", "minus", "off", "below",
    "surcharge", "overhead", "overheads", "uplift", "mark-up", "markup", "levy", "charge",
    "charges", "withhold", "withholds", "cut", "reduces", "reduced", "raises", "raised",
    "lowers", "lowered", "increases", "increased", "rounded", "knocked", "rabatt", "nachlass",
    "abzug", "zuschlag", "abschlag", "gutschrift", "add", "adds", "added", "refunded", "waived",
  ]
  static let allowances: WordSet = [
    "concession", "abatement", "discount", "rebate", "reduction", "reimbursed", "refunded",
    "credit", "credits", "fine", "penalty", "malus", "waived", "rounded",
  ]
  static let further: WordSet = ["further", "additional", "extra", "weitere", "weiterer"]
  static let additions: WordSet = [
    "surcharge", "overhead", "overheads", "uplift", "mark-up", "markup", "levy", "deduction",
    "deducted", "knocked", "discounts", "rebates", "penalties", "fines", "rabatt", "nachlass",
    "abzug", "zuschlag", "abschlag",
  ]
  static let rows: WordSet = [
    "item", "items", "milestone", "milestones", "stage", "stages", "tranche", "tranches",
    "amount", "amounts", "rate", "rates", "invoice", "invoices", "charge", "total", "sum",
  ]
  static let rises = PhraseTable<Bool>([
    (
      true,
      [
        "together shall not cost", "together may not cost", "may withhold", "can withhold",
        "will withhold", "is withheld if", "paid extra", "charged extra", "more if", "less if",
      ]
    )
  ])
  static let orders = PhraseTable<Bool>([
    (
      true,
      [
        "change order", "change note", "variation", "variation order", "amendment", "nachtrag",
        "avenant", "addition",
      ]
    )
  ])
  static let doing: WordSet = ["reduce", "cut", "add", "increase", "raise", "lower", "lift"]
  static let prices: WordSet = [
    "budget", "price", "prices", "fee", "fees", "package", "preis", "honorar", "contract",
  ]
  static let bounding: WordSet = [
    "ceiling", "limit", "limited", "maximum", "cap", "fixed", "exceed", "obergrenze",
  ]
  /// What is taken off for delay has readers of its own.
  static let delays: WordSet = ["delay", "delays", "late", "lateness", "verspätung", "verzug"]
  /// Cover, guarantees and the end of the contract.
  static let covers: WordSet = [
    "liability", "insurance", "insured", "indemnity", "guarantee", "guarantees", "bond", "policy",
    "cover", "interest", "retention", "retainage", "retained", "holdback", "holdbacks", "indirect",
    "underpayment", "underpaid", "shortfall", "einbehalt", "sicherheitseinbehalt", "rückbehalt",
    "termination", "terminates", "terminate", "terminated", "vat", "gst", "tax",
    "taxes", "mwst", "haftung", "versicherung", "bürgschaft", "kündigung", "zinsen", "liable",
  ]
  static let others = PhraseTable<Bool>([
    (
      true,
      [
        "day rates", "hourly rates", "an hour", "per hour", "hourly rate", "a day", "day rate",
        "per day", "je stunde",
        "needs approval", "need approval", "prior approval", "written change order",
        "ends the contract", "ends the order", "ends the project", "stops the project",
        "stops the job", "acceptance criteria", "contained in", "included in the amount",
        "included in the amounts", "included in the price", "kept back", "held back", "let go on",
        "is recovered by", "are recovered by", "is recovered from", "spent on",
      ]
    )
  ])
  /// Changes without a number.
  static let changes = PhraseTable<Bool>([
    (
      true,
      [
        "is optional", "are optional", "has been dropped", "have been dropped", "was dropped",
        "has been deleted", "is deleted", "deletes", "free of charge for", "is free of charge",
        "are free of charge", "included in the price of", "is creditable", "are creditable",
        "counts towards the fee", "count towards the fee", "amounts are annual",
        "amounts are monthly", "prices are annual", "prices are monthly", "prices per",
        "amounts are per", "paid for each of the", "indexation", "inflation adjustment",
        "rise with", "rises with", "increase with", "linked to", "indexed", "subject to change",
        "in the price of", "in the price for", "counts towards the", "count towards the",
        "is deducted from", "are deducted from", "may cut the", "may reduce the", "index-linked",
        "adjusted annually", "adjusted yearly", "set off", "offset against",
        "has waived", "waived its", "was paid under", "were paid under",
        "has already been paid", "have already been paid", "was already paid", "is not billed",
        "are not billed", "not billed separately", "are paid together",
        "billed separately",
        "is recovered", "are recovered",
      ]
    )
  ])
}
