import ProposalModel

/// Whether a sentence that no reader took speaks of pay in a way that may change it.
///
/// The other way round from `OpenChange`, which knows the words of change: here a sentence about pay that
/// sets a condition, names a part, adds or takes off something, or chooses among payments is taken to
/// change pay unless it is of a kind that changes none. "No bonus at all is paid unless the warehouse
/// opens on time", "payments for stores stop after 10 stores".
struct PayTalk {
  let sentence: Sentence
  let book: FigureBook
  let context: PayTalkContext
  /// Whether nothing took a figure up.
  let isOpen: (Int) -> Bool

  /// Whether the words may change what is paid.
  var mayChange: Bool {
    let talk = HarmlessTalk(sentence: sentence, book: book)
    if altersPay(isOwned: false) { return true }
    guard isAboutPay else { return false }
    if promisesLeast { return true }
    guard !talk.isHarmless else { return false }
    if holdsPart && !talk.saysNothing || saysPart || addsAmount || counts || changesDeduction
      || setsFloor || isTerse || FreeAmount(sentence, book) != nil
    {
      return true
    }
    return (setsCondition || chooses) && !talk.isOwnMiss(context.levels)
  }

  var bounds: Bool {
    sentence.has(.capped, .atMost)
      || sentence.says(ConditionWords.bounds)
  }

  /// "Provided the prototype is accepted, the total paid will be at least £25,000": whatever else is said.
  var promisesLeast: Bool {
    guard setsFloor else { return false }
    return sentence.all(PayChoiceWords.floors).contains { found in
      let start = found.tokens.lowerBound
      return sentence.window(start - 4, start).contains { Self.paid.contains(tokens[$0].key) }
    }
  }

  private static let paid: WordSet = [
    "total", "payment", "payments", "bonus", "bonuses", "payout", "payouts", "paid", "pay", "award",
    "awards", "sum", "fee", "commission",
  ]

  /// "The total will not be less than $100,000."
  var setsFloor: Bool {
    sentence.says(PayChoiceWords.floors)
      && sentence.figures.contains { isFreeAmount($0) || book[$0].percent != nil }
  }

  /// A sentence that ends in a colon says what its list is about.
  var opensList: Bool {
    sentence.tokens.last.map { tokens[$0].key == ":" } ?? true
  }

  /// "Days of heavy rain do not count as delay."
  var excusesDelay: Bool {
    sentence.says(PayChoiceWords.delays)
  }

  /// "The reduction is limited to $60,000": of what is taken off for delay.
  private var changesDeduction: Bool {
    holds(Self.deductions)
      && sentence.figures.contains {
        isOpen($0) && (book[$0].money != nil || book[$0].percent != nil)
      }
  }

  private static let deductions: WordSet = ["reduction", "deduction", "penalty", "abzug"]

  /// Whether the sentence speaks of pay, and is no example and of no kind that changes nothing.
  var isPlainTalk: Bool {
    isAboutPay && !HarmlessTalk(sentence: sentence, book: book).isHarmless
      && (sentence.has(.payNoun, .payVerb) || holds(Self.levelWords))
      && !sentence.has(.nothing)
  }

  private static let levelWords: WordSet = ["level", "levels", "goal", "target"]

  var isAboutPay: Bool {
    (speaksOfPay || saysNow || setsAgainst || opensWithAll || costsMoney) && !sentence.isExample
      && !tellsHow && !sentence.tellsMeaning && !sentence.defines
  }

  /// Whether the sentence tells how the steps of a scale combine, or what was and who gets which part; with
  /// a number that nobody took it may say more than how they combine.
  private var tellsHow: Bool {
    if sentence.has(.history, .split) { return true }
    return sentence.cues.meets(Self.telling)
      && !sentence.figures.contains {
        isOpen($0) && (book[$0].money != nil || book[$0].percent != nil)
      }
  }

  var tokens: [Token] { sentence.prose.tokens }

  private var speaksOfPay: Bool {
    sentence.has(.payNoun, .payVerb, .nothing, .instead)
      || HarmlessTalk(sentence: sentence, book: book).saysNothing
      || holds(OpenChangeWords.objects) || holds(Self.subjects)
  }

  /// "all of it at 80%", "all in: no more than 25k"
  private var opensWithAll: Bool {
    sentence.tokens.first.map { Self.wholes.contains(tokens[$0].key) } ?? false
  }

  /// "all in: no more than 25k": terse words about all with a number that nobody took.
  private var isTerse: Bool {
    opensWithAll && sentence.tokens.count <= Self.fewWords
      && sentence.figures.contains { isOpen($0) && book[$0].compared != nil && !book.isLabel($0) }
      && (bounds || holdsPart)
  }

  private static let wholes: WordSet = ["all", "everything", "alles", "tout", "total"]
  private static let fewWords = 14

  func holds(_ words: WordSet) -> Bool {
    sentence.holds(words)
  }

  private static let subjects: WordSet = [
    "goal", "goals", "target", "targets", "ziel", "ziele", "reduction", "deduction", "penalty",
    "abzug", "gesamtbetrag", "gesamtsumme", "earn", "earns", "matches", "match", "tops", "share",
    "shares", "delay",
  ]

  /// Cues of sentences that tell how the steps of a scale combine.
  private static let telling: CueSet = [
    .highestOnly, .cumulative, .marginalPart, .wholeAmount, .straightLine, .noInterpolation,
  ]

  // MARK: Conditions

  var setsCondition: Bool {
    if opensList { return false }
    if opensInverted { return true }
    return sentence.all(ConditionWords.table).contains {
      $0.tokens.lowerBound == sentence.tokens.lowerBound
        || tokens[$0.tokens.lowerBound - 1].key != "even"
    }
  }

  /// "Wird das Umsatzziel verfehlt, entfallen alle Prämien", "should the launch slip, half is paid".
  private var opensInverted: Bool {
    guard let first = sentence.tokens.first else { return false }
    // "Ohne das Zertifikat gibt es auch für das Büro nichts."
    if sentence.has(.nothing), Self.lacking.contains(tokens[first].key) { return true }
    guard let comma = sentence.tokens.first(where: { tokens[$0].key == Mark.comma }) else {
      return false
    }
    if ConditionWords.inverted.contains(tokens[first].key) {
      // "Failing that, the licence becomes non-exclusive" refers to what was said.
      return !["that", "which", "this"].contains(tokens[first + 1].key)
    }
    // "With fewer than 1,000 hours, the other amounts are paid at 75%"
    return ConditionWords.having.contains(tokens[first].key)
      && sentence.figures.contains {
        book[$0].tokens.lowerBound < comma && (book[$0].number ?? book[$0].percent) != nil
      }
  }

  private static let lacking: WordSet = ["without", "absent", "ohne", "sans"]

  // MARK: Amounts

  /// "75% of the bonuses", "half of it", "twice the fee": a part or a multiple that nobody took.
  var holdsPart: Bool {
    if saysPart { return true }
    let parts = sentence.figures.compactMap { book[$0].percent }
    guard parts.count < 2 || parts.sum != .hundred || holds(["only", "nur"]) else { return false }
    return sentence.figures.contains { figure in
      guard isOpen(figure), book[figure].isOperative, !isOfSalary(figure), !isPast(figure) else {
        return false
      }
      switch book[figure].value {
      case .percent(let share): return share != .hundred
      case .fraction, .multiple, .points: return true
      default: return false
      }
    }
  }

  /// "half", "a quarter", unless denied: "no half prizes".
  var saysPart: Bool {
    sentence.all(PayPartWords.table).contains {
      $0.tokens.lowerBound == sentence.tokens.lowerBound
        || !OpenChangeWords.denials.contains(tokens[$0.tokens.lowerBound - 1].key)
    }
  }

  /// "about 54% of base salary" says again what is computed, "45% to Alun" shares it out.
  private func isOfSalary(_ figure: Int) -> Bool {
    let end = book[figure].tokens.upperBound
    if end < sentence.tokens.upperBound, tokens[end].key == "to",
      book[figure].tokens.lowerBound == sentence.tokens.lowerBound
    {
      return true
    }
    return tokens[sentence.window(end, end + 4)].contains {
      OpenChangeWords.salaries.contains($0.key)
    }
  }

  /// "Retention was 89.4% in 2026": what was reached before.
  private func isPast(_ figure: Int) -> Bool {
    let start = book[figure].tokens.lowerBound
    return tokens[sentence.window(start - 3, start)].contains { Self.pasts.contains($0.key) }
  }

  private static let pasts: WordSet = ["was", "were", "war", "waren", "était"]

  // MARK: Choices

  /// "Not both", "the higher one counts", "is scrapped".
  var chooses: Bool {
    sentence.says(PayChoiceWords.table)
      || sentence.says(AdjustmentWords.oneWay)
  }

  /// "The first three stores are not paid", "payments stop after 10 stores": units by rank or number.
  var counts: Bool {
    guard sentence.has(.payVerb, .payNoun, .nothing) || holds(Self.subjects) else { return false }
    return sentence.figures.count <= Self.mostFigures
      && sentence.figures.contains(where: isUnitRank)
      || sentence.says(PayChoiceWords.stops)
  }

  /// "The first three (stores)" of which nothing is paid, "from the eleventh store on" each pays.
  private func isUnitRank(_ figure: Int) -> Bool {
    guard isOpen(figure), case .ordinal = book[figure].value else { return false }
    let (start, end) = (book[figure].tokens.lowerBound, book[figure].tokens.upperBound)
    guard start > sentence.tokens.lowerBound, end < sentence.tokens.upperBound,
      Self.articles.contains(tokens[start - 1].key), !Self.scales.contains(tokens[end].key),
      !sentence.figures.contains(where: {
        book[$0].money != nil && book[$0].tokens.lowerBound == end
      })
    else { return false }
    let opensRange = sentence.window(start - 3, start).contains {
      Self.from.contains(tokens[$0].key)
    }
    return sentence.has(.nothing) || sentence.has(.each) && opensRange
  }

  private static let from: WordSet = ["from", "ab", "beyond", "after", "nach", "über"]
  private static let scales: WordSet = [
    "of", "does", "figure", "level", "line", "step", "tier", "band", "two", "stage", "part",
    "amount",
  ]
  private static let articles: WordSet = ["the", "from", "ab", "der", "die", "dem"]
}
