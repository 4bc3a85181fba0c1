import ProposalModel

/// The words of sentences that say what is left where a condition is missed.
enum EffectWords {
  /// How a phrase tells what is left.
  enum Way: Equatable, Sendable {
    /// In percent.
    case leaves(Int)
    /// Half of it is what is paid.
    case part
    /// The part behind it is taken off, or is what is left.
    case reducedBy, reducedTo
  }

  private static let ofNone = [
    "neither milestone is paid", "no milestone is paid", "neither award is paid",
    "no award is paid", "neither bonus is paid", "neither of them is paid",
  ]
  /// Whose payout is said with what is left of it.
  static let none = PhraseTable<Bool>([(true, ofNone)])
  static let effects = PhraseTable<Way>([
    (
      .leaves(50),
      [
        "is paid at half", "are paid at half", "is paid by half", "pays half", "pay half",
        "pays only half", "pay only half", "is halved", "are halved", "are each halved",
        "are both halved",
        "is paid at half its amount", "are paid at half their amounts", "pays half its amount",
        "pays half of its amount", "is worth half",
        "wird halbiert", "werden halbiert", "wird zur hälfte gezahlt",
        "werden zur hälfte gezahlt", "est réduite de moitié", "est réduit de moitié",
      ]
    ),
    (.part, ["half is paid", "only half is paid", "half is payable", "earns half", "earn half"]),
    (.leaves(0), ofNone),
    (
      .leaves(0),
      [
        "is not paid", "are not paid", "pays nothing", "pay nothing", "earns nothing",
        "earn nothing", "is forfeited", "are forfeited", "lapses", "lapse", "is lost", "are lost",
        "is zero", "are zero", "falls away", "fall away", "nothing is paid", "is not payable",
        "are not payable", "entfällt", "entfallen", "wird nicht gezahlt", "werden nicht gezahlt",
      ]
    ),
    (
      .leaves(100),
      [
        "stands", "stand", "is not affected", "are not affected", "is unaffected",
        "are unaffected", "is unchanged", "are unchanged", "is not touched", "are not touched",
        "stays", "stay",
        "is not touched by it", "are not touched by it", "is not affected by it",
        "are not affected by it", "is paid in full", "are paid in full",
        "is paid as stated", "stays as it is", "stay as they are", "remains", "remain",
        "bleibt unberührt", "bleiben unberührt",
      ]
    ),
    (
      .reducedBy,
      [
        "is reduced by", "are reduced by", "is each reduced by", "are each reduced by",
        "are both reduced by", "is cut by", "are cut by", "are each cut by", "falls by",
        "fall by", "each fall by", "loses", "lose", "each lose", "is lowered by", "are lowered by",
        "drops by", "wird um", "werden um", "sinkt um",
      ]
    ),
    (
      .reducedTo,
      [
        "is reduced to", "are reduced to", "are each reduced to", "is cut to", "are cut to",
        "is paid at", "are paid at", "are each paid at", "pays only", "pay only",
        "falls to", "fall to", "drops to",
      ]
    ),
  ])
  /// What a whole is divided by.
  static let parts = PhraseTable<Int>([
    (2, ["half", "one half", "a half", "half its amount", "half of its amount"]),
    (3, ["a third", "one third", "one-third"]),
    (4, ["a quarter", "one quarter", "one-quarter", "a fourth"]),
    (5, ["a fifth", "one fifth", "one-fifth"]),
    (10, ["a tenth", "one tenth", "one-tenth"]),
  ])
  static let paids = PhraseTable<Bool>([
    (true, ["is paid", "are paid", "is payable", "are payable", "is earned", "wird gezahlt"])
  ])
  static let ofs: WordSet = ["of", "von", "der", "de"]
  static let onlys: WordSet = ["only", "just", "nur"]
  static let to: WordSet = ["to", "or", "that", "is", "leaving", "auf"]
  static let otherwise: WordSet = ["otherwise", "else", "sonst", "andernfalls", "sinon"]
  static let pointing: WordSet = [
    "it", "they", "this", "that", "these", "do", "does", "is", "are", "not", "so", "there", "one",
    "any", "missed", "met", "broken", "failed", "fails", "case", "the", "gate", "exceeded",
  ]
  static let meeting: WordSet = ["met", "holds", "reached", "fulfilled", "achieved", "passed"]
  /// What comes late is no missed condition.
  static let late: WordSet = ["late", "later", "after", "delayed", "behind", "slips", "verspätet"]
  static let without: WordSet = ["without", "failing", "ohne", "sans"]
  static let meant: WordSet = ["it", "this", "that", "them", "these", "one"]
  /// What the consequence may open with.
  static let opening: WordSet = ["the", "milestone", "it", "this", "half", "nothing", "only", "no"]
  static let with: WordSet = ["with", "at", "mit", "bei"]
  static let compared: WordSet = [
    "more", "fewer", "less", "higher", "lower", "worse", "longer", "shorter", "smaller", "larger",
  ]
  static let pronouns: WordSet = ["it", "they", "there", "one", "any", "none"]
  static let subjects: WordSet = [
    "milestone", "milestones", "the", "each", "both", "and", "all", "every", "award", "awards",
    "bonus", "bonuses", "payout", "payouts", "payment", "payments", "amount", "amounts", "share",
    "shares", "of", "for", "it", "this", "that", "but", "while", "other", "others", "only", "then",
    "goal", "goals", "its", "their", "tranche", "tranches", "instalment", "instalments", "fee",
    "whole", "entire", "total", "prime", "prämie", "prämien", "bonus", "meilenstein",
    "meilensteine", "ziel",
    "ziele", "die", "der", "und", "jede", "alle", "fällige",
  ]
  /// Words for every payout, and for those that are left.
  static let all: WordSet = ["all", "every", "each", "both", "jede", "alle"]
  static let both: WordSet = ["both"]
  /// Words for what a sheet pays as a whole.
  static let pays: WordSet = ["bonus", "award", "payout", "total", "prämie", "prime"]
  static let rest: WordSet = ["other", "others", "only"]
  /// What a clause on escalation moves, and no pay.
  static let levels: WordSet = [
    "target", "targets", "level", "levels", "threshold", "thresholds", "figure", "goal", "goals",
    "ziel", "zielwert", "zielwerte", "stufen",
  ]
  static let gates: WordSet = ["gate", "condition", "precondition", "voraussetzung", "bedingung"]
  /// Words that go on about a condition, and what it takes.
  static let pursuing: WordSet = [
    "second", "third", "again", "further", "same", "likewise", "also", "apply", "applies", "exempt",
    "except", "exception", "halves", "halved", "more", "each", "another", "case", "unless", "both",
    "twice", "double", "quarter", "half",
  ]

  /// "Milestone 3 stands", "Milestone C is not affected": nothing changes.
  static func stands(_ sentence: Sentence) -> Bool {
    sentence.first(effects)?.meaning == .leaves(100) && !sentence.holds(pursuing)
  }

  /// Words in front of the label of a milestone.
  static let labelled: WordSet = [
    "milestone", "milestones", "award", "awards", "bonus", "goal", "goals", "tranche", "tranches",
    "instalment", "instalments", "and", "measure", "measures", "payment", "payments",
    "meilenstein", "meilensteine", "ziel", "ziele",
  ]
  static let trailing: WordSet = [
    "instead", "only", "gekürzt", "reduziert", "gesenkt", "of", "its", "their", "amount",
    "amounts", "payout",
  ]
}
