import ProposalModel

/// Whether a sentence on what is kept back says no more than that: a share of each payment, who keeps it,
/// and when it is released.
///
/// A closed world for the share: "retention of 10% applies to the first £50,000 only" keeps back less, in words
/// that no list of exceptions would hold. Other sentences tell of the release, and may not deny or limit it.
struct RetainageRemark {
  let remark: Remark
  let book: FigureBook
  /// Whether the share is said of some milestones by name, so that the others may be free of it.
  let namesMilestones: Bool

  /// Whether all that it says is understood.
  var isPlain: Bool {
    if holdsOtherMoney { return false }
    return percents.isEmpty ? !alters : percents.count == 1 && isOfPlainWords
  }

  /// The shares it names.
  var shares: [Rational] { percents.compactMap { book[$0].percent } }

  /// The percentages, less the stage of completion at which it ends, and the half of it that is released.
  private var percents: [Int] {
    let isRelease = RetainageWords.release.first(in: remark.prose, remark.tokens) != nil
    return remark.sentence.figures.filter { figure in
      book[figure].percent != nil
        && !(isRelease && remark.prose.tokens[book[figure].tokens.lowerBound].kind == .word)
        && RetainageWords.until.first(in: remark.prose, front(of: figure)) == nil
    }
  }

  private func front(of figure: Int) -> Range<Int> {
    let start = book[figure].tokens.lowerBound
    return max(remark.tokens.lowerBound, start - 3)..<start
  }

  /// "until £2,000 has been retained": an amount that is not the share said again.
  private var holdsOtherMoney: Bool {
    remark.sentence.figures.contains { figure in
      guard book[figure].money != nil, book[figure].tokens.lowerBound > remark.tokens.lowerBound
      else { return false }
      let before = remark.prose.tokens[book[figure].tokens.lowerBound - 1].key
      return before != Mark.open
        && RetainageWords.restating.first(in: remark.prose, front(of: figure)) == nil
    }
  }

  /// Whether a sentence without a share denies, limits or changes what is kept back.
  private var alters: Bool {
    if remark.sentence.says(RetainageWords.harmless) { return false }
    if holds(RetainageWords.denying) {
      return !namesMilestones && !remark.sentence.holds(RetainageWords.others)
    }
    return holds(RetainageWords.altering)
  }

  /// Whether one of some words stands in front of those on the release.
  private func holds(_ words: WordSet) -> Bool {
    (remark.tokens.lowerBound..<end).contains { words.contains(remark.prose.tokens[$0].key) }
  }

  /// Who keeps it stands in front, in words of any kind.
  private var isOfPlainWords: Bool {
    let front = remark.tokens.lowerBound..<start
    return front.allSatisfy { index in
      let word = remark.prose.tokens[index].key
      return !RetainageWords.denying.contains(word) && !RetainageWords.altering.contains(word)
    }
      && (start..<max(start, end)).allSatisfy { index in
        let token = remark.prose.tokens[index]
        return token.kind != .word || RetainageWords.plain.contains(token.key)
          || token.range.count <= 2 || percents.contains { book[$0].tokens.contains(index) }
      }
  }

  /// Where the share, or the word that it is kept back, begins.
  private var start: Int {
    let share = percents.first.map { book[$0].tokens.lowerBound } ?? remark.tokens.upperBound
    let word = TermBuilder.retainWords.first(in: remark.prose, remark.extent)?.tokens.lowerBound
    return max(remark.tokens.lowerBound, min(share, word ?? share))
  }

  /// Where the words on the release begin, which may say anything.
  private var end: Int {
    let start = remark.tokens.lowerBound
    let released = RetainageWords.release.first(in: remark.prose, start..<remark.tokens.upperBound)
    return released?.tokens.lowerBound ?? remark.tokens.upperBound
  }
}

/// The words that tell of a share kept back of each payment, and of nothing else.
enum RetainageWords {
  static let plain: WordSet = [
    "a", "an", "the", "of", "is", "are", "will", "be", "shall", "from", "on", "to", "by", "for",
    "in", "at", "and", "as", "it", "this", "that", "which", "until", "under", "with", "so",
    "claim", "claims", "when", "complete", "applies", "apply", "items", "item", "lines", "line",
    "retainage", "retention", "retained", "retains", "retain", "holdback", "holds", "hold", "held",
    "back", "withheld", "withholds", "withhold", "kept", "keeps", "keep", "deducts", "deducted",
    "each", "every", "all", "payment", "payments", "invoice", "invoices", "instalment",
    "instalments", "installment", "installments", "milestone", "milestones", "amount", "amounts",
    "application", "applications", "certificate", "certificates", "progress", "interim", "stage",
    "stages", "line", "lines", "row", "rows", "tranche", "tranches", "part", "deliverable",
    "deliverables", "table", "price", "prices", "fee", "fees", "sum", "value", "work", "completed",
    "stored", "material", "materials", "certified", "earned", "approved", "gross", "due", "client",
    "owner", "customer", "buyer", "employer", "funder", "foundation", "principal", "company",
    "agency", "city", "council", "university", "contractor", "supplier", "main", "we", "you", "our",
    "your", "percent", "per", "cent", "applies", "apply", "equals", "amounting", "made", "paid",
    "payable", "security", "performance", "guarantee", "defects", "defect", "liability", "period",
    "warranty", "act", "construction", "lien", "statutory", "through", "site", "project",
    "contract", "account", "escrow", "interest", "excluding", "vat", "gst", "hst", "tax", "sales",
    "net", "one", "two", "three", "four", "five", "six", "seven", "eight", "whole", "full", "same",
    "rate", "throughout", "those", "these", "its", "their", "then", "up", "einbehalten",
    "einbehalt", "behält", "sicherheitseinbehalt", "rückbehalt", "zurückbehalten", "wird", "werden",
    "von", "vom", "der", "die", "das", "des", "dem", "den", "jeder", "jede", "jedem", "zahlung",
    "zahlungen", "raten", "rechnung", "abschlagszahlung", "prozent", "als", "sicherheit", "bis",
    "zur", "zum", "auf", "bei", "höhe", "ein", "eine", "einen", "auftraggeber", "auftraggeberin",
    "bestellerin", "besteller", "kunde", "mit", "für", "meilenstein", "meilensteine",
    "meilensteinen", "teilzahlung", "teilzahlungen", "je", "retenue", "retient", "de", "sur",
    "chaque", "paiement", "paiements", "garantie", "la", "le", "les", "du", "une", "un", "est",
    "facture", "after", "any", "deduction", "deductions", "reduction", "reductions", "clause",
    "section", "article", "late", "money", "has", "have", "been", "come", "comes", "off", "out",
    "calculated", "computed", "figured", "worked", "delay", "liquidated", "damages", "taken",
    "before", "included", "berechnet", "nach", "abzug", "einer", "allfälligen",
    "konventionalstrafe", "works", "total", "term", "terms", "if", "there", "order", "orders",
    "change", "corrected", "correction", "accepted", "acceptance", "acceptances", "services",
    "service",
  ]

  /// Words of a sentence on it that keep back nothing, or from some payments alone.
  static let denying: WordSet = [
    "no", "not", "nothing", "none", "never", "except", "keine", "kein", "nichts", "nicht", "aucune",
  ]
  /// Words that make it more, less, or another thing.
  static let altering: WordSet = [
    "waived", "waives", "replaced", "replaces", "replace", "limited", "limit", "cap", "capped",
    "maximum", "most", "only", "reduced", "reduces", "falls", "falling", "rises", "increased",
    "instead", "additional", "may", "double", "doubled", "bond", "proposed", "dropped", "excluded",
  ]
  static let including: WordSet = ["included", "including", "inbegriffen", "inklusive", "compris"]
  static let losing: WordSet = [
    "lost", "forfeited", "forfeit", "forfeits", "lapses", "lapse", "verfällt", "verfallen",
    "perdue",
  ]
  /// What is no payment of the plan: "nothing is held back from the bonus".
  static let others: WordSet = [
    "bonus", "bonuses", "incentive", "incentives", "early", "deposit", "advance", "extras", "extra",
    "stored", "materials", "match", "expenses", "section", "sections", "claim", "interest",
  ]
  static let harmless = PhraseTable<Bool>([
    (
      true,
      [
        "time of payment", "before retention", "before retainage", "before holdback",
        "after retention", "apart from the retention", "on the retention", "before the retention",
      ]
    )
  ])
  static let until = PhraseTable<Bool>([(true, ["until", "bis", "jusqu'à", "up to"])])
  static let restating = PhraseTable<Bool>([
    (
      true,
      ["makes", "comes to", "in all", "that is", "i.e", "totals", "amounts to", "holdback is"]
    )
  ])

  static let release = PhraseTable<Bool>([
    (
      true,
      [
        "released", "release", "releases", "is paid out", "paid out", "until", "freigegeben",
        "ausgezahlt", "auszuzahlen", "bis", "fällig", "libérée", "repaid", "is due", "due",
        "returned", "falls due", "payable", "is paid", "paid", "repayable", "pay it out",
        "pay out", "comes back", "come back", "half of it", "and releases", "shall release",
      ]
    )
  ])
}
