import Foundation
import ProposalModel

/// Searches every byte of a published tree, names of files included, for secrets: as they are, with
/// entities and percent signs decoded, figures without grouping marks, and digests.
struct TreeSearch {
  private let texts: [(name: String, text: String)]

  init(_ pages: [String: Data]) {
    texts = pages.sorted { $0.key < $1.key }.map { name, data in
      let raw = name + "\n" + String(decoding: data, as: UTF8.self)
      let decoded = (raw.removingPercentEncoding ?? raw)
        .replacing("&#39;", with: "'").replacing("&quot;", with: "\"").replacing("&amp;", with: "&")
      return (
        name, [raw, decoded, Self.withoutMarks(decoded)].joined(separator: "\n").lowercased()
      )
    }
  }

  /// Where a secret was found.
  func places(of secret: String) -> [String] {
    let needles = Self.forms(of: secret)
    return texts.filter { page in needles.contains { page.text.contains($0) } }.map(\.name)
  }

  func holds(_ words: String) -> Bool { texts.contains { $0.text.contains(words.lowercased()) } }

  /// The secret, its digest, and a figure scaled by powers of ten: its digits stay together once
  /// marks are gone, unless the mark stands among them.
  private static func forms(of secret: String) -> [String] {
    let digests = [secret, secret.lowercased()].map {
      String(SHA256.hexadecimal(of: Array($0.utf8)).prefix(8))
    }
    guard Int(secret) != nil else { return [secret.lowercased()] + digests }
    let digits = Array(secret)
    let split = (1..<digits.count).map { String(digits[..<$0]) + "." + String(digits[$0...]) }
    let rounded = [String(digits.prefix(3))].flatMap {
      ["\($0.prefix(2)).\($0.suffix(1))k", $0 + "e"]
    }
    return [secret] + split + rounded + digests
  }

  /// Figures without commas, points, apostrophes and spaces between digits.
  private static func withoutMarks(_ text: String) -> String {
    var output: [Unicode.Scalar] = []
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let isMark = ",.'’ \u{A0}\u{202F}".unicodeScalars.contains(scalar)
      if isMark, index > 0, index + 1 < scalars.count, isDigit(scalars[index - 1]),
        isDigit(scalars[index + 1])
      {
        continue
      }
      output.append(scalar)
    }
    var joined = ""
    joined.unicodeScalars.append(contentsOf: output)
    return joined
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}
