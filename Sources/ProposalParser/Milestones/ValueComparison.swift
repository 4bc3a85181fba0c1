import ProposalModel

/// A sentence that compares what is paid with what it is worth: "the target bonus is 7.9% of that saving".
///
/// No word tells it from a rate; the numbers do. Each percentage is what an amount of pay is of an amount said
/// shortly before, and so rules nothing.
struct ValueComparison {
  let sentence: Sentence
  let book: FigureBook
  /// The sentences in front of it.
  let front: [Sentence]
  /// What is paid at target, where the sheet states it.
  let target: Rational?
  /// Every amount of the sheet, for sentences about what the whole of it comes to.
  let all: Set<Rational>

  /// Whether the sentence is one.
  var isOne: Bool {
    guard speaksOfPay, !sentence.cues.meets(Self.ruling), sentence.figures.count <= Self.most else {
      return false
    }
    let percents = sentence.figures.filter { book[$0].percent != nil }
    let values = percents.filter { !isOfMarket($0) && !isOfSalary($0) }
    guard !values.isEmpty else { return percents.contains(where: isOfMarket) && isOfSalary }
    let amounts = amounts
    return amounts.count <= Self.most && values.allSatisfy { isPart($0, amounts) }
  }

  private var speaksOfPay: Bool {
    // "Target incentive" is a term, and no noun for pay.
    sentence.has(.payNoun, .term) || sumsUp
      || sentence.tokens.contains {
        OpenChangeWords.objects.contains(sentence.prose.tokens[$0].key)
      }
  }

  /// "The middle figure is 4.7% of that", "at plan the three payouts are 4.2% of one year's saving": the sentence
  /// is about what the sheet comes to, and not about one payment.
  static func sumsUp(_ sentence: Sentence) -> Bool {
    sentence.says(summaries) && sentence.says(parts)
  }

  private var sumsUp: Bool { Self.sumsUp(sentence) }

  private static let summaries = PhraseTable<Bool>([
    (
      true,
      [
        "middle figure", "target figure", "planned figure", "plan figure", "at plan", "at target",
        "on-target pay", "on target pay", "target pay", "the three payouts", "the four payouts",
        "the three payments", "the three bonuses", "the two bonuses", "all three", "all four",
        "the most payable", "the whole ask", "the total", "part is", "his part", "her part",
        "the maximum", "the opportunity",
      ]
    )
  ])
  private static let parts = PhraseTable<Bool>([
    (
      true,
      [
        "% of that", "% of this", "% of it", "% of one", "% of the saving", "% of the savings",
        "% of the value", "% of what", "of which", "% of the year's", "% of a year's",
      ]
    )
  ])

  /// Longer sentences are lists.
  private static let most = 16
  /// In sheets with more amounts some fit by chance.
  private static let mostAmounts = 100

  private static let ruling: CueSet = [
    .gate, .unless, .each, .additional, .capped, .modifier, .condition, .proration, .minimumPay,
    .atLeast, .atMost, .moreThan, .lessThan, .instead,
  ]

  private var amounts: [Rational] {
    (front.flatMap(\.figures) + sentence.figures).compactMap { book[$0].money?.amount }
  }

  /// Whether an amount of pay is that part of an amount that was said, as exactly as the percentage is written.
  private func isPart(_ figure: Int, _ amounts: [Rational]) -> Bool {
    guard let percent = book[figure].percent, !isOfPay(figure) else { return false }
    let precision = book[figure].displayPrecision ?? .one
    return amounts.contains { whole in
      isPart(percent, precision, of: whole, amounts + [target].compactMap(\.self))
        || sumsUp && all.count <= Self.mostAmounts && isPart(percent, precision, of: whole, all)
    }
  }

  private func isPart(
    _ percent: Rational, _ precision: Rational, of whole: Rational, _ parts: some Sequence<Rational>
  ) -> Bool {
    parts.contains { part in
      part < whole && (part * .hundred - percent * whole).magnitude <= precision * whole
    }
  }

  /// "50% of the target bonus" is paid.
  private func isOfPay(_ figure: Int) -> Bool {
    holds(OpenChangeWords.objects, behind: figure)
  }

  /// "47.2% of salary", "105% of base"
  private func isOfSalary(_ figure: Int) -> Bool {
    holds(OpenChangeWords.salaries, behind: figure)
  }

  private func holds(_ words: WordSet, behind figure: Int) -> Bool {
    let end = book[figure].tokens.upperBound
    return sentence.window(end, end + 5).contains {
      words.contains(sentence.prose.tokens[$0].key)
    }
  }

  /// Market figures are parts of a salary.
  private var isOfSalary: Bool {
    !sentence.has(.payVerb) && sentence.figures.contains { isOfSalary($0) }
  }

  /// "P50 40%": what others pay.
  private func isOfMarket(_ figure: Int) -> Bool {
    let start = book[figure].tokens.lowerBound
    return sentence.figures.contains { label in
      book[label].tokens.upperBound == start && book.isLabel(label)
        && sentence.prose.utf8[sentence.prose.tokens[book[label].tokens.lowerBound].range].first
          == UInt8(ascii: "P")
    }
      || sentence.window(start - 1, start).contains {
        Self.quantiles.contains(sentence.prose.tokens[$0].key)
      }
  }

  private static let quantiles: WordSet = ["p10", "p25", "p50", "p75", "p90", "median"]
}

extension SheetReading {
  /// Whether a sentence of a statement only compares pay with other amounts.
  func comparesValues(_ sentence: Sentence, _ statement: Int) -> Bool {
    guard sentence.figures.contains(where: { book[$0].percent != nil }) else { return false }
    let own = outline.statements[statement]
    let all = (max(0, statement - 4)...statement).filter {
      outline.statements[$0].passage == own.passage || outline.statements[$0].scope == own.scope
    }.flatMap { sentences(of: $0) }
    let index =
      all.firstIndex { $0.tokens == sentence.tokens && $0.passage == sentence.passage } ?? 0
    return ValueComparison(
      sentence: sentence, book: book, front: Array(all[max(0, index - 3)..<index]),
      target: proposal.group?.targetAmount?.value, all: amounts
    ).isOne
  }
}
