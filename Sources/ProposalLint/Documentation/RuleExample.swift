/// A sheet, or a sentence of one, that shows what a rule flags or lets pass.
///
/// Each `⟦…⟧` stands around words the rule flags; an example without marks is one that passes.
public struct RuleExample: Sendable {
  /// The text with its marks.
  public let marked: String
  /// The source file that states the example, for a test that fails.
  public let file: String
  /// The line in that file.
  public let line: Int

  /// Makes an example.
  public init(_ marked: String, file: String = #fileID, line: Int = #line) {
    self.marked = marked
    self.file = file
    self.line = line
  }

  /// The text without its marks, and the ranges of UTF-8 offsets they stood around, in order.
  public var unmarked: (text: [UInt8], ranges: [Range<Int>]) {
    var text: [UInt8] = []
    var ranges: [Range<Int>] = []
    var starts: [Int] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": starts.append(text.count)
      case "⟧": if let start = starts.popLast() { ranges.append(start..<text.count) }
      default: text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    return (text, ranges.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) })
  }
}
