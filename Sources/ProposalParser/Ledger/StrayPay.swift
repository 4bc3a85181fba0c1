import ProposalModel

/// An amount that nobody took, beside a condition, a day to come or somebody who gets it: "the board sets
/// aside $9,000 for her for Bristol opening by 31 December" may be pay, whatever its verb is.
struct StrayPay {
  let clause: LedgerClause
  /// The position of the amount among the items of the sentence.
  let position: Int

  private var sentence: Sentence { clause.sentence }

  /// Whether the amount may be pay. One that is compared is a level.
  var mayBePay: Bool {
    guard !clause.isOtherMoney, clause.isConditional || goesToSomebody else { return false }
    return !isBusiness && Neighbours(sentence: sentence, position: position).comparison == .unstated
  }

  /// Whether nothing in the sentence tells what the amount is: "an early finish means $9,000".
  var isUnexplained: Bool {
    let near = Neighbours(sentence: sentence, position: position)
    return !clause.isOtherMoney && !clause.mayTellBackground && !isBusiness
      && !near.isFollowedByMetric && !near.isOfMetric && near.comparison == .unstated
  }

  /// "Sales should rise by $900,000 a year", "orders of $900,000", "the landlord gives us $90,000": what a
  /// business makes, holds or gets itself.
  private var isBusiness: Bool {
    if sentence.has(.recurring), !goesToSomebody { return true }
    let start = sentence.items[position].tokens.lowerBound
    let tokens = sentence.prose.tokens
    let front = sentence.window(start - 2, start)
    guard let last = front.last else { return false }
    if tokens[last].key == "of", let noun = front.first, noun < last {
      return Self.trade.contains(tokens[noun].key)
    }
    let end = sentence.items[position].tokens.upperBound
    if end < sentence.tokens.upperBound, tokens[end].key == "base" { return true }
    return tokens[last].key == "us" && !sentence.holds(Self.partners)
  }

  private static let trade: WordSet = [
    "order", "orders", "rent", "sales", "revenue", "revenues", "turnover", "contract", "contracts",
    "loan", "loans", "budget", "volume", "spending", "costs", "savings", "losses", "deposit",
    "investment", "capital", "raise", "funding", "invoices", "stock", "umsatz", "aufträge",
    "kosten",
  ]
  private static let partners: WordSet = ["you", "client", "customer", "buyer", "licensee"]

  /// "$9,000 is hers", "she has $9,000 coming": who gets it stands near.
  var goesToSomebody: Bool {
    let amount = sentence.items[position].tokens
    let tokens = sentence.prose.tokens
    return tokens[sentence.window(amount.lowerBound - 4, amount.upperBound + 4)].contains {
      Self.receivers.contains($0.key)
    }
  }

  /// "The plan is 260 learners, which gives €41,600", "geplant sind 600.000 €; das ergibt 12.000 €": what was
  /// promised comes to at the plan.
  var isResultOfPlan: Bool {
    guard clause.tellsPlan else { return false }
    let start = sentence.items[position].tokens.lowerBound
    return Self.results.all(in: sentence.prose, sentence.window(start - 4, start)).contains {
      $0.tokens.upperBound == start
    }
  }

  static func tellsPlan(_ sentence: Sentence) -> Bool { sentence.holds(plans) }

  private static let plans: WordSet = [
    "plan", "plans", "planned", "budget", "target", "goal", "expect", "geplant", "ziel", "zielwert",
    "prévu",
  ]
  private static let results = PhraseTable<Bool>([
    (
      true,
      [
        "which gives", "that gives", "this gives", "which makes", "that makes", "this makes",
        "which is", "that is", "giving", "making", "das ergibt", "das macht", "das sind",
        "dies ergibt", "ce qui donne", "so",
      ]
    )
  ])

  /// Whether a sentence sets a condition, or a day until which something is done.
  static func isConditional(_ sentence: Sentence, _ book: FigureBook) -> Bool {
    sentence.has(.gate, .unless) || sentence.holds(openers) || opensInGerman(sentence)
      || holdsDeadline(sentence, book)
  }

  /// "Falls Köln öffnet": what falls within an English sentence is no condition.
  private static func opensInGerman(_ sentence: Sentence) -> Bool {
    sentence.tokens.contains { index in
      sentence.prose.tokens[index].key == "falls"
        && (index == sentence.tokens.lowerBound
          || sentence.prose.tokens[index - 1].key == Mark.comma)
    }
  }

  private static func holdsDeadline(_ sentence: Sentence, _ book: FigureBook) -> Bool {
    guard sentence.has(.by) else { return false }
    return sentence.items.indices.dropLast().contains { index in
      guard case .cue(.by, let words) = sentence.items[index],
        case .figure(let figure, let tokens) = sentence.items[index + 1]
      else { return false }
      return book[figure].day != nil && tokens.lowerBound <= words.upperBound + 2
    }
  }

  /// Whether the money of a sentence is known to be of another kind: what was, salaries, terms, sums, prices
  /// of contracts, what is bought, what is late.
  static func isOtherMoney(_ sentence: Sentence, _ book: FigureBook) -> Bool {
    sentence.has(.history, .salary, .late) || sentence.has(.totalName, .totalOf)
      || sentence.isAboutTerm
      || Procurement.speaks(in: sentence) || OutsideTalk(sentence: sentence, book: book).isOne
      || sentence.holds(asides) || LateTalk.isCost(sentence)
      || SumWords.dividesBelow(sentence) || ContractPrice.opens(sentence)
  }

  /// "The retention is 5%. If all is accepted it comes to $27,720", "Salaries (Rohit $90,000; Meera $70,000)":
  /// what goes on with what the part before told.
  static func goesOn(_ sentence: Sentence, behind last: LedgerClause) -> Bool {
    last.sentence.isAboutTerm && sentence.holds(pronouns) || last.isOtherMoney && last.isOpen
  }

  /// Whether the parentheses that a part of a sentence opened, or the parts before it, are still open.
  static func isOpen(_ sentence: Sentence, behind last: LedgerClause?) -> Bool {
    let tokens = sentence.prose.tokens[sentence.tokens]
    let opened = tokens.count { $0.key == Mark.open } + (last?.isOpen ?? false ? 1 : 0)
    return opened > tokens.count { $0.key == Mark.close }
  }

  /// Words of sentences that tell of salaries, of the past and of what is presumed.
  private static let asides: WordSet = [
    "remuneration", "basic", "ctc", "payroll", "whereas", "jahresgehalt", "jahresgrundgehalt",
    "monatsgehalt", "restwert", "policy", "orientation", "salaries", "wages", "geplant",
  ]
  private static let pronouns: WordSet = [
    "it", "this", "that", "half", "fund", "rest", "er", "sie",
  ]
  private static let openers: WordSet = [
    "if", "when", "once", "provided", "upon", "should", "until", "wenn", "sobald",
    "sofern", "si", "lorsque", "quand",
  ]
  private static let receivers: WordSet = [
    "she", "he", "her", "him", "hers", "his", "you", "your", "yours", "them", "theirs", "me", "my",
    "mine", "ihr", "ihm", "ihnen", "dir", "dein", "lui",
  ]
}
