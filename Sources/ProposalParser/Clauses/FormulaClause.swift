import ProposalModel

/// A payout written as a formula: "Fee = 8% × (savings − $250,000), capped at $120,000",
/// "€1,200 × min(sites migrated, 40)", "max($40,000, 5% × net sales)".
///
/// Only what can be said in other words too is read: a rate of a value or of what exceeds an amount, a
/// price for each unit, and their bounds.
struct FormulaClause {
  /// What is paid, and what each figure of the formula does.
  private(set) var promise: Promise
  private(set) var labels: FigureLabels

  private let sentence: Sentence
  private let book: FigureBook
  private var index: Int
  private var end: Int

  /// The formula of a sentence; `nil` where it holds none, or one that says something else.
  init?(_ sentence: Sentence, _ book: FigureBook, _ labels: FigureLabels, isPayField: Bool) {
    guard (2...6).contains(sentence.figures.count) || sentence.figures.count == 1,
      let start = Self.start(of: sentence, isPayField), Self.computes(sentence, from: start)
    else { return nil }
    self.sentence = sentence
    self.book = book
    self.labels = FigureLabels(count: sentence.items.count)
    promise = Promise(pay: .amount(sentence.figures[0]), sentence: sentence)
    (index, end) = (start, sentence.tokens.upperBound)
    guard let node = sum(), let pay = paid(node) else { return nil }
    promise = pay.promise(in: sentence)
    guard takeLabels(pay, labels) else { return nil }
  }

  /// Where the formula begins: behind "=", or at the start of a field of pay.
  private static func start(of sentence: Sentence, _ isPayField: Bool) -> Int? {
    let tokens = sentence.prose.tokens
    let near = sentence.window(sentence.tokens.lowerBound, sentence.tokens.lowerBound + 6)
    if let equals = near.first(where: { tokens[$0].key == Mark.equals }) {
      return sentence.has(.payNoun, before: equals) ? equals + 1 : nil
    }
    return isPayField ? sentence.tokens.lowerBound : nil
  }

  private static func computes(_ sentence: Sentence, from start: Int) -> Bool {
    sentence.window(start, sentence.tokens.upperBound).contains {
      times.contains(sentence.prose.tokens[$0].key)
    }
  }

  // MARK: Expressions

  private indirect enum Node {
    case figure(Int)
    case name
    case product(Node, Node)
    case sum(Node, Node)
    case difference(Node, Node)
    case least(Node, Node)
    case greatest(Node, Node)
  }

  private var key: WordKey? { index < end ? sentence.prose.tokens[index].key : nil }

  private mutating func sum() -> Node? {
    guard var node = product() else { return nil }
    while let key, Self.minus.contains(key) || key == "+" {
      index += 1
      guard let next = product() else { return nil }
      node = key == "+" ? .sum(node, next) : .difference(node, next)
    }
    return node
  }

  private mutating func product() -> Node? {
    guard var node = term() else { return nil }
    while let key, Self.times.contains(key) {
      index += 1
      guard let next = term() else { return nil }
      node = .product(node, next)
    }
    return node
  }

  private mutating func term() -> Node? {
    guard let key else { return nil }
    if Self.leastWords.contains(key) || Self.greatestWords.contains(key) {
      index += 1
      guard let (first, second) = pair() else { return nil }
      return Self.leastWords.contains(key) ? .least(first, second) : .greatest(first, second)
    }
    if key == Mark.open {
      index += 1
      guard let node = sum(), self.key == Mark.close else { return nil }
      index += 1
      return node
    }
    if let figure = sentence.figures.first(where: { book[$0].tokens.lowerBound == index }) {
      index = book[figure].tokens.upperBound
      return .figure(figure)
    }
    return name()
  }

  /// "($120,000, 8% × savings)"
  private mutating func pair() -> (Node, Node)? {
    guard key == Mark.open else { return nil }
    index += 1
    guard let first = sum(), let mark = key, mark == Mark.comma || mark == Mark.semicolon else {
      return nil
    }
    index += 1
    guard let second = sum(), key == Mark.close else { return nil }
    index += 1
    return (first, second)
  }

  /// The words of a value, up to the next operator or mark.
  private mutating func name() -> Node? {
    let start = index
    while index < end, sentence.prose.tokens[index].kind == .word,
      !Self.times.contains(sentence.prose.tokens[index].key),
      !sentence.figures.contains(where: { book[$0].tokens.lowerBound == index }), index - start < 8
    {
      if Self.conditions.contains(sentence.prose.tokens[index].key) { return nil }
      index += 1
    }
    return index > start ? .name : nil
  }

  // MARK: Meanings

  /// What a formula pays.
  private struct Pay {
    var rate: Int?
    var hurdle: Int?
    var price: Int?
    var mostUnits: Int?
    var caps: [Int] = []
    var floors: [Int] = []
    /// Zeroes, which a formula names as the least of a difference.
    var zeroes: [Int] = []

    func promise(in sentence: Sentence) -> Promise {
      guard let rate else { return Promise(pay: .perUnit(price ?? 0), sentence: sentence) }
      var promise = Promise(pay: .rate(rate), sentence: sentence)
      promise.levels = hurdle.map { [Promise.Level(figure: $0, comparison: .moreThan)] } ?? []
      return promise
    }
  }

  private func paid(_ node: Node) -> Pay? {
    switch node {
    case .least(let first, let second): bounded(first, second) { $0.caps.append($1) }
    case .greatest(let first, let second):
      bounded(first, second) { [book] pay, figure in
        if book[figure].isZero { pay.zeroes.append(figure) } else { pay.floors.append(figure) }
      }
    case .product(.figure(let factor), let value), .product(let value, .figure(let factor)):
      paid(factor, of: value)
    default: nil
    }
  }

  private func bounded(_ first: Node, _ second: Node, _ bound: (inout Pay, Int) -> Void) -> Pay? {
    for (limit, value) in [(first, second), (second, first)] {
      guard case .figure(let figure) = limit, book[figure].money != nil || book[figure].isZero,
        var pay = paid(value)
      else { continue }
      bound(&pay, figure)
      return pay
    }
    return nil
  }

  /// "8% × (savings − $250,000)", "€1,200 × min(sites migrated, 40)"
  private func paid(_ factor: Int, of value: Node) -> Pay? {
    var pay = Pay()
    if book[factor].percent != nil { pay.rate = factor } else { pay.price = factor }
    guard pay.rate != nil || book[factor].money != nil else { return nil }
    switch value {
    case .name: return pay
    case .difference(.name, .figure(let hurdle)) where pay.rate != nil && book[hurdle].money != nil:
      pay.hurdle = hurdle
      return pay
    case .greatest(.figure(let zero), let inner) where book[zero].isZero,
      .greatest(let inner, .figure(let zero)) where book[zero].isZero:
      guard case .difference(.name, .figure(let hurdle)) = inner, pay.rate != nil,
        book[hurdle].money != nil
      else { return nil }
      (pay.hurdle, pay.zeroes) = (hurdle, [zero])
      return pay
    case .least(.name, .figure(let most)), .least(.figure(let most), .name):
      guard pay.price != nil, book[most].number != nil else { return nil }
      pay.mostUnits = most
      return pay
    default: return nil
    }
  }

  // MARK: Labels

  /// The labels of the formula's figures, and of the bounds behind it.
  private mutating func takeLabels(_ pay: Pay, _ plain: FigureLabels) -> Bool {
    for (position, item) in sentence.items.enumerated() {
      guard case .figure(let figure, let tokens) = item else { continue }
      let label: FigureLabel
      switch figure {
      case pay.rate: label = .rate
      case pay.price: label = .unitPrice
      case pay.hurdle: label = .level(.moreThan)
      case pay.mostUnits: label = .cap
      case _ where pay.caps.contains(figure): label = .cap
      case _ where pay.floors.contains(figure): label = .floor
      case _ where pay.zeroes.contains(figure): label = .background
      default:
        guard tokens.lowerBound >= index, let bound = bound(figure, at: position, plain) else {
          return false
        }
        label = bound
      }
      labels.append(label, at: position)
    }
    return true
  }

  /// ", capped at $120,000", "with a limit of 60 days"
  private func bound(_ figure: Int, at position: Int, _ plain: FigureLabels) -> FigureLabel? {
    switch plain[position] {
    case .cap?, .floor?, .restated?: return plain[position]
    default: break
    }
    guard position > 0, case .cue(let cue, let words) = sentence.items[position - 1],
      book[figure].tokens.lowerBound - words.upperBound <= 1
    else { return nil }
    switch cue {
    case .capped, .atMost: return .cap
    case .minimumPay, .atLeast: return book[figure].isZero ? .background : .floor
    default: return nil
    }
  }

  private static let times: WordSet = ["×", "x", "*", "·", "mal", "times", "fois"]
  private static let minus: WordSet = ["−", "-", "–", "minus"]
  private static let leastWords: WordSet = ["min", "minimum"]
  private static let greatestWords: WordSet = ["max", "maximum"]
  private static let conditions: WordSet = [
    "if", "when", "where", "per", "each", "wenn", "falls", "si", "factor", "for", "and", "plus",
  ]
}

extension Quantity {
  /// Whether the figure is zero, of money or as a bare number.
  fileprivate var isZero: Bool { money?.amount.isZero ?? number?.isZero ?? false }
}
