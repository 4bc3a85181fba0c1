import ProposalModel

extension TermBuilder {
  func payment() -> BuiltTerm? {
    guard group.remarks.contains(where: isUsable) else { return nil }
    var term = PaymentTerm(text: group.text)
    if let figure = netDays {
      term.netDays = quantity(figure).days ?? quantity(figure).number?.exactInt
      term.countsBusinessDays = quantity(figure).duration?.unit == .businessDays
    }
    term.latest = latest
    term.lateRate = lateRate
    guard group.owner == nil || term.netDays != nil || term.latest != nil else { return nil }
    return built(.payment(term))
  }

  /// The sentences that say when is paid; those that promise pay on a condition are no terms.
  private func isUsable(_ remark: Remark) -> Bool {
    if remark.field == .payment || remark.field == .invoice { return true }
    if Topic.of(remark.field) != nil { return false }
    return !remark.sentence.figures.contains { quantity($0).money != nil }
  }

  /// The figures of those sentences.
  private var usable: [Int] {
    group.remarks.filter(isUsable).flatMap { reading.operativeFigures(of: $0.sentence) }
  }

  /// The days behind "net", else those after the event, in a sentence of paying.
  private var netDays: Int? {
    if let net = figures.first(where: { isNet($0) }) { return net }
    return usable.first { figure in
      quantity(figure).days != nil && isOfPaying(figure)
        && !isBefore(Self.reviewVerbs, figure, within: 3)
    }
  }

  private func isNet(_ figure: Int) -> Bool {
    guard quantity(figure).days != nil || quantity(figure).number?.exactInt != nil else {
      return false
    }
    return isBehind(Self.netWords, figure, within: 1)
  }

  /// Whether the nearest verb in front of a figure, or behind it, is one of paying.
  private func isOfPaying(_ figure: Int) -> Bool {
    guard let remark = remark(of: figure) else { return false }
    let start = quantity(figure).tokens.lowerBound
    let front = Self.verbs.all(in: remark.prose, remark.tokens.lowerBound..<start)
    if let last = front.last {
      let between = remark.prose.tokens[last.tokens.upperBound..<start]
      return last.meaning && !between.contains { TimeWords.boundaries.contains($0.key) }
    }
    let end = quantity(figure).tokens.upperBound
    return Self.verbs.first(in: remark.prose, end..<remark.tokens.upperBound)?.meaning
      ?? (remark.field == .payment || remark.field == .invoice)
  }

  /// The last day of payment that the words name.
  private var latest: Located<CalendarDate>? {
    let dates = usable.compactMap { figure -> Located<CalendarDate>? in
      guard let reading = quantity(figure).reading, reading.hasYear,
        isOfPaying(figure), !isOfMissing(figure),
        let end = reading.span(in: self.reading.fiscal)?.end, quantity(figure).day != nil
      else { return nil }
      return Located(end, at: quantity(figure).place)
    }
    return dates.last
  }

  /// "If I resign before 31 December, nothing is paid": a day on which something else happens.
  private func isOfMissing(_ figure: Int) -> Bool {
    guard let sentence = remark(of: figure)?.sentence else { return false }
    return sentence.has(.nothing) || sentence.isInCondition(quantity(figure).tokens.lowerBound)
  }

  /// Only a rate a year that does not rest on a rate the sheet does not give.
  private var lateRate: Rational? {
    let figure = figures.first { figure in
      quantity(figure).percent != nil && isBehind(Self.interestWords, figure, within: 8)
        && isBefore(Self.yearWords, figure, within: 3)
        && !isBefore(Self.baseWords, figure, within: 4)
    }
    return figure.flatMap { quantity($0).percent }
  }

  private static let netWords = PhraseTable<Bool>([(true, ["net", "netto", "net:"])])
  private static let interestWords = PhraseTable<Bool>([
    (true, ["interest", "late payment", "verzugszins", "verzugszinsen", "zins", "intérêts"])
  ])
  private static let yearWords = PhraseTable<Bool>([
    (true, ["a year", "per year", "per annum", "p.a", "p.a.", "annually", "im jahr", "par an"])
  ])
  private static let baseWords = PhraseTable<Bool>([
    (true, ["above", "over", "points above", "über", "plus"])
  ])
  private static let reviewVerbs = PhraseTable<Bool>([
    (true, ["to accept", "to reject", "to sign", "of delay"])
  ])

  /// Verbs of paying, and verbs of what comes before it.
  private static let verbs = PhraseTable<Bool>([
    (
      true,
      [
        "paid", "pays", "pay", "payable", "payment", "payments", "due", "invoices", "invoice",
        "payroll", "zahlbar", "bezahlt", "ausgezahlt", "auszahlung", "fällig", "gezahlt",
        "payé", "paiement", "transferred", "disbursed",
      ]
    ),
    (
      false,
      [
        "certifies", "certified", "certify", "confirms", "confirmed", "approves", "approve",
        "accept", "accepts", "reject", "review", "calculates", "calculate", "bestätigt",
        "inspects", "released", "releases", "object", "objections", "corrects", "deduct",
        "abgezogen", "closed", "measured", "correct", "answers", "checks", "reports", "reported",
        "retains", "holds back", "resigns", "interest", "signs", "joins", "executed",
        "retained", "corrections",
      ]
    ),
  ])

  // MARK: Tax

  func tax() -> BuiltTerm? {
    let rate = figures.first { figure in
      quantity(figure).percent != nil
        && (isBehind(Self.taxWords, figure, within: 3)
          || isBefore(Self.taxWords, figure, within: 2)
          || isBehind(Self.rateWords, figure, within: 2))
    }
    if group.first(Self.noTaxWords) != nil, rate == nil {
      let place = group.place
      return built(
        .tax(TaxTerm(text: group.text, rate: Located(.zero, at: place), isIncluded: false)))
    }
    guard let isIncluded else { return nil }
    let located = rate.flatMap { percent($0) }
    let term = TaxTerm(text: group.text, rate: located, isIncluded: isIncluded)
    return BuiltTerm(term: .tax(term), figures: rate.map { [$0] } ?? [])
  }

  /// Whether the words put the tax inside the amounts; `nil` where they say neither, or both.
  private var isIncluded: Bool? {
    var readings: Set<Bool> = []
    for remark in group.remarks {
      for found in remark.sentence.all(Self.sideWords) {
        readings.insert(found.meaning)
      }
    }
    return readings.count == 1 ? readings.first : nil
  }

  private static let taxWords = PhraseTable<Bool>([
    (
      true,
      [
        "vat", "gst", "hst", "sales tax", "mwst", "mehrwertsteuer", "ust", "umsatzsteuer", "tva",
        "iva", "value added tax", "tax",
      ]
    )
  ])
  private static let rateWords = PhraseTable<Bool>([
    (true, ["at the rate of", "at a rate of", "zum satz von", "zum satz", "au taux de"])
  ])
  private static let noTaxWords = PhraseTable<Bool>([
    (
      true,
      [
        "no vat is added", "no vat", "tax does not apply", "vat does not apply", "vat exempt",
        "exempt from vat", "no sales tax", "keine umsatzsteuer", "umsatzsteuerfrei", "no gst",
        "keine mehrwertsteuer", "zero-rated", "reverse charge applies", "tva non applicable",
      ]
    )
  ])
  private static let sideWords = PhraseTable<Bool>([
    (
      true,
      [
        "including", "include", "contain", "incl", "inkl", "inklusive", "einschließlich",
        "inclusive of", "included",
        "includes", "brutto", "inclusive", "enthalten", "ttc", "y compris", "tax included",
        "einschl",
      ]
    ),
    (
      false,
      [
        "plus", "excluding", "excl", "exclusive of", "exkl", "exklusive", "zzgl", "zuzüglich",
        "net of vat", "is added", "before gst", "before vat", "exclude", "ht", "hors taxe",
        "on top", "added to", "kommen", "without vat", "netto", "ohne", "exclusive", "extra",
        "hors tva", "net of", "are net", "in addition", "added at", "will be added",
      ]
    ),
  ])

  // MARK: Discount

  func discount() -> BuiltTerm? {
    let percents = figures.filter { quantity($0).percent != nil }
    guard percents.count == 1, let figure = percents.first, let percent = percent(figure),
      let remark = remark(of: figure),
      remark.sentence.says(Self.earlyWords)
    else { return nil }
    let days = reading.operativeFigures(of: remark.sentence).first { quantity($0).days != nil }
    let term = DiscountTerm(
      text: group.text, percent: percent, days: days.flatMap { quantity($0).days })
    return built(.earlyPaymentDiscount(term))
  }

  private static let earlyWords = PhraseTable<Bool>([
    (
      true,
      [
        "within", "innert", "innerhalb", "skonto", "early", "dans les", "prompt", "binnen",
        "if paid",
      ]
    )
  ])
}
