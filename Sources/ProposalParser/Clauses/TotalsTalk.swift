import ProposalModel

/// "That is $85,000 at target and $95,000 at most", "At target the bonus comes to £75,000, and it can never exceed
/// £80,000": the totals of a sheet, each with the case it is for.
extension SumTalk {
  /// Whether a sentence tells two or more amounts, and the case of each of them, and nothing else is counted in it
  /// but what part of a salary they are.
  var tellsTotals: Bool {
    let money = self.money
    return money.count > 1 && !sentence.opensWhen && !sentence.has(.late, .nothing)
      && money.allSatisfy { isOfCase(book[$0.figure].tokens) }
      && sentence.figures.allSatisfy { book[$0].money != nil || isOfSalary($0) }
  }

  private func isOfCase(_ amount: Range<Int>) -> Bool {
    let end = min(sentence.tokens.upperBound, amount.upperBound + Self.behind)
    let tokens = sentence.prose.tokens
    let behind = amount.upperBound..<end
    if behind.contains(where: { Self.cases.match(in: tokens, at: $0, before: end) != nil }),
      !behind.contains(where: { tokens[$0].kind == .mark && tokens[$0].key == Mark.semicolon })
    {
      return true
    }
    let start =
      sentence.figures.map { book[$0].tokens.upperBound }
      .last { $0 <= amount.lowerBound } ?? sentence.tokens.lowerBound
    return Self.cases.first(in: sentence.prose, start..<amount.lowerBound) != nil
      || Self.bounds.first(in: sentence.prose, start..<amount.lowerBound) != nil
  }

  /// "30% and 33% of base": the part of a salary.
  private func isOfSalary(_ figure: Int) -> Bool {
    guard book[figure].percent != nil else { return false }
    return sentence.has(.salary) || sentence.holds(Self.salaries)
  }

  private static let behind = 4
  private static let salaries: WordSet = ["base", "salary", "pay", "gehalts", "salaire"]
  private static let cases = PhraseTable<Bool>([
    (
      true,
      [
        "at target", "at plan", "on target", "at most", "at maximum", "at the maximum", "at best",
        "at the most", "at threshold", "at the threshold", "at the target", "as a maximum",
        "maximum", "im ziel", "bei zielerreichung", "höchstens", "maximal", "à l'objectif",
        "au maximum", "in the best case", "if everything is reached", "if all are reached",
      ]
    )
  ])
  private static let bounds = PhraseTable<Bool>([
    (
      true,
      [
        "never exceed", "never exceeds", "not exceed", "cannot exceed", "never be more than",
        "never more than", "cannot be more than", "no more than", "not more than", "up to",
        "nie mehr als", "nicht mehr als", "ne dépasse",
      ]
    )
  ])
}

/// `At target: £38,000`, `If nothing is reached: £0`: a case, and what it comes to.
enum CaseLine {
  /// Whether a line is one, with its label.
  static func isOne(_ prose: Prose, _ range: Range<Int>, _ sentence: Sentence, _ book: FigureBook)
    -> Bool
  {
    guard sentence.figures.count == 1, book[sentence.figures[0]].money != nil,
      let (_, count) = lines.match(in: prose.tokens, at: range.lowerBound, before: range.upperBound)
    else { return false }
    let amount = book[sentence.figures[0]].tokens
    return range.dropFirst(count).allSatisfy {
      amount.contains($0) || prose.tokens[$0].kind == .mark
    }
  }

  private static let lines = PhraseTable<Bool>([
    (
      true,
      [
        "at target", "at plan", "on target", "at most", "at maximum", "at the maximum", "at best",
        "target total", "maximum total", "minimum total", "total minimum", "maximum", "minimum",
        "at threshold", "if nothing is reached", "if nothing is achieved", "if none is reached",
        "if all are reached", "if everything is reached", "total at target", "total at most",
        "total at maximum", "total maximum", "total target", "im ziel", "höchstens",
        "im besten fall",
        "wenn nichts erreicht wird", "au maximum", "à l'objectif",
      ]
    )
  ])
}
