import Foundation
import Testing

/// The examples of the GFM table specification: Markdown, and the tables it must give.
struct GFMTableCases {
  /// One example.
  struct Case: Sendable, CustomTestStringConvertible {
    let number: Int
    let markdown: String
    /// For each table, its rows (header first) of cell texts.
    let tables: [[[String]]]

    var testDescription: String { "example \(number)" }
  }

  /// Reads the examples from the specification's own text.
  static func read(_ text: String) -> [Case] {
    let fence = String(repeating: "`", count: 32)
    var cases: [Case] = []
    for section in text.components(separatedBy: fence + " example\n").dropFirst() {
      let body = section.components(separatedBy: "\n" + fence)[0]
      let halves = body.components(separatedBy: "\n.\n")
      guard halves.count == 2 else { continue }
      cases.append(
        Case(number: cases.count + 1, markdown: halves[0], tables: tables(in: halves[1])))
    }
    return cases
  }

  private static func tables(in html: String) -> [[[String]]] {
    html.components(separatedBy: "<table>").dropFirst().map { part in
      let table = part.components(separatedBy: "</table>")[0]
      return table.components(separatedBy: "<tr>").dropFirst().map { row in
        row.components(separatedBy: "<t").dropFirst().compactMap(cell)
      }
    }
  }

  private static func cell(_ part: String) -> String? {
    guard part.hasPrefix("h") || part.hasPrefix("d"), let start = part.firstIndex(of: ">"),
      let end = part.range(of: "</t")
    else { return nil }
    return plain(String(part[part.index(after: start)..<end.lowerBound]))
  }

  private static func plain(_ html: String) -> String {
    var text = ""
    var isTag = false
    for character in html.replacingOccurrences(of: " <br> ", with: " ") {
      if character == "<" { isTag = true }
      if !isTag { text.append(character) }
      if character == ">" { isTag = false }
    }
    return text
  }
}
