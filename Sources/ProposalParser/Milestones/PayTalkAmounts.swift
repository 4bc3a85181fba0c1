import ProposalModel

/// Amounts that are added, taken off or put in the place of others.
extension PayTalk {
  /// "You receive a further $10,000", "EUR 3,000 is deducted", "18k instead of 12k": an amount that nobody
  /// took beside a word of more or less.
  var addsAmount: Bool {
    if saysNow || setsAgainst { return true }
    guard !SumWords.speak(in: sentence), !opensList else { return false }
    if costsMoney { return true }
    if sentence.has(.additional) || holds(Self.moving) {
      return sentence.figures.contains { isFreeAmount($0) }
    }
    return sentence.has(.instead) && sentence.figures.count <= Self.mostFigures
      && sentence.figures.contains { isReplaced($0) }
  }

  /// "hiring max now 8": a number that is another one now.
  var saysNow: Bool {
    sentence.figures.contains { figure in
      let start = book[figure].tokens.lowerBound
      return isOpen(figure) && start > sentence.tokens.lowerBound && book[figure].compared != nil
        && OpenChangeWords.now.contains(tokens[start - 1].key) && !sentence.has(.totalName)
    }
  }

  /// "We have since agreed on $30,000, not $25,000": one amount against another one.
  var setsAgainst: Bool {
    let amounts = sentence.figures.filter { book[$0].money != nil }
    return (2...4).contains(amounts.count) && amounts.contains { isOpen($0) }
      && amounts.contains { figure in
        let start = book[figure].tokens.lowerBound
        return start > sentence.tokens.lowerBound
          && ["not", "nicht", "pas"].contains(tokens[start - 1].key)
      }
  }

  func isFreeAmount(_ figure: Int) -> Bool {
    isOpen(figure) && book[figure].isOperative && !PastPay.isPast(sentence, book[figure].tokens)
      && (book[figure].money != nil || isLarge(figure))
  }

  /// An amount without its currency, and no year.
  private func isLarge(_ figure: Int) -> Bool {
    book[figure].number.map { $0 >= 1000 && !(1900...2100).contains($0) } ?? false
  }

  /// A sentence that changes an amount says little else; longer ones are lists.
  static let mostFigures = 32

  /// A figure right beside "instead of".
  private func isReplaced(_ figure: Int) -> Bool {
    guard isOpen(figure), book[figure].money != nil || book[figure].number != nil else {
      return false
    }
    let place = book[figure].tokens
    return sentence.items.contains { item in
      guard case .cue(.instead, let words) = item else { return false }
      return words.lowerBound == place.upperBound
        || (0...2).contains(place.lowerBound - words.upperBound)
    }
  }

  /// "A late portal costs you $5,000"
  var costsMoney: Bool {
    sentence.says(Self.costing)
      && sentence.figures.contains {
        book[$0].money != nil && !PastPay.isPast(sentence, book[$0].tokens)
      }
  }

  private static let costing = PhraseTable<Bool>([
    (
      true,
      [
        "costs you", "costs her", "costs him", "costs them", "costs the contractor",
        "costs the supplier", "costs the agency", "will cost you", "will cost her",
        "will cost him", "comes off", "come off", "taken off", "is docked", "are docked",
        "is kept back for", "are kept back for",
        "is knocked off", "loses", "lose", "forfeits", "forfeit",
      ]
    )
  ])
  private static let moving: WordSet = [
    "deducts", "deduct", "deducted", "subtracted", "minus", "plus", "abgezogen", "abzüglich",
    "zuzüglich", "hinzu",
  ]
}
