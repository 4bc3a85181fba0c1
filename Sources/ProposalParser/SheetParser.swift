public import ProposalModel

/// Reads sheets. Reading never fails: what is not understood is among the proposal's issues.
public enum SheetParser {
  /// The proposal that the bytes of a sheet state.
  public static func proposal(from bytes: [UInt8]) -> Proposal {
    var reading = SheetReading(MarkdownDocument(bytes: bytes))
    reading.readHead()
    reading.readGroupRules()
    reading.readMilestones()
    reading.readGroup()
    reading.readSchedule()
    reading.readTotals()
    reading.readTerms()
    reading.unsettleUnclaimed()
    reading.closeLedger()
    reading.readMeasures()
    reading.readBlocks()
    return reading.proposal
  }
}
