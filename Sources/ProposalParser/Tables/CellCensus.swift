import ProposalModel

/// What the cells of a column hold, rows that add up left out.
struct CellCensus {
  /// Cells that are not empty.
  private(set) var count = 0
  private var money = 0
  private var dates = 0
  private var percents = 0
  private var numbers = 0
  private var words = 0
  private var labels = 0
  private var levels = 0
  private var names = 0

  init(text: TableText, column: Int, rows: [RowKind]) {
    for row in rows.indices where rows[row] == .entry {
      guard let cell = text.cell(row, column) else { continue }
      add(cell, text)
    }
  }

  private mutating func add(_ cell: Int, _ text: TableText) {
    count += 1
    let prose = text.passages[cell].prose
    let plain = prose.tokens.count { $0.kind == .word }
    if plain > 0 { words += 1 }
    if CellLabel.isLabel(prose) { labels += 1 }
    if plain <= 3, LevelNames.name(in: prose) != nil { names += 1 }
    var kinds: Kinds = []
    for figure in text.figures(of: cell) where !isNumbering(text.book[figure], prose) {
      kinds.insert(Kinds(text.book[figure]))
    }
    if kinds.contains(.money) { money += 1 }
    if kinds.contains(.date) { dates += 1 }
    if kinds.contains(.percent) { percents += 1 }
    if kinds.contains(.number) { numbers += 1 }
    let isShort = plain <= 6 && kinds != .date
    let isRest =
      kinds.isEmpty && plain <= 4
      && ShapeReader.restWords.first(in: prose, prose.tokens.indices) != nil
    if !kinds.isEmpty && (isShort || LevelWords.open(prose)) || isRest { levels += 1 }
  }

  /// "1. Permit issued", "2) Equipment on site": the number of the row in front of its name.
  private func isNumbering(_ quantity: Quantity, _ prose: Prose) -> Bool {
    let next = quantity.tokens.upperBound
    guard quantity.tokens.lowerBound == 0, quantity.number != nil, next + 1 < prose.tokens.count
    else { return false }
    return prose.tokens[next].kind == .mark && Self.numberingMarks.contains(prose.tokens[next].key)
      && prose.tokens[next + 1].kind == .word
  }

  private static let numberingMarks: WordSet = [".", ")", ":"]

  private struct Kinds: OptionSet {
    let rawValue: UInt8

    static let money = Kinds(rawValue: 1)
    static let date = Kinds(rawValue: 2)
    static let percent = Kinds(rawValue: 4)
    static let number = Kinds(rawValue: 8)
    static let other = Kinds(rawValue: 16)

    init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    init(_ quantity: Quantity) {
      switch quantity.value {
      case .money: self = .money
      case .percent, .points, .basisPoints: self = .percent
      case .number, .fraction, .multiple, .duration: self = .number
      case .date: self = quantity.form.bareNumber == nil ? .date : .number
      default: self = .other
      }
    }
  }

  /// Whether every cell is a short label.
  var isLabels: Bool { count > 0 && labels == count }
  /// Whether most cells hold a date.
  var isDates: Bool { count > 0 && dates * 2 > count && money == 0 }
  var hasDates: Bool { dates > 0 }
  /// Whether most cells hold money.
  var isMoney: Bool { count > 0 && money * 2 > count }
  var hasMoney: Bool { money > 0 }
  var hasMoneyOrShares: Bool { money + percents > 0 }
  /// Whether most cells hold percentages.
  var isPercents: Bool { count > 0 && percents * 2 > count && money == 0 }
  /// Whether any cell holds a number of any kind.
  var hasNumbers: Bool { money + percents + numbers > 0 }
  /// Whether most cells hold words.
  var hasWords: Bool { words * 2 > count }
  /// Whether every cell names a level and says nothing else.
  var isLevelNames: Bool {
    let isMost = names == count && count > 1 || names >= 2 && names + 1 == count
    return isMost && numbers + money + percents + dates == 0
  }
  /// Whether cells name levels: threshold, target, maximum.
  var namesLevels: Bool { names > 0 }
  /// Whether every cell states a level and little else.
  var isLevels: Bool { count > 0 && levels == count && !isLabels }
}

/// Short labels in cells: `1`, `A`, `M3`, `CO-1`, `2.1`.
enum CellLabel {
  /// Whether a cell holds nothing but a label.
  static func isLabel(_ prose: Prose) -> Bool {
    let bytes = prose.utf8
    guard !bytes.isEmpty, bytes.count <= 6, !bytes.contains(0x20), !bytes.contains(0x25) else {
      return false
    }
    return bytes.allSatisfy(isLabelByte)
  }

  /// Letters, digits and the marks inside a label.
  private static func isLabelByte(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
      || [0x2D, 0x2E, 0x29, 0x28, 0x23].contains(byte)
  }
}

/// Words that open a level.
enum LevelWords {
  /// Whether a text opens with a comparison.
  static func open(_ prose: Prose) -> Bool {
    guard !prose.tokens.isEmpty,
      let (cue, _) = CueTable.standard.match(in: prose.tokens, at: 0, before: prose.tokens.count)
    else { return false }
    switch cue {
    case .atLeast, .moreThan, .atMost, .lessThan, .between, .from: return true
    default: return false
    }
  }
}
