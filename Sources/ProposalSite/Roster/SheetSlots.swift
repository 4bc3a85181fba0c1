/// The slots of a plan, `[[payee]]`, and how a value is put into one without becoming anything but
/// text: no value can start a heading, a table, a comment or another slot.
struct SheetSlots: Sendable {
  struct Slot: Sendable {
    /// The normalised name of the column.
    let column: String
    let isOptional: Bool
    /// The bytes of the slot, brackets included.
    let range: Range<Int>
    let position: Position

    enum Position: Sendable {
      /// In the text of the sheet.
      case body
      /// The whole value of a key of the front matter.
      case scalar
      /// Part of such a value.
      case partOfScalar
    }
  }

  let slots: [Slot]
  private let path: String
  private let lines: LineTable

  init(_ plan: SourceFile) {
    path = plan.path
    lines = LineTable(plan.bytes)
    slots = Self.slots(in: plan.bytes)
  }

  /// The plan with each slot replaced by its value.
  func filled(_ bytes: [UInt8], _ value: (Slot) -> String) -> [UInt8] {
    var output: [UInt8] = []
    var position = 0
    for slot in slots {
      output += bytes[position..<slot.range.lowerBound]
      output += Array(slot.text(value(slot)).utf8)
      position = slot.range.upperBound
    }
    return output + bytes[position...]
  }

  func error(_ slot: Slot, _ problem: String, _ advice: String) -> SiteError {
    SiteError(
      path: path, at: lines.position(at: slot.range.lowerBound), problem: problem, advice: advice)
  }

  /// No slot has a name that each plan must have.
  func missing(_ column: String) -> SiteError {
    SiteError(
      path: path, problem: "has no slot [[\(column)]]",
      advice: "Write [[\(column)]] where the roster is to fill it in.")
  }

  private static func slots(in bytes: [UInt8]) -> [Slot] {
    let front = frontMatterEnd(of: bytes)
    var slots: [Slot] = []
    var position = 0
    while let start = next(UInt8(ascii: "["), in: bytes, from: position) {
      position = start + 2
      guard let end = next(UInt8(ascii: "]"), in: bytes, from: position) else { break }
      let name = bytes[(start + 2)..<end]
      guard !name.contains(UInt8(ascii: "\n")), !name.contains(UInt8(ascii: "[")) else { continue }
      let text = String(decoding: name, as: UTF8.self)
      let isOptional = text.hasSuffix("?")
      let range = start..<(end + 2)
      slots.append(
        Slot(
          column: ColumnTable.normalised(isOptional ? String(text.dropLast()) : text),
          isOptional: isOptional, range: range,
          position: start >= front ? .body : isWhole(range, in: bytes) ? .scalar : .partOfScalar))
      position = range.upperBound
    }
    return slots
  }

  /// Where the next two of a byte stand.
  private static func next(_ byte: UInt8, in bytes: [UInt8], from start: Int) -> Int? {
    guard start + 1 < bytes.count else { return nil }
    return (start..<(bytes.count - 1)).first { bytes[$0] == byte && bytes[$0 + 1] == byte }
  }

  private static func frontMatterEnd(of bytes: [UInt8]) -> Int {
    guard bytes.starts(with: "---".utf8) else { return 0 }
    var start = 3
    while let line = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
      if bytes[(line + 1)...].starts(with: "---".utf8) { return line + 4 }
      start = line + 1
    }
    return 0
  }

  /// Whether a slot is all that follows the colon of its line.
  private static func isWhole(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    let isSpace: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
    let before = bytes[..<range.lowerBound].last { !isSpace($0) }
    let after = bytes[range.upperBound...].first { !isSpace($0) }
    return before == UInt8(ascii: ":") && (after == nil || after == UInt8(ascii: "\n"))
  }
}

extension SheetSlots.Slot {
  /// A value as it stands in the sheet.
  fileprivate func text(_ value: String) -> String {
    switch position {
    case .body: Self.escaped(value, for: Self.markdown, with: "\\")
    case .scalar: "\"" + Self.escaped(value, for: "\\\"", with: "\\") + "\""
    case .partOfScalar: value
    }
  }

  private static let markdown = "\\`*_{}[]<>|#~&!"

  private static func escaped(_ value: String, for marks: String, with escape: String) -> String {
    var output = ""
    for (index, scalar) in value.unicodeScalars.enumerated() {
      let startsBlock = index == 0 && "-+=>:".unicodeScalars.contains(scalar) && marks == markdown
      if marks.unicodeScalars.contains(scalar) || startsBlock { output += escape }
      output.unicodeScalars.append(scalar)
    }
    return output
  }

  /// What is wrong with a value for this slot.
  func problem(with value: String) -> (problem: String, advice: String)? {
    if value.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) {
      return ("the value holds a line break or a control character", "Write it on one line.")
    }
    let isPlain = value.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || " .,$€£%/()-".unicodeScalars.contains(scalar)
    }
    guard position == .partOfScalar, !isPlain else { return nil }
    return (
      "the value has marks that [[\(column)]] cannot hold inside of a longer value",
      "Make the slot the whole value of its key, or leave the marks out."
    )
  }
}
