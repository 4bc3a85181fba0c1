import ProposalModel

/// The sum of some milestones, called by their labels, that their amounts do not come to: “Awards A to C
/// come to £21,500”.
struct RestatedSum {
  /// The sum in the sentence.
  let stated: Figure
  /// How the sentence names the milestones.
  let words: String
  /// The most their amounts come to.
  let sum: Rational

  /// The sentences of a sheet whose sum is none that the amounts can make.
  static func all(in context: LintContext) -> [RestatedSum] {
    let passages = context.text.passages.filter { $0.prose.has(nouns) && $0.prose.has(sums) }
    guard !passages.isEmpty else { return [] }
    let (labels, amounts) = (context.positionsByLabel, context.amountsByPosition)
    return passages.flatMap { passage in
      passage.body.compactMap { RestatedSum(at: $0, in: passage, labels, amounts, context) }
    }
  }

  private init?(
    at noun: Int, in passage: OperativePassage, _ labels: [String: Int],
    _ amounts: [Int: Set<Rational>], _ context: LintContext
  ) {
    let prose = passage.prose
    guard Self.nouns.contains(prose.tokens[noun].key),
      let list = Self.list(behind: noun + 1, in: passage, labels),
      let figure = Self.figure(behind: list.end, in: passage, context), let money = figure.money
    else { return nil }
    let parts = list.positions.map { amounts[$0] ?? [] }
    guard parts.count > 1, parts.allSatisfy({ !$0.isEmpty }), let sums = Self.sums(of: parts),
      !sums.contains(money), let most = sums.max()
    else { return nil }
    stated = figure
    words = prose.string(tokens: noun..<list.end)
    sum = most
  }

  /// “A to C”, “1, 2 and 4”: the milestones, and where the list ends.
  private static func list(
    behind start: Int, in passage: OperativePassage, _ labels: [String: Int]
  ) -> (positions: [Int], end: Int)? {
    var positions: [Int] = []
    var isRange = false
    var index = start
    while index < passage.body.upperBound {
      let key = passage.prose.tokens[index].key
      if let next = labels[passage.prose.string(tokens: index..<index + 1).lowercased()] {
        if isRange, let last = positions.last, last < next {
          positions += last + 1...next
        } else {
          positions.append(next)
        }
        isRange = false
      } else if ranges.contains(key), !positions.isEmpty {
        isRange = true
      } else if !joiners.contains(key) {
        break
      }
      index += 1
    }
    return Set(positions).count == positions.count ? (positions, index) : nil
  }

  /// The amount right behind words of adding up.
  private static func figure(
    behind start: Int, in passage: OperativePassage, _ context: LintContext
  ) -> Figure? {
    let tokens = passage.prose.tokens
    var index = start
    while index < passage.body.upperBound, links.contains(tokens[index].key) { index += 1 }
    guard index < passage.body.upperBound, passage.prose.has(sums, in: start..<index) else {
      return nil
    }
    return context.figure(startingAt: index, in: passage)
  }

  /// Every sum of one amount of each; `nil` where there are more than anybody means.
  private static func sums(of parts: [Set<Rational>]) -> Set<Rational>? {
    var sums: Set<Rational> = [.zero]
    for part in parts {
      sums = Set(sums.flatMap { sum in part.map { sum + $0 } })
      if sums.count > mostSums { return nil }
    }
    return sums
  }

  private static let mostSums = 256
  private static let nouns: WordSet = [
    "goals", "milestones", "instalments", "installments", "tranches", "stages", "awards",
    "payments", "phases", "measures", "objectives", "lines", "batches", "deliverables", "ziele",
    "meilensteine", "raten",
  ]
  private static let ranges: WordSet = ["to", "-", "–", "through", "bis"]
  private static let joiners: WordSet = [",", "and", "&", "und"]
  private static let sums: WordSet = ["come", "total", "add", "amount", "sum", "together"]
  private static let links: WordSet = [
    "come", "total", "add", "up", "amount", "sum", "to", "together", "are", "worth", "pay", "make",
    "a", "of", "in", "all",
  ]
}
