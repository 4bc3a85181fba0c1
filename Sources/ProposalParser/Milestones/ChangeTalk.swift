import ProposalModel

/// Ways to change what is paid that need no word of change: "a quarter is kept until the audit", "half of
/// this is for Tom", "the first doubles", "both amounts rise by 3% a year".
struct ChangeTalk {
  let sentence: Sentence
  let book: FigureBook
  /// Whether nothing took a figure up.
  let isOpen: (Int) -> Bool
  /// The amounts of money of the whole sheet.
  let stated: Set<Rational>

  /// Whether the sentence changes what is paid in one of these ways.
  var changes: Bool {
    guard !sentence.has(.history), !sentence.isExample else { return false }
    let parts = parts
    return losesPart(parts) || sharesPointed(parts) || rankChanges || moves || addsBareAmount
      || dependsOnOther || boundsEach || scales || sentence.has(.proration) && !isLeaving
  }

  private var tokens: [Token] { sentence.prose.tokens }

  private func holds(_ words: WordSet, _ range: Range<Int>? = nil) -> Bool {
    sentence.holds(words, in: range ?? sentence.tokens)
  }

  // MARK: Parts

  /// "One fifth is lost", "a quarter is kept until the audit".
  private func losesPart(_ parts: [Range<Int>]) -> Bool {
    guard !parts.isEmpty, !sentence.has(.term) else { return false }
    return parts.contains { part in
      Self.losing.first(in: sentence.prose, sentence.window(part.upperBound, part.upperBound + 4))
        != nil
    }
  }

  /// "Half of this is for Tom": a part of what was promised before goes elsewhere.
  private func sharesPointed(_ parts: [Range<Int>]) -> Bool {
    guard let part = parts.first, part.lowerBound - sentence.tokens.lowerBound <= 1 else {
      return false
    }
    let behind = sentence.window(part.upperBound, part.upperBound + 3)
    guard behind.count == 3, tokens[behind.lowerBound].key == "of",
      Self.pointers.contains(tokens[behind.lowerBound + 1].key)
    else { return false }
    return Self.givings.contains(tokens[behind.lowerBound + 2].key)
      && holds(Self.receivers, sentence.window(behind.upperBound, behind.upperBound + 1))
  }

  /// Where parts in words or figures stand that nobody took.
  private var parts: [Range<Int>] {
    let figures = sentence.figures.filter { figure in
      guard isOpen(figure), book[figure].isOperative else { return false }
      switch book[figure].value {
      case .fraction, .percent: return true
      default: return false
      }
    }.map { book[$0].tokens }
    let named = sentence.all(OpenChangeWords.parts)
    return named.isEmpty ? figures : figures + named.map(\.tokens)
  }

  // MARK: Amounts

  /// "Score of 90 or higher: bonus × 1.2", "the factor is 0.8 below 80", "adds 20% to it": a number nobody
  /// took that the pay is multiplied by, or a part put on it or taken off.
  var scales: Bool {
    guard sentence.figures.count <= 32, !sentence.isAboutTerm else { return false }
    return sentence.figures.contains { figure in
      guard isOpen(figure), book[figure].isOperative, isFactor(figure) else { return false }
      let place = book[figure].tokens
      let front = sentence.window(place.lowerBound - 2, place.lowerBound)
      let behind = sentence.window(place.upperBound, place.upperBound + 2)
      if holds(Self.times, front) || holds(Self.times, behind) {
        return sentence.has(.payNoun) || holds(OpenChangeWords.factors)
      }
      if holds(OpenChangeWords.factors, sentence.window(place.lowerBound - 3, place.lowerBound)) {
        return true
      }
      return book[figure].percent != nil && Self.onTop.first(in: sentence.prose, behind) != nil
    }
  }

  /// "adds 20% to it", "takes 20% off it"
  var addsPart: Bool {
    guard !sentence.isAboutTerm, sentence.figures.count <= 32 else { return false }
    return sentence.figures.contains { figure in
      guard book[figure].percent != nil, book[figure].isOperative else { return false }
      let place = book[figure].tokens
      let behind = sentence.window(place.upperBound, place.upperBound + 2)
      return holds(Self.putting, sentence.window(place.lowerBound - 2, place.lowerBound))
        && Self.onTop.first(in: sentence.prose, behind) != nil
    }
  }

  private func isFactor(_ figure: Int) -> Bool {
    switch book[figure].value {
    case .number, .multiple, .percent, .fraction: true
    default: false
    }
  }

  /// "The first doubles", "both are halved", "it is then worth half".
  private var rankChanges: Bool {
    guard sentence.holds(Self.scaling) else { return false }
    return sentence.tokens.dropLast().contains { index in
      guard Self.ranks.contains(tokens[index].key) else { return false }
      let behind = sentence.window(index + 1, index + 4)
      return tokens[behind].first { !Self.links.contains($0.key) }.map {
        Self.scaling.contains($0.key)
      } ?? false
    }
  }

  /// "Both amounts rise by 3% a year", "the bonus grows by $1,000 for each".
  private var moves: Bool {
    guard holds(OpenChangeWords.objects) else { return false }
    guard sentence.figures.count <= 32 else { return false }
    return sentence.all(Self.moving).contains { found in
      let end = found.tokens.upperBound
      return sentence.figures.contains { figure in
        (0...2).contains(book[figure].tokens.lowerBound - end) && isOpen(figure)
          && (book[figure].percent != nil || book[figure].money != nil
            || book[figure].number != nil)
      }
    }
  }

  /// "I can only give you 25,000 in total", "each further country brings 5,000": an amount without its
  /// currency.
  private var addsBareAmount: Bool {
    guard sentence.has(.payVerb, .additional) || holds(Self.gives) else { return false }
    return sentence.figures.contains { figure in
      guard isOpen(figure), book[figure].isOperative, let number = book[figure].number,
        number >= 1000, book[figure].reading == nil, !book.isLabel(figure), !isStated(number)
      else { return false }
      let end = book[figure].tokens.upperBound
      guard end < sentence.tokens.upperBound else { return true }
      return tokens[end].kind == .mark || Self.behindAmounts.contains(tokens[end].key)
    }
  }

  /// "I get the same 22,500": an amount that stands in the sheet with its currency.
  private func isStated(_ number: Rational) -> Bool { stated.contains(number) }

  // MARK: Milestones

  /// "Milestone 2 counts only with milestone 1."
  private var dependsOnOther: Bool {
    guard holds(TitleReader.milestoneWords), holds(Self.depending) else { return false }
    let mentions = sentence.tokens.dropLast().count {
      TitleReader.milestoneWords.contains(tokens[$0].key) && tokens[$0 + 1].kind == .number
    }
    return mentions > 1
  }

  /// "No payment exceeds 10% of base salary."
  var boundsEach: Bool {
    guard let first = sentence.tokens.first, Self.none.contains(tokens[first].key) else {
      return false
    }
    let front = sentence.window(first + 1, first + 5)
    return holds(OpenChangeWords.objects, front) && holds(Self.exceeding, front)
      && sentence.figures.contains { isOpen($0) && book[$0].isOperative }
  }

  private var isLeaving: Bool {
    OpenChange.speaks(OpenChangeWords.harmless, sentence) || sentence.says(AdjustmentWords.leaving)
  }
}

extension ChangeTalk {
  private static let times: WordSet = ["×", "x", "*", "times", "mal", "fois"]
  private static let putting: WordSet = [
    "adds", "add", "takes", "take", "puts", "put", "knocks", "cuts",
  ]
  private static let onTop = PhraseTable<Bool>([
    (true, ["to it", "off it", "to the", "off the", "on top"])
  ])
  private static let losing = PhraseTable<Bool>([
    (
      true,
      [
        "is lost", "are lost", "is forfeited", "is kept", "are kept", "is withheld", "falls away",
        "is gone", "goes to", "go to", "is given to", "is taken off", "of it is lost",
        "is cut off", "geht verloren", "wird einbehalten", "est perdu", "est perdue",
      ]
    )
  ])
  private static let moving = PhraseTable<Bool>([
    (
      true,
      [
        "rise by", "rises by", "grow by", "grows by", "increase by", "increases by", "climb by",
        "climbs by", "fall by", "falls by", "drop by", "drops by", "go up by", "goes up by",
        "go down by", "goes down by", "shrink by", "shrinks by", "steigen um", "steigt um",
        "sinken um", "augmentent de", "augmente de",
      ]
    )
  ])
  private static let pointers: WordSet = [
    "this", "it", "that", "them", "these", "both", "each", "which",
  ]
  private static let givings: WordSet = ["is", "are", "goes", "go", "give", "brings", "belongs"]
  private static let gives: WordSet = ["give", "gives", "brings", "bring", "adds", "add"]
  private static let scaling: WordSet = [
    "doubles", "doubled", "double", "halves", "halved", "triples", "tripled", "cut", "reduced",
    "raised", "lowered", "increased", "half", "verdoppelt", "halbiert", "gekürzt", "erhöht",
  ]
  private static let receivers: WordSet = ["for", "to", "paid", "given", "due", "payable"]
  private static let ranks: WordSet = [
    "first", "second", "third", "fourth", "last", "latter", "former", "both", "each", "either",
    "it", "everything", "whatever", "all",
  ]
  private static let links: WordSet = ["is", "are", "one", "of", "them", "then", "amount", "be"]
  private static let behindAmounts: WordSet = ["in", "for", "more", "each", "at", "on", "extra"]
  private static let depending: WordSet = [
    "only", "unless", "without", "requires", "depends", "alone", "together", "either", "instead",
  ]
  private static let none: WordSet = ["no", "none", "neither", "kein", "keine", "aucun", "aucune"]
  private static let exceeding: WordSet = [
    "exceeds", "exceed", "above", "over", "übersteigt", "dépasse",
  ]
}
