import ProposalLint
import ProposalModel

/// Ways to write the same sheet that change nothing of what it says, and three in which a rule is
/// silent about it.
enum Rewriting: String, CaseIterable, Sendable {
  case asWritten, crlf, belowOtherScripts, softWrapped, inTableRow, inTableOfNames, quoted, inCode
  case suppressed

  /// Whether the rewritten sheet agrees nothing any more.
  var silences: Bool { self == .quoted || self == .inCode || self == .suppressed }

  /// Rules about the file see quotes and code as well, and front matter stands first or nowhere.
  func applies(to rule: RuleDocumentation, _ example: RuleExample) -> Bool {
    switch self {
    case .asWritten, .crlf: true
    case .belowOtherScripts: !example.marked.hasPrefix("---")
    case .softWrapped: rule.subject == .agreement
    case .inTableRow, .inTableOfNames:
      rule.subject == .agreement && isNamed(in: example)
        && table?.rewrite(example.marked) != nil
    case .quoted, .inCode: rule.subject == .agreement && !example.marked.hasPrefix("---")
    // A title makes the whole sheet one section.
    case .suppressed: rule.family != .suppression && example.marked.hasPrefix("# ")
    }
  }

  /// The marked text, rewritten.
  func rewrite(_ text: String, of rule: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return switch self {
    case .asWritten: text
    case .crlf: lines.joined(separator: "\r\n")
    case .belowOtherScripts: "<!-- Ümläute, 東京, 👍🏽, e\u{301} -->\n\n" + text
    case .softWrapped: Self.wrapped(lines).joined(separator: "\n")
    case .inTableRow, .inTableOfNames: table?.rewrite(text) ?? text
    case .quoted: lines.map { "> " + $0 }.joined(separator: "\n")
    case .suppressed: "<!-- lint:allow \(rule): an example -->\n\n" + text
    case .inCode: "```\n" + text + "\n```\n"
    }
  }

  /// A milestone in a row has the row's name, and not that of a heading above.
  private func isNamed(in example: RuleExample) -> Bool {
    !example.marked.split(separator: "\n").contains {
      $0.hasPrefix("##") && (self == .inTableRow || $0.contains("⟦"))
    }
  }

  /// How lists of keys and values become tables.
  private var table: TableRewriting? {
    switch self {
    case .inTableRow: TableRewriting(layout: .headings)
    case .inTableOfNames: TableRewriting(layout: .names)
    default: nil
    }
  }

  /// Plain paragraphs outside of front matter, cut at a space about every 30 bytes.
  private static func wrapped(_ lines: [String]) -> [String] {
    guard lines.first != "---" else { return lines }
    return lines.map { line in
      guard let first = line.unicodeScalars.first, first.properties.isAlphabetic || first == "⟦",
        !line.contains("|")
      else { return line }
      return wrapped(line)
    }
  }

  /// A number or mark at the start of a line may begin a list, so the cut is in front of a word.
  private static func wrapped(_ line: String) -> String {
    var text = ""
    var width = 0
    for word in line.split(separator: " ", omittingEmptySubsequences: false) {
      let isWord = word.unicodeScalars.first?.properties.isAlphabetic == true
      let breaks = width > 30 && isWord
      text += text.isEmpty ? "" : breaks ? "\n" : " "
      width = breaks ? 0 : width + word.utf8.count + 1
      text += word
    }
    return text
  }
}
