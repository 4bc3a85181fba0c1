import ProposalModel

/// Pairs the amounts of a sentence with what they are paid for.
///
/// Where the first condition stands before the first amount, each amount closes what came before
/// it ("$5 million → $50,000"); otherwise each amount opens what follows ("$20,000 if …").
struct PromiseReader {
  let sentence: Sentence
  let labels: FigureLabels

  /// The promises of the sentence, in order.
  func promises() -> [Promise] {
    let pays = payPositions
    guard let first = pays.first else { return upTo().map { [$0] } ?? [] }
    let conditionsLead = firstCondition.map { $0 < first && !opens(first, behind: $0) } ?? false
    return pays.enumerated().map { rank, position in
      let range =
        conditionsLead
        ? (rank == 0 ? 0 : behind(pays[rank - 1]))..<end(afterLast: rank, pays, position)
        : start(
          of: rank, pays, position)..<(rank + 1 < pays.count
          ? start(of: rank + 1, pays, pays[rank + 1]) : sentence.items.count)
      return promise(at: position, over: range)
    }
  }

  /// "a bonus of up to $40,000 may be awarded if …": a bound and no amount.
  private func upTo() -> Promise? {
    guard let cap = labels.first(.cap), sentence.has(.payNoun), sentence.has(.condition, .payVerb),
      case .figure(let figure, _) = sentence.items[cap], !sentence.has(.totalName, .totalOf),
      cap > 0, case .cue(.capped, let cue) = sentence.items[cap - 1],
      sentence.prose.tokens[cue.lowerBound].key == "up"
    else { return nil }
    var promise = Promise(pay: .amount(figure), sentence: sentence)
    promise.isUpTo = true
    return promise
  }

  private var payPositions: [Int] {
    sentence.items.indices.filter { isPay($0) }
  }

  private func isPay(_ position: Int) -> Bool {
    switch labels[position] {
    case .pay, .unitPrice, .rate, .payShare: true
    default: isWhole(position)
    }
  }

  /// "pays the safety part in full": beside a level, and where no amount is stated.
  private func isWhole(_ position: Int) -> Bool {
    guard case .cue(.inFull, _) = sentence.items[position], sentence.has(.payVerb) else {
      return false
    }
    return levelFigure != nil && !labels.contains(.pay) && !countsPayments
  }

  /// "The other three milestones are paid in full": what is counted is what is paid, and no level.
  private var countsPayments: Bool {
    sentence.items.prefix { !$0.isCue(.condition) }.contains { item in
      guard case .figure(_, let tokens) = item else { return false }
      return (tokens.lowerBound..<min(tokens.upperBound + 1, sentence.tokens.upperBound))
        .contains { Self.payments.contains(sentence.prose.tokens[$0].key) }
    }
  }

  private static let payments: WordSet = [
    "milestones", "stages", "payments", "instalments", "installments", "parts", "lines", "items",
    "deliverables", "tranches", "awards", "bonuses", "fees", "amounts", "meilensteine", "raten",
    "zahlungen", "teilzahlungen", "leistungen", "tranchen", "jalons", "versements", "échéances",
  ]

  private var levelFigure: Int? {
    sentence.items.indices.lazy.compactMap { position -> Int? in
      guard case .figure(let figure, _) = self.sentence.items[position] else { return nil }
      switch self.labels[position] {
      case .level, .length, .attainment: return figure
      default: return nil
      }
    }.first
  }

  private var firstCondition: Int? {
    sentence.items.indices.first { position in
      switch labels[position] {
      case .level, .attainment, .rank, .length: return true
      default: break
      }
      if case .cue(let cue, _) = sentence.items[position] {
        return cue == .condition && isClauseHead(position)
      }
      return false
    }
  }

  /// "For the rate in 2027 you receive $10,000 if it is at least 96%": what leads names the measure,
  /// and each amount opens its own "if".
  private func opens(_ pay: Int, behind lead: Int) -> Bool {
    guard case .cue(.condition, let tokens) = sentence.items[lead],
      Self.prepositions.contains(sentence.prose.tokens[tokens.lowerBound].key),
      !sentence.items[lead..<pay].contains(where: { isLevelItem($0) })
    else { return false }
    for item in sentence.items[(pay + 1)...] {
      switch item {
      case .figure: return false
      case .cue(.condition, let tokens):
        return Self.ifWords.contains(sentence.prose.tokens[tokens.lowerBound].key)
      default: continue
      }
    }
    return false
  }

  private func isLevelItem(_ item: Sentence.Item) -> Bool {
    guard case .figure(_, let tokens) = item,
      let position = sentence.items.firstIndex(where: { $0.tokens == tokens })
    else { return false }
    switch labels[position] {
    case .level, .attainment, .rank: return true
    default: return false
    }
  }

  private static let prepositions: WordSet = ["for", "on", "für", "pour", "with"]
  private static let ifWords: WordSet = [
    "if", "when", "once", "where", "wenn", "falls", "sofern", "si",
  ]

  /// "if" and "when" open a condition; "for" and "on" only behind an amount.
  private func isClauseHead(_ position: Int) -> Bool {
    guard case .cue(_, let tokens) = sentence.items[position] else { return false }
    return tokens.lowerBound == sentence.tokens.lowerBound
  }

  private func end(afterLast rank: Int, _ pays: [Int], _ position: Int) -> Int {
    rank + 1 == pays.count ? sentence.items.count : behind(position)
  }

  /// The item behind an amount and what says it again: "85% of it (€76,500)".
  private func behind(_ position: Int) -> Int {
    var next = position + 1
    while next < sentence.items.count {
      if labels[next] == .restated { return next + 1 }
      guard case .cue(.payNoun, _) = sentence.items[next] else { break }
      next += 1
    }
    return position + 1
  }

  /// The words "an additional" in front of an amount belong to it.
  private func start(of rank: Int, _ pays: [Int], _ position: Int) -> Int {
    guard rank > 0 else { return 0 }
    var start = position
    while start - 1 > pays[rank - 1] {
      guard case .cue(let cue, _) = sentence.items[start - 1] else { break }
      guard [.additional, .totalOf, .payNoun, .payVerb, .condition].contains(cue) else { break }
      start -= 1
    }
    return start
  }

  private func promise(at position: Int, over range: Range<Int>) -> Promise {
    var promise = Promise(pay: pay(at: position), sentence: sentence)
    for index in range where index != position { add(index, to: &promise) }
    for index in range { noteFlags(index, before: position, in: &promise) }
    if isFollowedByMore(position) { promise.isAdditional = true }
    if case .amount = promise.pay, sentence.raisesPay {
      promise.isRise = sentence.has(.becomes, before: sentence.items[position].tokens.lowerBound)
      promise.isTotal = promise.isTotal || promise.isRise
    }
    if promise.levels.contains(where: { !$0.isLength }) {
      promise.levels.removeAll(where: \.isLength)
    }
    return promise
  }

  private func isFollowedByMore(_ position: Int) -> Bool {
    guard case .figure = sentence.items[position] else { return false }
    return Neighbours(sentence: sentence, position: position).isFollowedByMore
  }

  private func pay(at position: Int) -> Promise.Pay {
    guard case .figure(let figure, _) = sentence.items[position] else {
      return .whole(levelFigure ?? 0)
    }
    switch labels[position] {
    case .unitPrice: return .perUnit(figure)
    case .rate: return .rate(figure)
    case .payShare(let base): return .share(figure, base)
    default: return .amount(figure)
    }
  }

  private func add(_ index: Int, to promise: inout Promise) {
    guard case .figure(let figure, _) = sentence.items[index] else { return }
    switch labels[index] {
    case .level(let comparison):
      promise.levels.append(
        Promise.Level(
          figure: figure, comparison: comparison, isCondition: isBehindCondition(index)))
    case .attainment(let comparison):
      promise.levels.append(
        Promise.Level(figure: figure, comparison: comparison, isAttainment: true))
    case .length(let comparison):
      promise.levels.append(
        Promise.Level(figure: figure, comparison: comparison, isLength: true))
    case .rank:
      promise.levels.append(Promise.Level(figure: figure, comparison: .unstated, isRank: true))
    case .portion:
      promise.levels.append(
        Promise.Level(figure: figure, comparison: .unstated, isPortion: true))
    case .restated where promise.restated == nil: promise.restated = figure
    case .date: promise.dates.append(figure)
    default: break
    }
  }

  /// Whether an "if", "when" or "once" stands between a level and the figure before it.
  private func isBehindCondition(_ index: Int) -> Bool {
    for item in sentence.items[..<index].reversed() {
      switch item {
      case .figure: return false
      case .cue(.condition, _), .cue(.gate, _): return true
      default: continue
      }
    }
    return false
  }

  /// "if only two have passed": less is paid in the place of more.
  private func isOnly(_ index: Int) -> Bool {
    guard case .level? = labels[index], case .figure(_, let tokens) = sentence.items[index],
      tokens.lowerBound > sentence.tokens.lowerBound
    else { return false }
    return Self.onlyWords.contains(sentence.prose.tokens[tokens.lowerBound - 1].key)
  }

  private static let onlyWords: WordSet = ["only", "nur", "just", "seulement", "lediglich"]

  private func noteFlags(_ index: Int, before position: Int, in promise: inout Promise) {
    if isOnly(index) { promise.isTotal = true }
    guard case .cue(let cue, _) = sentence.items[index] else { return }
    if cue == .instead { promise.isTotal = true }
    // "$10,000 in total"
    if cue == .totalOf, index == position + 1,
      sentence.items[index].tokens.lowerBound == sentence.items[position].tokens.upperBound
    {
      promise.isTotal = true
    }
    guard index < position else { return }
    if cue == .additional { promise.isAdditional = true }
    if cue == .totalOf { promise.isTotal = true }
  }
}
