import ProposalModel

extension SheetReading {
  /// The shape of a milestone whose levels stand in a list that its promises alone do not explain.
  func listShape(of candidate: Candidate) -> (shape: PayoutShape, base: ShareBase?, LevelList)? {
    guard let scope = candidate.scope,
      var list = LevelListReader(reading: self).list(ofScope: scope)
    else { return nil }
    var rest = candidate
    rest.statements.removeAll { list.statements.contains($0) }
    var evidence = EvidenceCollector.evidence(of: rest, in: self)
    if let full = fullRow(evidence, list.table) {
      list.table.rows.append(full)
      evidence = evidence.with(promises: [])
    }
    guard evidence.promises.isEmpty, evidence.unread.isEmpty else { return nil }
    let lead = rest.statements.flatMap { sentences(of: $0) }
    if lead.contains(where: { Self.attains($0) }) {
      guard let goal = goalAmount(in: lead), let table = list.table.scaled(by: goal) else {
        return nil
      }
      list.table = table
    }
    list.table.paysRates = list.base == nil && lead.contains { $0.has(.rateNoun) }
    if evidence.holdsOpenBound(beside: list.table.rows, book) { return nil }
    let scale = LevelScale(table: list.table, evidence: evidence, isShare: list.base != nil)
    return (scale.shape(), list.base, list)
  }

  /// The level that a line of a milestone's list calls target.
  func listTarget(of candidate: Candidate) -> Rational? {
    candidate.scope.flatMap { LevelListReader(reading: self).list(ofScope: $0)?.target }
  }

  /// "The full award is £4,000 at 98%" above a list of what less pays.
  private func fullRow(_ evidence: PayoutEvidence, _ table: LevelTable) -> LevelRow? {
    guard evidence.promises.count == 1, let promise = evidence.promises.first,
      promise.levels.count == 1, case .amount = promise.pay
    else { return nil }
    let reader = ShapeReader(evidence: evidence, book: book)
    guard let amount = reader.amount(promise), let level = reader.level(promise.levels[0]),
      !level.isLowerBetter, table.rows.allSatisfy({ $0.span.axis == level.axis }),
      table.rows.allSatisfy({ $0.span.from.map { $0.value < level.value } ?? true })
    else { return nil }
    let span = LevelSpan(
      from: LevelSpan.End(value: level.value, isInside: !level.isStrict), axis: level.axis,
      figures: [promise.levels[0].figure],
      precision: book[promise.levels[0].figure].displayPrecision ?? .one)
    return LevelRow(span: span, pay: .amount(amount), name: nil)
  }

  /// "actual EBITDA as a percentage of the target"
  private static func attains(_ sentence: Sentence) -> Bool {
    sentence.says(attainmentWords)
  }

  private static let attainmentWords = PhraseTable<Bool>([
    (
      true,
      [
        "as a percentage of the target", "as a percentage of target", "in percent of the target",
        "as a percentage of the goal", "in prozent des ziels", "en pourcentage de la cible",
        "as a percentage of budget", "as a percentage of plan",
      ]
    )
  ])

  /// The one amount or count that the words call target: "the target is $18.5 million".
  private func goalAmount(in sentences: [Sentence]) -> Rational? {
    let values = sentences.flatMap { sentence -> [Rational] in
      let labels = FigureLabeler(sentence: sentence, book: book).labels()
      return labels.inOrder.compactMap { position, label in
        guard case .level = label, case .figure(let figure, _) = sentence.items[position] else {
          return nil
        }
        return book[figure].money?.amount ?? book[figure].number
      }
    }
    return Set(values).count == 1 ? values.first : nil
  }
}
