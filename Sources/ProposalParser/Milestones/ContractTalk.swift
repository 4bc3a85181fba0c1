import ProposalModel

/// Sentences of contracts about the contract itself, which change no amount by their whole form: how it is
/// changed ("a change in scope, price or date requires an addendum signed by both parties"), how what is
/// changed is written down ("it becomes a new line, and the total is restated"), what is left of money that
/// was paid ("unspent money is returned"), and how often work is handed in again.
struct ContractTalk {
  let sentence: Sentence
  let book: FigureBook

  /// Whether the sentence is one of these.
  var isOne: Bool {
    needsForm || isWrittenDown || returnsUnspent || handsInAgain || owesNothing
  }

  private var tokens: [Token] { sentence.prose.tokens }

  // MARK: Changes

  /// "A change in scope, price or date requires an addendum signed by both parties, with a new table": what is
  /// changed, the need, and the form.
  ///
  /// "… and costs 5% of the fee", "until then the second payment is withheld": pay behind the need is another
  /// rule.
  private var needsForm: Bool {
    guard opens(with: Self.changes, within: 4), !holdsAmounts, !sentence.has(.nothing, .unless),
      let need = sentence.first(Self.needs)?.tokens
    else { return false }
    let rest = need.upperBound..<sentence.tokens.upperBound
    return Self.forms.first(in: sentence.prose, rest) != nil
      && !sentence.holds(Self.effects, in: rest) && !sentence.holds(Self.dues, in: sentence.tokens)
  }

  private static let changes: WordSet = [
    "change", "changes", "alteration", "alterations", "amendment", "amendments", "modification",
    "modifications", "variation", "variations", "addition", "additions", "extension", "extensions",
    "adjustment", "adjustments", "revision", "revisions", "deviation", "deviations", "extra",
    "additional", "änderung", "änderungen", "ergänzungen", "zusatzleistungen", "modification",
    "modifications", "avenants",
  ]
  private static let needs = PhraseTable<Bool>([
    (
      true,
      [
        "requires", "require", "needs", "need", "must be", "have to be", "has to be", "shall be",
        "are made", "is made", "may only be", "can only be", "are only", "is only", "are valid",
        "is valid", "take effect", "takes effect", "become effective", "are effective",
        "are binding",
        "is binding", "starts only", "start only", "bedürfen", "bedarf", "erfordern", "erfordert",
        "nécessitent", "nécessite",
      ]
    )
  ])
  private static let forms = PhraseTable<Bool>([
    (
      true,
      [
        "addendum", "addenda", "amendment", "written", "in writing", "letter", "signed",
        "signature",
        "signatures", "change note", "change order", "variation order", "supplement", "by email",
        "by e-mail", "in text form", "agreed by both", "agreement of both", "consent of both",
        "schriftform", "schriftlich", "schriftlicher", "nachtrags", "nachtrag", "textform",
        "par écrit", "avenant",
      ]
    )
  ])
  /// What a change does to pay; "stating its price" says what the paper holds.
  private static let effects: WordSet = [
    "paid", "pays", "payable", "pay", "costs", "cost", "cuts", "cut", "reduced", "reduces",
    "raised", "raises", "lowered", "halved", "doubled", "withheld", "withhold", "suspended",
    "suspends", "lapses", "lapse", "forfeited", "forfeits", "deducted", "deducts", "otherwise",
    "until", "else", "instead", "lost", "charged", "earned", "owed", "bonus", "void", "cancels",
    "cancelled", "gezahlt", "gekürzt", "entfällt", "einbehalten", "sonst", "ansonsten", "sinon",
  ]
  private static let dues: WordSet = ["forfeit", "forfeited", "withheld", "penalty", "deduction"]

  // MARK: What is not accepted

  /// "Nothing is owed for a deliverable that has not been accepted": a payment for what is accepted is none for
  /// anything else.
  private var owesNothing: Bool {
    !sentence.holdsFigures && sentence.tokens.count <= 14 && opens(with: Self.nothings, within: 2)
      && Self.unaccepted.first(in: sentence.prose, sentence.tokens) != nil
      && sentence.tokens.allSatisfy {
        tokens[$0].kind == .mark || Self.plainWords.contains(tokens[$0].key)
      }
  }

  private static let nothings: WordSet = ["nothing", "no"]
  private static let unaccepted = PhraseTable<Bool>([
    (
      true,
      [
        "not been accepted", "is not accepted", "not accepted", "not been delivered",
        "not been approved", "is not approved", "not earned", "not been earned",
        "not been completed", "is not completed", "not been reached", "is not reached",
      ]
    )
  ])
  private static let plainWords: WordSet = [
    "nothing", "no", "payment", "fee", "is", "are", "owed", "due", "payable", "paid", "made", "for",
    "a", "an", "the", "any", "deliverable", "deliverables", "milestone", "milestones", "stage",
    "stages", "part", "parts", "item", "items", "tranche", "work", "phase", "that", "which", "has",
    "have", "not", "been", "accepted", "delivered", "approved", "earned", "completed", "reached",
    "yet",
  ]

  // MARK: Lines

  /// "It becomes a new line, and the total is restated": an agreed change in the table, said in no other words.
  private var isWrittenDown: Bool {
    sentence.says(Self.lines) && sentence.figures.isEmpty
      && sentence.tokens.allSatisfy { index in
        tokens[index].kind == .mark || Self.lineWords.contains(tokens[index].key)
      }
  }

  private static let lines = PhraseTable<Bool>([
    (
      true,
      ["new", "separate", "additional", "own", "further", "extra"].flatMap { kind in
        ["line", "row", "item", "entry", "lines", "rows", "items"].map { "\(kind) \($0)" }
      } + [
        "total is restated", "sum is restated", "total is updated", "schedule is updated",
        "schedule is reissued", "table is reissued", "table is updated", "schedule is restated",
      ]
    )
  ])
  private static let lineWords: WordSet = [
    "a", "an", "the", "it", "its", "they", "this", "that", "each", "every", "any", "such", "and",
    "is", "are", "becomes", "become", "forms", "form", "appears", "appear", "enters", "enter",
    "shown", "listed", "entered", "added", "recorded", "carried", "written", "as", "in", "into",
    "to", "of", "at", "on", "with", "then", "there", "new", "separate", "additional", "own",
    "further", "extra", "line", "lines", "row", "rows", "item", "items", "entry", "entries",
    "total", "totals", "sum", "contract", "subcontract", "schedule", "table", "values", "restated",
    "updated", "reissued", "revised", "recalculated", "approved", "agreed", "signed", "change",
    "changes", "order", "orders", "work", "variation", "variations", "accordingly", "bottom", "end",
    "for", "will", "be", "shall", "by", "both", "sides", "parties",
  ]

  // MARK: Money paid

  /// "Unspent money above 5% of the total paid is returned within 60 days of the final report": what was paid and
  /// not used goes back, and no amount is earned or lost by it.
  private var returnsUnspent: Bool {
    guard opens(with: Self.unspent, within: 4), let verb = sentence.first(Self.returns)?.tokens
    else { return false }
    return !sentence.has(.nothing, .unless, .instead)
      && !sentence.holds(Self.effects, in: verb.upperBound..<sentence.tokens.upperBound)
      && !sentence.figures.contains {
        book[$0].tokens.lowerBound >= verb.upperBound && isAmount($0)
      }
  }

  private static let unspent: WordSet = [
    "unspent", "unused", "uncommitted", "underspend", "underspent", "leftover", "surplus",
    "unexpended", "unverbrauchte", "nicht-verbrauchte", "restmittel",
  ]
  private static let returns = PhraseTable<Bool>([
    (
      true,
      [
        "is returned", "are returned", "be returned", "is repaid", "are repaid", "be repaid",
        "is refunded", "are refunded", "be refunded", "is paid back", "are paid back",
        "goes back to", "go back to", "is handed back", "are handed back", "sind zurückzuzahlen",
        "werden zurückgezahlt", "zurückzuzahlen",
      ]
    )
  ])

  // MARK: Work handed in again

  /// "A rejected deliverable may be resubmitted twice, each time within 20 working days."
  private var handsInAgain: Bool {
    sentence.says(Self.again) && !holdsAmounts && !sentence.has(.nothing, .unless, .payVerb)
      && !sentence.holds(Self.effects, in: sentence.tokens)
  }

  private static let again = PhraseTable<Bool>([
    (
      true,
      ["resubmitted", "corrected", "redelivered", "revised", "reworked", "handed in again"]
        .flatMap { done in ["may be \(done)", "can be \(done)", "must be \(done)"] } + [
          "corrections are possible", "resubmissions are possible", "rounds are possible",
          "darf nachgebessert werden", "kann nachgebessert werden",
        ]
    )
  ])

  // MARK: Words

  private func opens(with words: WordSet, within count: Int) -> Bool {
    let start = sentence.tokens.lowerBound
    return sentence.holds(words, in: sentence.window(start, start + count))
  }

  private var holdsAmounts: Bool { sentence.figures.contains(where: isAmount) }

  private func isAmount(_ figure: Int) -> Bool {
    switch book[figure].value {
    case .money, .percent, .fraction, .multiple, .points: true
    default: false
    }
  }
}
