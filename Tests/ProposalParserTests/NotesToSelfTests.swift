import ProposalModel
import ProposalParser
import Testing

@Suite struct NotesToSelfTests {
  private func notes(in text: String) -> [String] {
    let bytes = Array(text.utf8)
    return SheetParser.proposal(from: bytes).issues.compactMap { issue in
      guard case .noteToSelf(let words) = issue.value else { return nil }
      #expect(String(decoding: bytes[issue.place.start..<issue.place.end], as: UTF8.self) == words)
      return words
    }
  }

  @Test(arguments: [
    "# Plan\n\nNote to self: ask for more.\n", "# Plan\n\n- x, DELETE BEFORE\n  SENDING\n",
    "# Plan\n\n| a | b |\n|---|---|\n| 1 | delete before sending |\n",
    "# Plan\n\n## Milestone 1 (delete before sending)\n\nBonus: $5.\n",
  ])
  func `a note to oneself is found wherever it stands`(text: String) {
    let sheet = SheetParser.proposal(from: Array(text.utf8))
    let count = sheet.issues.count { if case .noteToSelf = $0.value { true } else { false } }
    #expect(count == 1)
  }

  @Test(arguments: [
    "# Plan\n\n## Private notes\n\nNote to self: ask for more.\n",
    "# Plan\n\n<!-- note to self: ask for more -->\n\nText.\n",
    "# Plan\n\nEach party keeps a note. To selfless work!\n",
  ])
  func `what nobody else will read is no problem`(text: String) {
    #expect(notes(in: text).isEmpty)
  }

  @Test func `the words are given as they stand`() {
    #expect(notes(in: "# Plan\n\nA. DELETE before Sending: b.\n") == ["DELETE before Sending"])
  }
}
