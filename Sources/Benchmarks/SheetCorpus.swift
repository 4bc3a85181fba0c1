/// Sheets of six kinds, in turn, of two to three kilobytes each.
enum SheetCorpus {
  /// The text of the sheet with this number; the same number gives the same text.
  static func sheet(_ number: Int) -> String {
    var draw = SheetDraw(seed: UInt64(clamping: number) &+ 20_260_101)
    let body =
      switch number % 6 {
      case 0: BonusText.sheet(&draw)
      case 1: LadderText.sheet(&draw)
      case 2: ScorecardText.sheet(&draw)
      case 3: ContractText.sheet(&draw)
      case 4: GermanText.sheet(&draw)
      default: LetterText.sheet(&draw)
      }
    return body + NotesText.section(&draw)
  }

  /// The file name of the sheet with this number.
  static func name(_ number: Int) -> String {
    let digits = String(number)
    return "sheet-" + String(repeating: "0", count: max(0, 5 - digits.count)) + digits + ".md"
  }

  /// One sheet with many milestones, for measuring how reading grows with length.
  static func longSheet(milestones: Int) -> String {
    var draw = SheetDraw(seed: 7)
    var text = "# Milestone bonuses\n\nCurrency: USD\nEffective date: 1 January 2027\n"
    for number in 1...max(1, milestones) {
      text += """

        ## Milestone \(number): \(draw.one(of: SheetDraw.products)) \(number)

        - **Goal:** net revenue of $\(draw.number(2...40)) million by 31 December 2027.
        - **Bonus:** \(draw.dollars(2...90, step: 2500)) at the goal. All or nothing.
        - **Evidence:** audited accounts for 2027, note \(number).

        """
    }
    return text
  }

  /// One sheet with many sections of pay in plain sentences and no labels.
  static func longNotes(paragraphs: Int) -> String {
    var draw = SheetDraw(seed: 11)
    var text = "# Notes on pay\n\nAll amounts in US dollars. The effective date is 1 March 2027.\n"
    for number in 1...max(1, paragraphs) {
      text += """

        \(draw.person()) receives \(draw.dollars(2...90, step: 2500)) when site \(number) reaches \
        \(draw.number(10...900)) paying customers by 30 June 2027. An additional \
        \(draw.dollars(1...9, step: 1000)) is paid for Milestone \(number) if it is early.

        """
    }
    return text
  }
}
