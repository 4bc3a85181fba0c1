import ProposalModel

/// "Two thirds in cash, one third in shares at the average closing price, held for two years": in which form an
/// amount is paid, and not how much.
struct PaymentForm {
  let sentence: Sentence
  let book: FigureBook

  /// Whether each part of the pay is followed by its form, and nothing else is said of amounts.
  var isOne: Bool {
    let parts = portions
    return !parts.isEmpty && parts.allSatisfy(isInForm)
      && sentence.figures.allSatisfy { book[$0].money == nil }
      && !sentence.has(.additional, .nothing, .unless, .discretion, .capped)
      && !sentence.holds(Self.altering)
  }

  /// Fractions, percentages, and the words for a half and for the rest.
  private var portions: [Range<Int>] {
    let figures = sentence.figures.filter { figure in
      switch book[figure].value {
      case .fraction, .percent: true
      default: false
      }
    }.map { book[$0].tokens }
    let words = sentence.tokens.filter { index in
      Self.halves.contains(sentence.prose.tokens[index].key)
        && !figures.contains { $0.contains(index) }
    }
    return figures + words.map { $0..<$0 + 1 }
  }

  private func isInForm(_ part: Range<Int>) -> Bool {
    Self.forms.first(
      in: sentence.prose, sentence.window(part.upperBound, part.upperBound + Self.reach)) != nil
  }

  private static let reach = 7
  private static let halves: WordSet = ["half", "rest", "remainder", "balance", "hälfte"]
  private static let forms = PhraseTable<Bool>([
    (
      true,
      [
        "in cash", "in shares", "in company shares", "in stock", "in common stock", "in rsus",
        "in restricted stock", "in restricted shares", "in share units", "in deferred shares",
        "in bar", "in aktien", "in gesperrten aktien",
      ]
    )
  ])
  private static let altering: WordSet = [
    "forfeited", "forfeit", "lapses", "lapse", "lost", "reduced", "increased", "matching",
    "matched", "discount", "premium", "doubled", "instead", "extra", "if", "when", "once",
    "provided", "subject", "only", "each",
    "every", "yearly",
    "performance", "verfällt", "verfallen", "zusätzlich", "wenn", "falls",
  ]
}
