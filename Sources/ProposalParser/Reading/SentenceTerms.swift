import ProposalModel

extension Sentence {
  /// Whether the sentence is about a term beside the pay: retention, tax, interest, insurance.
  ///
  /// Such a word inside a condition names the event and leaves a promise a promise: "$20,000 is
  /// paid when the insurance licence is granted".
  var isAboutTerm: Bool {
    if takesOffEarly { return true }
    guard has(.term) else { return false }
    var isInCondition = false
    for item in items {
      switch item {
      case .cue(.condition, let tokens) where opensClause(tokens.lowerBound): isInCondition = true
      case .cue(.term, let tokens)
      where !isInCondition && !isTaxOnTop(tokens.lowerBound) && !isBehindWhere(tokens.lowerBound):
        return true
      case .comma(let index): isInCondition = isInCondition && goesOn(behind: index)
      default: continue
      }
    }
    return false
  }

  /// "£5,000 where retention is 92% or better"
  private func isBehindWhere(_ token: Int) -> Bool {
    let front = prose.tokens[window(tokens.lowerBound, token)]
    guard let word = front.lastIndex(where: { $0.key == "where" }) else { return false }
    return !front[word...].contains { $0.key == Mark.comma }
  }

  /// "£30,000 plus 20% VAT"
  private func isTaxOnTop(_ token: Int) -> Bool {
    guard Self.taxes.contains(prose.tokens[token].key) else { return false }
    let front = window(token - 4, token)
    guard let plus = front.first(where: { Self.pluses.contains(prose.tokens[$0].key) }) else {
      return false
    }
    return prose.tokens[window(plus + 1, token)].contains { $0.kind == .number }
  }

  private static let taxes: WordSet = [
    "vat", "gst", "hst", "tax", "mwst", "mehrwertsteuer", "umsatzsteuer", "ust", "tva",
  ]
  private static let pluses: WordSet = ["plus", "+", "zzgl", "zuzüglich"]

  /// "If you pay the invoice within 10 days you may take 2% off it": a discount for paying early.
  private var takesOffEarly: Bool {
    guard has(.within), has(.payVerb), opensWhen else { return false }
    return says(Self.offInvoice)
  }

  private static let offInvoice = PhraseTable<Bool>([
    (
      true,
      [
        "off it", "off the invoice", "off that invoice", "off the bill", "off the amount",
        "off the sum", "off the price",
      ]
    )
  ])

  /// "if she is employed, and has not given notice": the condition goes on with the same subject.
  private func goesOn(behind comma: Int) -> Bool {
    guard comma + 2 < tokens.upperBound else { return false }
    return Self.andWords.contains(prose.tokens[comma + 1].key)
      && Self.auxiliaries.contains(prose.tokens[comma + 2].key)
  }

  private static let andWords: WordSet = ["and", "or", "und", "oder", "et", "ou"]
  private static let auxiliaries: WordSet = [
    "has", "have", "is", "are", "was", "were", "does", "do", "hat", "haben", "ist", "sind", "est",
  ]

  /// Whether a token stands behind an "if" with no comma between: "if the engineer certifies the wing
  /// complete by 29 May" makes certifying what pay depends on.
  func isInCondition(_ token: Int) -> Bool {
    for index in (tokens.lowerBound..<token).reversed() {
      let key = prose.tokens[index].key
      // "If the loan is repaid, and the facility has closed by …" goes on.
      if key == Mark.comma {
        guard Self.andWords.contains(prose.tokens[index + 1].key) else { return false }
      }
      if Self.ifWords.contains(key) { return true }
    }
    return false
  }

  /// Whether a participle behind an "if" tells what has happened by then: "if A is done, and the facility
  /// has closed on or before 30 October".
  func tellsEvent(_ token: Int) -> Bool {
    let words = prose.tokens
    guard token > tokens.lowerBound else { return false }
    let before = words[token - 1].key == "been" ? token - 2 : token - 1
    guard before >= tokens.lowerBound, Self.perfect.contains(words[before].key) else {
      return false
    }
    return words[tokens.lowerBound..<before].contains { Self.ifWords.contains($0.key) }
  }

  private static let perfect: WordSet = ["has", "have"]
  private static let ifWords: WordSet = ["if", "wenn", "falls", "sofern", "si"]

  /// Whether a cue stands in front of a token: "$70,000, and that is the most it pays" bounds nothing.
  func has(_ cue: Cue, before token: Int) -> Bool {
    items.contains {
      if case .cue(let found, let words) = $0 {
        found == cue && words.lowerBound < token
      } else {
        false
      }
    }
  }

  /// "“Savings” are what was spent less than the base of $6.42 million": a term in quotes opens what it
  /// means, and whose numbers are no goal.
  var defines: Bool {
    guard let first = tokens.first else { return false }
    guard Self.quotes.contains(prose.tokens[first].key) else { return saysWhatMeans(first) }
    return prose.tokens[window(first, first + 9)].contains { Self.meaning.contains($0.key) }
  }

  /// "Savings means the price paid in that period against …": a noun without quotes, and no amount; "this
  /// means that nothing is paid" is a rule.
  private func saysWhatMeans(_ first: Int) -> Bool {
    guard firstRate == .max, !holds(Self.moneySigns), !has(.nothing, .gate, .unless, .capped),
      let verb = window(first + 1, first + 5).first(where: {
        Self.meansWords.contains(prose.tokens[$0].key)
      })
    else { return false }
    return !prose.tokens[first..<verb].contains {
      $0.kind != .word || Self.pointing.contains($0.key)
    }
  }

  private static let moneySigns: WordSet = [
    "$", "€", "£", "usd", "eur", "gbp", "chf", "cad", "aud",
  ]
  private static let meansWords: WordSet = ["means", "mean", "bedeutet", "bezeichnet", "désigne"]
  private static let pointing: WordSet = [
    "this", "that", "which", "it", "these", "missing", "late", "failing", "failure", "lateness",
    "delay", "no", "dies", "das",
  ]

  /// "In this Schedule, “EBITDA” means profit with group charges limited to $180,000": what stands in a
  /// meaning bounds no pay.
  var tellsMeaning: Bool {
    guard holds(Self.closingQuotes) else { return false }
    return tokens.dropLast().contains { index in
      Self.closingQuotes.contains(prose.tokens[index].key)
        && (Self.meaning.contains(prose.tokens[index + 1].key)
          || Self.ifWords.contains(prose.tokens[index + 1].key)
          || prose.tokens[index + 1].key == "when")
    }
  }

  private static let closingQuotes: WordSet = ["\"", "”", "“", "»"]
  private static let quotes: WordSet = ["\"", "“", "„", "«"]
  private static let meaning: WordSet = [
    "is", "are", "means", "mean", "ist", "sind", "bedeutet", "est", "désigne",
  ]

  /// "The first of these payments lapses if …" is about one of several.
  var opensWithOneOfSeveral: Bool {
    prose.tokens[tokens.prefix(3)].contains { Self.rankWords.contains($0.key) }
  }

  private static let rankWords: WordSet = [
    "first", "second", "third", "fourth", "last", "former", "latter", "erste", "zweite", "dritte",
    "letzte", "premier", "première", "dernier", "dernière",
  ]

  /// "The board may, after the ceiling, reduce the total by up to 20%", "kann den Bonus um höchstens 15 %
  /// kürzen": what somebody may change is no step of the formula.
  var letsSomebodyDecide: Bool {
    guard let modal = first(of: Self.modals) else { return false }
    return holds(Self.changing, in: modal..<tokens.upperBound)
  }

  private static let modals: WordSet = ["may", "can", "kann", "können", "darf", "dürfen", "peut"]
  private static let changing: WordSet = [
    "reduce", "lower", "cut", "increase", "raise", "adjust", "waive", "kürzen", "erhöhen",
    "herabsetzen", "reduzieren", "anheben", "anpassen", "senken", "réduire", "augmenter",
  ]

  /// "Becomes final", "becomes due": no amount.
  private func isState(_ token: Int) -> Bool {
    token < tokens.upperBound && Self.states.contains(prose.tokens[token].key)
  }

  private static let states: WordSet = [
    "final", "due", "payable", "effective", "binding", "available", "known", "fällig", "wirksam",
  ]

  /// Whether the sentence says what promised pay becomes: "this becomes £35,000 at £5m", "the bonus rises
  /// to $60,000".
  var raisesPay: Bool {
    guard has(.becomes), let first = tokens.first else { return false }
    return items.prefix(64).contains { item in
      guard case .cue(.becomes, let verb) = item, !isState(verb.upperBound) else { return false }
      let front = prose.tokens[window(verb.lowerBound - 4, verb.lowerBound + 1)]
      return front.contains { Self.payPronouns.contains($0.key) }
        || has(.payNoun, before: verb.lowerBound)
    } || Self.payPronouns.contains(prose.tokens[first].key)
  }

  private static let payPronouns: WordSet = ["it", "this", "that", "sie", "diese", "dies", "elle"]

  /// Whether a token stands in a remark in parentheses.
  func isAside(_ token: Int) -> Bool {
    let before = prose.tokens[tokens.lowerBound..<max(token, tokens.lowerBound)]
    let opened = before.count { $0.key == Mark.open }
    return opened > before.count { $0.key == Mark.close }
  }

  /// "4.3 out of 5": whether the scale ends at a number that starts here, which is no second one to be reached.
  func endsScale(at start: Int) -> Bool {
    let front = window(start - 2, start).map { prose.tokens[$0].key }
    return front.count == 2 && front[0] == "out" && front[1] == "of"
  }

  /// Whether an "if", "when" or "once" stands in the sentence.
  var opensWhen: Bool {
    holds(Self.whenWords)
  }

  private static let whenWords: WordSet = [
    "if", "when", "once", "upon", "wenn", "sobald", "falls", "sofern", "si", "lorsque", "unless",
  ]

  /// Whether the sentence works an example: what it names was promised elsewhere.
  var isExample: Bool {
    let start = tokens.lowerBound == 0 ? ClauseNumber.end(in: prose) ?? 0 : tokens.lowerBound
    guard start < tokens.upperBound else { return false }
    return Self.examples.match(in: prose.tokens, at: start, before: tokens.upperBound) != nil
      || isConsequence
  }

  /// "Five clinics therefore earn $45,000": what follows for a result from what was said before.
  private var isConsequence: Bool {
    guard figures.count > 1, !cues.meets([.gate, .unless, .each, .additional, .capped]),
      let word = first(of: Self.consequences)
    else { return false }
    guard case .figure(_, let first)? = items.first(where: { $0.isFigure }) else { return false }
    return first.upperBound <= word && !isInCondition(first.lowerBound)
  }

  private static let consequences: WordSet = [
    "therefore", "thus", "hence", "accordingly", "somit", "demnach", "folglich", "mithin", "donc",
  ]

  private static let examples = PhraseTable<Bool>([
    (
      true,
      [
        "for example", "for instance", "by way of illustration", "by way of example",
        "as an illustration", "as an example", "to illustrate", "an example", "example", "e.g",
        "so at", "zum beispiel", "beispielsweise", "beispiel", "rechenbeispiel", "z.b", "z. b",
        "par exemple", "exemple",
      ]
    )
  ])

  private func opensClause(_ token: Int) -> Bool {
    Self.openings.contains(prose.tokens[token].key)
  }

  private static let openings: WordSet = [
    "if", "when", "once", "upon", "as", "wenn", "sobald", "falls", "sofern", "si",
  ]
}
