import ProposalModel

/// Sentences that add up what several milestones pay: "the tranches come to €60,000 + €25,000 = €85,000",
/// "All four at plan: £96,000", "Should all three be reached, the bonuses add up to $98,000".
///
/// They promise nothing; whether they are right is told by what the milestones pay.
struct SumTalk {
  let sentence: Sentence
  let book: FigureBook

  /// Whether a sentence is one.
  static func speaks(in sentence: Sentence, _ book: FigureBook) -> Bool {
    guard sentence.holdsFigures, !sentence.cues.meets(ruling), !sentence.holds(deciding) else {
      return false
    }
    let talk = SumTalk(sentence: sentence, book: book)
    // "… come to $135,000 at target and $160,000 at most"
    if talk.tellsTotals { return true }
    if sentence.has(.atMost, .capped) { return talk.money.count > 1 && talk.tellsOfAll }
    return talk.addsUp || talk.tellsOfAll || talk.dividesSum
      || BestCase.speaks(in: sentence, book)
  }

  /// A sentence with one of these rules something.
  private static let ruling: CueSet = [
    .additional, .each, .guaranteed, .minimumPay, .atLeast, .instead,
    .highestOnly, .modifier, .gate, .unless, .split, .proration, .history,
  ]

  /// "If the board agrees" is no case of what is reached.
  private static let deciding: WordSet = [
    "agrees", "agree", "agreed", "approves", "approve", "approved", "decides", "decide", "consents",
    "wishes", "chooses", "opts", "discretion",
  ]

  // MARK: Sums written out

  /// "$70,000 + $55,000 + $42,500 = $167,500", "¥27,000,000 (¥18,000,000 + ¥9,000,000)".
  var addsUp: Bool {
    guard sentence.holds(Self.plus) else { return false }
    let money = self.money
    var start = 0
    while start < money.count {
      var end = start + 1
      while end < money.count, isJoined(money[end - 1], money[end]) { end += 1 }
      if end - start > 1, isSum(money, start..<end) { return true }
      start = end
    }
    return false
  }

  var money: [(figure: Int, amount: Rational)] {
    sentence.figures.compactMap { figure in
      book[figure].money.map { (figure, $0.amount) }
    }
  }

  private func isJoined(
    _ first: (figure: Int, amount: Rational), _ second: (figure: Int, amount: Rational)
  ) -> Bool {
    let between = book[first.figure].tokens.upperBound..<book[second.figure].tokens.lowerBound
    return between.count == 1 && Self.plus.contains(sentence.prose.tokens[between.lowerBound].key)
  }

  /// Whether the amount behind some that are added, or the one in front of them, is their sum.
  private func isSum(_ money: [(figure: Int, amount: Rational)], _ parts: Range<Int>) -> Bool {
    let sum = money[parts].map(\.amount).sum
    return [parts.lowerBound - 1, parts.upperBound].contains {
      money.indices.contains($0) && money[$0].amount == sum
    }
  }

  private static let plus: WordSet = ["+", "plus"]

  /// "At target that is $94,500 and $40,500": the parts of what was said to be paid in several.
  var dividesSum: Bool {
    sentence.figures.count > 1 && sentence.figures.count == money.count
      && sentence.tokens.count <= Self.fewWords && sentence.says(Self.pointing)
      && !sentence.has(.payVerb, .payNoun, .condition)
  }

  /// What all its amounts come to.
  var sum: Rational { money.map(\.amount).sum }

  private static let fewWords = 16
  private static let pointing = PhraseTable<Bool>([
    (true, ["that is", "this is", "that makes", "this makes", "that means", "das sind"])
  ])

  // MARK: All of them

  /// Words for all of several milestones in front, and a verb of adding or the colon of a case right in
  /// front of an amount.
  private var tellsOfAll: Bool {
    guard sentence.says(Self.wholes), !money.isEmpty else { return false }
    return addsUpTo || isCase
  }

  /// "The bonuses come to $98,000": the amount right behind the verb.
  private var addsUpTo: Bool {
    sentence.all(Self.adding).contains { verb in
      money.contains { amount in
        (0...Self.reach).contains(book[amount.figure].tokens.lowerBound - verb.tokens.upperBound)
      }
    }
  }

  private static let reach = 6

  /// "All four at the floor: £48,000": nothing but the amount behind the colon.
  private var isCase: Bool {
    guard let first = money.first else { return false }
    let start = book[first.figure].tokens.lowerBound
    return start > sentence.tokens.lowerBound
      && sentence.prose.tokens[start - 1].key == Mark.colon
      && opensWithWhole
  }

  private var opensWithWhole: Bool {
    let start = sentence.tokens.lowerBound
    return Self.wholes.all(in: sentence.prose, sentence.window(start, start + 4)).contains {
      $0.tokens.lowerBound <= start + 1
    }
  }

  private static let adding = PhraseTable<Bool>([
    (
      true,
      [
        "add up to", "adds up to", "come to", "comes to", "sum to", "sums to", "totals",
        "payments total", "bonuses total", "payouts total", "tranches total", "awards total",
        "amount to", "amounts to", "is the sum", "ergeben", "ergibt",
        "they can come to", "can come to",
      ]
    )
  ])

  private static let wholes: PhraseTable<Bool> = {
    let counts = ["two", "three", "four", "five", "six", "seven", "eight"]
    let parts = [
      "bonuses", "payments", "payouts", "awards", "tranches", "milestones", "parts", "pieces",
      "sums", "fees", "goals", "conditions", "amounts", "instalments", "stages", "limbs",
      "measures",
      "elements", "components", "installments",
    ]
    let counted = counts.flatMap { ["all \($0)", "the \($0)"] }
    return PhraseTable<Bool>([
      (
        true,
        counted + parts.map { "the \($0)" } + parts.map { "all \($0)" } + [
          "both", "everything", "all conditions", "nothing achieved", "nothing reached",
          "nothing met", "all of them", "all reached", "all met", "highest possible",
          "lowest possible", "put together", "taken together", "column adds",
          "columns add", "rows add", "lines add", "they can come to",
          "it can all come to",
          "alle vier", "alle drei", "beide",
        ]
      )
    ])
  }()
}
