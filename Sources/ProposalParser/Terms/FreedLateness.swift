import ProposalModel

/// Sentences that plainly say that being late costs nothing: "A stage reached after its date is still
/// paid in full", "The dates are for planning only."
///
/// Only where every word is one of a few: any other word may be a condition, a limit or a milestone.
enum FreedLateness {
  /// Whether a sentence frees what is late.
  ///
  /// "No penalty" frees the stages of a contract; a bonus that was missed has none to begin with.
  static func frees(_ sentence: Sentence, kind: SheetKind) -> Bool {
    // "The other three milestones": a count in words is as plain as "all".
    guard sentence.figures.count <= 1, isPlain(sentence) else { return false }
    let own = sentence.tokens.prefix { !opensReason($0, sentence) }
    let denials = own.filter { Self.denials.contains(sentence.prose.tokens[$0].key) }
    if has(dated, sentence), has(dates, sentence) { return denials.count <= 1 }
    guard has(late, sentence) else { return false }
    if has(full, sentence) { return denials.isEmpty }
    if has(unharmed, sentence) { return denials.count == 1 }
    return has(unpunished, sentence) && denials.count == 1 && kind == .contractPayout
  }

  /// Whether all words are known ones, and none asks for anything but "even if".
  private static func isPlain(_ sentence: Sentence) -> Bool {
    let tokens = sentence.prose.tokens
    return sentence.tokens.prefix { !opensReason($0, sentence) }.allSatisfy { index in
      let token = tokens[index]
      switch token.kind {
      case .word: return vocabulary.contains(token.key) && !isCondition(index, sentence)
      case .mark: return [Mark.comma, "."].contains(token.key)
      case .number: return false
      }
    }
  }

  /// ", since the University bears the risk of delay": why, and no condition.
  private static func opensReason(_ index: Int, _ sentence: Sentence) -> Bool {
    index > sentence.tokens.lowerBound + 5
      && reasons.contains(sentence.prose.tokens[index].key)
      && sentence.prose.tokens[index - 1].key == Mark.comma
  }

  private static let reasons: WordSet = ["since", "because", "weil", "da", "denn", "puisque"]

  private static func isCondition(_ index: Int, _ sentence: Sentence) -> Bool {
    let tokens = sentence.prose.tokens
    guard conditions.contains(tokens[index].key) else { return false }
    return index == sentence.tokens.lowerBound || !evens.contains(tokens[index - 1].key)
  }

  private static let conditions: WordSet = ["if", "when", "wenn", "si"]
  private static let evens: WordSet = ["even", "auch", "selbst", "même"]
  private static let denials: WordSet = [
    "no", "not", "without", "kein", "keine", "keinen", "nicht", "ohne", "aucune", "aucun", "sans",
    "non-binding", "unverbindlich",
  ]

  private static func has(_ phrases: PhraseTable<Bool>, _ sentence: Sentence) -> Bool {
    sentence.says(phrases)
  }

  private static let late = PhraseTable<Bool>([
    (
      true,
      [
        "late", "delay", "delays", "delayed", "lateness", "a later", "later delivery",
        "later acceptance", "later completion", "after its date", "after its due",
        "after the due", "after their due", "after its planned", "after its programme",
        "after its scheduled", "after its target", "after the date", "after the planned",
        "after its deadline", "after the deadline", "after their dates", "beyond the deadline",
        "beyond the due", "past the deadline", "later than its", "later than planned",
        "verspätung", "verspätungen", "verspätete", "verspäteter", "verspäteten", "verspätet",
        "verzug", "verzögerung", "verzögerungen", "nach dem termin", "retard", "retards",
      ]
    )
  ])
  private static let full = PhraseTable<Bool>([
    (
      true,
      [
        "paid in full", "payable in full", "owed in full", "due in full", "full price",
        "whole amount", "entire amount", "whole fee", "entire fee", "full amount", "full payment",
        "full fee", "full sum", "full grant", "full bonus",
        "due even if", "paid even if", "payable even if", "owed even if", "voll gezahlt",
        "voll bezahlt", "voll ausgezahlt", "voll vergütet", "in voller höhe", "ungekürzt",
        "vollen betrag", "volle vergütung", "volle betrag", "unschädlich", "payé intégralement",
        "payée intégralement",
      ]
    )
  ])
  private static let unharmed = PhraseTable<Bool>([
    (
      true,
      [
        "not reduce it", "not reduce the", "not reduce any", "is not reduced", "are not reduced",
        "not lower the", "not affect the claim", "not affect the price", "not affect the amount",
        "not affect the fee", "not affect the bonus", "not affect the sum", "not affect payment",
        "no effect on the price", "no effect on prices", "no effect on the amount",
        "no effect on the fee", "no effect on the bonus", "no effect on the sum",
        "no effect on payment", "no influence on the price", "no influence on the amount",
        "no consequence", "no consequences", "without deduction", "without reduction",
        "without any deduction", "without any reduction", "keinen einfluss auf",
        "nicht gekürzt", "nicht gemindert", "ohne abzug", "ohne einfluss auf", "ohne folgen",
        "sans effet sur", "sans incidence sur",
      ]
    )
  ])
  private static let unpunished = PhraseTable<Bool>([
    (
      true,
      [
        "no penalty", "no penalties", "no deduction", "no deductions", "no reduction",
        "no charge", "keine vertragsstrafe", "keine pönale", "keinen abzug", "kein abzug",
        "keine abzüge", "aucune pénalité", "aucune déduction",
      ]
    )
  ])
  private static let dates = PhraseTable<Bool>([
    (true, ["dates", "termine", "deadlines", "échéances"])
  ])
  private static let dated = PhraseTable<Bool>([
    (
      true,
      [
        "are indicative", "for planning", "for guidance", "for orientation", "for information",
        "not conditions of payment", "not binding", "are non-binding", "sind unverbindlich",
        "sind richtwerte", "dienen der planung", "dienen nur der planung",
        "dienen nur der orientierung", "sind nur richtwerte", "sont indicatives",
        "à titre indicatif",
      ]
    )
  ])

  private static let vocabulary: WordSet = [
    "other", "others", "two", "three", "four", "five", "six", "remaining",
    "a", "an", "the", "any", "each", "every", "all", "no", "of", "its", "their", "it", "they",
    "this", "that", "these", "is", "are", "be", "being", "still", "also", "even", "if", "and",
    "or", "on", "in", "to", "for", "from", "at", "after", "past", "beyond", "than", "late",
    "later", "delay", "delays", "delayed", "lateness", "deliverable", "deliverables", "stage",
    "stages", "milestone", "milestones", "delivery", "deliveries", "acceptance", "achievement",
    "completion", "line", "lines", "item", "items", "instalment", "instalments", "installment",
    "installments", "work", "works", "result", "results", "goal", "goals", "payment", "payments",
    "price", "prices", "fee", "fees", "amount", "amounts", "sum", "sums", "bonus", "bonuses",
    "grant", "date", "dates", "due", "programme", "program", "planned", "target", "targets",
    "scheduled", "agreed", "deadline", "deadlines", "completed", "achieved", "reached",
    "reaching", "accepted", "delivered", "met", "finished", "done", "paid", "payable", "owed",
    "remains", "remain", "full", "not", "reduce", "reduces", "reduced", "reduction", "deduction",
    "deductions", "penalty", "penalties", "charge", "affect", "affects", "effect", "influence",
    "lower", "claim", "without", "does", "do", "has", "have", "only", "indicative", "planning",
    "guidance", "information", "orientation", "binding", "non-binding", "conditions", "condition",
    "pass", "passes", "passed", "approval", "test", "earns", "earn", "brings", "bring", "pays",
    "whole", "entire", "but", "however", "consequence", "consequences", "there", "made", "applies",
    "eine", "ein", "einer", "einen", "die", "der", "das", "den", "dem", "des", "jede", "jeder",
    "jedes", "verspätung", "verspätungen", "verspätete", "verspäteter", "verspäteten",
    "verspätet", "verzug", "verzögerung", "verzögerungen", "ist", "sind", "wird", "werden",
    "bleibt", "bleiben", "hat", "haben", "unschädlich", "folgen", "ohne", "auf", "preis",
    "betrag", "vergütung", "prämie", "zahlung", "honorar", "einfluss", "keinen", "keine", "kein",
    "nicht", "gekürzt", "gemindert", "voll", "volle", "vollen", "voller", "höhe", "gezahlt",
    "bezahlt", "ausgezahlt", "vergütet", "auch", "bei", "wenn", "abzug", "abzüge", "nach",
    "termin", "termine", "abnahme", "lieferung", "leistung", "leistungen", "meilenstein",
    "meilensteine", "unverbindlich", "richtwerte", "dienen", "nur", "planung", "ungekürzt",
    "vertragsstrafe", "pönale", "es", "gibt", "fällt", "an",
    "le", "la", "les", "un", "une", "du", "de", "retard", "retards", "est", "sont", "sans",
    "effet", "incidence", "sur", "prix", "montant", "prime", "paiement", "pénalité", "aucune",
    "déduction", "indicatives", "titre", "indicatif", "échéances", "intégralement", "payé",
    "payée", "même", "si", "à",
  ]
}
