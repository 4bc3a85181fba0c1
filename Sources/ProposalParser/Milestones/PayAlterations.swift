import ProposalModel

/// Words that take something back from pay, exchange it or move what it hangs on, in whatever sentence they
/// stand: "the advance is recovered out of the first sums", "the board has struck out the middle tier".
extension PayTalk {
  /// Whether the sentence alters what was agreed, and is no example, no history and of no other kind; among
  /// the words of a milestone some of several may be levels or items of its own.
  func altersPay(isOwned: Bool) -> Bool {
    (alters || !isOwned && countsSome) && !sentence.isExample && !sentence.has(.history)
      && !sentence.tellsMeaning
      && !sentence.defines && !HarmlessTalk(sentence: sentence, book: book).isOfOtherKind
  }

  private var alters: Bool {
    sentence.says(PayAlterations.table) || movesDate
      || convertsMoney || boundsEach || keepsOnCondition || paysAgain || settlesAt
  }

  /// "An early portal earns its amount a second time": a test that fails a second time pays nothing more.
  private var paysAgain: Bool {
    sentence.has(.payVerb) && sentence.says(PayAlterations.again)
  }

  /// "The last stage is settled at $96,000": an amount in the place of another one.
  private var settlesAt: Bool {
    sentence.all(PayAlterations.settled).contains { found in
      sentence.figures.contains {
        book[$0].money != nil && book[$0].tokens.lowerBound == found.tokens.upperBound
      }
    }
  }

  /// "If the audit finds defects, $5,000 is withheld": an amount that stays with the payer when something
  /// happens, and not until then.
  private var keepsOnCondition: Bool {
    (sentence.opensWhen || sentence.has(.each)) && sentence.says(PayAlterations.keeping)
      && !sentence.says(PayAlterations.releasing)
      && sentence.figures.contains { book[$0].money != nil && book[$0].isOperative }
  }

  /// "We are pulling the certificate date forward to 31 July 2027."
  private var movesDate: Bool {
    guard holds(PayAlterations.dates) || !context.names.mentions(in: sentence).isEmpty else {
      return false
    }
    return sentence.all(PayAlterations.moves).contains { found in
      sentence.figures.contains {
        book[$0].day != nil
          && (0...2).contains(book[$0].tokens.lowerBound - found.tokens.upperBound)
      }
    }
  }

  /// "At least two of the three must be in the bag before any money flows": some of the milestones, counted.
  private var countsSome: Bool {
    sentence.all(PayAlterations.some).contains { found in
      let next = found.tokens.upperBound
      let names = next < sentence.tokens.upperBound ? tokens[next].key : nil
      return names.map { !PayAlterations.others.contains($0) } ?? true
    } && holds(PayAlterations.ruling)
  }

  /// "No one bonus among them will exceed $18,000": a bound of each, wherever it stands.
  private var boundsEach: Bool {
    sentence.says(AdjustmentWords.singles)
      && (bounds || holds(PayAlterations.exceeding))
      && sentence.figures.contains { book[$0].money != nil || book[$0].percent != nil }
  }

  /// "They are paid in US dollars at a flat 0.72": a rate of exchange.
  private var convertsMoney: Bool {
    sentence.all(PayAlterations.rates).contains { found in
      sentence.figures.contains {
        book[$0].number != nil && book[$0].tokens.lowerBound == found.tokens.upperBound
      }
    }
  }
}

/// The words of alterations.
enum PayAlterations {
  static let table = PhraseTable<Bool>([
    (
      true,
      [
        "only whichever", "whichever was achieved", "whichever was reached", "only the biggest",
        "only the earliest", "just the biggest", "recovered out of", "recouped out of",
        "recovered from the first", "recouped from the first", "repaid out of",
        "credited against", "charged against", "set against", "counted against", "netted against",
        "netted off", "come out of the bonus", "comes out of the bonus", "come out of the award",
        "comes out of the award", "come out of the total", "comes out of the total",
        "come out of the fee", "comes out of the fee", "come out of the payment",
        "comes out of the payment", "is borne by stage", "is borne by milestone",
        "are borne by stage", "shares stay with", "reverts to", "revert to",
        "withheld here", "struck out", "has withdrawn", "have withdrawn", "may disregard",
        "can disregard", "to be disregarded", "tier lower", "tiers lower", "level lower",
        "levels lower", "step lower", "steps lower", "is forgiven", "are forgiven", "swap",
        "swaps", "swapped for", "exchanged for", "traded for", "moves with the", "move with the",
        "moves in line with", "move in line with", "nur in diesem verhältnis",
        "only in this proportion", "only in that proportion", "only in the same proportion",
        "paid more than that", "no more than that", "von der summe", "until both", "until all of",
        "unless both", "before any money", "before any payment", "still brings", "still earns",
        "part or all of the money", "all or part of the money",
      ] + exclusions + setOffs + replacements + rules
    )
  ])

  /// What is not paid any more, or paid to somebody else.
  private static let exclusions = [
    "carries no money", "carry no money", "no money attached", "no longer carries", "made over to",
    "signed over to", "assigned to the bank", "never reaches", "kept for good", "keeps for good",
    "never released", "are mere advances", "are only advances", "is only an advance",
    "only the dearer", "only the cheaper", "dearer of the two", "larger of the two",
    "smaller of the two", "bigger of the two", "higher of the two", "lower of the two",
    "greater of the two", "lesser of the two", "purse is empty", "pot is empty",
    "fund is exhausted", "budget is exhausted", "money is used up", "budget is used up",
    "while funds last",
    "as long as funds last", "until the money runs out",
  ]
  /// What comes out of a payment, or counts as one.
  private static let setOffs = [
    "settled out of the", "met out of the", "by way of the first", "by way of the second",
    "by way of the third", "by way of the last", "by way of the final", "worked off against",
    "work off against", "is worked off", "counts towards the first", "counts toward the first",
    "count towards the first", "counts towards the last", "counts toward the last",
    "goes towards the first", "serves first to", "pound for pound",
    "dollar for dollar", "euro for euro", "franc for franc",
  ]
  /// What stands in the place of an amount or a rule.
  private static let replacements = [
    "may be honoured with", "may be honored with", "may be honoured in", "may be honored in",
    "may be paid in kind", "shook hands on", "shaken hands on", "shrink in step", "shrinks in step",
    "rise in step",
    "rises in step", "give way to", "gives way to", "take the place of those",
    "takes the place of those", "twice over",
  ]
  /// What must be there first, which of several counts, and what is added to or taken off the others.
  private static let rules = [
    "before any of them", "before any of these", "none of this is due", "none of this is paid",
    "none of it is due", "none of it is paid", "only rewarded where", "only rewarded if",
    "as much again", "pay for whichever", "instead of the money",
    "in place of the money", "taken off these", "taken off the payments", "taken off the bonus",
    "taken off the next payment", "back out of the first", "back out of the next",
    "out of this pot",
    "part of the money", "the rest isn't paid", "the rest is not paid", "doubles the last",
    "doubles the first", "doubles the other", "doubles both",
    "shared equally with", "split with",
    "is used up", "are used up", "less any hours", "sum less any", "payment less any",
    "is made for each",
    "added to the next one", "added to the next payment", "added to the last payment",
    "can be made up by", "made up by overshooting", "wipes out the", "whole thing is off",
    "all bets are off", "only pay out once", "only pay out if", "only pay out when",
    "shrink accordingly", "rise accordingly", "bonus is adjusted accordingly",
    "payment is adjusted accordingly", "amount is adjusted accordingly", "scaled accordingly",
    "counts for half", "count for half", "counts for three quarters", "counts for a quarter",
    "counts for a third", "counts half", "in place of the first payment",
    "in place of the second payment",
    "in place of the third payment", "in place of the last payment", "counts towards these",
    "count towards these", "pay only the balance", "only those are paid", "only these are paid",
    "smallest is not paid", "largest is not paid", "lowest is not paid", "highest is not paid",
    "werden angerechnet", "wird angerechnet", "werden darauf angerechnet", "as one package",
    "move up or down with", "moves up or down with", "scales the outcome", "scales the bonus",
    "scales the payment", "scales the amount", "round the total", "rounds the total",
    "round up the", "out of what", "later than that it is",
  ]
  static let keeping = PhraseTable<Bool>([
    (
      true,
      [
        "is withheld", "are withheld", "withholds", "is kept back", "are kept back", "keeps back",
        "is held back", "holds back", "retains", "is retained", "goes back to", "falls back to",
        "stays with the", "remains with the", "is returned to", "back to the company",
        "wird einbehalten", "werden einbehalten",
      ]
    ),
    (true, ["keeps $", "keeps £", "keeps €"]),
  ])
  static let settled = PhraseTable<Bool>([(true, ["is settled at", "are settled at"])])
  static let again = PhraseTable<Bool>([(true, ["a second time", "once more on top"])])
  static let releasing: PhraseTable<Bool> = PhraseTable<Bool>([
    (
      true,
      [
        "until", "released", "release", "is paid when", "is paid once", "freigegeben", "tax",
        "income tax", "vat",
      ]
    )
  ])
  static let dates: WordSet = [
    "date", "dates", "deadline", "deadlines", "milestone", "milestones", "due", "termin",
    "termine", "frist", "fristen",
  ]
  static let moves = PhraseTable<Bool>([
    (
      true,
      [
        "moved to", "moved up to", "moved back to", "moved forward to", "moves to", "forward to",
        "back to", "put back to", "pushed back to", "pushed out to", "brought forward to",
        "pulled forward to", "vorgezogen auf",
      ]
    )
  ])
  static let some = PhraseTable<Bool>([
    (
      true,
      ["one", "two", "three", "four"].flatMap { some in
        ["two", "three", "four", "five", "six"].flatMap { all in
          ["\(some) of the \(all)", "\(some) out of \(all)", "\(some) of these \(all)"]
        }
      }
    )
  ])
  static let exceeding: WordSet = ["exceed", "exceeds", "above", "over", "übersteigt"]
  static let others: WordSet = ["other", "others", "largest", "biggest"]
  static let ruling: WordSet = [
    "must", "most", "before", "only", "unless", "until", "paid", "collect", "maximum", "suffice",
    "suffices", "enough", "if", "with", "pays", "nothing",
  ]
  static let rates = PhraseTable<Bool>([
    (
      true,
      [
        "at a flat", "at a rate of", "at the rate of", "converted at", "exchange rate of",
        "at an exchange rate of", "zum kurs von", "zum kurs",
      ]
    )
  ])
}
