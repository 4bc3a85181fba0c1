import ProposalModel

extension TermBuilder {
  func retainage() -> BuiltTerm? {
    // What may be lost is no matter of when it is paid.
    guard !group.remarks.contains(where: { $0.sentence.holds(RetainageWords.losing) }),
      let figure = figures.first(where: { isRetained($0) }), let percent = percent(figure)
    else { return nil }
    var term = RetainageTerm(text: group.text, percent: percent)
    // "Of every certified sum, V1 included": of all, and not of V1 alone.
    if let remark = remark(of: figure), !remark.sentence.holds(RetainageWords.including) {
      let named = reading.milestonesNamed(in: remark)
      term.milestones = named.isEmpty ? nil : named
    }
    term.untilComplete = figures.first { isBehind(Self.untilWords, $0, within: 5) }
      .flatMap { quantity($0).percent }
    term.release = release
    term.isOpen = !isPlain(of: term.milestones)
    return built(.retainage(term), and: amounts)
  }

  private func isRetained(_ figure: Int) -> Bool {
    quantity(figure).percent != nil && remark(of: figure).map(tellsShare) ?? false
      && !isBehind(Self.untilWords, figure, within: 5)
  }

  /// Whether every sentence on what is kept back tells one share of each payment and nothing else.
  private func isPlain(of milestones: [Int]?) -> Bool {
    let about = group.remarks.filter(tellsShare).map {
      RetainageRemark(remark: $0, book: reading.book, namesMilestones: milestones != nil)
    }
    return Set(about.flatMap(\.shares)).count <= 1 && about.allSatisfy(\.isPlain)
  }

  /// "VAT at 20% is added to each payment before retention" tells of another share.
  private func tellsShare(_ remark: Remark) -> Bool {
    isAboutRetaining(remark) && !remark.sentence.isExample
      && !remark.sentence.says(RetainageWords.harmless)
  }

  private func isAboutRetaining(_ remark: Remark) -> Bool {
    remark.field == .retainage
      || group.topic == .retainage
        && remark.sentence.all(Self.retainWords).contains { found in
          !isMeasure(remark, found.tokens)
        }
  }

  /// "if net retention is under 95%", "depends on retention": how many stay, and nothing kept back.
  private func isMeasure(_ remark: Remark, _ word: Range<Int>) -> Bool {
    let tokens = remark.prose.tokens
    guard tokens[word.lowerBound].key == "retention", word.lowerBound > remark.tokens.lowerBound
    else { return false }
    return Self.stayers.contains(tokens[word.lowerBound - 1].key)
  }

  private static let stayers: WordSet = [
    "net", "gross", "customer", "customers", "client", "staff", "employee", "user", "revenue",
    "logo", "dollar", "member", "team", "talent", "volunteer", "donor", "student", "on",
  ]

  /// Amounts of money in parentheses right behind the percentage and what it is of.
  private var amounts: [Int] {
    figures.filter { figure in
      guard reading.book.isFree(figure), quantity(figure).money != nil,
        let remark = remark(of: figure), isAboutRetaining(remark),
        quantity(figure).tokens.lowerBound > remark.tokens.lowerBound
      else { return false }
      let before = quantity(figure).tokens.lowerBound - 1
      return remark.prose.tokens[before].key == Mark.open
    }
  }

  private var release: Prose? {
    guard let (found, remark) = group.first(Self.releaseWords) else { return nil }
    return remark.prose.part(found.tokens.lowerBound..<remark.tokens.upperBound)
  }

  static let retainWords = PhraseTable<Bool>([
    (
      true,
      [
        "retainage", "retention", "retained", "retains", "retain", "holdback", "holds back",
        "held back", "hold back", "keeps back", "keep back", "kept back", "withheld", "withholds",
        "einbehalten", "einbehalt", "behält",
        "sicherheitseinbehalt", "rückbehalt", "zurückbehalten", "retenue", "retient",
      ]
    )
  ])
  private static let untilWords = PhraseTable<Bool>([(true, ["until", "bis", "jusqu'à"])])
  private static let releaseWords = PhraseTable<Bool>([
    (
      true,
      [
        "released", "release", "releases", "is paid out", "until", "freigegeben", "ausgezahlt",
        "fällig", "libérée", "repaid", "is due",
      ]
    )
  ])

  // MARK: Advance

  func advance() -> BuiltTerm? {
    guard group.first(Self.refusedWords) == nil else { return nil }
    var term = AdvanceTerm(text: group.text)
    let candidates = figures.filter { figure in
      isBehind(Self.advanceWords, figure, within: 4)
        || isBefore(Self.advanceWords, figure, within: 4)
    }
    let money = candidates.first { quantity($0).money != nil && reading.book.isFree($0) }
    term.amount = money.flatMap { figure in
      quantity(figure).money.map { Located($0.amount, at: quantity(figure).place) }
    }
    if money == nil {
      term.percent = candidates.first { quantity($0).percent != nil }.flatMap { percent($0) }
    }
    guard term.amount != nil || term.percent != nil else { return nil }
    return built(.advance(term), and: money.map { [$0] } ?? [])
  }

  private static let advanceWords = PhraseTable<Bool>([
    (
      true,
      [
        "advance", "upfront", "up front", "down payment", "anzahlung", "vorauszahlung", "deposit",
        "acompte", "on signature", "bei unterzeichnung", "at signature",
      ]
    )
  ])
  private static let refusedWords = PhraseTable<Bool>([
    (
      true,
      ["dropped", "refused", "declined", "no advance", "keine anzahlung", "not paid in advance"]
    )
  ])

  // MARK: Change orders

  /// One term for each executed order with an amount.
  func changeOrders() -> BuiltTerm? {
    var terms: [SheetTerm] = []
    var taken: [Int] = []
    for remark in group.remarks {
      guard let found = Self.orderWords.first(in: remark.prose, remark.extent),
        remark.sentence.says(Self.executedWords),
        let label = label(behind: found.tokens.upperBound, in: remark),
        let figure = reading.operativeFigures(of: remark.sentence).first(where: {
          quantity($0).money != nil && reading.book.isFree($0)
            && quantity($0).tokens.lowerBound > found.tokens.upperBound
        }), let amount = quantity(figure).money?.amount
      else { continue }
      let isLess = remark.sentence.says(Self.lessWords)
      let value = Located(isLess ? -amount.magnitude : amount, at: quantity(figure).place)
      terms.append(.changeOrder(ChangeOrderTerm(text: remark.text, label: label, amount: value)))
      taken += reading.operativeFigures(of: remark.sentence).filter {
        $0 == figure || quantity($0).money == nil
      }
    }
    guard let first = terms.first else { return nil }
    return BuiltTerm(term: first, figures: taken, more: Array(terms.dropFirst()))
  }

  /// `CO-1`, `no. 2`: what stands behind the name, up to a bracket, comma or colon.
  private func label(behind start: Int, in remark: Remark) -> String? {
    let tokens = remark.prose.tokens
    var start = start
    while start < remark.tokens.upperBound, Self.numberWords.contains(tokens[start].key) {
      start += 1
    }
    var end = start
    while end < remark.tokens.upperBound, end - start < 4,
      tokens[end].kind != .mark || tokens[end].key == Mark.hyphen,
      end == start || !tokens[end].followsSpace
    {
      end += 1
    }
    return end > start ? remark.prose.string(tokens: start..<end) : nil
  }

  private static let orderWords = PhraseTable<Bool>([
    (
      true,
      [
        "change order", "nachtrag", "variation order", "variation", "avenant",
        "contract modification",
      ]
    )
  ])
  private static let executedWords = PhraseTable<Bool>([
    (
      true,
      [
        "executed", "signed by", "adds", "agreed on", "approved on", "unterzeichnet", "beauftragt",
        "deducts", "reduces", "increases", "dated", "signé", "vom",
      ]
    )
  ])
  private static let lessWords = PhraseTable<Bool>([
    (true, ["deducts", "reduces", "deduction of", "omits", "mindert", "reduziert", "credit of"])
  ])
  private static let numberWords: WordSet = ["no", ".", "nr", "number", "#", "n°", "num"]
}

extension SheetReading {
  /// Tells of each share kept back of which the sheet says more than was understood.
  mutating func reportOpenRetention() {
    let kept = (proposal.terms + proposal.milestones.flatMap(\.terms)).compactMap { term in
      if case .retainage(let kept) = term.value, kept.isOpen { kept } else { nil }
    }
    for term in kept {
      let remark = remarks.first { $0.place.contains(term.percent.place) }
      let words = remark?.sentence.words ?? term.text.string
      proposal.issues.append(
        Located(.unread(words: words, .retention), at: term.percent.place))
    }
  }
}
