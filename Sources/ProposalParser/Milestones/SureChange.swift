import ProposalModel

/// A sentence that by its whole wording makes a payout another one, whatever reader took a part of it:
/// "the bonus is pro-rated because she starts in July", "goal 1 is a gate", "payouts are multiplied by the
/// on-time rate".
///
/// Such words name the pay, or the parts of the plan, together with what becomes of them.
struct SureChange {
  let sentence: Sentence
  let book: FigureBook
  /// The currency of the sheet.
  let currency: Currency?
  /// Whether it stands in a milestone's own words; elsewhere a moved day leaves only what is late open.
  let isOwned: Bool

  /// Whether the sentence is one.
  var isOne: Bool {
    guard !sentence.isExample, !sentence.defines, !sentence.tellsMeaning else { return false }
    if namesOtherCurrency || isOwned && movesDay { return true }
    if isOwned, sentence.says(SureChangeWords.ownChanges) { return true }
    return sentence.says(SureChangeWords.changes)
      || sentence.says(SureChangeWords.rises) && sentence.holds(SureChangeWords.subjects)
      || binds
  }

  /// "Goal 1 is a gate", "both milestones must be met for any payout", "the best two of the three count".
  private var binds: Bool {
    if sentence.says(SureChangeWords.binding) { return true }
    if sentence.says(SureChangeWords.losses) { return sentence.has(.nothing) }
    return sentence.says(SureChangeWords.gates) && sentence.has(.payNoun, .payVerb, .nothing)
      && sentence.holds(TitleReader.milestoneWords)
  }

  /// "Launch by 30 June (extended to 31 August on 1 May)", "the board moved the date to 31 August".
  private var movesDay: Bool {
    sentence.all(SureChangeWords.moves).contains { found in
      sentence.figures.contains { figure in
        book[figure].day != nil
          && (0...1).contains(
            book[figure].tokens.lowerBound - found.tokens.upperBound)
      }
    }
  }

  /// "Amounts are in Canadian dollars", in a sheet of US dollars.
  private var namesOtherCurrency: Bool {
    guard sentence.says(SureChangeWords.currencies), let currency,
      let named = CurrencyNames.declared(in: sentence.text)
    else { return false }
    return named != currency
  }
}

/// The words of such sentences.
enum SureChangeWords {
  /// In terms they may be said of leavers, of late results or of other plans.
  static let ownChanges = PhraseTable<Bool>([
    (
      true,
      [
        "the same applies to", "no longer applies", "is suspended", "are suspended",
        "will not be paid",
      ]
    )
  ])
  static let moves = PhraseTable<Bool>([
    (
      true,
      [
        "extended to", "postponed to", "moved the date to", "moved the deadline to",
        "date was moved to", "deadline was moved to", "brought forward to", "verschoben auf den",
        "verlängert bis",
      ]
    )
  ])
  static let currencies = PhraseTable<Bool>([
    (true, ["amounts are in", "payments are in", "all amounts in", "figures are in"])
  ])
  static let changes = PhraseTable<Bool>([
    (
      true,
      [
        // Less for a part of the time, or for a part of the work.
        "pro-rated because", "prorated because", "amounts are pro-rated", "amounts are prorated",
        "full-time role", "bonus is reduced accordingly", "amounts are for a full",
        // Once for each, or again.
        "amounts are per", "amount is per", "is payable again", "are payable again",
        "paid for each of the years", "the same amounts again",
        "to each member", "each member of the team",
        // A part of the plan is gone, or another one.
        "tier no longer", "scale continues", "replaces both", "was dropped from",
        // By a factor.
        "halves the bonus", "halves the payout", "doubles the bonus", "doubles the payout",
        "payout range is", "payouts are multiplied", "amounts are multiplied",
        "bonus is multiplied", "payout is multiplied", "bonuses are multiplied",
        "costs a quarter of", "costs half of", "costs a third of", "is halved without",
        "are weighted by their", "uplift applies",
        // By what else is owed, or there is.
        "deducted from the bonus", "deducted from the payout", "deducted from this bonus",
        "plan are offset", "bonus are offset", "payments are offset", "cut in proportion",
        "contributes at most",
        "follow the consumer", "follow the retail", "follows the consumer",
        // By somebody.
        "may raise the bonus", "may increase the bonus", "may raise the payout",
        "may raise the amount", "is paid on top of it",
        "for lower tiers are in addition",
      ]
    )
  ])
  static let rises = PhraseTable<Bool>([
    (
      true,
      [
        "was raised to", "was increased to", "has been raised to", "has been increased to",
        "was lowered to", "was reduced to", "was cut to", "was agreed at", "was changed to",
      ]
    )
  ])
  static let subjects: WordSet = ["bonus", "payout", "amount", "award", "payment", "tier"]
  /// One part of the plan decides on the others.
  static let gates = PhraseTable<Bool>([
    (
      true,
      ["is a gate", "is the gate", "are gates", "only if goal", "only when goal"]
    )
  ])
  static let binding = PhraseTable<Bool>([
    (
      true,
      [
        "must be met for any", "must be reached for any", "must be achieved for any",
        "two goals must", "three goals must", "two milestones must", "three milestones must",
        "best two", "best three",
      ]
    )
  ])
  static let losses = PhraseTable<Bool>([(true, ["net loss", "operating loss", "jahresverlust"])])
}
