import ProposalModel
import ProposalParser
import Testing

/// What the reader understands, one construction a row, and what it must leave open.
@Suite struct ConstructionTests {
  @Test(
    arguments: Self.lengths + Self.parts + Self.units + Self.lateness + Self.bounds + Self.days
      + Self.lines + Self.sums + Self.grants + Self.firstUnits + Self.furtherRows + Self.stretches
      + Self.moving + Self.deeds + Self.scorecards)
  func `is read`(_ construction: Construction) { expect(construction) }

  @Test(
    arguments: Self.weights + Self.lists + Self.tables + Self.steps + Self.terms + Self.leads
      + Self.pasted + Self.unusualTables + Self.passedOver + Self.examples + Self.titledAmounts
      + Self.latenessOfPrices + Self.structures + Self.listedPay + Self.divided
      + Self.leadsThatChangeNothing + Self.listsWithNotes + Self.costBounds + Self.sections
      + Self.outcomes + Self.worths + Self.successive + Self.ladders + Self.pricesOfParts
      + Self.restated + Self.ceilings + Self.letters + Self.portions + Self.remarks
      + Self.takenOffByDay + Self.details)
  func `is read as a whole`(_ construction: Construction) { expect(construction) }

  @Test(
    arguments: Self.open + Self.openBesideExamples + Self.daysOpen + Self.grantsOpen
      + Self.stretchesOpen + Self.movingOpen + Self.structuresOpen + Self.outcomesOpen
      + Self.successiveOpen + Self.laddersOpen + Self.pricesOfPartsOpen + Self.ceilingsOpen
      + Self.restatedOpen + Self.remarksOpen + Self.lettersOpen + Self.detailsOpen)
  func `is left open, or is no pay`(_ construction: Construction) { expect(construction) }

  @Test(
    arguments: Self.lateFreed + Self.lateOpen + Self.lateSettled + Self.lateBonuses + Self.lateDays
      + Self.lateWholeOpen + Self.lateRows + Self.lateWerke)
  func `pays late as it says, or leaves it open`(_ construction: Construction) {
    expect(construction)
  }

  func expect(_ construction: Construction) {
    let proposal = construction.proposal
    let report = PayoutReport(of: proposal)
    #expect(report.minimum.said == construction.range?.minimum, "\(construction.text)")
    #expect(report.maximum.said == construction.range?.maximum, "\(construction.text)")
    for (facts, total) in construction.at {
      let report = PayoutReport(of: proposal, facts: Construction.facts(facts))
      #expect(report.total.said == total, "\(facts): \(construction.text)")
    }
  }
}
