import ProposalModel
import ProposalParser
import Testing

/// What is hidden in a sheet is in no document for the other side, byte for byte.
@Suite struct CanaryTests {
  @Test(arguments: SheetText.all)
  func `No private word or amount is in a document`(sheet: SheetText) throws {
    let documents = try SheetDocuments(CanarySheet(sheet.bytes).bytes)
    #expect(CanarySheet.found(in: documents.html).isEmpty)
    #expect(CanarySheet.found(in: documents.markdown).isEmpty)
    for scorecard in try documents.scorecards() {
      #expect(CanarySheet.found(in: scorecard).isEmpty)
    }
  }

  @Test(arguments: SheetText.all)
  func `What is private leaves no trace in a document`(sheet: SheetText) throws {
    let plain = try SheetDocuments(sheet.bytes)
    let planted = try SheetDocuments(CanarySheet(sheet.bytes).bytes)
    #expect(planted.markdown.firstDifference(from: plain.markdown) == nil)
    #expect(planted.html.firstDifference(from: plain.html) == nil)
  }

  @Test(arguments: SheetText.all)
  func `What is private changes nothing of what is paid`(sheet: SheetText) {
    let plain = PayoutReport(of: SheetParser.proposal(from: sheet.bytes))
    let planted = PayoutReport(of: SheetParser.proposal(from: CanarySheet(sheet.bytes).bytes))
    #expect(planted.milestones.map(\.maximum) == plain.milestones.map(\.maximum))
    #expect(planted.milestones.map(\.id) == plain.milestones.map(\.id))
    #expect(planted.maximum == plain.maximum)
    #expect(planted.minimum == plain.minimum)
  }

  @Test(arguments: SheetText.all.prefix(8))
  func `The same words in operative text are found`(sheet: SheetText) throws {
    let canary = "\n\n## Background\n\nCANARYOPEN revenue was $7,654,321 last year.\n"
    let documents = try SheetDocuments(sheet.bytes + Array(canary.utf8))
    for page in [documents.html, documents.markdown] {
      #expect(CanarySheet.found(in: page) == ["CANARYOPEN", "7,654,321"])
    }
  }
}

extension [UInt8] {
  /// The line of this page that the other does not have at its place; `nil` where they are equal.
  fileprivate func firstDifference(from other: [UInt8]) -> String? {
    guard self != other else { return nil }
    let lines = split(separator: 0x0A)
    let others = other.split(separator: 0x0A)
    let index = zip(lines, others).enumerated().first { $0.element.0 != $0.element.1 }?.offset
    return String(decoding: index.map { lines[$0] } ?? lines.last ?? [], as: UTF8.self)
  }
}
