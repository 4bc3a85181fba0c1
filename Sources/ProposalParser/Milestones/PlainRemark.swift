import ProposalModel

/// Sentences that by their whole form change no amount: "the other payments are not reduced for lateness",
/// "questions about the count go to the quality manager", "each of the payments falls due once, in the first
/// year its line is reached".
struct PlainRemark {
  let sentence: Sentence
  let book: FigureBook

  /// Whether the sentence is one: no amount, no part, and no exception.
  var isOne: Bool {
    if tellsDirection { return true }
    guard !holdsAmounts else { return false }
    if isFinal || tellsUse || addressesReader || differs { return true }
    guard !sentence.holds(Self.exceptions) else { return false }
    return deniesReduction || sentence.says(Self.earnings) || movesDays
      || !sentence.holds(Self.denials) && (asks || isDueOnce)
      || !sentence.holds(Self.nones) && changesHands
  }

  /// "Here the lower figure is the better one": which way is better.
  var tellsDirection: Bool {
    // "the better one" holds a number.
    sentence.figures.allSatisfy { book[$0].number == .one } && !sentence.has(.payNoun, .payVerb)
      && !sentence.holds(Self.exceptions) && sentence.holds(Self.better)
      && sentence.holds(Self.comparatives)
  }

  private static let better: WordSet = ["better", "besser", "mieux", "meilleur"]
  private static let comparatives: WordSet = [
    "lower", "higher", "fewer", "less", "shorter", "smaller", "longer", "quicker", "faster",
    "larger", "greater", "niedriger", "niedrigere", "tiefer", "höher", "weniger", "kleiner",
    "kürzer", "moins", "plus",
  ]

  private var holdsAmounts: Bool {
    sentence.figures.contains { figure in
      switch book[figure].value {
      case .money, .percent, .fraction, .multiple, .points: true
      default: false
      }
    } || PayPartWords.table.first(in: sentence.prose, sentence.tokens) != nil
  }

  private static let exceptions: WordSet = [
    "unless", "except", "but", "until", "provided", "only", "otherwise", "instead", "however",
    "doubled", "doubles", "twice", "halved", "halve", "reducing", "reduce", "increase", "withhold",
    "cancel", "cut",
  ]

  /// "A line earns its scheduled value multiplied by the percentage certified for it": what a schedule of
  /// values is.
  private static let earnings = PhraseTable<Bool>([
    (
      true,
      [
        "scheduled value multiplied by", "scheduled value times", "scheduled price times",
        "listenwert mal",
      ]
    )
  ])

  /// "Days of delay caused by the client move the due date by the same number of days": a later last day is no
  /// other amount.
  var movesDays: Bool {
    sentence.says(Self.client) && sentence.says(Self.moving)
      && !sentence.has(.payNoun, .nothing) && !sentence.holds(Self.exceptions)
  }

  private static let client = PhraseTable<Bool>([
    (
      true,
      [
        "caused by the client", "caused by the owner", "caused by the customer",
        "caused by the buyer", "caused by the employer", "attributable to the client",
        "attributable to the owner", "for which the client", "due to the client",
      ]
    )
  ])
  private static let moving = PhraseTable<Bool>([
    (
      true,
      [
        "move the due date", "moves the due date", "move the date", "moves the date",
        "move the dates", "moves the dates", "extend the due date", "extends the due date",
        "extend the dates", "are added to the due date", "move the deadline",
        "extend the deadline", "same number of days",
      ]
    )
  ])

  /// "Payments are non-refundable and may not be credited against royalties."
  private var isFinal: Bool { sentence.says(Self.finals) && !sentence.has(.unless) }

  private static let finals = PhraseTable<Bool>([
    (
      true,
      [
        "non-refundable", "nonrefundable", "non-creditable", "not refundable", "not be refunded",
        "not creditable", "not be credited", "nicht rückzahlbar", "nicht erstattungsfähig",
      ]
    )
  ])

  /// "The grant may be used only for the purpose above."
  private var tellsUse: Bool { sentence.says(Self.uses) && !sentence.opensWhen }

  private static let uses = PhraseTable<Bool>([
    (
      true,
      [
        "be used only for", "be used solely for", "be used exclusively for", "only be used for",
        "used only for the", "be spent only on", "only be spent on", "may not be used for",
        "must not be used for", "be used for the", "nur für den", "ausschließlich für",
      ]
    )
  ])

  /// "Tell me if I misunderstood anything, otherwise I take your reply as the order."
  private var addressesReader: Bool {
    let (tokens, start) = (sentence.prose.tokens, sentence.tokens.lowerBound)
    guard start + 2 < sentence.tokens.upperBound, Self.calls.contains(tokens[start].key) else {
      return false
    }
    // "Let us halve it if Bristol closes" proposes.
    let isProposal = tokens[start].key == "let" && !sentence.holds(["know"])
    return sentence.window(start + 1, start + 3).contains { Self.us.contains(tokens[$0].key) }
      && !isProposal && !sentence.has(.payNoun, .nothing, .modifier)
  }

  private static let calls: WordSet = [
    "tell", "let", "please", "call", "shout", "ask", "write", "ring", "bitte", "sagen",
  ]
  private static let us: WordSet = [
    "me", "us", "mir", "uns", "let", "tell", "ask", "write", "sign",
  ]

  /// "If we can't agree on a figure within two weeks, we ask the chair": who settles what is in dispute.
  private var differs: Bool {
    guard let condition = HarmlessTalk(sentence: sentence, book: book).condition,
      !sentence.has(.payNoun, .payVerb, .nothing)
    else { return false }
    let words = sentence.prose.tokens[condition]
    return words.contains { Self.quarrels.contains($0.key) }
      || words.contains { $0.key == "agree" } && words.contains { Self.unable.contains($0.key) }
  }

  private static let quarrels: WordSet = [
    "argue", "disagree", "differ", "quarrel", "uneinig", "streiten",
  ]
  private static let unable: WordSet = ["can't", "cannot", "not", "don't", "cant", "fail"]

  private static let denials: WordSet = ["no", "not", "never", "none"]
  private static let nones: WordSet = ["no", "never", "none", "nothing"]

  /// "The other payments are not reduced for lateness", "no deduction is made on Stages A and D".
  private var deniesReduction: Bool {
    sentence.says(Self.unreduced) && !sentence.opensWhen
  }

  private static let unreduced = PhraseTable<Bool>([
    (
      true,
      [
        "are not reduced", "is not reduced", "not be reduced", "no deduction is made",
        "no deductions are made", "nothing is deducted", "no reduction is made",
        "werden nicht gekürzt", "wird nicht gekürzt",
      ]
    )
  ])

  /// "Questions about the count go to the quality manager within 10 working days of pay day."
  private var asks: Bool {
    guard let first = sentence.tokens.first else { return false }
    let tokens = sentence.prose.tokens
    return sentence.window(first, first + 2).contains { Self.questions.contains(tokens[$0].key) }
      && sentence.window(first + 1, first + 10).contains { Self.going.contains(tokens[$0].key) }
      && !sentence.has(.nothing)
  }

  private static let questions: WordSet = [
    "questions", "queries", "query", "objections", "complaints", "disputes", "differences",
    "disagreements", "disputed", "objection", "dispute", "fragen", "einwände", "streitigkeiten",
  ]
  private static let going: WordSet = [
    "go", "goes", "are", "is", "must", "should", "may", "can", "shall", "gehen", "sind", "werden",
  ]

  /// "Each of the three payments falls due once, in the first year its line is reached": how often, and no
  /// condition, as "is paid once the audit is complete" sets.
  private var isDueOnce: Bool {
    let tokens = sentence.prose.tokens
    return sentence.tokens.dropLast().contains { index in
      guard tokens[index].key == "once", Self.ends.contains(tokens[index + 1].key) else {
        return false
      }
      return sentence.window(index - 3, index).contains { Self.falling.contains(tokens[$0].key) }
    }
  }

  private static let ends: WordSet = [",", ".", ";"]
  private static let falling: WordSet = ["due", "payable", "paid", "falls", "fall", "only"]

  /// "If the Buyer sells the Company before that date, the payments not yet determined are treated as earned at
  /// target": what becomes of the plan when the company changes hands is no result of it.
  private var changesHands: Bool {
    guard let condition = HarmlessTalk(sentence: sentence, book: book).condition,
      condition.lowerBound - sentence.tokens.lowerBound <= 1
    else { return false }
    let words = sentence.prose
    return Self.sales.first(in: words, condition) != nil
      && Self.treating.first(in: words, condition.upperBound..<sentence.tokens.upperBound) != nil
  }

  private static let sales = PhraseTable<Bool>([
    (
      true,
      [
        "sells the company", "sells the business", "company is sold", "business is sold",
        "company is acquired", "change of control", "change in control", "changes hands",
        "merges with", "is taken over", "takeover",
      ]
    )
  ])
  private static let treating = PhraseTable<Bool>([
    (
      true,
      [
        "treated as earned", "treated as achieved", "treated as met", "deemed earned",
        "deemed achieved", "deemed met", "remain payable", "remains payable", "continue to apply",
        "continues to apply", "binds the successor", "passes to the successor",
      ]
    )
  ])
}
