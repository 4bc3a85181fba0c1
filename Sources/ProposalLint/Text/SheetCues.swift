import ProposalModel

/// What the sentences of a sheet mention, found in one pass over all of it.
struct SheetCues<Cue: CueSet>: Sendable {
  /// A sentence, item or row that mentions something, with what its heading mentions.
  struct Mention: Sendable {
    let place: SourceRange
    let cues: Cue
    /// The milestone it is about; `nil` where it is about all of them.
    let milestone: Int?
    /// Whether it says what is agreed, and not why.
    let isOperative: Bool
  }

  /// Words that a finding may stand at.
  struct Words: Sendable {
    let cue: Cue
    let prose: Prose
    let tokens: Range<Int>
    /// Whether they say what is agreed, and not why.
    let isOperative: Bool
    /// Whether they stand in a heading.
    let isInHeading: Bool

    var place: SourceRange { prose.place(ofTokens: tokens) }
    var string: String { prose.string(tokens: tokens) }
    /// The tokens of the sentence they stand in.
    var sentence: Range<Int> { prose.sentence(around: tokens) }
  }

  private(set) var mentions: [Mention] = []
  /// The words of cues that findings stand at, in order.
  private(set) var words: [Words] = []
  /// Everything the sheet mentions somewhere, by what one sentence mentions.
  private var all: [Int] = []
  /// What sentences about all milestones mention, and those about one.
  private var general: [Int] = []
  private var own: [Int: [Int]] = [:]

  /// Reads every block but code, quotations and private notes.
  init(of proposal: Proposal, extents: ExtentTable) {
    let phrases = Cue.index
    var heading: Cue = []
    var lead: Cue = []
    let titlePlace = Self.titlePlace(of: proposal)
    for block in proposal.blocks where Self.isRead(block) {
      if case .heading = block.kind { (heading, lead) = ([], []) }
      var (mentioned, last): (Cue, Cue) = ([], [])
      let counted = Cue.number.union(.all)
      for (prose, row) in Self.texts(of: block) {
        let cues = read(phrases, prose, row: row, below: heading.union(lead), block, in: extents)
        mentioned.formUnion(cues.all.subtracting(counted))
        last = cues.last.subtracting(counted)
      }
      switch block.kind {
      case .heading:
        // The title is about everything, and says nothing about any one sentence.
        heading = block.place == titlePlace ? [] : mentioned.subtracting(Cue.ofHeadings)
      case .paragraph: lead = block.prose.tokens.last?.key == ":" ? last : []
      default: break
      }
    }
    countMentions()
  }

  /// Keeps what is mentioned together once, however often it is.
  private mutating func countMentions() {
    var everywhere = Set<Int>(minimumCapacity: mentions.count)
    var generally = everywhere
    for mention in mentions {
      let cues = mention.cues.rawValue
      if everywhere.insert(cues).inserted { all.append(cues) }
      if let milestone = mention.milestone {
        own[milestone, default: []].append(cues)
      } else if generally.insert(cues).inserted {
        general.append(cues)
      }
    }
  }

  private static func titlePlace(of proposal: Proposal) -> SourceRange? {
    let place = proposal.title?.place
    return proposal.blocks.first { $0.prose.place == place }?.place
  }

  /// The words with a cue that findings stand at, in order.
  func words(_ cue: Cue) -> [Words] {
    words.filter { $0.cue.isSuperset(of: cue) }
  }

  /// Whether one sentence of the sheet mentions all of `cues`.
  func mention(_ cues: Cue) -> Bool { Self.mention(cues, all) }

  /// Whether a sentence about one milestone, or about all of them, mentions all of `cues`.
  func mention(_ cues: Cue, ofMilestone position: Int) -> Bool {
    Self.mention(cues, general) || mentionAlone(cues, ofMilestone: position)
  }

  /// Whether a sentence about one milestone, and no other, mentions all of `cues`.
  func mentionAlone(_ cues: Cue, ofMilestone position: Int) -> Bool {
    own[position].map { Self.mention(cues, $0) } ?? false
  }

  private static func mention(_ cues: Cue, _ mentioned: [Int]) -> Bool {
    mentioned.contains { Cue(rawValue: $0).isSuperset(of: cues) }
  }
}

extension SheetCues {
  private static func isRead(_ block: SheetBlock) -> Bool {
    if case .code = block.kind { return false }
    return block.quoteDepth == 0 && block.role != .privateNotes && block.audience == .everyone
  }

  /// The texts of a block; those of a table with the place of their row.
  private static func texts(of block: SheetBlock) -> [(Prose, SourceRange?)] {
    switch block.kind {
    case .table(let table):
      // “Term” and “Value” above a table of names are words about the table.
      ((TableCells.isTableOfNames(table) ? [] : [table.header]) + table.rows).flatMap { row in
        let place = row.dropFirst().reduce(row.first?.place) { $0?.union($1.place) }
        return row.map { ($0, place) }
      }
    case .frontMatter(let key):
      [(Self.prose(of: key, at: block.place), block.place), (block.prose, block.place)]
    default: [(block.prose, nil)]
    }
  }

  /// The words of a key such as `data-source`.
  private static func prose(of key: String, at place: SourceRange) -> Prose {
    let words = key.utf8.map { $0 == 0x5F || $0 == 0x2D || $0 == 0x2E ? 0x20 : $0 }
    return Prose(utf8: words, runs: [], place: place)
  }

  /// Reads a text sentence by sentence; cells of one row are one sentence. Gives what all of it mentions, and
  /// what its last sentence does.
  private mutating func read(
    _ phrases: PhraseIndex, _ prose: Prose, row: SourceRange?, below heading: Cue,
    _ block: SheetBlock,
    in extents: ExtentTable
  ) -> (all: Cue, last: Cue) {
    let tokens = prose.tokens
    var (mentioned, last): (Cue, Cue) = ([], [])
    var sentence: Cue = []
    var start = 0
    var position = 0
    while position < tokens.count {
      position = Self.firstOfInterest(in: tokens, from: position, phrases)
      if position < tokens.count {
        let match = phrases.match(in: tokens, at: position)
        if let match, let rule = match.rule {
          let cue = Cue(rawValue: rule)
          sentence.formUnion(cue)
          note(cue, prose, position..<position + match.count, block)
        } else if tokens[position].kind == .number {
          sentence.formUnion(.number)
        }
        position += match?.count ?? 1
      }
      guard position >= tokens.count || SentenceEnd.isEnd(position - 1, in: tokens) else {
        continue
      }
      let place = row ?? prose.place(ofTokens: start..<position)
      add(sentence.union(heading), at: place, block, isRow: row != nil, in: extents)
      mentioned.formUnion(sentence)
      (last, sentence, start) = (sentence, [], position)
    }
    return (mentioned, last)
  }

  /// The next token that may begin a phrase, is a number, or may end a sentence.
  @inline(__always)
  private static func firstOfInterest(
    in tokens: [Token], from start: Int, _ phrases: PhraseIndex
  ) -> Int {
    var position = start
    while position < tokens.count, tokens[position].kind == .word,
      !phrases.mayBegin(with: tokens[position].key)
    {
      position += 1
    }
    return position
  }

  private mutating func note(
    _ cue: Cue, _ prose: Prose, _ tokens: Range<Int>, _ block: SheetBlock
  ) {
    guard !cue.isDisjoint(with: .located), prose.role(ofToken: tokens.lowerBound) == .operative
    else { return }
    var isInHeading = false
    if case .heading = block.kind { isInHeading = true }
    words.append(
      Words(
        cue: cue, prose: prose, tokens: tokens, isOperative: block.role == .operative,
        isInHeading: isInHeading))
  }

  private mutating func add(
    _ cues: Cue, at place: SourceRange, _ block: SheetBlock, isRow: Bool,
    in extents: ExtentTable
  ) {
    var cues = cues
    if case .heading = block.kind { cues.subtract(Cue.ofHeadings) }
    guard !cues.subtracting(Cue.number.union(.all)).isEmpty else { return }
    if isRow, let last = mentions.last, last.place == place {
      mentions[mentions.count - 1] = Mention(
        place: place, cues: last.cues.union(cues), milestone: last.milestone,
        isOperative: last.isOperative)
      return
    }
    mentions.append(
      Mention(
        place: place, cues: cues,
        milestone: cues.isSuperset(of: .all) && !Cue.all.isEmpty
          ? nil : extents.milestone(stating: place),
        isOperative: block.role == .operative))
  }
}
