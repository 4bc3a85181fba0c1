import ProposalModel

/// A sentence, or a part of one between semicolons, cut into the things that tell about money.
struct Sentence: Sendable {
  /// One thing in a sentence.
  enum Item: Sendable {
    case cue(Cue, Range<Int>)
    /// A figure, by its position in the book.
    case figure(Int, Range<Int>)
    case comma(Int)
    case colon(Int)

    /// The tokens it takes.
    var tokens: Range<Int> {
      switch self {
      case .cue(_, let tokens), .figure(_, let tokens): tokens
      case .comma(let index), .colon(let index): index..<index + 1
      }
    }
  }

  /// The text the tokens belong to.
  let prose: Prose
  /// The sentence's tokens.
  let tokens: Range<Int>
  /// What it holds, in order.
  let items: [Item]
  /// The position of its passage.
  let passage: Int
  /// The cues it has.
  let cues: CueSet

  init(prose: Prose, tokens: Range<Int>, items: [Item], passage: Int) {
    self.prose = prose
    self.tokens = tokens
    self.items = items
    self.passage = passage
    var cues: CueSet = []
    for case .cue(let cue, _) in items { cues.insert(cue) }
    self.cues = cues
  }

  /// Where the sentence stands.
  var place: SourceRange { prose.place(ofTokens: tokens) }
  /// The sentence as read.
  var words: String { prose.string(tokens: tokens) }

  /// The positions in the book of the sentence's figures.
  var figures: [Int] {
    items.compactMap { if case .figure(let index, _) = $0 { index } else { nil } }
  }

  /// Whether the sentence has a figure.
  var holdsFigures: Bool {
    items.contains { if case .figure = $0 { true } else { false } }
  }

  /// Whether the sentence has one of these cues.
  func has(_ cues: Cue...) -> Bool {
    cues.contains { self.cues.contains($0) }
  }

  /// Whether the sentence says that promised pay becomes more or less.
  var changesPay: Bool {
    has(.modifier) && has(.payNoun, .payVerb, .additional) && !has(.history, .weight)
  }

  /// The text as prose of its own, for fields of the model.
  var text: Prose { prose.part(tokens) }
}
