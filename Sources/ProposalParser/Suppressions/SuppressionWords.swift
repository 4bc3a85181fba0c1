import ProposalModel

/// The parts of `<!-- lint:allow RULE, RULE until=DATE: reason -->`.
struct SuppressionWords {
  private(set) var rules: [Located<String>] = []
  private(set) var reason: String?
  private(set) var until: Located<CalendarDate>?
  private(set) var problem: Located<Suppression.Problem>?
  private let text: SheetText

  /// Reads a comment; nil where it is not addressed to the linter.
  init?(_ comment: MarkdownComment, in text: SheetText) {
    guard comment.text.hasPrefix("lint:") else { return nil }
    self.text = text
    let inside = Self.inside(of: comment.place.bytes, in: text.readable)
    let words = inside.lowerBound + "lint:".utf8.count..<inside.upperBound
    let colon = text.readable[words].firstIndex(of: UInt8(ascii: ":")) ?? words.upperBound
    var head = self.words(in: words.lowerBound..<colon)[...]
    readReason(min(colon + 1, words.upperBound)..<words.upperBound)
    guard let instruction = head.popFirst(), string(instruction) == "allow" else {
      let word = self.words(in: words).first ?? inside
      problem = located(.instruction(string(word)), word)
      return
    }
    for word in head { readWord(word) }
    if rules.isEmpty, problem == nil { problem = located(.noRule, instruction) }
  }

  private mutating func readWord(_ range: Range<Int>) {
    guard ASCII.has("until=", in: text.readable, at: range.lowerBound) else {
      rules.append(located(string(range), range))
      return
    }
    let day = range.lowerBound + "until=".utf8.count..<range.upperBound
    if let date = CalendarDate(iso: string(day)) {
      until = located(date, day)
    } else {
      problem = located(.date(string(day)), range)
    }
  }

  /// A last day behind the reason counts as well: left in it, it would be overlooked.
  private mutating func readReason(_ range: Range<Int>) {
    var words = words(in: range)
    if let last = words.last, ASCII.has("until=", in: text.readable, at: last.lowerBound) {
      readWord(last)
      words.removeLast()
    }
    guard let first = words.first, let last = words.last else { return }
    reason = string(first.lowerBound..<last.upperBound)
  }

  /// What stands between spaces and commas.
  private func words(in range: Range<Int>) -> [Range<Int>] {
    text.readable[range].split { ASCII.isSpace($0) || $0 == UInt8(ascii: ",") }
      .map { $0.startIndex..<$0.endIndex }
  }

  private func string(_ range: Range<Int>) -> String {
    String(decoding: text.readable[range], as: UTF8.self)
  }

  private func located<Value: Sendable>(_ value: Value, _ range: Range<Int>) -> Located<Value> {
    Located(value, at: text.place(range))
  }

  /// The bytes between the marks of a comment.
  private static func inside(of comment: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    let range = comment.lowerBound + 4..<max(comment.lowerBound + 4, comment.upperBound - 3)
    return PipeTable.trimmed(range, in: bytes)
  }
}
