import ProposalModel
import Testing

@testable import ProposalParser

/// A small generator with a fixed seed.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}

@Suite("What holds of every text") struct QuantityPropertyTests {
  static let pieces = [
    "$", "€", "USD", "10", "1,250", "1.250", "2026", "30", "06", "M", "m", "k", "million", "%",
    "June", "June-July", "Q1-Q3", "Q3", "FY26", "-", "–", "/", ".", ",", "(", ")", "[", "]", "[[",
    "]]", "three", "half",
    "third", "of", "the", "to", "and", "between", "months", "days", "business", "X", "Milestone",
    "§", "Tel", "+", "end", "mid", "twenty-five", "'26", "12", "000", "1'250", "€/k", "x", ":",
    "1.2.3", "99999999999999999999999999999999999999", "a", "dozen", "hundred", "\u{A0}", "½",
    "https://a.b/1", "^", "_", "__", "?", "10-K", "401", "pm", "No", "#", "basis", "points", "Fr",
    "by", "within", "year", "calendar", "FY", "1er", "30th", "\u{202F}", "¥", "cents", "US", "A$",
  ]

  @Test("quantities are in order, apart, inside the text, and every number is in one")
  func ledger() {
    var random = SplitMix(state: 20_260_630)
    for _ in 0..<4000 {
      let count = Int.random(in: 1...14, using: &random)
      let text = (0..<count).map { _ in
        (Self.pieces.randomElement(using: &random) ?? "") + (Bool.random(using: &random) ? " " : "")
      }.joined()
      check(text)
    }
  }

  private func check(_ text: String) {
    let prose = prose(text)
    var end = 0
    var covered: Set<Int> = []
    for quantity in QuantityReader.quantities(in: prose) {
      #expect(quantity.text.lowerBound >= end, "\(text)")
      #expect(!quantity.tokens.isEmpty && quantity.text.upperBound <= prose.utf8.count, "\(text)")
      end = quantity.text.upperBound
      covered.formUnion(quantity.tokens)
    }
    for (index, token) in prose.tokens.enumerated() where token.kind == .number {
      #expect(covered.contains(index), "\(text): \(prose.string(token.range))")
    }
  }

  @Test("any bytes are read without a trap")
  func anyBytes() {
    var random = SplitMix(state: 7)
    for _ in 0..<4000 {
      let utf8 = (0..<Int.random(in: 0...40, using: &random)).map { _ in
        Bool.random(using: &random)
          ? UInt8.random(in: 0...255, using: &random)
          : UInt8.random(in: 0x20...0x39, using: &random)
      }
      let range = 0..<utf8.count
      let prose = Prose(
        utf8: utf8, runs: utf8.isEmpty ? [] : [ProseRun(text: range, origin: range)],
        place: SourceRange(start: 0, end: utf8.count))
      let quantities = QuantityReader.quantities(in: prose)
      #expect(quantities.allSatisfy { $0.text.upperBound <= utf8.count })
    }
  }

  @Test("a number of five thousand digits is too large, not a trap")
  func tooLarge() {
    let digits = String(repeating: "9", count: 5000)
    #expect(described(digits) == [digits + " = too large"])
    #expect(described("$" + digits + " million").map { $0.hasSuffix("too large") } == [true])
  }

  @Test("struck text is marked and joins nothing")
  func struck() {
    let utf8 = Array("$50,000 $60,000".utf8)
    let prose = Prose(
      utf8: utf8,
      runs: [
        ProseRun(text: 0..<7, origin: 2..<9, role: .struck),
        ProseRun(text: 7..<15, origin: 11..<19),
      ], place: SourceRange(start: 0, end: 19))
    let quantities = QuantityReader.quantities(in: prose)
    #expect(quantities.map(\.isStruck) == [true, false])
    #expect(quantities.map(\.place.start) == [2, 12])
  }

  @Test("the ends of a range know each other")
  func partners() {
    let quantities = QuantityReader.quantities(in: prose("$10-12M by 2027"))
    #expect(quantities.map(\.rangePartner) == [1, 0, nil])
    #expect(quantities.first?.form.hasSharedScale == true)
  }
}
