import Testing

@testable import ProposalModel

@Suite("A set of words")
struct WordSetTests {
  private let words = ["the", "of", "bonus", "prämie", "up-to", "$", "–", "twenty-five"]

  @Test("has the words it was made of, and no others")
  func membership() {
    let set = WordSet(words.map { WordKey($0) })
    for word in words { #expect(set.contains(WordKey(word))) }
    for number in 0..<20_000 { #expect(!set.contains(WordKey("word\(number)"))) }
    #expect(!WordSet([]).contains("the"))
  }

  @Test("a union has the words of both")
  func union() {
    let set = (["a", "b"] as WordSet).union(["b", "c"])
    #expect(["a", "b", "c"].allSatisfy { set.contains(WordKey($0)) })
    #expect(!set.contains("d"))
  }

  @Test("the key of a mark is the key of the word it is written as")
  func marks() {
    #expect(WordKey(mark: 0x3A) == ":")
    #expect(WordKey(mark: 0xE2, 0x80, 0x93) == "–")
    #expect(WordKey(bytes: Array("ab".utf8), followedBy: 0x43) == "abc")
  }
}
