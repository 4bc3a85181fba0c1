public import ProposalModel

/// Reads sheets. Reading never fails: what is not understood is among the proposal's issues.
public enum SheetParser {
  /// The proposal that the bytes of a sheet state.
  public static func proposal(from bytes: [UInt8]) -> Proposal {
    let document = MarkdownDocument(bytes: bytes)
    var reading = SheetReading(document)
    reading.readHead()
    reading.readGroupRules()
    reading.readMilestones()
    reading.readGroup()
    reading.readSchedule()
    reading.readTotals()
    reading.readTerms()
    reading.compareContractSum()
    reading.settleLateness()
    reading.unsettleIdleBounds()
    reading.confirmResults()
    reading.takeRunSums()
    reading.takeRestatingTables()
    reading.reportUnclearTables()
    reading.takeSums()
    reading.unsettleUnclaimed()
    reading.unsettleListed()
    reading.closeLedger()
    reading.readMeasures()
    reading.readBlocks()
    reading.proposal.suppressions = SuppressionReader.suppressions(in: document)
    return reading.proposal
  }
}
