import ProposalModel

extension TermBuilder {
  /// "For each full week of delay 1% is deducted, up to at most 8%".
  func lateDeduction() -> BuiltTerm? {
    for remark in group.remarks {
      guard let period = LatePeriodWords.period(in: remark.sentence, reading.book),
        let rate = rate(in: remark)
      else { continue }
      var term = LateDeductionTerm(
        text: group.text, rate: rate.value, period: period,
        countsBegunPeriods: LatePeriodWords.countsBegun(remark.sentence))
      let grace = LateGrace.sentence(
        beside: remark.sentence, in: group.remarks, period, reading.book)
      term.freePeriods = grace?.count ?? 0
      let limit = limit(in: remark) ?? limitElsewhere(but: remark)
      let figures = figures(of: [rate.figure] + (limit.map { [$0] } ?? []))
      guard take(limit, into: &term), bounds(limit, rate.figure).isEmpty,
        !isClouded(remark, figures, period, but: grace?.sentence),
        !hasStrayAmount(beside: figures, in: remark)
      else { return nil }
      return built(.lateDeduction(term), and: figures)
    }
    return nil
  }

  /// Whether words around the rate change what it takes off.
  private func isClouded(
    _ remark: Remark, _ figures: [Int], _ period: LatePeriod, but grace: Sentence?
  ) -> Bool {
    LateTalk.isAboutPaying(remark.sentence) || endsUnread(behind: remark)
      || grace == nil && LateGrace.startsLater(remark.sentence, reading.book)
      || LateDoubt.clouds(remark.sentence, knowing: figures, reading.book)
      || group.remarks.contains {
        $0.sentence !== remark.sentence && $0.sentence !== grace && !isLapse($0)
          && LateDoubt.qualifies(
            $0.sentence, knowing: figures, period: period, reading.book)
      }
  }

  /// "It earns nothing from the 21st day": an end that was not read, behind the rate.
  private func endsUnread(behind rate: Remark) -> Bool {
    reading.remarks(of: rate.statement).contains { remark in
      remark.tokens.lowerBound >= rate.tokens.upperBound
        && LateClause.endsUnread(remark.sentence, reading.book)
    }
  }

  /// "A start more than 20 days late earns nothing": the last day of the milestone, which was read.
  private func isLapse(_ remark: Remark) -> Bool {
    guard let last = LateClause.lastSpan(in: remark.sentence, reading.book),
      let owner = reading.owner(of: remark.place)
    else { return false }
    return reading.lapses[owner]?.figures.contains(last.span) ?? false
  }

  /// "Once $15,000 has come off, nothing more is taken": an amount in the sentences behind the rate that was
  /// not understood.
  private func hasStrayAmount(beside known: [Int], in rate: Remark) -> Bool {
    group.remarks.contains { remark in
      remark.statement == rate.statement && remark.place != rate.place
        && reading.operativeFigures(of: remark.sentence).contains {
          quantity($0).money != nil && reading.book.isFree($0) && !known.contains($0)
            && !isRestatement($0, of: known, in: remark)
        }
    }
  }

  /// Gives a term its limit; `false` where the limit cannot be told for one payment.
  private func take(_ limit: Int?, into term: inout LateDeductionTerm) -> Bool {
    guard let limit,
      let remark = group.remarks.first(where: { $0.sentence.figures.contains(limit) })
    else { return true }
    guard !sharesLimit(limit), let amount = lateAmount(limit, in: remark) else { return false }
    switch amount {
    case .percent(let percent): term.limitPercent = percent
    case .amount(let amount): term.limitAmount = amount
    }
    return true
  }

  /// The figures, with the same amounts in money behind them.
  private func figures(of figures: [Int]) -> [Int] {
    figures
      + group.remarks.flatMap { remark in
        figures.filter { remark.sentence.figures.contains($0) }
          .compactMap { statedBase(of: $0, in: remark) }
      }
      + group.remarks.flatMap { remark in
        figures.filter { remark.sentence.figures.contains($0) && isOfContract($0, in: remark) }
          .compactMap { restatement(of: $0, in: remark) }
      }
      + group.remarks.flatMap { remark in
        remark.sentence.figures.filter { figure in
          figures.contains { isShare(figure, said: $0, in: remark) }
        }
      }
      + group.remarks.filter { remark in figures.contains { restatesLimits($0, in: remark) } }
      .flatMap { remark in
        reading.operativeFigures(of: remark.sentence).filter { quantity($0).money != nil }
      }
  }

  /// Whether the sentences take something off, with figures that were not understood.
  var takesOff: Bool {
    group.remarks.contains { remark in
      Self.takesOff(in: remark)
        && reading.operativeFigures(of: remark.sentence).contains {
          quantity($0).money != nil || quantity($0).percent != nil
        }
    }
  }

  /// Whether a sentence has a word for taking something off.
  static func takesOff(in remark: Remark) -> Bool { speaksOfTaking(remark.sentence) }

  static func speaksOfTaking(_ sentence: Sentence) -> Bool {
    sentence.says(takingWords)
  }

  private static let takingWords = PhraseTable<Bool>([
    (
      true,
      [
        "deducted", "deducts", "deduct", "reduced", "reduces", "reduction", "less", "abgezogen",
        "mindert", "gekürzt", "penalty", "liquidated damages", "vertragsstrafe",
        "konventionalstrafe", "pönale", "pénalité", "pénalités", "déduit", "comes off", "drops",
        "falls by", "fall by", "goes down by", "go down by", "decreases by", "is lowered by",
        "sinkt um",
        "taken off",
        "allows", "allowance", "credits", "forfeits", "gutgeschrieben", "nachlass",
      ]
    )
  ])

  private func rate(in remark: Remark) -> (value: LateRate, figure: Int)? {
    for figure in reading.operativeFigures(of: remark.sentence)
    where !isBehind(Self.capWords, figure, within: 3) {
      guard
        quantity(figure).percent != nil
          || quantity(figure).money != nil && reading.book.isFree(figure)
      else { continue }
      return lateAmount(figure, in: remark).map { ($0, figure) }
    }
    return nil
  }

  private func limit(in remark: Remark) -> Int? {
    reading.operativeFigures(of: remark.sentence).first {
      (quantity($0).percent != nil || quantity($0).money != nil)
        && (isBehind(Self.capWords, $0, within: 3) || isOpenedBound(remark)
          || isMost($0, in: remark))
    }
  }

  /// ", and by 10% at most": the bound behind the figure, which ends the sentence.
  private func isMost(_ figure: Int, in remark: Remark) -> Bool {
    let end = quantity(figure).tokens.upperBound
    guard
      let found = Self.mostWords.match(
        in: remark.prose.tokens, at: end, before: remark.tokens.upperBound)
    else { return false }
    return (end + found.count..<remark.tokens.upperBound).allSatisfy {
      remark.prose.tokens[$0].kind == .mark
    }
  }

  private static let mostWords = PhraseTable<Bool>([
    (true, ["at most", "at the most", "in total at most", "maximum", "max", "höchstens"])
  ])

  /// "Most that can come off any one stage is $6,000": the bound is the subject of the sentence.
  private func isOpenedBound(_ remark: Remark) -> Bool {
    let start = remark.tokens.lowerBound
    let near = start..<min(remark.tokens.upperBound, start + 3)
    return Self.boundSubjects.first(in: remark.prose, near) != nil
  }

  private static let boundSubjects = PhraseTable<Bool>([
    (true, ["most", "the most", "maximum", "the maximum", "höchstens", "maximal", "upper limit"])
  ])

  /// Other figures in words that bound something: a limit that was not understood is not passed over.
  private func bounds(_ limit: Int?, _ rate: Int) -> [Int] {
    group.remarks.flatMap { remark -> [Int] in
      guard remark.sentence.has(.capped, .atMost) || isOpenedBound(remark) else { return [] }
      return reading.operativeFigures(of: remark.sentence).filter {
        $0 != limit && $0 != rate && !isRestatement($0, of: [limit, rate], in: remark)
          && (quantity($0).percent != nil || quantity($0).money != nil)
          && (isBehind(Self.capWords, $0, within: 6) || isOpenedBound(remark))
      }
    }
  }

  private func isRestatement(_ figure: Int, of others: [Int?], in remark: Remark) -> Bool {
    others.compactMap { $0 }.contains {
      restatement(of: $0, in: remark) == figure || restatesLimits($0, in: remark)
        || isShare(figure, said: $0, in: remark)
    }
  }

  private func limitElsewhere(but other: Remark) -> Int? {
    for remark in group.remarks where remark.place != other.place {
      if let figure = limit(in: remark) { return figure }
    }
    return nil
  }
}
