/// Remarks of an offer letter that change nothing of what it promises.
extension ParaphraseTests {
  static let letterRemarks = Paraphrase.all(
    of: "what a letter says beside its bonuses",
    in: """
      # Offer of a 2027 performance bonus

      14 January 2027

      Dear Priya,

      In addition to your salary, you can earn the following bonuses for 2027. Each one stands on its own.

      1. £4,000 if the new payroll system goes live on or before 30 September 2027.
      2. £6,000 if client retention for calendar year 2027 is 92% or higher.
      3. £2,500 if the company obtains ISO 27001 certification on or before 31 December 2027.

      The most you can earn under this letter is £12,500.

      {}
      """,
    "0.00", "12500.00",
    at: [
      "1=met 2=93.5 3=missed": "10000.00", "1=2027-10-02 2=92 3=2027-11-15": "8500.00",
      "1=missed 2=91.9 3=met": "2500.00",
    ],
    ways: [
      "We are making this offer because the three projects above matter a great deal to the business, and you are central to all of them.",
      "The Finance Director will confirm the retention figure from the audited client ledger by 28 February 2028.",
      "Any bonus earned will be paid with your March 2028 salary, by bank transfer to the account we hold for you.",
      "All payments are subject to income tax and National Insurance in the usual way and will be made through PAYE.",
      "If you resign or are dismissed for gross misconduct before the payment date, you will not be entitled to any bonus not yet paid.",
      "Nothing in this letter guarantees your employment for any particular length of time.",
      "If a target is missed, nothing is paid for that item, but the other two are not affected.",
      "For example, if payroll goes live on 15 September 2027, retention comes in at 94% and the certificate is not obtained, you would receive £10,000.",
      "Taken together, the three bonuses come to £12,500.",
      "\"Client retention\" means the percentage of clients on our books at 1 January 2027 who are still clients on 31 December 2027.",
      "Please keep the terms of this letter confidential, other than from your spouse or partner and your professional advisers.",
      "This letter is governed by the law of England and Wales.",
      "To accept, please sign and return one copy by 12 February 2027; after that date the offer lapses.",
      "Should a bonus turn out to have been paid on the strength of figures that were materially misstated, the company may ask you to repay it within 60 days.",
      "If you disagree with how a target has been assessed, write to the HR Director within 14 days and the matter will be looked at by two directors who were not involved in the original decision.",
      "The payroll system \"goes live\" when the first live monthly payroll has been run on it for all 340 staff.",
      "A copy of the certificate from the accredited body will be enough evidence for item 3.",
      "These bonuses are not pensionable and do not count towards your contractual pay.",
      "No change to this letter is valid unless it is in writing and signed by both of us.",
      "Your base salary of £58,000 a year and your 27 days' holiday are unchanged.",
      "Last year's scheme paid you £3,200 and closed on 31 December 2026.",
      "You'll hear from Martin in Payroll at least five working days before any money reaches your account.",
      "Thank you for everything you did in 2026; I am looking forward to working with you on this.",
    ])
}
