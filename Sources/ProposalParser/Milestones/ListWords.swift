import ProposalModel

/// Words above, in front of and around listed amounts that say how they are to be taken.
enum ListWords {
  /// What such words say.
  enum Meaning: Sendable {
    /// One of several is paid: "one of the following", "or".
    case alternative
    /// What is listed is paid more than once: "each receives".
    case each
    /// What is listed is not agreed, or no longer: "superseded", "not agreed".
    case setAside
  }

  /// What a line that ends in a colon says about the list or table below it.
  static func lead(_ prose: Prose, _ range: Range<Int>) -> Meaning? {
    if setAside.first(in: prose, range) != nil || asides.first(in: prose, range) != nil {
      return .setAside
    }
    if namesSeveral(prose, range) { return .each }
    return receivers.first(in: prose, range) != nil
      ? .each : leads.first(in: prose, range)?.meaning
  }

  /// What the first words of an item say about it.
  static func opening(_ prose: Prose, _ range: Range<Int>) -> Meaning? {
    guard let first = range.first else { return nil }
    if deniesPay(prose, range) || closesAside(prose, range) { return .setAside }
    guard
      let (meaning, count) = openings.match(in: prose.tokens, at: first, before: range.upperBound)
    else { return nil }
    // "Dropped calls below 1%" is a goal, "dropped: …" is not agreed.
    guard case .setAside = meaning else { return meaning }
    let next = first + count
    return next < range.upperBound && prose.tokens[next].kind == .mark ? meaning : nil
  }

  /// Whether a heading sets aside what stands below it.
  static func isSetAside(_ title: Title) -> Bool {
    setAside.first(in: title.prose, 0..<title.prose.tokens.count) != nil
      || asides.meaning(of: title.name, in: title.prose.tokens) != nil
  }

  /// "For each of Anna and Ben"
  private static func namesSeveral(_ prose: Prose, _ range: Range<Int>) -> Bool {
    range.dropLast(2).contains { index in
      prose.tokens[index].key == "each" && prose.tokens[index + 1].key == "of"
        && prose.tokens[index + 2].isCapitalised
    }
  }

  /// "Each of you receives these amounts": amounts elsewhere are paid to several.
  static func paysEach(_ sentence: Sentence) -> Bool {
    sentence.says(receivers)
  }

  /// "Maximum ten teachers", "At most five stores"
  static func opensWithBound(_ sentence: Sentence) -> Bool {
    let (tokens, range) = (sentence.prose.tokens, sentence.tokens)
    return bounds.match(in: tokens, at: range.lowerBound, before: range.upperBound) != nil
  }

  private static let bounds = PhraseTable<Bool>([
    (
      true,
      [
        "maximum", "max", "at most", "no more than", "not more than", "up to", "limited to",
        "capped at", "limit", "cap", "höchstens", "maximal", "nicht mehr als", "begrenzt auf",
        "au plus", "au maximum",
      ]
    )
  ])

  /// "Only one of them is paid."
  static func paysOne(_ sentence: Sentence) -> Bool {
    sentence.has(.payVerb, .payNoun) && sentence.says(exclusive)
  }

  private static let exclusive = PhraseTable<Bool>([
    (
      true,
      [
        "only one of them", "only one of these", "only one of those", "only one of the two",
        "only one of the three", "one of them only", "one or the other", "nur eine davon",
        "nur einer davon", "nur eines davon", "nur eine von beiden", "nur einer von beiden",
        "not both", "nicht beide", "une seule des", "un seul des",
      ]
    )
  ])

  /// "$20,000 for the Nice plant (not agreed)", "… – dropped"
  private static func closesAside(_ prose: Prose, _ range: Range<Int>) -> Bool {
    let tokens = prose.tokens
    var end = range.upperBound
    while end > range.lowerBound, tokens[end - 1].kind == .mark { end -= 1 }
    return (max(range.lowerBound + 1, end - 3)..<max(range.lowerBound + 1, end)).contains { start in
      let before = tokens[start - 1]
      guard before.kind == .mark, before.key != "'", before.key != Mark.stop else { return false }
      return openings.meaning(of: start..<end, in: tokens).map(isAside) ?? false
        || asides.meaning(of: start..<end, in: tokens) != nil
    }
  }

  private static func isAside(_ meaning: Meaning) -> Bool {
    if case .setAside = meaning { true } else { false }
  }

  /// "no bonus of $20,000 for the Turin plant"
  private static func deniesPay(_ prose: Prose, _ range: Range<Int>) -> Bool {
    let tokens = prose.tokens
    let start = range.lowerBound
    guard range.count > 3, noWords.contains(tokens[start].key) else { return false }
    return payWords.contains(tokens[start + 1].key) && links.contains(tokens[start + 2].key)
  }

  private static let noWords: WordSet = ["no", "kein", "keine", "keinen", "aucun", "aucune"]
  private static let payWords: WordSet = [
    "bonus", "payment", "payout", "award", "fee", "premium", "amount", "prämie", "zahlung",
    "vergütung", "honorar", "prime", "paiement",
  ]
  private static let links: WordSet = ["of", "von", "über", "de"]

  private static let leads = PhraseTable<Meaning>([
    (
      .alternative,
      [
        "one of the following", "one of these", "one of the two", "one of the three", "any one of",
        "only one", "only the first", "only the last", "only the best", "only the larger",
        "only the higher", "whichever", "nur eine", "nur einer", "nur eines", "nur die erste",
        "either", "either of the following", "alternatively", "choose one", "at your choice",
        "at the choice of", "eine der folgenden", "einer der folgenden", "eines der folgenden",
        "entweder", "wahlweise", "alternativ", "l'un des", "l'une des", "au choix",
      ]
    ),
    (
      .each,
      [
        "each person", "each payee", "each employee", "each team member", "per person", "per head",
        "per employee", "pro person", "pro kopf", "je person", "par personne",
      ]
    ),
  ])

  /// Words that set aside what a lead or a whole heading is about; elsewhere they may name a goal.
  private static let asides = PhraseTable<Bool>([
    (
      true,
      [
        "rejected", "dropped", "withdrawn", "discussed and", "discussed but", "not part of",
        "no part of", "not included", "out of scope", "optional", "optionally", "previously",
        "previous", "former", "formerly", "last year", "for reference", "for information",
        "bisher", "bisherige", "galt", "galten", "vorjahr", "im vorjahr", "verworfen", "gestrichen",
        "entfallen", "nicht teil", "nicht enthalten", "zur information", "précédemment",
        "non compris", "en option",
      ]
    )
  ])

  private static let receivers = PhraseTable<Bool>([
    (
      true,
      ["each", "each of them", "each of you", "each of the two", "each of us"].flatMap { who in
        ["receives", "gets", "will receive", "shall receive"].map { "\(who) \($0)" }
      } + [
        "both receive", "both get", "both of them receive", "both of you receive",
        "jeder erhält", "jede erhält", "jeder von ihnen erhält", "jede von ihnen erhält",
        "beide erhalten", "chacun reçoit", "chacune reçoit",
      ]
    )
  ])

  private static let openings = PhraseTable<Meaning>([
    (
      .alternative,
      [
        "or", "or:", "or else", "alternatively", "either", "oder", "entweder", "alternativ", "ou",
        "ou bien", "soit",
      ]
    ),
    (
      .setAside,
      [
        "not agreed", "dropped", "rejected", "withdrawn", "struck", "deleted", "cancelled",
        "canceled", "declined", "refused", "superseded", "no longer", "not included", "excluded",
        "not accepted", "not offered", "removed", "abandoned", "nicht vereinbart", "gestrichen",
        "entfällt", "entfallen", "abgelehnt", "verworfen", "nicht enthalten", "zurückgezogen",
        "non convenu", "supprimé", "abandonné",
      ]
    ),
  ])

  private static let setAside = PhraseTable<Bool>([
    (
      true,
      [
        "not agreed", "superseded", "earlier proposal", "earlier offer", "earlier draft",
        "previous proposal", "previous offer", "old proposal", "former proposal", "old plan",
        "old offer", "former plan", "former offer", "previous plan", "earlier plan",
        "for comparison", "rejected proposal", "rejected offer", "proposal rejected",
        "offer rejected", "withdrawn offer", "offer withdrawn", "no longer valid",
        "no longer applies", "not accepted", "declined offer", "offer declined",
        "nicht vereinbart", "nicht mehr gültig", "frühere fassung",
        "früherer vorschlag", "früheres angebot", "erster vorschlag", "erstes angebot",
        "zum vergleich", "abgelehnt", "zurückgezogen", "pour comparaison", "non convenu",
        "version antérieure", "offre antérieure",
      ]
    )
  ])
}
