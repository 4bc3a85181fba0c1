import ProposalModel

/// "limited to 1.6 times his base salary of $250,000".
enum SalaryMultiple {
  /// The multiple times the salary, where a sentence bounds the pay by it.
  static func amount(in sentence: Sentence, book: FigureBook) -> Rational? {
    guard sentence.has(.capped), sentence.has(.salary) else { return nil }
    var multiple: Rational?
    var salary: Rational?
    for figure in sentence.figures {
      switch book[figure].value {
      case .multiple(let times): multiple = times
      case .money(let amount, _): salary = amount
      default: continue
      }
    }
    guard let multiple, let salary else { return nil }
    return multiple * salary
  }
}
