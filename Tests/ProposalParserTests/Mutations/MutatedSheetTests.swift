import Testing

@testable import ProposalModel
@testable import ProposalParser

/// Whatever is done to a sheet: it is read without a trap, and the laws hold.
@Suite struct MutatedSheetTests {
  private static let sheets = LawSheet.all.map(\.bytes)

  @Test(arguments: MutationRun.batches)
  func `A mutated sheet is read, computed, and keeps its places and its ledger`(batch: Int) {
    var mutation = SheetMutation(seed: MutationRun.seed &+ UInt64(batch), of: Self.sheets)
    for index in 0..<MutationRun.batchSize {
      let bytes = mutation.next()
      let proposal = SheetParser.proposal(from: bytes)
      let report = PayoutReport(of: proposal)
      #expect(report.milestones.count == proposal.milestones.count)
      expectLaws(proposal, bytes, isFull: index.isMultiple(of: 20), "batch \(batch), \(index)")
    }
  }

  @Test func `A sheet cut off at any of its lines is read`() {
    for sheet in Self.sheets.prefix(4) {
      for end in sheet.indices where sheet[end] == 0x0A {
        let bytes = Array(sheet[..<end])
        expectLaws(SheetParser.proposal(from: bytes), bytes, isFull: false, "cut off at \(end)")
      }
    }
  }

  @Test func `The same seed makes the same mutations`() {
    var first = SheetMutation(seed: 1, of: Self.sheets)
    var second = SheetMutation(seed: 1, of: Self.sheets)
    for _ in 0..<20 { #expect(first.next() == second.next()) }
  }

  private func expectLaws(_ proposal: Proposal, _ bytes: [UInt8], isFull: Bool, _ name: String) {
    let places =
      isFull
      ? PlaceLaw.breachesAnywhere(proposal, of: bytes) : PlaceLaw.breaches(proposal, of: bytes)
    #expect(places.isEmpty, "\(name)")
    let breaches = LedgerLaw(bytes, proposal).breaches
    #expect(breaches.isEmpty, "\(name)")
  }
}
