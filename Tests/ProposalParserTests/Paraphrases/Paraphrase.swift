import ProposalModel
import ProposalParser
import Testing

/// One of the many ways to say the same thing: whatever the words, the amounts are the same.
struct Paraphrase: Sendable, CustomTestStringConvertible {
  /// What is said, in a few words.
  let meaning: String
  let way: String
  let construction: Construction

  var testDescription: String { "\(meaning): \(way)" }

  /// The ways to say a thing.
  ///
  /// - Parameters:
  ///   - meaning: what is said, in a few words.
  ///   - sheet: the text around it, `{}` where the words stand.
  ///   - minimum, maximum: the least and the most the whole sheet pays.
  ///   - facts: facts such as `1=46` and the total they come to.
  static func all(
    of meaning: String, in sheet: String, _ minimum: String, _ maximum: String,
    at facts: [String: String] = [:], ways: [String]
  ) -> [Paraphrase] {
    ways.map { way in
      let text = sheet.split(separator: "{}", omittingEmptySubsequences: false).joined(
        separator: way)
      return Paraphrase(
        meaning: meaning, way: way,
        construction: Construction(
          meaning, text, minimum, maximum, at: facts.mapValues { Optional($0) }))
    }
  }
}
