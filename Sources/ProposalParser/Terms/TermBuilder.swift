import ProposalModel

/// A term as read, with the figures it is made of.
struct BuiltTerm {
  let term: SheetTerm
  var figures: [Int] = []
  /// Further terms of the same words, as one change order after another.
  var more: [SheetTerm]?
}

/// Builds the term that the sentences of a topic state.
struct TermBuilder {
  let group: TermGroup
  let reading: SheetReading
  /// The operative figures of the sentences, in order.
  let figures: [Int]
  /// The figures of all sentences, in order, each with the position of its sentence.
  private let sentences: [(figure: Int, remark: Int)]

  init(group: TermGroup, reading: SheetReading) {
    self.group = group
    self.reading = reading
    figures = group.remarks.flatMap { reading.operativeFigures(of: $0.sentence) }
    sentences = group.remarks.enumerated().flatMap { position, remark in
      remark.sentence.figures.map { ($0, position) }
    }
  }

  /// The term; `nil` where the words touch the topic and state nothing of it.
  func term() -> BuiltTerm? {
    switch group.topic {
    case .acceptance: acceptance()
    case .approval: approval()
    case .retainage: retainage()
    case .payment: payment()
    case .tax: tax()
    case .lateDeduction: lateDeduction()
    case .discount: discount()
    case .advance: advance()
    case .changeOrder: changeOrders()
    case .discovery: discovery()
    case .escalation: escalation()
    case .proxy: proxy()
    case .baseline: baseline()
    case .miss: miss()
    case .guaranteed: guaranteed()
    case .agreement: agreement()
    default: worded()
    }
  }

  /// The terms that are kept in their words.
  private func worded() -> BuiltTerm? {
    let text = group.text
    let term: SheetTerm
    switch group.topic {
    case .anchor: term = .strategicAnchor(text)
    case .partial: term = .partialCredit(text)
    case .sequence: term = .sequence(text)
    case .changeControl: term = .changeControl(text)
    case .gate: term = .qualityGate(text)
    case .leaver: term = .leaver(text)
    case .clawback: term = .clawback(text)
    case .dispute: term = .dispute(text)
    case .discretion: term = .discretion(text)
    case .law: term = .governingLaw(text)
    case .records: term = .records(text)
    case .warranty: term = .warranty(text)
    case .termination: term = .termination(text)
    default: return nil
    }
    return built(term)
  }

  // MARK: Figures

  /// The term with every free figure of its sentences but money and levels.
  func built(_ term: SheetTerm, and more: [Int] = []) -> BuiltTerm {
    BuiltTerm(term: term, figures: freeFigures + more)
  }

  private var freeFigures: [Int] {
    figures.filter { reading.book.isFree($0) && reading.book[$0].money == nil }
  }

  /// A figure by its position in the book.
  func quantity(_ figure: Int) -> Quantity { reading.book[figure] }

  /// A percentage with its place.
  func percent(_ figure: Int) -> Located<Rational>? {
    quantity(figure).percent.map { Located($0, at: quantity(figure).place) }
  }

  /// A figure's sentence.
  func remark(of figure: Int) -> Remark? {
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].figure < figure { low = middle + 1 } else { high = middle }
    }
    guard low < sentences.count, sentences[low].figure == figure else { return nil }
    return group.remarks[sentences[low].remark]
  }

  /// The first figure a test accepts, in the sentences that have a phrase of a table.
  func figure<Meaning>(
    beside table: PhraseTable<Meaning>, but not: PhraseTable<Bool>? = nil,
    where test: (Quantity) -> Bool
  ) -> Int? {
    for remark in group.remarks
    where remark.sentence.says(table)
      && not?.first(in: remark.prose, remark.tokens) == nil
    {
      let figure = reading.operativeFigures(of: remark.sentence).first { test(quantity($0)) }
      if let figure { return figure }
    }
    return nil
  }

  /// Whether one of the words stands at most so many words in front of a figure.
  func isBehind<Meaning>(_ table: PhraseTable<Meaning>, _ figure: Int, within words: Int) -> Bool {
    guard let remark = remark(of: figure) else { return false }
    let start = quantity(figure).tokens.lowerBound
    let first = max(remark.tokens.lowerBound, start - words)
    return table.first(in: remark.prose, first..<max(first, start)) != nil
  }

  /// Whether one of the words stands at most so many words behind a figure.
  func isBefore<Meaning>(_ table: PhraseTable<Meaning>, _ figure: Int, within words: Int) -> Bool {
    guard let remark = remark(of: figure) else { return false }
    let end = quantity(figure).tokens.upperBound
    let last = min(remark.tokens.upperBound, end + words)
    return table.first(in: remark.prose, end..<max(end, last)) != nil
  }

  /// Words that set an upper end.
  static let capWords = PhraseTable<Bool>([
    (
      true,
      [
        "greatest deduction of", "largest deduction of", "highest deduction of",
        "greatest reduction of", "largest reduction of", "deduction no greater than",
        "be more than", "never be more than", "go beyond",
        "up to", "at most", "maximum of", "a maximum of", "maximum", "capped at", "capped",
        "limited to", "not exceed", "höchstens", "maximal", "max", "bis zu", "no more than",
        "not more than", "limit of", "within", "±", "begrenzt auf", "au maximum", "jusqu'à",
        "never exceeds", "does not exceed", "exceeds", "shall not exceed", "may not exceed",
        "will not exceed", "cannot exceed", "must not exceed", "höchstens aber", "aber höchstens",
        "höchstens jedoch", "maximal jedoch", "insgesamt maximal", "nicht mehr als",
        "overschreitet",
        "übersteigt", "plafonnée à", "plafonné à", "reduction is limited to", "in total at most",
        "stop at", "stops at", "end at", "ends at", "stopping at", "cap of", "but never more than",
        "never more than", "by more than", "insgesamt höchstens",
      ]
    )
  ])
}
