import ProposalRenderer
import Testing

@Suite("The Mustache specification")
struct MustacheSpecTests {
  /// Why a case is not met: the specification asks for what a proposal must never do.
  enum Reason {
    /// It asks for user text to be printed unescaped.
    case unescapedText
    /// It asks for a missing name, or a missing partial, to print nothing.
    case silentMiss
  }

  static let exceptions: [String: [String: Reason]] = [
    "inheritance": [
      "Triple Mustache": .unescapedText,
      "Negative Sections": .silentMiss,
    ],
    "interpolation": [
      "Triple Mustache": .unescapedText,
      "Ampersand": .unescapedText,
      "Triple Mustache Integer Interpolation": .unescapedText,
      "Ampersand Integer Interpolation": .unescapedText,
      "Triple Mustache Decimal Interpolation": .unescapedText,
      "Ampersand Decimal Interpolation": .unescapedText,
      "Triple Mustache Null Interpolation": .unescapedText,
      "Ampersand Null Interpolation": .unescapedText,
      "Basic Context Miss Interpolation": .silentMiss,
      "Triple Mustache Context Miss Interpolation": .unescapedText,
      "Ampersand Context Miss Interpolation": .unescapedText,
      "Dotted Names - Triple Mustache Interpolation": .unescapedText,
      "Dotted Names - Ampersand Interpolation": .unescapedText,
      "Dotted Names - Broken Chains": .silentMiss,
      "Dotted Names - Broken Chain Resolution": .silentMiss,
      "Dotted Names - Context Precedence": .silentMiss,
      "Dotted Names are never single keys": .silentMiss,
      "Implicit Iterators - Triple Mustache": .unescapedText,
      "Implicit Iterators - Ampersand": .unescapedText,
      "Triple Mustache - Surrounding Whitespace": .unescapedText,
      "Ampersand - Surrounding Whitespace": .unescapedText,
      "Triple Mustache - Standalone": .unescapedText,
      "Ampersand - Standalone": .unescapedText,
      "Triple Mustache With Padding": .unescapedText,
      "Ampersand With Padding": .unescapedText,
    ],
    "inverted": [
      "Context Misses": .silentMiss,
      "Dotted Names - Broken Chains": .silentMiss,
    ],
    "partials": [
      "Failed Lookup": .silentMiss,
      "Standalone Indentation": .unescapedText,
    ],
    "sections": [
      "Context Misses": .silentMiss,
      "Dotted Names - Broken Chains": .silentMiss,
      "Implicit Iterator - Triple mustache": .unescapedText,
      "Implicit Iterator - Ampersand": .unescapedText,
    ],
  ]

  @Test(
    "Every case is met, or is a listed exception that fails strictly",
    .enabled(if: MustacheSpec.isPresent, "the specification is not beside the package"),
    arguments: MustacheSpec.files)
  func cases(in file: String) throws {
    var exceptions = Self.exceptions[file] ?? [:]
    for testCase in try MustacheSpec.cases(in: file) {
      if let reason = exceptions.removeValue(forKey: testCase.name) {
        check(testCase, failsFor: reason)
      } else {
        #expect(try testCase.rendered() == testCase.expected, "\(file): \(testCase.name)")
      }
    }
    #expect(exceptions.isEmpty, "listed, but not in the specification")
  }

  private func check(_ testCase: MustacheSpec.Case, failsFor reason: Reason) {
    let error = #expect(throws: TemplateError.self) { try testCase.rendered() }
    switch (reason, error?.problem) {
    case (.unescapedText, .unescapedTag), (.silentMiss, .unknownName),
      (.silentMiss, .unknownPartial):
      break
    default: Issue.record("\(testCase.name) fails with \(String(describing: error))")
    }
  }
}
