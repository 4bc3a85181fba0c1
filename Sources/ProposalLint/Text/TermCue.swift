import ProposalModel

/// What a sentence mentions of the terms beside goal and pay, as far as single words and phrases
/// show it; presence anywhere in the sheet counts, in English and in German.
struct TermCue: CueSet {
  let rawValue: Int

  /// “Claim 4, to 31 January”: a date of the heading is none of the sentences.
  static let ofHeadings: TermCue = .days

  /// Says what holds if nobody agrees on new targets.
  static let fallback = TermCue(rawValue: 1 << 0)
  /// Names what a proxy stands in for.
  static let proxied = TermCue(rawValue: 1 << 1)
  /// Says until when a proxy is used.
  static let proxyEnd = TermCue(rawValue: 1 << 2)
  /// Is about leaving, death, disability.
  static let leaver = TermCue(rawValue: 1 << 3)
  /// Is about a sale of the payer.
  static let changeInControl = TermCue(rawValue: 1 << 4)
  /// Is about paying back.
  static let clawback = TermCue(rawValue: 1 << 5)
  /// Says that the payer is listed on a US exchange.
  static let listed = TermCue(rawValue: 1 << 6)
  /// Settles the time of payment for the tax on deferred pay.
  static let deferral = TermCue(rawValue: 1 << 7)
  /// Is about objecting, correcting, deciding.
  static let dispute = TermCue(rawValue: 1 << 8)
  /// Is about accepting a deliverable.
  static let acceptance = TermCue(rawValue: 1 << 9)
  /// Names a test, list or standard that decides.
  static let criterion = TermCue(rawValue: 1 << 10)
  /// Is about looking at a deliverable before it is accepted.
  static let review = TermCue(rawValue: 1 << 11)
  /// Says that silence means something.
  static let silence = TermCue(rawValue: 1 << 12)
  /// Names somebody who acts.
  static let actor = TermCue(rawValue: 1 << 13)
  /// Accepts, approves or certifies, with a subject.
  static let approves = TermCue(rawValue: 1 << 14)
  /// Waits for an approval by nobody in particular.
  static let passiveApproval = TermCue(rawValue: 1 << 15)
  /// Is about handing over money.
  static let payment = TermCue(rawValue: 1 << 16)
  /// Counts days, or names them.
  static let days = TermCue(rawValue: 1 << 17)
  /// Says how scope is changed, by whom.
  static let changeRoute = TermCue(rawValue: 1 << 18)
  /// Speaks of more or other work.
  static let moreWork = TermCue(rawValue: 1 << 19)
  /// Guards the quality of what is delivered.
  static let quality = TermCue(rawValue: 1 << 20)
  /// Pays what was kept back.
  static let release = TermCue(rawValue: 1 << 21)
  /// Promises more for being early.
  static let extra = TermCue(rawValue: 1 << 22)
  /// Keeps money back.
  static let retained = TermCue(rawValue: 1 << 23)
  /// Is paid month by month, or in advance.
  static let runningPayment = TermCue(rawValue: 1 << 24)

  /// Sets a day to be there by, or counts the days saved.
  static let deadline = TermCue(rawValue: 1 << 25)
  /// Names an amount of money.
  static let money = TermCue(rawValue: 1 << 26)
  /// Calls a measure a proxy.
  static let proxy = TermCue(rawValue: 1 << 27)

  /// Names a profession or authority with standards of its own.
  static let profession = TermCue(rawValue: 1 << 28)

  /// Is about handing over, whatever is handed over.
  static let handover = TermCue(rawValue: 1 << 29)
  /// Counts the days by which something is early.
  static let perDay = TermCue(rawValue: 1 << 31)
  /// Happens each month, whatever it is.
  static let monthly = TermCue(rawValue: 1 << 32)

  /// Says until when something holds, whatever it is.
  static let limited = TermCue(rawValue: 1 << 30)

  static let index: PhraseIndex = TermCue.table(
    of: PeopleTermWords.cues + DeliveryTermWords.cues + MoneyTermWords.cues)
  /// Cues whose words a finding may stand at.
  static let located: TermCue = [.review, .passiveApproval, .moreWork, .proxy]
}
