import ProposalModel

/// Statements that promise several amounts, each for an event of its own: "£30,000 when the pilot is
/// accepted and £50,000 when the archive is accepted" are two promises in one sentence.
///
/// Only events that differ in what happens make several; the same event by two days is a ladder, and what
/// is paid in the place of something else is none.
struct JoinedPromises {
  let outline: Outline
  let passages: [Passage]
  let book: FigureBook

  /// The outline with a statement for each of such promises.
  func split() -> Outline {
    var parts: [Int: [Range<Int>]] = [:]
    for index in outline.statements.indices {
      if let ranges = ranges(of: index) { parts[index] = ranges }
    }
    guard !parts.isEmpty else { return outline }
    return outline.split(at: parts)
  }

  /// The parts of a statement; `nil` where it is one.
  private func ranges(of index: Int) -> [Range<Int>]? {
    let statement = outline.statements[index]
    guard statement.field == nil, outline.scopes[statement.scope].role == .operative else {
      return nil
    }
    let passage = passages[statement.passage]
    let amounts = book.figures(of: passage, in: statement.body).count { book[$0].money != nil }
    guard amounts > 1, amounts <= Self.mostAmounts else { return nil }
    let sentences = SentenceReader(book: book).sentences(
      of: passage, at: statement.passage, tokens: statement.body)
    let clauses = StatementClauses(book: book, field: nil).clauses(of: sentences)
    guard clauses.flatMap(\.promises).count > 1, clauses.allSatisfy(isPlain) else { return nil }
    var parts: [Range<Int>] = []
    for clause in clauses where !clause.promises.isEmpty {
      guard let own = self.parts(of: clause) else { return nil }
      parts += own
    }
    guard parts.count > 1, differ(parts, passage), measure(clauses.flatMap(\.promises)),
      !parts.contains(where: { leansOnOther($0, passage) })
    else { return nil }
    return whole(parts, statement.body)
  }

  /// More amounts than that are no sentence of promises.
  private static let mostAmounts = 12

  /// The parts with what stands in front of the first one; what is behind the last one is another
  /// statement.
  private func whole(_ parts: [Range<Int>], _ body: Range<Int>) -> [Range<Int>] {
    var ranges = parts
    ranges[0] = body.lowerBound..<parts[0].upperBound
    if let last = parts.last, last.upperBound < body.upperBound {
      ranges.append(last.upperBound..<body.upperBound)
    }
    return ranges
  }

  /// Whether a sentence promises amounts for events, and says nothing of how they go together.
  private func isPlain(_ clause: StatementClauses.Clause) -> Bool {
    if clause.promises.isEmpty {
      return clause.sentence.figures.allSatisfy { book[$0].money == nil }
        && !clause.sentence.cues.meets(Self.combining)
    }
    return !clause.sentence.cues.meets(Self.combining) && !clause.sentence.isAboutTerm
      && clause.promises.allSatisfy { promise in
        guard case .amount = promise.pay else { return false }
        return promise.levels.count <= 1 && !promise.isAdditional && !promise.isTotal
          && !promise.isUpTo && promise.heads == 1 && promise.start == nil
      }
  }

  private static let combining: CueSet = [
    .highestOnly, .cumulative, .instead, .unless, .gate, .straightLine, .proportional, .modifier,
    .becomes, .late, .split, .history, .capped, .each, .allOf, .totalName, .totalOf, .recurring,
    .toBeAgreed, .discretion, .salary, .nothing, .guaranteed, .minimumPay,
  ]

  /// Whether the promises name no levels, or levels of another kind each: "$20,000 for ARR of at least $12m,
  /// $12,000 for an NPS of at least 60".
  private func measure(_ promises: [Promise]) -> Bool {
    if promises.allSatisfy(\.levels.isEmpty) { return true }
    let kinds = promises.map { promise -> Int in
      guard let level = promise.levels.first else { return 0 }
      if level.isRank || level.isPortion || level.isAttainment { return -1 }
      if book[level.figure].money != nil { return 1 }
      return book[level.figure].percent != nil ? 2 : 3
    }
    return !kinds.contains(-1) && Set(kinds).count == kinds.count
  }

  // MARK: Parts

  /// A part for each amount of a sentence, cut where one promise ends and the next begins.
  private func parts(of clause: StatementClauses.Clause) -> [Range<Int>]? {
    let sentence = clause.sentence
    let pays = clause.promises.map { book[$0.figure].tokens }
    guard pays.count > 1 else { return [sentence.tokens] }
    let leads = endsWithPay(sentence, pays)
    var cuts: [Int] = []
    for (pay, next) in zip(pays, pays.dropFirst()) {
      let gap =
        leads
        ? sentence.window(pay.upperBound, min(pay.upperBound + 8, next.lowerBound))
        : sentence.window(max(pay.upperBound, next.lowerBound - 6), next.lowerBound)
      let marks = gap.filter { Self.joins.contains(sentence.prose.tokens[$0].key) }
      guard let cut = leads ? marks.first : marks.last else { return nil }
      cuts.append(cut)
    }
    guard amounts(of: clause).count == pays.count else { return nil }
    let starts = [sentence.tokens.lowerBound] + cuts.map { start(behind: $0, sentence) }
    return zip(starts, cuts + [sentence.tokens.upperBound]).map { $0..<max($0, $1) }
  }

  /// The amounts of a sentence that are neither tax nor said again.
  private func amounts(of clause: StatementClauses.Clause) -> [Int] {
    clause.labels.inOrder.compactMap { position, label in
      guard case .figure(let figure, _) = clause.sentence.items[position],
        book[figure].money != nil, label != .restated, label != .background
      else { return nil }
      return figure
    }
  }

  /// Behind ", and"
  private func start(behind cut: Int, _ sentence: Sentence) -> Int {
    let next = cut + 1
    return next < sentence.tokens.upperBound
      && Self.joins.contains(sentence.prose.tokens[next].key) ? next + 1 : next
  }

  /// Whether nothing but tax and marks stands behind the last amount: then each amount closes its part.
  private func endsWithPay(_ sentence: Sentence, _ pays: [Range<Int>]) -> Bool {
    guard let last = pays.last else { return false }
    return sentence.window(last.upperBound, sentence.tokens.upperBound).allSatisfy { index in
      sentence.prose.tokens[index].kind == .mark
        || Self.closing.contains(sentence.prose.tokens[index].key)
    }
  }

  private static let joins: WordSet = ["and", ",", ";", "und", "et"]
  private static let closing: WordSet = [
    "plus", "vat", "ex", "excl", "excluding", "exclusive", "of", "net", "gst", "mwst", "zzgl",
    "tax", "is", "are", "due", "payable", "paid", "fällig", "before",
  ]

  // MARK: Events

  /// Whether the parts name different events, each in words of its own.
  private func differ(_ parts: [Range<Int>], _ passage: Passage) -> Bool {
    let events = parts.map { words(of: $0, passage) }
    return events.indices.allSatisfy { first in
      events.indices.allSatisfy { second in
        first == second
          || events[first].subtracting(events[second]).contains { !Self.degrees.contains($0) }
      }
    } && !events.joined().contains { Self.denials.contains($0) }
  }

  /// "£7,000 when it closes": what the pronoun stands for is in another part.
  private func leansOnOther(_ part: Range<Int>, _ passage: Passage) -> Bool {
    let tokens = passage.prose.tokens
    // "By 31 October it is still worth half ($10,000)."
    if part.contains(where: { Self.leaning.contains(tokens[$0].key) }) { return true }
    return part.dropLast().contains { index in
      Self.conditions.contains(tokens[index].key) && Self.pronouns.contains(tokens[index + 1].key)
    }
  }

  private static let leaning: WordSet = [
    "still", "half", "later", "instead", "only", "noch", "hälfte", "später", "encore", "moitié",
  ]
  private static let conditions: WordSet = [
    "if", "when", "once", "where", "should", "wenn", "sobald", "falls", "si", "lorsque",
  ]
  private static let pronouns: WordSet = [
    "it", "they", "this", "that", "he", "she", "er", "sie", "es", "il", "elle",
  ]

  /// The words of a part that may tell an event, and the years that name one: "the 2028 report".
  private func words(of part: Range<Int>, _ passage: Passage) -> Set<WordKey> {
    let tokens = passage.prose.tokens
    var words: Set<WordKey> = []
    var figures = book.figures(of: passage, in: part).map { book.tokens(of: $0) }[...]
    for index in part {
      while let first = figures.first, first.upperBound <= index { figures.removeFirst() }
      if let first = figures.first, first.contains(index) {
        if first.count == 1, tokens[index].kind == .number, namesEvent(index, tokens, part) {
          words.insert(tokens[index].key)
        }
      } else if tokens[index].kind == .word, !Self.plain.contains(tokens[index].key) {
        words.insert(tokens[index].key)
      }
    }
    return words
  }

  private func namesEvent(_ index: Int, _ tokens: [Token], _ part: Range<Int>) -> Bool {
    index > part.lowerBound && Self.naming.contains(tokens[index - 1].key)
  }

  private static let naming: WordSet = ["the", "of", "for", "(", "der", "für", "des", "du", "de"]
  /// Words that tell no event.
  private static let plain: WordSet = [
    "the", "a", "an", "of", "for", "on", "upon", "if", "when", "once", "where", "by", "is", "are",
    "has", "have", "been", "be", "will", "shall", "it", "its", "we", "you", "they", "he", "she",
    "and", "or", "sum", "amount", "pay", "pays", "paid", "payable", "due", "receive", "receives",
    "gets", "get", "earns", "earn", "plus", "vat", "to", "in", "at", "with", "before", "after",
    "der", "die", "das", "des", "dem", "den", "und", "bei", "nach", "wenn", "sobald", "wird",
    "werden", "ist", "am", "bis", "zum", "le", "la", "les", "de", "du", "si", "et", "that", "this",
    "under", "from", "bonus", "fee", "award", "payment", "ex", "net", "exclusive", "as", "soon",
    "then", "us", "your", "our", "their", "his", "her", "invoice", "further", "also",
  ]
  /// Words that tell how well or when the same thing happens.
  private static let degrees: WordSet = [
    "first", "second", "third", "only", "later", "late", "early", "earlier", "good", "excellent",
    "satisfactory", "outstanding", "full", "fully", "partial", "partly", "gold", "silver",
    "bronze", "distinction", "pass", "higher", "lower", "best", "least", "most", "more", "less",
    "half", "all", "both", "either", "one", "two", "three", "again", "already", "still", "even",
    "end", "attempt", "time", "month", "quarter", "year", "week",
  ]
  /// One thing or its contrary is paid for, and not both.
  private static let denials: WordSet = [
    "not", "no", "never", "without", "otherwise", "else", "lose", "loses", "lost", "fail", "fails",
    "failed", "miss", "misses", "missed", "refuse", "refused", "rejected", "cancelled", "nicht",
    "kein", "keine", "sonst", "unless", "instead", "whichever", "alternatively", "pas", "sinon",
    "withdrawn", "terminated", "terminates", "leaves", "resigns", "interest", "penalty", "rather",
    "least", "than", "between", "above", "below", "every", "each", "per",
  ]
}

extension Outline {
  /// The outline with some statements cut into parts.
  func split(at parts: [Int: [Range<Int>]]) -> Outline {
    var outline = self
    var places: [[Int]] = []
    var all: [Statement] = []
    for (index, statement) in statements.enumerated() {
      let first = all.count
      guard let ranges = parts[index] else {
        all.append(statement)
        places.append([first])
        continue
      }
      all += ranges.enumerated().map { rank, range in
        Statement(
          passage: statement.passage, field: nil, label: rank == 0 ? statement.label : nil,
          body: range, scope: statement.scope, marker: rank == 0 ? statement.marker : nil,
          isJoined: true)
      }
      places.append(Array(first..<all.count))
    }
    outline.statements = all
    for scope in outline.scopes.indices {
      outline.scopes[scope].statements = outline.scopes[scope].statements.flatMap { places[$0] }
    }
    outline.footnotes = outline.footnotes.map { (places[$0.statement][0], $0.passage) }
    return outline
  }
}
