import ProposalModel
import Testing

@testable import ProposalParser

@Suite("The words of a sheet tell which phrases are nowhere in it")
struct SheetWordsTests {
  @Test(
    "a phrase that a text holds is found among its words",
    arguments: [
      ("The bonus is split among the four drivers.", "split among"),
      ("Is it Divided?", "divided"),
      ("Gesamt: 40.000 €", "gesamt"),
      ("Payments come to", "come to"),
    ])
  func present(_ text: String, _ phrase: String) {
    #expect(table(phrase).mayStand(in: words(["Opening words", text])))
  }

  @Test(
    "a phrase whose first two words do not stand together is not",
    arguments: [
      (["The split is agreed among the drivers."], "split among"),
      (["The crew is split", "among four drivers"], "split among"),
      (["Dividends are paid."], "divided"),
      ([], "come to"),
    ])
  func absent(_ texts: [String], _ phrase: String) {
    #expect(!table(phrase).mayStand(in: words(texts)))
  }

  private func table(_ phrase: String) -> PhraseTable<Bool> { PhraseTable([(true, [phrase])]) }

  private func words(_ texts: [String]) -> SheetWords {
    SheetWords(
      of: texts.map { text in
        let bytes = 0..<text.utf8.count
        let prose = Prose(
          utf8: Array(text.utf8), runs: [ProseRun(text: bytes, origin: bytes)],
          place: SourceRange(start: 0, end: bytes.count))
        return Passage(prose: prose, figures: 0..<0, block: 0)
      })
  }
}
