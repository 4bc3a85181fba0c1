import ProposalModel

/// Amounts said again elsewhere about a milestone that has a label: "€45,000 for Milestone 2".
struct MilestoneReferences {
  private struct Mention {
    let statement: Int
    let promise: Promise
  }

  /// The promises whose sentence names a label, by label, in order.
  private var labelled: [WordKey: [Mention]] = [:]
  /// "the US Approval payment of $4,500,000": amounts behind a word for pay, in order, and one bit
  /// for the words of their sentence of which six bits of the key are the same.
  private var paid: [(mention: Mention, words: UInt64)] = []

  /// Looks through all promises and sentences once.
  init(_ reading: SheetReading) {
    for statement in reading.outline.statements.indices {
      addLabelled(reading.promises(of: statement), statement)
      for sentence in reading.sentences(of: statement)
      where sentence.has(.payNoun) && !sentence.has(.totalName, .totalOf, .history) {
        addPaid(in: sentence, statement)
      }
    }
  }

  /// Adds promises under the labels their sentences name; each sentence is searched once.
  private mutating func addLabelled(_ promises: [Promise], _ statement: Int) {
    var last: (sentence: Sentence, labels: Set<WordKey>)?
    for promise in promises {
      let labels =
        last.flatMap { $0.sentence === promise.sentence ? $0.labels : nil }
        ?? Self.labels(in: promise.sentence)
      last = (promise.sentence, labels)
      for label in labels {
        labelled[label, default: []].append(Mention(statement: statement, promise: promise))
      }
    }
  }

  /// "An error costs about $8,750, so award A pays for itself": what something costs is nobody's pay.
  private static func tellsCost(_ sentence: Sentence) -> Bool {
    sentence.says(costs)
  }

  private static let costs = PhraseTable<Bool>([
    (
      true,
      [
        "pays for itself", "pay for itself", "pay for themselves", "costs us", "costs the",
        "costs about", "on average",
      ]
    )
  ])

  /// "The reduction is at most $7,150 for Milestone 2": what is taken off, and no other amount.
  private static let reductions: WordSet = [
    "reduction", "reductions", "deduction", "deductions", "abzug", "abzüge",
  ]
  private static let forWords: WordSet = ["for"]
  /// "10% of milestones 1 to 4 ($21,600), released 45 days after acceptance of milestone 5"
  private static let releases = PhraseTable<Bool>([
    (true, ["released", "is held until", "are held until", "freigegeben"])
  ])

  /// "If milestone 3 is live by 18 May, a bonus of £5,000 is added to its amount": one beside its own.
  private static let additions = PhraseTable<Bool>([
    (true, ["is added", "are added", "comes on top", "come on top", "wird addiert", "s'ajoute"])
  ])

  private static func labels(in sentence: Sentence) -> Set<WordKey> {
    let tokens = sentence.prose.tokens
    let words = TitleReader.milestoneWords
    var labels: Set<WordKey> = []
    guard !tellsCost(sentence), !sentence.holds(reductions), !sentence.isAboutTerm,
      TermBuilder.retainWords.first(in: sentence.prose, 0..<sentence.tokens.upperBound) == nil,
      !sentence.says(releases), !sentence.says(additions)
    else {
      return labels
    }
    for index in sentence.tokens.dropFirst()
    where tokens[index].followsSpace
      && (words.contains(tokens[index - 1].key)
        || forWords.contains(tokens[index - 1].key) && isCode(sentence.prose, index))
    {
      labels.insert(tokens[index].key)
    }
    return labels
  }

  /// `M3`, `WP2`: a label that is no word.
  static func isCode(_ prose: Prose, _ token: Int) -> Bool {
    let bytes = prose.utf8[prose.tokens[token].range]
    guard (2...4).contains(bytes.count), let first = bytes.first, let last = bytes.last else {
      return false
    }
    return first &- 0x41 < 26 && last &- 0x30 < 10
  }

  /// Adds the amounts right behind "payment of".
  private mutating func addPaid(in sentence: Sentence, _ statement: Int) {
    for position in sentence.items.indices {
      guard case .figure(let figure, let tokens) = sentence.items[position], position > 0,
        case .cue(.payNoun, let noun) = sentence.items[position - 1],
        tokens.lowerBound - noun.upperBound <= 1
      else { continue }
      let promise = Promise(pay: .amount(figure), sentence: sentence)
      let words = Self.bits(of: sentence.prose.tokens[sentence.tokens].lazy.map(\.key))
      paid.append((Mention(statement: statement, promise: promise), words))
    }
  }

  private static func bits(of words: some Sequence<WordKey>) -> UInt64 {
    words.reduce(0) { $0 | 1 << (($1.hash >> 20) & 63) }
  }

  /// The promises about the milestone with this label in statements that are not its own.
  private func promises(about label: String, outside own: [Int]) -> [Promise] {
    guard let mentions = labelled[WordKey(label)] else { return [] }
    let own = Set(own)
    return mentions.filter { !own.contains($0.statement) }.map(\.promise)
  }

  /// The amounts said to be paid for the milestone named by all the words of its title, in any
  /// sentence that is not its own.
  private func promises(naming name: Prose, outside own: [Int]) -> [Promise] {
    let words = Set(name.tokens.filter { $0.kind == .word }.map(\.key))
    guard !words.isEmpty, words.count <= 6 else { return [] }
    let bits = Self.bits(of: words)
    return paid.filter { entry in
      guard entry.words & bits == bits, !own.contains(entry.mention.statement) else { return false }
      let sentence = entry.mention.promise.sentence
      return words.isSubset(of: sentence.prose.tokens[sentence.tokens].map(\.key))
    }.map(\.mention.promise)
  }

  /// Whether another amount is stated for a milestone that pays one amount.
  func contradict(
    _ state: MilestonePayout.State, _ candidate: Candidate, _ book: FigureBook
  ) -> Promise? {
    guard case .settled(let plan) = state, let amount = plan.terms.soleAmount else { return nil }
    let own = candidate.statements
    let byLabel = candidate.label.map { promises(about: $0, outside: own) } ?? []
    let byName = candidate.scope == nil ? [] : promises(naming: candidate.name, outside: own)
    return (byLabel + byName).first { promise in
      guard case .amount(let figure) = promise.pay, promise.levels.allSatisfy({ !$0.isAttainment }),
        !promise.isAdditional, !promise.sentence.has(.additional),
        case .money(let stated, _) = book[figure].value
      else { return false }
      return stated != amount
    }
  }
}

extension PayoutTerms {
  /// The amount of terms that pay one amount or nothing.
  var soleAmount: Rational? {
    switch self {
    case .fixed(let amount), .threshold(let amount, _, _), .scheduleLine(let amount): amount
    default: nil
    }
  }
}
