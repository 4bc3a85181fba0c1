import ProposalModel

/// "The fixed fee for the Services is US$120,000, payable in the following milestones".
enum DividedPrice {
  /// The tokens that name a price which the sentence says is paid in parts.
  static func name(in sentence: Sentence) -> Range<Int>? {
    guard !sentence.has(.each, .recurring, .history), sentence.holds(parts),
      let name = sentence.first(names)?.tokens ?? qualified(sentence),
      let verb = verbs.first(
        in: sentence.prose, name.upperBound..<sentence.tokens.upperBound)
    else { return nil }
    let rest = verb.tokens.upperBound..<min(sentence.tokens.upperBound, verb.tokens.upperBound + 6)
    let says = rest.contains { parts.contains(sentence.prose.tokens[$0].key) }
    return says ? name : nil
  }

  /// "The Implementation Price is": the name of a price and the verb of being behind it.
  static func named(in sentence: Sentence) -> [Range<Int>] {
    guard !sentence.has(.each, .recurring, .history), let name = qualified(sentence),
      name.upperBound < sentence.tokens.upperBound,
      being.contains(sentence.prose.tokens[name.upperBound].key)
    else { return [] }
    return [name.lowerBound..<name.upperBound + 1]
  }

  /// "the Implementation Price": a price with one or two words in front that say of what.
  private static func qualified(_ sentence: Sentence) -> Range<Int>? {
    let tokens = sentence.prose.tokens
    guard
      sentence.holds(prices),
      let noun = sentence.tokens.first(where: {
        prices.contains(tokens[$0].key) && tokens[$0].isCapitalised
      })
    else { return nil }
    let front = sentence.window(noun - 3, noun)
    guard let article = front.last(where: { tokens[$0].key == "the" }), article < noun - 1 else {
      return nil
    }
    return article..<noun + 1
  }

  private static let prices: WordSet = ["price", "fee"]
  private static let being: WordSet = ["is", "amounts", "comes", "="]

  private static let names = PhraseTable<Bool>([
    (
      true,
      [
        "the fixed fee", "the fee", "the price", "the fixed price", "the lump sum", "the total fee",
        "the total price", "the grant", "die vergütung", "das honorar", "der preis",
        "der festpreis",
        "der zuschuss", "le prix", "les honoraires", "la subvention",
      ]
    )
  ])
  private static let verbs = PhraseTable<Bool>([
    (
      true,
      [
        "payable in", "paid in", "payable by", "is paid in", "divided into", "split into", "due in",
        "zahlbar in", "gezahlt in", "fällig in", "aufgeteilt in", "payable en", "payé en",
        "versé en", "payables en",
      ]
    )
  ])
  private static let parts: WordSet = [
    "milestones", "instalments", "installments", "tranches", "stages", "parts", "payments", "steps",
    "raten", "tranchen", "teilzahlungen", "teilbeträgen", "versements", "tranches", "étapes",
    "meilensteinen",
  ]
}

extension SheetReading {
  /// Reads the price that a sentence divides: the parts are the milestones.
  mutating func readDividedPrices(_ remarks: [Remark]) {
    for remark in remarks where remark.role == .operative && remark.sentence.holdsFigures {
      guard proposal.contractSum == nil, let name = DividedPrice.name(in: remark.sentence),
        let figure = dividedAmount(behind: name, in: remark.sentence), let money = money(of: figure)
      else { continue }
      set(contractSum: money, figure)
    }
  }

  /// The amount shortly behind the name: "the fixed fee for the Services is US$120,000".
  private func dividedAmount(behind name: Range<Int>, in sentence: Sentence) -> Int? {
    let next = sentence.figures.first { book.tokens(of: $0).lowerBound >= name.upperBound }
    guard let next, book[next].money != nil, book[next].isOperative, book.isFree(next),
      book.tokens(of: next).lowerBound - name.upperBound <= 7
    else { return nil }
    return next
  }
}
