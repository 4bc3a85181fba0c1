import ProposalModel
import Testing

@testable import ProposalParser

@Suite("Who pays, who is paid, and in what role")
struct PartyTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let text: String
    var payer: String?
    var payee: String?
    var role: String?
    var testDescription: String { text }
  }

  static let examples = [
    Example(
      text: """
        Agreement between **Alder County Water** ("District") and **Fernhill Controls LLC**
        ("Contractor") dated 4 May 2026.
        """, payer: "Alder County Water", payee: "Fernhill Controls LLC"),
    Example(
      text:
        "Agreed between Mosedale College (the Principal) and Ryle Joinery Pty Ltd (the Contractor).",
      payer: "Mosedale College", payee: "Ryle Joinery Pty Ltd"),
    Example(
      text:
        "# Grant\n\nThe Foundation (Stichting Waterland) supports the Grantee (University of Deventer).",
      payer: "Stichting Waterland", payee: "University of Deventer"),
    Example(
      text: """
        # Bonus rules

        The participant is Theo Lindgren, Chief Supply Officer of Marsh Paper Company.
        """, payer: "Marsh Paper Company", payee: "Theo Lindgren", role: "Chief Supply Officer"),
    Example(
      text:
        "# Commission rules, Area Manager North\n\nThese rules apply to Ana Ruiz of Fell Medical Supply Co. from 1 May.",
      payer: "Fell Medical Supply Co.", payee: "Ana Ruiz", role: "Area Manager North"),
    Example(
      text: "# Commission rules\n\nThese rules apply to the holder of the position.", payer: nil,
      payee: nil),
    Example(
      text: """
        # Prämie

        Zwischen der Oster Verpackungen GmbH und Frau Ilse Brandt, Leiterin Einkauf.
        """, payer: "Oster Verpackungen GmbH", payee: "Ilse Brandt", role: "Leiterin Einkauf"),
    Example(
      text: "# Award\n\nCompany: Minato Freight K.K. Approved by the plant director.",
      payer: "Minato Freight K.K."),
    Example(
      text: "Auftragnehmer: Gebr. Zumstein Holzbau AG, Bern",
      payee: "Gebr. Zumstein Holzbau AG, Bern"),
    Example(
      text: "# Bonus, Vice President, Retail\n\nEmployee: drs. Pieter Blom",
      payee: "drs. Pieter Blom",
      role: "Vice President, Retail"),
    Example(
      text:
        "# Terms, VP Sales\n\nGarner Data Corp. offers the following to Noel Ashby for the year.",
      payer: "Garner Data Corp.", payee: "Noel Ashby", role: "VP Sales"),
    Example(
      text:
        "# Bonus terms - Plant Director, Leeds\n\nRosa Calder will join Hewett Castings Ltd on 6 July 2026.",
      payer: "Hewett Castings Ltd", payee: "Rosa Calder", role: "Plant Director"),
    Example(text: "# COO Bonus Plan 2026\n\nApproved by the CEO.", role: "COO"),
    Example(text: "# Notes, call with Anna (CEO)\n\n- bonus of $5,000", role: nil),
    Example(
      text:
        "# Work\n\nClient: Orme Foods. Contractor: Fig Studio.\n\nSigned: Jo March (Client), Ed Hay (Contractor)",
      payer: "Orme Foods", payee: "Fig Studio"),
  ]

  @Test("are read from labels, definitions and phrases", arguments: examples)
  func parties(_ example: Example) {
    let proposal = head(example.text)
    #expect(proposal.payer?.string == example.payer)
    #expect(proposal.payees.first?.name.string == example.payee)
    #expect(proposal.role?.string == example.role)
  }

  @Test(
    "a letter pays whom its voice says",
    arguments: [
      (
        "Dear Ruth,\n\nI propose a bonus of £20,000. I should receive it in May, and my salary stays.",
        "Owen Pryce"
      ),
      ("Dear Ms Ruth Kemp,\n\nYou will receive £20,000 in May. Your salary stays.", "Ruth Kemp"),
    ])
  func letter(_ text: String, _ payee: String) {
    let text = text + "\n\nYours sincerely,\n\nOwen Pryce"
    #expect(head("# Bonus\n\n" + text).payees.map(\.name.string) == [payee])
  }

  @Test func `a fee proposal is made for the one who pays`() {
    let proposal = head(
      "# Fee proposal\n\n**For:** Elland Borough Council\n**From:** Kay Moss, Ember Consulting Ltd\n\nThe Contractor invoices each stage."
    )
    #expect(proposal.payer?.string == "Elland Borough Council")
    #expect(proposal.payees.map(\.name.string) == ["Ember Consulting Ltd"])
  }
}

@Suite("The dates and numbers of the paper itself")
struct PaperTests {
  @Test(
    "another paper's date is not the effective date",
    arguments: [
      (
        "Under the Services Agreement dated 2 June 2024. Effective date of this SOW: 2 May 2026.",
        2026
      ),
      ("The Recoupment Policy dated 2 October 2023 applies.", nil),
      ("This agreement dated 4 May 2026 sets out what is paid.", 2026),
      ("Contract dated 4 May 2026.", 2026),
    ] as [(String, Int?)])
  func effectiveDate(_ text: String, _ year: Int?) {
    #expect(head(text).effectiveDate?.value.year == year)
  }

  @Test(
    "a version is of the sheet, not of what is built",
    arguments: [
      ("Draft v3\n\nText.", "v3"), ("v2\n\nText.", "v2"), ("Version 4, 7 April 2026.", "4"),
      ("- API v2 goes live in May\n- portal v3 retired", nil),
    ] as [(String, String?)])
  func version(_ text: String, _ version: String?) {
    #expect(head(text).version?.string == version)
  }
}
