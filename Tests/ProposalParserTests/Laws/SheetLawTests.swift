import Testing

@testable import ProposalModel
@testable import ProposalParser

@Suite("Nothing of a sheet is lost, and everything leads back to it")
struct SheetLawTests {
  @Test("each figure stands in the ledger once", arguments: LawSheet.all)
  func ledger(_ sheet: LawSheet) {
    let law = LedgerLaw(sheet.bytes, SheetParser.proposal(from: sheet.bytes))
    #expect(law.count > 0)
    #expect(law.breaches.isEmpty)
  }

  @Test("a figure that is missing from the ledger, or in it twice, is noticed")
  func ledgerLaw() throws {
    let bytes = try #require(LawSheet.all.first).bytes
    var proposal = SheetParser.proposal(from: bytes)
    proposal.issues = []
    let figure = try #require(proposal.ledger.first { $0.kind == .money })
    proposal.ledger.append(figure)
    #expect(LedgerLaw(bytes, proposal).breaches.count == 1)
    proposal.ledger.removeAll { $0 == figure }
    #expect(LedgerLaw(bytes, proposal).breaches.count == 1)
  }

  @Test("each place lies inside the sheet, on scalar boundaries", arguments: LawSheet.all)
  func places(_ sheet: LawSheet) {
    let proposal = SheetParser.proposal(from: sheet.bytes)
    #expect(PlaceLaw.breachesAnywhere(proposal, of: sheet.bytes).isEmpty)
  }

  @Test("a place beyond the sheet, or inside a character, is noticed", arguments: [0..<99, 2..<4])
  func placeLaw(_ range: Range<Int>) {
    var proposal = Proposal()
    let bytes = Array("a é b".utf8)
    proposal.title = .empty(at: SourceRange(start: range.lowerBound + 1, end: range.upperBound))
    #expect(PlaceLaw.breachesAnywhere(proposal, of: bytes).count == 1)
  }

  @Test("reading the same bytes twice gives the same proposal", arguments: LawSheet.all)
  func determinism(_ sheet: LawSheet) {
    let first = SheetFactList(SheetParser.proposal(from: sheet.bytes))
    #expect(first == SheetFactList(SheetParser.proposal(from: sheet.bytes)))
  }

  /// A line in capitals is a heading, but not where its remark holds a day that would be passed over.
  @Test func `a day in the remark of a line in capitals is in the ledger`() {
    let text =
      "# Notes\n\nDana is paid $500.\n\nEXTRAS (as agreed on 23 March 2027)\n\nNone so far.\n"
    let bytes = Array(text.utf8)
    #expect(LedgerLaw(bytes, SheetParser.proposal(from: bytes)).breaches == [])
  }
}
