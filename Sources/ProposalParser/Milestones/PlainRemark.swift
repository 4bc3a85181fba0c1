import ProposalModel

/// Sentences that by their whole form change no amount: "the other payments are not reduced for lateness",
/// "questions about the count go to the quality manager", "each of the payments falls due once, in the first
/// year its line is reached".
struct PlainRemark {
  let sentence: Sentence
  let book: FigureBook

  /// Whether the sentence is one: no amount, no part, and no exception.
  var isOne: Bool {
    guard !holdsAmounts, !sentence.holds(Self.exceptions) else { return false }
    return deniesReduction
      || !sentence.holds(Self.denials) && (asks || isDueOnce)
      || !sentence.holds(Self.nones) && changesHands
  }

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
    return Self.questions.contains(tokens[first].key)
      && sentence.window(first + 1, first + 10).contains { Self.going.contains(tokens[$0].key) }
      && !sentence.has(.nothing)
  }

  private static let questions: WordSet = [
    "questions", "queries", "query", "objections", "complaints", "disputes", "differences",
    "disagreements", "fragen", "einwände", "streitigkeiten",
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
