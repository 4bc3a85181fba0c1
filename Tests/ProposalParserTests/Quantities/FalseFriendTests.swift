import ProposalModel
import Testing

@testable import ProposalParser

@Suite("Names, slots and false friends") struct FalseFriendTests {
  static let labels: [Row] = [
    Row("Milestone 2: launch", "Milestone 2 = label"),
    Row("Milestones 1, 2 and 3 are due", "Milestones 1, 2 and 3 = label"),
    Row("Annex B and Annex 3", "Annex 3 = label"),
    Row("see CO-1", "CO-1 = label"),
    Row("Section 3.2 applies", "Section 3.2 = label"),
    Row("section 3.2.1(a)", "section 3.2.1(a) = label"),
    Row("release v7 today", "v7 = label"),
    Row("release v7.2 today", "v7.2 = label"),
    Row("ISO 14001 audit", "ISO 14001 = label"),
    Row("ISO 14001:2015", "ISO 14001:2015 = label"),
    Row("ISO/IEC 27001", "ISO/IEC 27001 = label"),
    Row("a severity-1 defect", "severity-1 = label"),
    Row("a P4 ticket", "P4 = label"),
    Row("on page 3", "page 3 = label"),
    Row("the P50 of pay", "P50 = label"),
    Row("under 409A", "409A = label"),
    Row("under 401(k) plans", "401(k) = label"),
    Row("a 401k plan", "401k = label"),
    Row("Form 10-K", "Form 10-K = label"),
    Row("the 10-K filing", "10-K = label"),
    Row("24/7 support", "24/7 = label"),
    Row("a 50/50 split", "50/50 = label"),
    Row("a 50/30/20 split", "50/30/20 = label"),
    Row("M4; then", "M4 = label"),
    Row("No. 3 and Nr. 4", "No. 3 = label", "Nr. 4 = label"),
    Row("§ 5 and §§ 5, 6", "§ 5 = label", "§§ 5, 6 = label"),
    Row("Art. 5 DSGVO", "Art. 5 = label"),
    Row("Ziffer 4 der Anlage 2", "Ziffer 4 = label", "Anlage 2 = label"),
    Row("issue #12", "#12 = label"),
    Row("on Day 90", "Day 90 = label"),
    Row("in Year 2", "Year 2 = label"),
    Row("call 555-123-4567", "555-123-4567 = label"),
    Row("+49 30 1234567", "+49 30 1234567 = label"),
    Row("https://x.org/2026/06 says", "https://x.org/2026/06 = label"),
    Row("as noted[^1] here", "[^1] = label"),
    Row("as noted[1] here", "[1] = label"),
    Row("version 3.2.1", "version 3.2.1 = label"),
    Row("a 3:1 ratio", "3:1 = label"),
    Row("SOC 2 report", "SOC 2 = label"),
    Row("COVID-19", "COVID-19 = label"),
    Row("Goal 3: grow", "Goal 3 = label"),
    Row("the Phase 2 launch", "Phase 2 = label"),
  ]

  static let slots: [Row] = [
    Row("X% of it", "X% = slot"),
    Row("XX% of it", "XX% = slot"),
    Row("[[amount]] due [[date]]", "[[amount]] = slot", "[[date]] = slot"),
    Row("[[$50,000]]", "[[$50,000]] = slot"),
    Row("amount TBD", "TBD = slot"),
    Row("XX customers", "XX = slot"),
    Row("within ___ days", "___ = slot"),
    Row("within [amount] now", "[amount] = slot"),
    Row("within [insert date] now", "[insert date] = slot"),
    Row("pay [●]", "[●] = slot"),
    Row("within X months", "X months = slot"),
    Row("{{payee}} agrees", "{{payee}} = slot"),
  ]

  static let nothing = [
    "iOS X is out", "you may march on Sun", "Sun Microsystems", "the target", "a one-time thing",
    "third-party review", "first-class work", "in a second's notice", "someone and no one else",
    "one of the parties", "per quarter", "a quarter", "twice a year", "behalf", "a year ago",
    "a cable [sic]", "the Acme [Germany] unit", "tbd", "mm and km", "US law", "All EUR members",
    "Mark agreed", "a & b", "- - -", "($)", "%", "per cent", "million", "May we go", "weasel",
    "", " ", ".", "I. Scope", "Rs and Fr", "the K factor", "an X factor",
  ]

  @Test("takes numbers that are names for names", arguments: labels)
  func readsLabels(_ row: Row) {
    #expect(described(row.text) == row.expected)
  }

  @Test("finds places to be filled in", arguments: slots)
  func readsSlots(_ row: Row) {
    #expect(described(row.text) == row.expected)
  }

  @Test("reads nothing where there is no number", arguments: nothing)
  func readsNothing(_ text: String) {
    #expect(described(text) == [])
  }
}
