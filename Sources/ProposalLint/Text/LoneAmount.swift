import ProposalModel

/// An amount that opens a sentence behind the one that says what it is for: “4,200 members in 2026, report M-2.
/// €10,000.”, “Conversion of 12%. £7,500 when it is reached.”
struct LoneAmount {
  /// Where the amount stands.
  let place: SourceRange
  /// Whether a sentence in front of it measures something, more than one.
  let hasLevel: Bool

  /// The only such amount of a passage; `nil` where it has none, or several, or another one is paid for each unit.
  init?(in passage: OperativePassage, _ context: LintContext) {
    let prose = passage.prose
    var amounts: [(figure: Figure, sentence: Range<Int>)] = []
    for sentence in prose.sentences.dropFirst() {
      let money = context.figures.inside(prose.place(ofTokens: sentence)).filter {
        $0.money != nil
      }
      guard let figure = money.first, let token = prose.token(at: figure.place),
        token <= sentence.lowerBound + 1
      else { continue }
      guard money.count == 1, sentence.count <= Self.longest,
        !prose.has(Self.units, in: sentence)
      else { return nil }
      amounts.append((figure, sentence))
    }
    guard amounts.count == 1, let amount = amounts.first else { return nil }
    place = amount.figure.place
    let front = prose.place(ofTokens: passage.body.lowerBound..<amount.sentence.lowerBound)
    hasLevel = context.figures.inside(front).contains { Self.isLevel($0, of: prose) }
  }

  /// A sentence that says more is a rule of its own.
  private static let longest = 12
  private static let units: WordSet = ["per", "each", "every", "for", "up", "from"]

  private static func isLevel(_ figure: Figure, of prose: Prose) -> Bool {
    guard let token = prose.token(at: figure.place), prose.role(ofToken: token) == .operative else {
      return false
    }
    switch figure.value {
    case .money, .percent: return true
    case .number(let number): return number > 1
    default: return false
    }
  }
}
