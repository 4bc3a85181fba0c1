internal import ProposalModel

/// Tells quoted sentences and defined terms from text by their quotation marks.
///
/// More than three words between marks are somebody's sentence; fewer are a name or a term, and
/// stay operative unless the sentence goes on to define them.
enum QuotationMarks {
  private static let mostWordsOfATerm = 3
  private static let longestQuotation = 2_000

  /// `"` or the first byte of a typographic mark.
  @inline(__always)
  static func mayStart(_ byte: UInt8) -> Bool { byte == 0x22 || byte == 0xE2 || byte == 0xC2 }

  /// Gives the text between marks its role, splitting runs at the marks.
  static func mark(_ runs: inout [ProseRun], in text: [UInt8]) {
    let roles = roles(in: text)
    guard !roles.isEmpty else { return }
    var split: [ProseRun] = []
    split.reserveCapacity(runs.count + 2 * roles.count)
    var next = 0
    for run in runs {
      while next < roles.count, roles[next].range.upperBound <= run.text.lowerBound { next += 1 }
      append(run, roles[next...], to: &split)
    }
    runs = split
  }

  private static func roles(in text: [UInt8]) -> [(range: Range<Int>, role: TextRole)] {
    var roles: [(range: Range<Int>, role: TextRole)] = []
    var position = 0
    while position < text.count {
      guard mayStart(text[position]), let open = opening(in: text, at: position) else {
        position += 1
        continue
      }
      let start = position + open.length
      guard let end = close(open.closes, in: text, from: start) else {
        position = start
        continue
      }
      if let role = role(of: start..<end, in: text) { roles.append((start..<end, role)) }
      position = end + 1
    }
    return roles
  }

  /// The last byte of a mark and which closing marks answer it; all but `"`, `«` and `»` start
  /// with `E2 80`.
  private struct Opening {
    let length: Int
    let closes: [UInt8]
  }

  private static func opening(in text: [UInt8], at position: Int) -> Opening? {
    switch (text[position], byte(position + 1, text), byte(position + 2, text)) {
    case (0x22, _, _) where isOutside(text, before: position): Opening(length: 1, closes: [0x22])
    case (0xC2, 0xAB, _): Opening(length: 2, closes: [0xBB])
    case (0xE2, 0x80, 0x9C): Opening(length: 3, closes: [0x9D])
    case (0xE2, 0x80, 0x9E): Opening(length: 3, closes: [0x9C, 0x9D])
    case (0xE2, 0x80, 0x98): Opening(length: 3, closes: [0x99])
    default: nil
    }
  }

  private static func byte(_ position: Int, _ text: [UInt8]) -> UInt8 {
    position < text.count ? text[position] : 0
  }

  /// A straight mark opens only behind a space or bracket: `5" pipe` opens nothing.
  private static func isOutside(_ text: [UInt8], before position: Int) -> Bool {
    position == 0 || ASCII.isSpace(text[position - 1]) || "([{*_".utf8.contains(text[position - 1])
      || text[position - 1] >= 0x80
  }

  private static func close(_ marks: [UInt8], in text: [UInt8], from start: Int) -> Int? {
    let limit = min(text.count, start + longestQuotation)
    for position in start..<limit where closes(marks, in: text, at: position) { return position }
    return nil
  }

  private static func closes(_ marks: [UInt8], in text: [UInt8], at position: Int) -> Bool {
    switch text[position] {
    case 0x22: marks[0] == 0x22
    case 0xC2: marks[0] == 0xBB && byte(position + 1, text) == 0xBB
    case 0xE2:
      byte(position + 1, text) == 0x80 && marks.contains(byte(position + 2, text))
        && !isApostrophe(text, position)
    default: false
    }
  }

  /// A `’` with a letter behind it stands inside a word.
  private static func isApostrophe(_ text: [UInt8], _ position: Int) -> Bool {
    text[position + 2] == 0x99 && ASCII.isLetter(byte(position + 3, text))
  }

  private static func role(of range: Range<Int>, in text: [UInt8]) -> TextRole? {
    if isDefined(after: range.upperBound, in: text) { return .definedTerm }
    var words = 0
    var isInWord = false
    for index in range {
      let isSpace = ASCII.isSpace(text[index])
      if !isSpace, !isInWord { words += 1 }
      isInWord = !isSpace
    }
    return words > mostWordsOfATerm ? .quoted : nil
  }

  private static func isDefined(after mark: Int, in text: [UInt8]) -> Bool {
    var position = mark + (text[mark] == 0x22 ? 1 : text[mark] == 0xC2 ? 2 : 3)
    while position < text.count, ASCII.isSpace(text[position]) { position += 1 }
    let words: [StaticString] = [
      "means ", "mean ", "shall mean", "will mean", "has the meaning", "is defined as", "bedeutet ",
    ]
    return words.contains { ASCII.has($0, in: text, at: position) }
  }

  /// Operative text within one of `roles` gets that role; the rest of the run is kept.
  private static func append(
    _ run: ProseRun, _ roles: ArraySlice<(range: Range<Int>, role: TextRole)>,
    to split: inout [ProseRun]
  ) {
    var start = run.text.lowerBound
    for role in roles where run.role == .operative {
      let inside = role.range.clamped(to: start..<run.text.upperBound)
      guard !inside.isEmpty else { break }
      if start < inside.lowerBound {
        split.append(run.part(start..<inside.lowerBound, role: run.role))
      }
      split.append(run.part(inside, role: role.role))
      start = inside.upperBound
    }
    if start < run.text.upperBound {
      split.append(run.part(start..<run.text.upperBound, role: run.role))
    }
  }
}

extension ProseRun {
  /// The part of a run that covers a range of its text, with another role.
  fileprivate func part(_ range: Range<Int>, role: TextRole) -> ProseRun {
    guard isVerbatim else {
      return ProseRun(
        text: range, origin: origin, role: role, style: style, destination: destination)
    }
    let start = origin.lowerBound + range.lowerBound - text.lowerBound
    return ProseRun(
      text: range, origin: start..<start + range.count, role: role, style: style,
      destination: destination)
  }
}
