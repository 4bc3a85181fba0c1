import ProposalModel

/// Kinds of sentences about pay that change none of it: who decides a dispute, when is paid, what is left of
/// it after tax, what becomes of it when somebody leaves.
struct HarmlessTalk {
  let sentence: Sentence
  let book: FigureBook

  var isHarmless: Bool {
    isOfOtherKind || OpenChange.speaks(OpenChangeWords.harmless, sentence)
      || sentence.letsSomebodyDecide || sentence.has(.inFull)
  }

  /// Whether the sentence is of such a kind beyond doubt, whatever it says of delay.
  var isOfOtherKind: Bool {
    holds(Self.words, sentence.tokens)
      || sentence.says(Self.phrases)
      || sentence.says(AdjustmentWords.leaving) || opensWithSo
      || keepsBack || CostBound.speaks(in: sentence) || StudyTalk.speaks(in: sentence)
      || corrects
  }

  /// "Any overpayment is recovered": what was paid in error, and no part of what is owed.
  private var corrects: Bool {
    (holds(Self.corrections, sentence.tokens) || sentence.says(Self.overpaid))
      && PayPartWords.table.first(in: sentence.prose, sentence.tokens) == nil
      && !sentence.figures.contains { book[$0].percent != nil || book[$0].money != nil }
  }

  private static let overpaid = PhraseTable<Bool>([
    (
      true,
      [
        "zu viel bezahlte", "zu viel gezahlte", "zuviel bezahlte", "zuviel gezahlte",
        "paid in error", "paid by mistake", "paid too much", "too much was paid",
        "too much has been paid", "trop-perçu", "payé en trop",
      ]
    )
  ])
  private static let corrections: WordSet = [
    "overpayment", "overpayments", "overpaid", "underpayment", "underpayments", "underpaid",
    "zurückzuzahlen", "zurückzuerstatten", "überzahlungen", "überzahlung", "überzahlte",
  ]

  /// "Five percent is kept back from each stage", to be paid later; an amount is kept for something else.
  private var keepsBack: Bool {
    sentence.says(Self.keeping) && !saysNothing
      && sentence.figures.contains { book[$0].percent != nil }
  }

  private static let keeping = PhraseTable<Bool>([
    (true, ["kept back", "held back", "is retained", "are retained", "keeps back", "holds back"])
  ])

  /// "If a milestone is missed, nothing is paid", "each is paid if its event occurs by the date shown": what
  /// is not reached pays nothing, as always.
  ///
  /// A condition that names something of its own ("if the clinic does not open, no tranche is paid") or one
  /// of several ("if any milestone is missed") costs more than what was missed; a level that the sheet
  /// states is that of the goal.
  func isOwnMiss(_ levels: StatedLevels) -> Bool {
    guard let condition = condition ?? opening, !sentence.has(.additional) else { return false }
    // "If both are not reached" may mean either.
    if holds(Self.wholes, condition), holds(Self.nots, condition) { return false }
    if saysNothing, holds(Self.all, condition) { return true }
    let known = condition.contains { index in
      tokens[index].kind == .number
    }
    if known, saysNothing { return holdsLevel(levels, condition) }
    return condition.allSatisfy { Self.generic.contains(tokens[$0].key) }
  }

  /// "Under 96%, no payout on this one": a level in front of the comma.
  private var opening: Range<Int>? {
    let start = sentence.tokens.lowerBound
    guard saysNothing, let first = sentence.tokens.first,
      ConditionWords.having.contains(tokens[first].key),
      let comma = sentence.window(start, start + 12).first(where: { tokens[$0].key == Mark.comma })
    else { return nil }
    return first + 1..<comma
  }

  /// Whether each figure of the condition is a level of the sheet.
  private func holdsLevel(_ levels: StatedLevels, _ condition: Range<Int>) -> Bool {
    let figures = sentence.figures.filter { condition.contains(book[$0].tokens.lowerBound) }
    return !figures.isEmpty
      && figures.allSatisfy { figure in
        book[figure].compared.map { levels.holds($0, besides: figure) } ?? false
      }
  }

  /// Whether nothing is left of an amount.
  var saysNothing: Bool {
    sentence.has(.nothing) || NoPayTalk.speaks(in: sentence) || sentence.says(Self.losses)
  }

  private static let losses = PhraseTable<Bool>([
    (
      true,
      [
        "is lost", "not due", "never due", "no longer owed", "no longer payable", "not owed",
        "no longer due", "is forfeited", "pays zero", "never falls due", "never fall due",
        "does not arise", "do not arise", "isn't paid", "does not fall due", "never becomes due",
        "never payable",
        "falls away", "fall away", "is void", "are void", "null and void", "free of charge",
        "gebührt nichts",
      ]
    )
  ])
  private static let wholes: WordSet = ["both", "all", "alle", "beide"]
  private static let nots: WordSet = ["not", "nicht"]
  private static let all: WordSet = ["none", "nothing", "nobody", "neither", "keiner", "aucun"]

  private var tokens: [Token] { sentence.prose.tokens }

  /// The words from the "if" to the comma or the end.
  var condition: Range<Int>? {
    guard
      let start = sentence.first(of: Self.opening)
    else { return nil }
    let end = sentence.window(start, sentence.tokens.upperBound).first {
      Self.ends.contains(tokens[$0].key)
    }
    return start + 1..<max(start + 1, end ?? sentence.tokens.upperBound)
  }

  /// "So a manager who meets two goals takes home 65%": what follows from the rest.
  private var opensWithSo: Bool {
    sentence.tokens.first.map { tokens[$0].key == "so" } ?? false
  }

  private func holds(_ words: WordSet, _ range: Range<Int>) -> Bool {
    sentence.holds(words, in: range)
  }

  private static let ends: WordSet = [",", ";", ":", "(", "–", "—", "."]
  private static let opening: WordSet = [
    "if", "where", "when", "should", "unless", "wenn", "falls", "wird", "werden", "si",
  ]
  private static let generic: WordSet = [
    "a", "the", "never", "i", "we", "you", "she", "he", "miss", "misses", "be", "done", "day",
    "goal", "goals", "milestone", "milestones", "target", "targets",
    "threshold",
    "level", "levels", "is", "are", "not", "missed", "reached", "achieved", "met", "neither",
    "none", "no", "nothing", "nobody", "it", "this", "that", "all", "three", "four", "five", "both",
    "of", "them", "these", "result", "its", "in", "later", "so", "fails", "event", "occur", "does",
    "happens", "time", "reaches", "they", "and", "below", "lower", "higher", "less", "than", "do",
    "there", "bonus", "award", "payment", "due", "for", "paid", "amount", "an", "occurs",
    "occurred",
    "after", "date", "shown", "has", "have", "on", "or", "before", "by", "otherwise", "was",
    "stated", "passes", "passed", "same", "calendar", "year", "years",
    "pays", "your", "falls", "short", "keine", "kein", "dieser", "stufe", "betrag", "schwelle",
    "licensee", "contractor", "supplier", "vendor", "employee", "executive", "participant",
    "recipient", "reach", "achieve", "meet", "meets",
    "ziel", "ziele", "alle", "nicht", "erreicht", "verfehlt", "dieses",
    "der", "die", "das", "ein", "eine", "termin", "wert",
  ]
  private static let words: WordSet = [
    "dispute", "disputes", "disputed", "disagree", "disagreements", "objections", "object",
    "objects", "contest", "contests", "arbitration",
    "mediator", "appeal", "expert", "clawback", "repay", "repaid", "recover", "restated",
    "misconduct", "taxes", "vat", "withholding", "payroll", "pension", "pensionable", "severance",
    "governed", "law", "laws", "court", "courts", "confidential", "interest",
    "invoice", "invoices", "fired", "quit", "quits", "dies", "disabled", "walk", "recount",
    "independent", "indemnification", "variation", "sublicences", "extras", "umsatzsteuer",
    "mehrwertsteuer", "mwst", "tva", "employed", "estimates",
    "p25", "p50", "p75", "p90", "hmrc", "irs", "provision", "invalid", "lohnsteuer",
    "sozialabgaben", "einkommensteuer", "folgejahren", "folgejahr", "estimated", "belegt",
    "nachgewiesen", "instruction", "scores", "ergibt",
  ]
  private static let phrases = PhraseTable<Bool>([
    (
      true,
      [
        "not guaranteed", "no right to", "are contained in", "is contained in", "are included in",
        "not set off", "it all lapses", "not charged", "asked whether", "decided against",
        "we talked", "we looked at", "do not agree",
        "does not agree", "targets stand", "targets above", "terms above", "if everything",
        "if all goes well", "payments are due", "remain payable", "remains payable", "remain due",
        "remains due",
        "payments fall due", "all of them are due", "both are due", "says otherwise",
        "unless otherwise", "unless agreed",
        "unless stated", "unless noted", "plan costs", "this costs",
        "scheme costs", "scores zero", "would like to", "the idea of", "in writing", "working day",
        "business day",
        "business days", "let you go", "lets you go", "am let go", "i die", "you die", "or die",
        "without cause", "for cause",
        "end your employment", "is released", "are released", "is accepted", "are accepted",
        "as accepted", "deemed accepted",
        "as approved", "it's approved", "is approved", "i hear nothing", "we hear nothing",
        "says nothing", "if neither", "stands on its own", "stands alone", "does not affect",
        "yours to keep", "no change to", "have signed it", "rather hear", "puts at",
        "what is written above", "however often", "no matter how often", "does not trigger",
        "do not trigger", "not paid again", "not paid twice", "nothing in this letter",
        "nothing in this agreement", "would have asked", "company's risk", "if all goes to plan",
        "nur einmal", "signed supplement", "signed variation", "signed amendment", "pulls the plug",
        "stop the project", "once only", "only once", "each be paid",
        "put in your papers", "ask you to go", "not tied to", "do not depend",
        "does not depend", "not credited", "we discussed", "was discussed", "change order",
        "ist geschuldet", "sind geschuldet", "whatever the numbers",
        "think a figure", "think a number", "believe a figure", "figure is wrong",
        "figures are wrong", "number is wrong", "calculation is wrong", "disagree on",
        "argument about", "an argument", "accounting error", "would like you to",
        "have already earned", "you've already earned", "you have earned by", "you've earned by",
        "keep whatever you", "keep what you have", "keep what has been", "keeps what has been",
      ]
    )
  ])
}
