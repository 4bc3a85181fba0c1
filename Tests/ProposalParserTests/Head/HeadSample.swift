import ProposalModel

@testable import ProposalParser

/// What a sheet says of itself.
func head(_ text: String) -> Proposal {
  var reading = SheetReading(MarkdownDocument(bytes: Array(text.utf8)))
  reading.readHead()
  return reading.proposal
}
