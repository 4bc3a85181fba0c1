import Testing

@testable import ProposalModel

@Suite("A mask of words")
struct WordMaskTests {
  private let words = ["the", "of", "bonus", "prämie", "up-to", "$", "–", "twenty-five"]

  private func mask(_ words: [String]) -> WordMask {
    var mask = WordMask()
    for word in words { mask.insert(WordKey(word)) }
    return mask
  }

  @Test("meets what has one of its words")
  func shared() {
    for word in words {
      #expect(mask(words).meets(mask([word, "other"])))
      #expect(WordSet([WordKey(word), "other"]).meets(mask(words)))
    }
  }

  @Test("tells of nearly all other words that they are not there")
  func others() {
    let all = mask(words)
    let met = (0..<1000).count { all.meets(mask(["word\($0)"])) }
    #expect(met < 100)
    #expect(!all.meets(WordMask()) && !WordSet([]).meets(all))
  }
}
