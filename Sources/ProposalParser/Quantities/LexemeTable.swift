import ProposalModel

/// The words and marks that amounts and dates are made of.
enum LexemeTable {
  static let table = WordTable(
    marks + NumberWords.entries + CurrencyWords.entries + DateWords.entries + LabelWords.entries
      + smallWords)

  private static let marks: [(String, Lexeme)] = [
    ("-", .minus), ("− ﹣ －", .minus), ("– — ‐ ‑ ‒", .dash), ("+", .plus), (".", .point),
    (",", .comma), ("/ ⁄", .slash), (":", .colon), ("' ’ ‘", .apostrophe), ("(", .open),
    (")", .close), ("[", .openBracket), ("]", .closeBracket), ("{", .openBrace),
    ("}", .closeBrace), ("_", .underscore), ("?", .question), ("^", .caret), ("#", .hash),
    ("№", .numberHead), ("§", .labelHead(.list)), ("×", .times), ("%", .percent),
    ("‰", .permille), ("● •", .slotWord), ("…", .slotWord), ("&", .and),
    ("$", .sign(.dollar)), ("£", .sign(.pound)), ("€", .sign(.euro)), ("¥ ￥", .sign(.yen)),
    ("₹", .sign(.rupee)), ("₩", .sign(.won)), ("₽", .sign(.rouble)), ("₪", .sign(.shekel)),
    ("₺", .sign(.lira)), ("½", .vulgarFraction(1, 2)), ("⅓", .vulgarFraction(1, 3)),
    ("⅔", .vulgarFraction(2, 3)), ("¼", .vulgarFraction(1, 4)), ("¾", .vulgarFraction(3, 4)),
  ]

  private static let smallWords: [(String, Lexeme)] = [
    ("a an ein eine einem einen einer un une", .article), ("and und et", .and), ("of", .of),
    ("the der die das dem den des le la les", .the), ("to bis à through until", .to),
    ("between zwischen entre", .between), ("within after for over next last past", .within),
    (
      "in by during since before from on until per each every until im seit vor nach en by",
      .preposition
    ),
    ("x", .xMark), ("times mal fois", .times), ("fold -fold", .fold), ("twice", .twice),
    ("pro", .preposition), ("pour", .pour), ("cent", .cent),
    ("percent pct per-cent prozent vh", .percent),
    ("percentage", .percentage), ("basis", .basis), ("points point", .points),
    (
      "pp ppt ppts pps percentage-point percentage-points prozentpunkte prozentpunkt prozentpunkten",
      .percentagePoints
    ),
    ("bp bps basispunkte basispunkt basispunkten", .basisPoints),
    ("tbd tbc tba tbd/tbc", .placeholder),
    (
      "amount date name insert number value percentage company party customer currency metric "
        + "figure sum year target tbd tbc betrag datum name zahl", .slotWord
    ),
    (
      "users customers people units downloads subscribers records transactions visits visitors "
        + "views orders devices accounts members patients requests calls clients contracts shares "
        + "employees licences licenses seats installs impressions tickets miles tonnes students "
        + "households kunden nutzer stück clients utilisateurs", .countNoun
    ),
    ("long wide high deep tall away metres meters cable pipe fence radius distance", .lengthWord),
    ("http https mailto", .webScheme), ("tel phone telephone fax mobile telefon", .phone),
    ("am pm a.m p.m uhr", .clock),
  ]
}
