/// What a sentence mentions, as far as single words and phrases show it.
///
/// Rules about what is missing ask the whole sheet: a glossary, an annex, a column head or a
/// sentence at its end counts as presence, in English and in German.
struct SheetCue: CueSet {
  let rawValue: Int

  /// Names a record, report or document that shows a result.
  static let source = SheetCue(rawValue: 1 << 0)
  /// Names who measures, certifies or approves.
  static let measurer = SheetCue(rawValue: 1 << 1)
  /// Is about handing over money.
  static let payment = SheetCue(rawValue: 1 << 2)
  /// Says when, after something else.
  static let timing = SheetCue(rawValue: 1 << 3)
  /// Settles the time of payment by itself.
  static let paymentTime = SheetCue(rawValue: 1 << 4)
  /// Cites what others are paid.
  static let benchmark = SheetCue(rawValue: 1 << 5)
  /// Cites the market without a source.
  static let looseBenchmark = SheetCue(rawValue: 1 << 6)
  /// Is about what the result is worth.
  static let value = SheetCue(rawValue: 1 << 7)
  /// Is about missing the goal.
  static let miss = SheetCue(rawValue: 1 << 8)
  /// Says that nothing is paid.
  static let nothing = SheetCue(rawValue: 1 << 9)
  /// Settles what part of the goal pays.
  static let partial = SheetCue(rawValue: 1 << 10)
  /// Settles what is paid between two levels.
  static let interpolation = SheetCue(rawValue: 1 << 11)
  /// Puts an upper end to pay, or says that there is none.
  static let cap = SheetCue(rawValue: 1 << 12)
  /// Says which items a financial measure leaves out.
  static let adjustment = SheetCue(rawValue: 1 << 13)
  /// Tells of past or planned values.
  static let history = SheetCue(rawValue: 1 << 14)
  /// Links to a goal of the company.
  static let alignment = SheetCue(rawValue: 1 << 15)
  /// Ranks the goals, or says that they count the same.
  static let ranking = SheetCue(rawValue: 1 << 16)
  /// Says that pay hangs on the result.
  static let atRisk = SheetCue(rawValue: 1 << 17)
  /// Says that the payee is new in the role.
  static let newHire = SheetCue(rawValue: 1 << 18)
  /// Gives time to learn the job.
  static let rampUp = SheetCue(rawValue: 1 << 19)
  /// Prices shares, or says when they vest.
  static let shareTerms = SheetCue(rawValue: 1 << 20)
  /// Brings an old survey up to date.
  static let ageing = SheetCue(rawValue: 1 << 21)
  /// Argues with a personal need.
  static let personalNeed = SheetCue(rawValue: 1 << 22)
  /// Says what a word means.
  static let definition = SheetCue(rawValue: 1 << 23)
  /// Measures the payee's own result by the payee.
  static let selfMeasured = SheetCue(rawValue: 1 << 24)
  /// Gives a reason for something unusual.
  static let reason = SheetCue(rawValue: 1 << 25)

  static var index: PhraseIndex { SheetCueWords.index }

  /// Names a business measure that people compute in several ways.
  static let metric = SheetCue(rawValue: 1 << 26)
  /// Has a number in digits.
  static let number = SheetCue(rawValue: 1 << 27)

  /// Speaks of all of several things.
  static let all = SheetCue(rawValue: 1 << 28)

  /// Says that levels add up.
  static let addsUp = SheetCue(rawValue: 1 << 29)
  /// Says that only the best level pays.
  static let onlyHighest = SheetCue(rawValue: 1 << 30)
  /// Names the time the whole sheet is about.
  static let period = SheetCue(rawValue: 1 << 31)

  /// Is about missing all of several goals.
  static let missesAll = SheetCue(rawValue: 1 << 32)

  /// Is about somebody who leaves.
  static let leaving = SheetCue(rawValue: 1 << 33)

  /// Says that nothing is paid, and nothing of a goal that is nearly reached.
  static let apart: SheetCue = [.missesAll, .leaving]

  /// Cues whose words a finding may stand at.
  static let located: SheetCue = [
    .looseBenchmark, .personalNeed, .selfMeasured, .benchmark, .atRisk, .metric, .addsUp,
    .onlyHighest,
  ]
}

/// Words with a cue that a finding may stand at.
typealias CueWords = SheetCues<SheetCue>.Words
