import ProposalModel

/// What all milestones of a sheet are said to come to: “The four milestones add up to $105,000”, “reaching all of
/// them is worth $12,000”.
struct StatedWhole {
  /// The sum in the sentence.
  let stated: Figure
  /// The most that the amounts of the milestones come to.
  let sum: Rational

  /// The sums of a sheet that its milestones do not come to.
  static func all(in context: LintContext) -> [StatedWhole] {
    let passages = context.text.passages.filter { $0.prose.has(wholes) && $0.prose.has(links) }
    guard !passages.isEmpty, let sums = sums(in: context), let most = sums.max() else { return [] }
    let read = PlaceTable(context.proposal.statedAmounts.map(\.amount.place))
    return passages.flatMap { passage in
      passage.body.compactMap { index -> StatedWhole? in
        guard isWhole(index, in: passage, context),
          let figure = figure(behind: index + 1, in: passage, context), let money = figure.money,
          !sums.contains(money), !read.overlap(figure.place)
        else { return nil }
        return StatedWhole(stated: figure, sum: most)
      }
    }
  }

  /// “The four milestones”, “all awards”, “all of them”.
  private static func isWhole(
    _ index: Int, in passage: OperativePassage, _ context: LintContext
  ) -> Bool {
    let tokens = passage.prose.tokens
    let front = tokens[max(passage.body.lowerBound, index - 3)..<index].map(\.key)
    guard let last = front.last else { return false }
    if tokens[index].key == "them" { return front.suffix(2).elementsEqual(["all", "of"]) }
    guard wholes.contains(tokens[index].key) else { return false }
    if let count = counts.firstIndex(of: last) {
      return count == context.payable.count && front.dropLast().last.map(articles.contains) == true
    }
    return last == "all" || last == "the" && front.dropLast().last == "all"
  }

  /// The amount right behind a link: “add up to”, “is worth”.
  private static func figure(
    behind start: Int, in passage: OperativePassage, _ context: LintContext
  ) -> Figure? {
    let tokens = passage.prose.tokens
    var index = start
    while index < passage.body.upperBound, fillers.contains(tokens[index].key) { index += 1 }
    guard index < passage.body.upperBound, passage.prose.has(links, in: start..<index) else {
      return nil
    }
    return context.figure(startingAt: index, in: passage)
  }

  /// Every sum of one amount of each milestone that is paid; `nil` where one states none, or where there are too
  /// many.
  private static func sums(in context: LintContext) -> Set<Rational>? {
    var sums: Set<Rational> = [.zero]
    for position in context.payable {
      let parts = context.wholeAmounts(ofMilestone: position)
      guard !parts.isEmpty else { return nil }
      sums = Set(sums.flatMap { sum in parts.map { sum + $0 } })
      if sums.count > mostSums { return nil }
    }
    return context.payable.count > 1 ? sums : nil
  }

  private static let mostSums = 256
  private static let wholes: WordSet = [
    "milestones", "goals", "awards", "measures", "targets", "objectives", "them", "parts",
    "bonuses",
    "tranches", "instalments", "installments", "stages",
  ]
  private static let articles: WordSet = ["the", "all", "these", "our"]
  private static let counts: [WordKey] = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
  ]
  private static let links: WordSet = [
    "come", "comes", "total", "totals", "add", "adds", "amount", "amounts", "sum", "sums", "worth",
    "pay", "pays", "make", "makes",
  ]
  private static let fillers: WordSet = [
    "come", "comes", "total", "totals", "add", "adds", "up", "amount", "amounts", "sum", "sums",
    "to",
    "together", "are", "is", "worth", "pay", "pays", "make", "makes", "a", "of", "in", "exactly",
  ]
}

extension LintContext {
  /// What a milestone pays at target and at most; where that is not settled, the only amount that stands in it,
  /// unless it is one of several units.
  fileprivate func wholeAmounts(ofMilestone position: Int) -> Set<Rational> {
    if let report = report(ofMilestone: position), let maximum = report.maximum.money {
      return Set([maximum.amount] + [report.target.money?.amount].compactMap(\.self))
    }
    let place = proposal.milestones[position].place
    let amounts = Set(figures.inside(place).compactMap(\.money))
    let isOfUnits = text.passages(in: place).contains { $0.prose.has(unitWords) }
    return amounts.count == 1 && !isOfUnits ? amounts : []
  }
}

private let unitWords: WordSet = ["each", "every", "per", "any", "je"]
