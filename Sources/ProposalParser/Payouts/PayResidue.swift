import ProposalModel

/// What a labelled payout says beside the amounts that were read: "2 x $25,000", "about $50,000",
/// "$100,000 and 2,000 shares". Nothing of it may be passed over.
struct PayResidue {
  let clause: StatementClauses.Clause
  let book: FigureBook
  /// Whether a label says that the words are a payout, and every figure tells of it.
  let isLabelled: Bool

  private var sentence: Sentence { clause.sentence }

  /// Whether a figure or a word beside the amounts may change them.
  var isOpen: Bool {
    !sentence.has(.proportional, .split) && !clause.isFormula
      && clause.promises.contains { $0.sentence.tokens == sentence.tokens }
      && (isLabelled && holdsFreeFigure || holdsWord || isDivided || holdsPhrase || repeatsAmount
        || holdsSum)
  }

  /// A number, amount or percentage that is no part of a promise and no bound.
  private var holdsFreeFigure: Bool {
    let taken = Set(clause.promises.flatMap(Self.figures))
    return clause.labels.inOrder.contains { position, label in
      guard case .figure(let figure, _) = sentence.items[position], !taken.contains(figure) else {
        return false
      }
      guard !isOfAll(figure) else { return false }
      if book[figure].money != nil { return !Self.isTold(label) && book[figure].isOperative }
      return label == .unknown && counts(figure)
    }
  }

  private static func isTold(_ label: FigureLabel) -> Bool {
    switch label {
    case .cap, .floor, .restated, .level, .unpaid: true
    default: false
    }
  }

  /// "two of the three markets", "(three apprentices)": how many there are.
  private func isOfAll(_ figure: Int) -> Bool {
    let start = book[figure].tokens.lowerBound
    guard start > sentence.tokens.lowerBound else { return false }
    return Self.determiners.contains(sentence.prose.tokens[start - 1].key)
  }

  private static func figures(_ promise: Promise) -> [Int] {
    [promise.figure] + promise.levels.map(\.figure) + promise.dates
      + [promise.restated, promise.start?.figure].compactMap(\.self)
  }

  private func counts(_ figure: Int) -> Bool {
    guard book[figure].isOperative, !book.isLabel(figure) else { return false }
    switch book[figure].value {
    case .percent, .multiple, .fraction, .points: return true
    case .number: return isCounted(figure)
    default: return false
    }
  }

  /// "two instalments of", "2,000 shares", "2 x": how often, or what else.
  private func isCounted(_ figure: Int) -> Bool {
    let end = book[figure].tokens.upperBound
    let near = sentence.prose.tokens[sentence.window(end, end + 2)]
    if near.contains(where: { Self.counted.contains($0.key) }) { return true }
    // "$50,000, paid in two equal instalments" tells when.
    let isAhead = clause.promises.contains { book[$0.figure].tokens.lowerBound >= end }
    return isAhead && near.contains { Self.rates.contains($0.key) }
  }

  private static let counted: WordSet = [
    "shares", "options", "units", "rsus", "x", "×", "times", "mal", "aktien", "months",
    "monatsgehälter",
  ]
  private static let rates: WordSet = [
    "instalments", "installments", "payments", "tranches", "raten", "teilzahlungen",
  ]

  /// "about", "x", "half of" beside an amount.
  private var holdsWord: Bool {
    let tokens = sentence.prose.tokens
    return clause.promises.contains { promise in
      let place = book[promise.figure].tokens
      let before = sentence.window(place.lowerBound - 2, place.lowerBound)
      let behind = sentence.window(place.upperBound, place.upperBound + 2)
      // "half ($5,000)" says the amount of the half.
      let near = before.reversed().prefix {
        tokens[$0].key != Mark.open && tokens[$0].key != Mark.comma
      }
      return near.contains { Self.before.contains(tokens[$0].key) }
        || before.count == 2 && tokens[before.upperBound - 1].key == "of"
          && Self.parts.contains(tokens[before.lowerBound].key)
        || behind.contains { Self.behind.contains(tokens[$0].key) && !isTax(behind: $0) }
    }
  }

  /// "$50,000/store": one for each, where no reader took it for a price.
  private var isDivided: Bool {
    clause.promises.contains { promise in
      let next = book[promise.figure].tokens.upperBound
      if case .perUnit = promise.pay { return false }
      guard sentence.window(next, next + 2).count == 2 else { return false }
      let tokens = sentence.prose.tokens
      return tokens[next].key == "/" && tokens[next + 1].kind == .word
    }
  }

  /// "£30,000 + VAT"
  private func isTax(behind plus: Int) -> Bool {
    sentence.items.contains { item in
      if case .cue(.form, let words) = item { words.lowerBound == plus } else { false }
    }
  }

  /// "$25,000 on launch and $25,000 six months later" is paid twice; "$90,000 ($90,000)" once.
  private var repeatsAmount: Bool {
    // "A further $15,000 for the third and a further $15,000 for the fourth" names what each is for.
    let amounts = clause.promises.compactMap { promise in
      promise.isAdditional && promise.levels.count == 1
        ? nil : book[promise.figure].money.map { (promise.figure, $0.amount) }
    }
    return zip(amounts, amounts.dropFirst()).contains { first, second in
      first.1 == second.1
        && sentence.window(book[first.0].tokens.upperBound, book[second.0].tokens.lowerBound)
          .contains {
            let word = sentence.prose.tokens[$0].key
            return Self.joins.contains(word) || isLabelled && word == Mark.comma
          }
    }
  }

  /// "$5,000 + $3,000"
  private var holdsSum: Bool {
    let amounts = sentence.figures.filter { book[$0].money != nil }
    return zip(amounts, amounts.dropFirst()).contains { first, second in
      let gap = sentence.window(book[first].tokens.upperBound, book[second].tokens.lowerBound)
      return gap.count == 1 && Self.plus.contains(sentence.prose.tokens[gap.lowerBound].key)
    }
  }

  private var holdsPhrase: Bool {
    if choosesRate { return false }
    if bindsAll { return true }
    if sentence.says(Self.phrases) { return true }
    if !clause.labels.contains(.floor),
      sentence.says(Self.choices)
    {
      return true
    }
    return clause.promises.allSatisfy { $0.heads == 1 } && sentence.says(Self.toEach)
  }

  /// "5% of net sales or $40,000, whichever is higher": the words were read.
  private var choosesRate: Bool {
    clause.promises.count == 1 && clause.promises[0].isRate
      && (clause.labels.contains(.floor) || clause.labels.contains(.cap))
  }

  /// "$15,000 per customer, only if all six are signed": a price with a condition on all of them.
  private var bindsAll: Bool {
    clause.promises.contains { $0.kind == .perUnit } && sentence.says(Self.bindingAll)
  }

  private static let bindingAll = PhraseTable<Bool>([
    (
      true,
      [
        "only if all", "if all", "provided that all", "provided all", "on condition that all",
        "all or nothing", "nur wenn alle", "sofern alle",
      ]
    )
  ])

  private static let toEach = PhraseTable<Bool>([(true, ["each to", "to each of", "each for"])])

  /// Whether a word stands anywhere that makes of an amount something else.
  static func holdsWord(_ sentence: Sentence) -> Bool {
    sentence.tokens.contains { isVague($0, in: sentence.prose) } || sentence.holds(behind)
      || sentence.says(phrases) || sentence.says(choices) || sentence.says(toEach)
  }

  /// "ca. 20,000", and not the "CA" of "CA$20,000".
  private static func isVague(_ index: Int, in prose: Prose) -> Bool {
    guard before.contains(prose.tokens[index].key) else { return false }
    let next = index + 1
    return
      !(next < prose.tokens.count && !prose.tokens[next].followsSpace
      && dollars.contains(prose.tokens[next].key))
  }

  private static let dollars: WordSet = ["$"]

  private static let phrases = PhraseTable<Bool>([
    (
      true,
      [
        "less below", "half if", "or so", "per month of", "per week of",
        "monthly salary",
        "weekly salary", "hourly rate", "a month's salary", "each year", "every year",
        "to be confirmed", "p.m", "p. m", "incl. no", "inclusive of",
        "whichever is lower", "whichever is less", "je nachdem", "reduced to", "falling to",
        "dropping to", "in place of it", "reducing to", "rising to", "going up to",
        "salary per", "salary plus", "half-year salary", "half-yearly salary", "on a salary of",
        "for the team of", "plus shares", "and shares of", "of equal value",
        "and quarter", "and month", "every second", "every third", "every fourth", "every fifth",
        "every other", "above plan", "above budget",
        "at half of base salary", "half of base salary", "half of salary",
        "each quarter", "per quarter", "per quartal",
      ]
    )
  ])

  /// The choice of the higher one, which leaves nothing open where the other is read as the least.
  private static let choices = PhraseTable<Bool>([
    (
      true,
      [
        "whichever is greater", "whichever is higher", "whichever is the greater",
        "whichever is the higher",
      ]
    )
  ])

  private static let plus: WordSet = ["+", "plus"]
  private static let determiners: WordSet = [
    "the", "that", "all", "(", "der", "die", "den", "allen", "les",
  ]
  private static let joins: WordSet = ["and", "plus", "und", "et", "+", "then"]
  private static let before: WordSet = [
    "about", "approximately", "approx", "circa", "ca", "around", "roughly", "x", "×", "times",
    "mal", "zweimal", "dreimal", "twice", "half", "etwa", "rund", "ungefähr", "minus", "environ",
  ]
  /// "a tenth of $9,000"
  private static let parts: WordSet = [
    "part", "portion", "fraction", "most", "third", "thirds", "quarter", "quarters", "fifth",
    "fifths", "sixth", "eighth", "tenth", "tenths", "teil", "drittel", "viertel", "zehntel",
    "fünftel", "tiers", "quart",
  ]
  private static let behind: WordSet = [
    "x", "×", "times", "mal", "minus", "?", "+", "shares", "multiplied",
  ]
}
