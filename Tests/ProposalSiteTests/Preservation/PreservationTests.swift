import Foundation
import ProposalModel
import Testing

/// Nothing of a sheet is lost on the way to the page, and the two formats say the same.
@Suite struct PreservationTests {
  @Test(arguments: SheetText.all)
  func `Every sentence that is not private stands in both documents, in order`(sheet: SheetText)
    throws
  {
    let documents = try SheetDocuments(sheet.bytes)
    #expect(!SheetSentences(sheet.bytes, documents.proposal).parts.isEmpty)
    expectSentences(of: sheet.bytes, in: documents, sheet.name)
  }

  @Test(arguments: SheetText.all)
  func `Every sentence stands in the review too, in order, whatever is marked`(sheet: SheetText)
    throws
  {
    let documents = try SheetDocuments(sheet.bytes)
    let sentences = SheetSentences(sheet.bytes, documents.proposal)
    let reviews = try documents.reviews()
    #expect(sentences.firstMissing(in: PageWords(html: reviews[0])) == nil, "HTML")
    #expect(sentences.firstMissing(in: PageWords(reviews[1])) == nil, "Markdown")
  }

  @Test(arguments: SheetText.all)
  func `HTML and Markdown agree number for number`(sheet: SheetText) throws {
    let documents = try SheetDocuments(sheet.bytes)
    #expect(PageFigures.figures(html: documents.html).count > 10)
    #expect(PageFigures.differences(html: documents.html, markdown: documents.markdown).isEmpty)
  }

  @Test func `A sentence that is not there, or in another order, is missed`() {
    let sheet = Array("One thing.\n\nAnother thing.\n".utf8)
    let sentences = SheetSentences(sheet, .init())
    #expect(sentences.firstMissing(in: PageWords(sheet)) == nil)
    for page in ["Another thing. One thing.", "One thing."] {
      #expect(sentences.firstMissing(in: PageWords(Array(page.utf8))) == "Anotherthing")
    }
  }

  @Test func `A number that one page lacks is missed`() {
    let html = Array("<p>$50,000 in 2026, $75,000</p>".utf8)
    let markdown = Array("> $50,000 in 2027".utf8)
    #expect(
      PageFigures.differences(html: html, markdown: markdown)
        == ["2026: 1", "2027: -1", "75,000: 1"])
  }

  /// Batches of twenty: they share the processors.
  static let batches =
    0..<(ProcessInfo.processInfo.environment["MUTATIONS"].flatMap { Int($0) }
    .map { $0 / 200 } ?? 10)

  @Test(arguments: batches)
  func `A shuffled sheet becomes pages that lose nothing and agree`(batch: Int) throws {
    var shuffled = ShuffledSheet(
      seed: 0x5368_7566 &+ UInt64(batch), of: SheetText.all.map(\.bytes))
    for index in 0..<20 {
      let bytes = shuffled.next()
      let documents = try SheetDocuments(bytes)
      expectSentences(of: bytes, in: documents, "batch \(batch), \(index)")
      let differences = PageFigures.differences(
        html: documents.html, markdown: documents.markdown)
      #expect(differences.isEmpty, "batch \(batch), \(index)")
    }
  }

  private func expectSentences(
    of bytes: [UInt8], in documents: SheetDocuments, _ name: String
  ) {
    let sentences = SheetSentences(bytes, documents.proposal)
    let html = sentences.firstMissing(in: PageWords(html: documents.html))
    #expect(html == nil, "HTML of \(name)")
    let markdown = sentences.firstMissing(in: PageWords(documents.markdown))
    #expect(markdown == nil, "Markdown of \(name)")
  }
}
