import Foundation
import ProposalModel
import ProposalParser
import Testing

/// The statements the project began with, each read as it stands.
@Suite struct SeedStatementTests {
  private static let dated = "# Milestone bonus\n\nEffective date: 1 January 2026.\n\n"

  @Test func `an amount at a level within twelve months is a threshold with a computed deadline`()
    throws
  {
    guard let proposal = Self.proposal("ask") else { return }
    let milestone = try #require(proposal.milestones.first)
    #expect(proposal.milestones.count == 1)
    let level = Level(Rational(10_000_000))
    #expect(
      milestone.payout.plan?.terms
        == .threshold(amount: 150_000, level: level, direction: .higherIsBetter))
    let start = try #require(CalendarDate(iso: "2026-01-01"))
    #expect(milestone.deadline?.value.basis == .computed(anchor: start))
    #expect(milestone.deadline?.value.date == CalendarDate(iso: "2027-01-01"))
    #expect(PayoutReport(of: proposal).maximum.text == "150000.00")
  }

  @Test func `a ladder without a rule is unresolved, with the totals of both readings`() throws {
    guard let proposal = Self.proposal("ladder") else { return }
    let report = PayoutReport(of: proposal)
    let milestone = try #require(report.milestones.first)
    #expect(milestone.kind == "tiers-unresolved")
    #expect(milestone.maximum == .notSettled)
    #expect(report.maximum == .notSettled)
    #expect(
      Set(milestone.readings.map { $0.rule + " " + ($0.maximum.text ?? "") })
        == ["highest 100000.00", "cumulative 225000.00"])
  }

  @Test func `two markets and an additional amount for the third are cumulative`() throws {
    guard let proposal = Self.proposal("sample-proposal") else { return }
    let report = PayoutReport(of: proposal)
    #expect(report.milestones.map(\.kind) == ["tiers-cumulative"])
    #expect(report.maximum.text == "75000.00")
    #expect(report.currency == .usDollar)
  }

  @Test func `every member reads is read so`() {
    for row in Self.rows {
      guard let reads = row.reads else { continue }
      let report = PayoutReport(of: SheetParser.proposal(from: Array(row.text.utf8)))
      #expect(report.milestones.first?.kind == reads.kind, "\(row.id)")
      #expect(report.maximum.text == reads.maximum, "\(row.id)")
      #expect(report.currency?.code == reads.currency, "\(row.id)")
    }
  }

  private struct Row: Decodable {
    struct Reads: Decodable {
      let kind: String
      let maximum: String
      let currency: String
    }
    let id: String
    let text: String
    let reads: Reads?
  }

  private static let rows: [Row] = {
    let lines = (SharedCases.bytes("cases/seed_statements.jsonl") ?? []).split(separator: 0x0A)
    return lines.compactMap { try? JSONDecoder().decode(Row.self, from: Data($0)) }
  }()

  /// The statement below an effective date; `nil` when the file is not there.
  private static func proposal(_ id: String) -> Proposal? {
    rows.first { $0.id == id }.map { SheetParser.proposal(from: Array((dated + $0.text).utf8)) }
  }
}
