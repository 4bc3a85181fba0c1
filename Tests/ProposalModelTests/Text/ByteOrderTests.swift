import ProposalModel
import Testing

@Suite struct ByteOrderTests {
  @Test func `texts stand in the order of their bytes`() {
    let texts = ["", "A", "Z", "a", "a ", "a-much-longer-name", "aa", "e\u{301}", "z", "é", "😀"]
    for (place, one) in texts.enumerated() {
      for (other, text) in texts.enumerated() {
        #expect(ByteOrder.precedes(one, text) == (place < other), "\(one), \(text)")
        #expect((ByteOrder.compared(one, text) == 0) == (place == other))
      }
    }
  }
}
