import ProposalModel
import ProposalParser
import Testing

/// The same promise in other words comes to the same amounts.
@Suite struct ParaphraseTests {
  @Test(
    arguments: Self.deeds + Self.dueDays + Self.revenueGoals + Self.rateGoals + Self.turnoverGoals
      + Self.errorGoals + Self.unitPrices + Self.dayRates + Self.priceParts)
  func `promises pay`(_ paraphrase: Paraphrase) { expect(paraphrase) }

  @Test(
    arguments: Self.unitCaps + Self.shares + Self.proportions + Self.lines + Self.highestSteps
      + Self.addedSteps + Self.sheetCaps + Self.sentenceLines + Self.scales)
  func `bounds and scales pay`(_ paraphrase: Paraphrase) { expect(paraphrase) }

  @Test(
    arguments: Self.overallCaps + Self.highestOfTwo + Self.allOrNothing + Self.leastAwards
      + Self.greaterOfBoth + Self.earlyRaises)
  func `ties amounts together`(_ paraphrase: Paraphrase) { expect(paraphrase) }

  @Test(
    arguments: Self.sitePrices + Self.dayPrices + Self.hurdles + Self.guarantees + Self.netOfTax
      + Self.forEachPerson)
  func `prices and bounds pay`(_ paraphrase: Paraphrase) { expect(paraphrase) }

  @Test(
    arguments: Self.parts + Self.germanParts + Self.becoming + Self.adding + Self.germanSteps
      + Self.metOrNot + Self.reports)
  func `parts and levels pay`(_ paraphrase: Paraphrase) { expect(paraphrase) }

  @Test(arguments: Self.lateWeeks + Self.cutOffs)
  func `says what is late`(_ paraphrase: Paraphrase) { expect(paraphrase) }

  @Test(arguments: Self.plannedShares + Self.plannedUnits + Self.earlySteps + Self.lessLater)
  func `says what is planned, early and late`(_ paraphrase: Paraphrase) { expect(paraphrase) }

  @Test(arguments: Self.harmless + Self.leavers + Self.remarks + Self.letterRemarks)
  func `changes nothing`(_ paraphrase: Paraphrase) { expect(paraphrase) }

  private func expect(_ paraphrase: Paraphrase) {
    let construction = paraphrase.construction
    let report = PayoutReport(of: construction.proposal)
    #expect(report.minimum.said == construction.range?.minimum, "\(paraphrase.way)")
    #expect(report.maximum.said == construction.range?.maximum, "\(paraphrase.way)")
    for (facts, total) in construction.at {
      let report = PayoutReport(of: construction.proposal, facts: Construction.facts(facts))
      #expect(report.total.said == total, "\(facts): \(paraphrase.way)")
    }
  }
}
