/// A sheet with words and amounts planted where only its author may see them.
struct CanarySheet {
  /// The word that no document may hold.
  static let word = "CANARY"
  /// The amount that no document may hold, as sheets write it.
  static let amounts = ["7,654,321", "7.654.321", "7'654'321", "7 654 321", "7654321"]

  /// The sheet with its canaries.
  let bytes: [UInt8]

  /// Plants a canary in every place a sheet can hide one.
  init(_ sheet: [UInt8]) {
    var lines = String(decoding: sheet, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init)
    Self.plantInFront(&lines)
    Self.plantInLines(&lines)
    Self.plantInBody(&lines)
    bytes = Array((lines.joined(separator: "\n") + Self.notes).utf8)
  }

  /// A key that Milepost does not use, in the front matter or in one made for it.
  private static func plantInFront(_ lines: inout [String]) {
    let key = "internal-reference: \(word)KEY 7,654,321"
    if lines.first == "---" {
      lines.insert(key, at: 1)
    } else {
      lines.insert(contentsOf: ["---", key, "---", ""], at: 0)
    }
  }

  /// Reasons for suppressions inside an item and inside a row of a table.
  private static func plantInLines(_ lines: inout [String]) {
    let comment = " <!-- lint:allow vague-comparative: \(word)INLINE our floor is $7,654,321 -->"
    if let item = lines.firstIndex(where: { $0.hasPrefix("- ") }) { lines[item] += comment }
    // The cells of a grid are cut at its columns.
    guard !lines.contains(where: { $0.hasPrefix("+--") }) else { return }
    let row = lines.lastIndex { $0.hasPrefix("| ") && $0.hasSuffix(" |") && !$0.contains("--") }
    if let row { lines[row] = lines[row].dropLast(2) + comment + " |" }
  }

  /// A tagged block, a comment and a reason for a suppression, in front of a section, where they
  /// part no paragraph, list or table; at the end where the sheet has no sections.
  private static func plantInBody(_ lines: inout [String]) {
    let place = lines.firstIndex { $0.hasPrefix("## ") } ?? lines.count
    lines.insert(contentsOf: hidden, at: place)
  }

  private static let hidden = [
    "", "<!-- \(word)COMMENT we would take $7,654,321 -->", "",
    "<!-- lint:allow time-no-deadline: \(word)REASON -->", "",
    "<!-- audience: owner -->", "\(word)TAGGED our floor for this milestone is $7,654,321.", "",
    "<!-- audience: owner -->", "- \(word)FIRST a bonus of $7,654,321 if it is live by May 2031",
    "- \(word)SECOND Bonus: $7,654,321", "",
  ]

  private static let notes = """


    ## Private notes

    \(word)NOTES we would accept a bonus of $7,654,321 by 31 December 2031.

    - \(word)ITEM Milestone 9: a bonus of $7,654,321 if revenue reaches $7,654,321.

    | \(word)HEAD | Bonus |
    |---|---:|
    | \(word)CELL | $7,654,321 |

    """

  /// The canaries found in the bytes of a document: each word up to its end, each amount.
  static func found(in page: [UInt8]) -> Set<String> {
    var found: Set<String> = []
    for canary in [word] + amounts {
      for start in places(of: Array(canary.utf8), in: page) {
        let end = page[start...].firstIndex { $0 <= 0x20 || $0 == UInt8(ascii: "<") }
        found.insert(String(decoding: page[start..<(end ?? page.count)], as: UTF8.self))
      }
    }
    return found
  }

  private static func places(of words: [UInt8], in page: [UInt8]) -> [Int] {
    guard page.count >= words.count else { return [] }
    return (0...page.count - words.count).filter {
      page[$0] == words[0] && page[$0..<$0 + words.count] == words[...]
    }
  }
}
