import ProposalModel

/// Reads the quantities of a text, in one pass from left to right.
///
/// At each atom the readers that can begin with it are tried, the most specific first. What one
/// of them takes is not looked at again, so quantities never overlap.
struct QuantityReader {
  let prose: Prose
  private(set) var context: ReadingContext
  let atoms: [Atom]
  /// Whether the text names a currency.
  private let namesCurrency: Bool

  /// Whether the text or the sheet is about money, so that `4.0m` is millions and not metres.
  var isAboutMoney: Bool { namesCurrency || context.currency != nil }

  /// The quantities of `prose`, in order.
  static func quantities(
    in prose: Prose, context: ReadingContext = ReadingContext()
  ) -> [Quantity] {
    QuantityReader(prose, context).quantities()
  }

  /// The quantities of the text, in order.
  func quantities() -> [Quantity] {
    var found: [Quantity] = []
    var position = 0
    while position < atoms.count {
      guard mayBegin(position), let match = match(at: position) else {
        position += 1
        continue
      }
      let end = endOfToken(after: match.atoms.upperBound)
      found.append(quantity(match))
      position = max(end, position + 1)
    }
    guard found.count > 1 else { return found }
    return RangeJoiner(reader: self, quantities: SaidTwice.merged(found, in: prose)).joined()
  }

  init(_ prose: Prose, _ context: ReadingContext) {
    self.prose = prose
    self.context = context
    atoms = AtomList(prose).atoms
    namesCurrency = atoms.contains {
      switch $0.lexeme {
      case .sign, .code, .currencyWord: true
      default: false
      }
    }
  }

  /// The same text, read in the light of the whole sheet.
  func reading(in context: ReadingContext) -> QuantityReader {
    var reader = self
    reader.context = context
    return reader
  }

  /// What stands at a position; a barrier outside the text.
  func lexeme(_ index: Int) -> Lexeme {
    index >= 0 && index < atoms.count ? atoms[index].lexeme : .barrier
  }

  /// Whether an atom follows the one before without a space.
  func isTight(_ index: Int) -> Bool {
    index > 0 && index < atoms.count && atoms[index].isTight
  }

  func isCapitalised(_ index: Int) -> Bool {
    index >= 0 && index < atoms.count && atoms[index].isCapitalised
  }

  /// The bytes of an atom; none outside the text. Inlined, for most callers look at a byte or two
  /// and need not hold the text for that.
  @inline(__always)
  func bytes(_ index: Int) -> ArraySlice<UInt8> {
    guard index >= 0, index < atoms.count else { return [] }
    return prose.utf8[atoms[index].range]
  }

  /// How many points stand inside an atom.
  func countOfPoints(_ index: Int) -> Int {
    var count = 0
    for byte in bytes(index) where byte == 0x2E { count += 1 }
    return count
  }

  /// A number of digits alone, at most nine of them.
  func plainInteger(_ index: Int) -> (value: Int, digits: Int)? {
    guard lexeme(index) == .digits else { return nil }
    return Self.integer(bytes(index))
  }

  static func integer(_ bytes: ArraySlice<UInt8>) -> (value: Int, digits: Int)? {
    guard !bytes.isEmpty, bytes.count <= 9 else { return nil }
    var value = 0
    for byte in bytes {
      guard byte &- 0x30 < 10 else { return nil }
      value = value * 10 + Int(byte &- 0x30)
    }
    return (value, bytes.count)
  }

  /// The position behind the atoms of a token that a match ended in.
  private func endOfToken(after end: Int) -> Int {
    var end = end
    while end > 0, end < atoms.count, atoms[end].token == atoms[end - 1].token,
      !startsPeriod(end)
    {
      end += 1
    }
    return end
  }

  /// `June-July`, `Q1-Q3`: the one case of two quantities in a token.
  private func startsPeriod(_ index: Int) -> Bool {
    switch atoms[index].lexeme {
    case .barrier, .month, .quarterName, .halfName: true
    default: false
    }
  }

  func quantity(_ match: Match) -> Quantity {
    let first = atoms[match.atoms.lowerBound]
    let last = atoms[match.atoms.upperBound - 1]
    let text = Int(first.start)..<Int(last.end)
    var form = match.form
    form.isParenthesised =
      lexeme(match.atoms.lowerBound - 1) == .open && lexeme(match.atoms.upperBound) == .close
    return Quantity(
      value: match.value, tokens: Int(first.token)..<Int(last.token) + 1, text: text,
      place: prose.place(of: text), form: form, displayPrecision: match.precision,
      role: prose.role(at: text.lowerBound))
  }
}

/// What a reader took: the value, the atoms, and how it is written.
struct Match {
  var value: QuantityValue
  /// Never empty.
  var atoms: Range<Int>
  var form = WrittenForm()
  var precision: Rational?

  init(
    _ value: QuantityValue, _ atoms: Range<Int>, form: WrittenForm = WrittenForm(),
    precision: Rational? = nil
  ) {
    self.value = value
    self.atoms = atoms.isEmpty ? atoms.lowerBound..<atoms.lowerBound + 1 : atoms
    self.form = form
    self.precision = precision
  }
}
