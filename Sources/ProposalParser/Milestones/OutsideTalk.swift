import ProposalModel

/// Sentences about money outside the plan, which change nothing that it pays: the end of the work before its
/// time, what was paid in error, and what a result is worth.
struct OutsideTalk {
  let sentence: Sentence
  let book: FigureBook

  /// Whether the sentence is one.
  var isOne: Bool {
    StudyTalk.speaks(in: sentence) || CostShare.speaks(in: sentence, book)
      || (paysWhatIsDone || endsAfterFailures || takesBack || tellsWorth) && !holdsPart
  }

  /// "Every additional move an hour is worth $410,000 a year in capacity."
  private var tellsWorth: Bool {
    let amounts = sentence.items.indices.filter { position in
      if case .figure(let figure, _) = sentence.items[position] {
        book.isMoney(figure)
      } else {
        false
      }
    }
    return !amounts.isEmpty && !sentence.has(.split) && !sentence.holds(Self.sharing)
      && amounts.allSatisfy { Neighbours(sentence: sentence, position: $0).isWorth }
  }

  private static let sharing: WordSet = ["share", "shares", "shared", "split", "you", "your"]

  /// "If the client ends the project early, it pays accepted stages and hours worked."
  private var paysWhatIsDone: Bool {
    guard let condition = HarmlessTalk(sentence: sentence, book: book).condition,
      let verb = condition.first(where: { holds(Self.endings, $0..<$0 + 1) }),
      holds(Self.works, condition) || verb == condition.upperBound - 1,
      !holds(Self.goals, condition)
    else { return false }
    let rest = sentence.window(max(verb, condition.upperBound), sentence.tokens.upperBound)
    return Self.done.first(in: sentence.prose, rest) != nil && !sentence.has(.nothing)
  }

  /// "After two unsuccessful rounds the client may end the milestone and pay only for the vehicles that pass": the end of
  /// what was never accepted.
  private var endsAfterFailures: Bool {
    sentence.holds(Self.failures) && sentence.holds(Self.endings) && sentence.holds(Self.maying)
      && sentence.figures.allSatisfy { book[$0].money == nil }
  }

  private static let failures: WordSet = [
    "unsuccessful", "failed", "rejected", "rejection", "rejections", "failures", "fails",
    "erfolglosen", "erfolglose",
  ]
  private static let maying: WordSet = ["may", "can", "entitled", "right", "kann", "darf", "peut"]

  /// "Amounts paid on orders later reversed are offset against the next payment."
  private var takesBack: Bool {
    let start = sentence.tokens.lowerBound
    return holds(Self.payments, sentence.window(start, start + 3))
      && holds(Self.errors, sentence.tokens)
      && Self.returns.first(in: sentence.prose, sentence.tokens) != nil
  }

  /// A part of the pay is a rule of its own.
  private var holdsPart: Bool {
    PayPartWords.table.first(in: sentence.prose, sentence.tokens) != nil
      || sentence.figures.contains { book[$0].percent != nil }
  }

  private func holds(_ words: WordSet, _ range: Range<Int>) -> Bool {
    range.contains { words.contains(sentence.prose.tokens[$0].key) }
  }

  private static let endings: WordSet = [
    "ends", "end", "ended", "stops", "stop", "stopped", "cancels", "cancel", "cancelled",
    "canceled",
    "terminates", "terminated", "abandons", "abandoned", "halts", "halted", "beendet", "abbricht",
    "abgebrochen", "arrête",
  ]
  private static let works: WordSet = [
    "project", "contract", "agreement", "engagement", "assignment", "order", "commission", "work",
    "works", "mandate", "grant", "programme", "program", "study", "licence", "projekt", "vertrag",
    "auftrag", "projet", "contrat",
  ]
  private static let goals: WordSet = ["milestone", "milestones", "goal", "goals", "target"]
  private static let done = PhraseTable<Bool>([
    (
      true,
      [
        "accepted", "completed", "worked", "work done", "work performed", "performed", "delivered",
        "incurred", "carried out", "to date", "up to then", "up to that", "erbrachte", "geleistete",
        "documented commitments", "committed", "erbrachten", "geleisteten", "effectué", "réalisé",
      ]
    )
  ])
  private static let payments: WordSet = [
    "paid", "payments", "payment", "overpayments", "overpayment", "commission", "bonuses",
    "überzahlungen",
  ]
  private static let errors: WordSet = [
    "reversed", "wrong", "wrongly", "error", "errors", "incorrect", "mistake", "mistakes",
    "restated", "refunded", "overpaid", "overpayments", "overpayment", "corrected", "inaccurate",
    "irrtümlich", "überzahlungen",
  ]
  private static let returns = PhraseTable<Bool>([
    (
      true,
      [
        "offset against", "set off against", "repaid", "paid back", "returned", "recovered",
        "reclaimed", "deducted from the next", "netted against", "verrechnet", "zurückgezahlt",
      ]
    )
  ])
}
