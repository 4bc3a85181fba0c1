import ProposalModel

/// A line about pay without the word for it: "Halved if more than three defects are open", "Prerequisite: positive
/// net income", "Split 50/50 with the account manager".
///
/// What stands below an amount is about the amount; such a line changes it in a way that no reader took. Told by how
/// it opens, or by words that mean nothing else.
struct PayFragment {
  let sentence: Sentence
  let book: FigureBook

  /// Whether the line may change the amount above it.
  var isOne: Bool {
    guard !sentence.isExample, !sentence.tellsMeaning else { return false }
    if opensWithChange { return true }
    guard !sentence.has(.history) else { return false }
    return opensWithCondition || sentence.says(PayFragmentWords.anywhere)
      || opensWithMinus || countsPart || multiplies
  }

  private var tokens: [Token] { sentence.prose.tokens }

  /// "Reduced by a quarter if", "doubles if", "lowered to 75% in case of".
  var opensWithChange: Bool {
    let start = sentence.tokens.lowerBound
    return PayFragmentWords.openings.match(
      in: tokens, at: start, before: sentence.tokens.upperBound) != nil
  }

  /// "Prerequisite: positive net income", "conditional on the approval of the lender".
  private var opensWithCondition: Bool {
    let start = sentence.tokens.lowerBound
    guard PayFragmentWords.conditions.contains(tokens[start].key) else { return false }
    return sentence.tokens.count > 2
  }

  /// "10% less if the audit is qualified", "20% more if all sites are certified".
  private var opensWithMinus: Bool {
    guard let figure = sentence.figures.first, book[figure].percent != nil,
      book[figure].tokens.lowerBound <= sentence.tokens.lowerBound + 1
    else { return false }
    let next = book[figure].tokens.upperBound
    return next < sentence.tokens.upperBound
      && PayFragmentWords.comparing.contains(tokens[next].key)
  }

  /// "Renewals count half", "revenue from acquisitions counts at 50%", "sites with defects count as 0.5".
  private var countsPart: Bool {
    sentence.tokens.contains { index in
      guard PayFragmentWords.counting.contains(tokens[index].key) else { return false }
      let behind = sentence.window(index + 1, index + 4)
      if sentence.holds(PayFragmentWords.parts, in: behind) { return true }
      return sentence.figures.contains { figure in
        behind.contains(book[figure].tokens.lowerBound) && isPart(figure)
      }
    }
  }

  private func isPart(_ figure: Int) -> Bool {
    switch book[figure].value {
    case .percent(let percent): percent != .hundred
    case .fraction, .multiple: true
    case .number(let number): number < .one && !number.isZero
    default: false
    }
  }

  /// "Nil if later", "no payment if it hasn't": what is missed pays nothing, as always.
  var tellsMiss: Bool {
    (sentence.has(.nothing) || NoPayTalk.speaks(in: sentence)
      || sentence.holds(PayFragmentWords.none))
      && sentence.holds(PayFragmentWords.missing)
  }

  /// "x 1.5 when EBIT exceeds $10M", "times the personal performance factor".
  private var multiplies: Bool {
    PayFragmentWords.times.contains(tokens[sentence.tokens.lowerBound].key)
  }
}

/// The words of such lines.
enum PayFragmentWords {
  private static let verbs = [
    "doubled", "doubles", "halved", "halves", "trebled", "trebles", "tripled", "triples",
    "reduced", "reduces", "increased", "increases", "raised", "raises", "lowered", "lowers", "cut",
    "cuts", "rounded", "scaled", "multiplied", "adjusted", "withheld", "lost", "void", "nil",
    "zero",
    "repeated", "suspended", "cancelled", "forfeited", "payable only", "paid only", "earned only",
    "only payable", "only paid", "only earned", "only due", "not payable", "not paid", "not earned",
    "nothing is due", "nothing is paid", "nothing will be paid", "no bonus", "no payment",
    "no payout", "no award",
  ]
  private static let links = [
    "if", "when", "where", "unless", "should", "in case", "in the event", "in a", "in full",
    "for each", "for every", "by", "to", "with", "after", "while", "as long", "for the first",
    "up to",
  ]
  static let openings = PhraseTable<Bool>([
    (
      true,
      verbs.flatMap { verb in links.map { "\(verb) \($0)" } } + [
        "less the", "less any", "minus the", "minus any", "net of the", "offset against",
        "deducted from", "prorated for", "prorated to", "pro-rated for", "pro rata temporis",
        "in proportion to", "split 50", "split equally", "split between", "split evenly",
        "split among", "split with", "shared with", "shared equally", "shared 50", "shared 60",
        "shared by", "shared between", "shared among", "to be divided", "to be shared",
        "to be split", "divided among", "divided equally", "weighted with", "weighted at",
        "per quarter", "per half-year", "payable every", "payable at", "payable each",
        "paid every year", "repeated in", "for each of the", "starts at the", "starts with the",
        "starts from the", "from the second on", "from the third on", "not paid for the",
        "not for the first", "only above", "only customers above", "never above", "never more",
        "anything beyond", "anything above", "anything over", "down 5", "down 10", "down 20",
        "employment level", "advances are", "any advance", "first-year rule", "transitional rule",
        "trial period", "within two weeks of the deadline", "grace", "no earlier than",
      ]
    )
  ])
  static let conditions: WordSet = [
    "prerequisite", "precondition", "conditional", "contingent", "requires", "assuming",
    "knock-out", "voraussetzung", "discretion", "modifier", "multiplier", "malus", "deductible",
  ]
  static let anywhere = PhraseTable<Bool>([
    (
      true,
      [
        "is set off", "are set off", "set off against", "offset against", "uplift applies",
        "uplift of", "deduction of", "deduction applies", "reduction applies", "surcharge of",
        "next lower tier", "lower tier applies", "next lower level", "bonus pool limit",
        "pool limit", "divided equally", "split equally", "to be divided among", "above quota",
        "above the quota", "every second", "is subtracted", "are subtracted",
        "deducted from savings", "deducted from the savings", "at the discretion of",
        "discretion of plus", "cut by one third", "cut by a third", "cut by half", "cut in half",
        "performance factor", "adjusted for inflation", "cancels the bonus", "cancels the payment",
        "cancels the award", "means no payment", "means no bonus", "twice that for",
        "contingent upon", "contingent on", "quarters in a row", "months in a row",
      ]
    )
  ])
  static let none: WordSet = ["nil", "no", "nothing", "zero", "void"]
  static let missing: WordSet = [
    "late", "later", "missed", "missing", "misses", "hasn't", "isn't", "doesn't", "not", "failed",
    "short", "fewer", "below", "under", "less", "after",
  ]
  static let comparing: WordSet = ["less", "more", "off", "lower", "higher", "extra", "below"]
  static let counting: WordSet = ["count", "counts", "counted", "zählen", "zählt"]
  static let parts: WordSet = ["half", "double", "twice", "halb", "doppelt"]
  static let times: WordSet = ["x", "×", "times"]
}
