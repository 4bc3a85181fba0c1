import ProposalModel

extension TermBuilder {
  /// "If no tier is reached, nothing is paid".
  func miss() -> BuiltTerm? {
    let remarks = group.remarks.filter(isMiss)
    guard !remarks.isEmpty else { return nil }
    let text = Prose.joined(remarks.map(\.text))
    return built(.riskSharing(.nothingOnMiss(text)))
  }

  /// Words of a miss, and a condition or a label that says so.
  private func isMiss(_ remark: Remark) -> Bool {
    guard remark.sentence.says(Self.nothingWords) else { return false }
    return remark.field == .riskSharing || remark.sentence.says(Self.conditionWords)
  }

  private static let nothingWords = PhraseTable<Bool>([
    (
      true,
      [
        "nothing", "no bonus", "no payment", "no payout", "no award", "not paid", "not owed",
        "nichts", "keinen bonus", "no fee", "lapses", "lapse", "keine prämie", "rien", "nil",
        "nicht bezahlt", "nicht fällig", "is zero", "not be paid", "forfeited", "unearned",
        "keine zahlung",
      ]
    )
  ])
  private static let conditionWords = PhraseTable<Bool>([
    (
      true,
      [
        "if", "miss", "missed", "under", "below", "unter", "without", "not accepted",
        "not certified", "not confirmed", "fewer", "less than", "not reached", "wird keine",
        "nicht abgenommene", "ohne", "unearned", "not earned", "no closing", "does not occur",
        "does not", "over", "weniger", "missing", "otherwise", "at or below", "unachieved",
        "wenn", "above", "less", "later", "si", "that is not", "which is not", "unless",
      ]
    )
  ])

  /// "A minimum bonus of $30,000 is paid in any event".
  func guaranteed() -> BuiltTerm? {
    for remark in group.remarks {
      let figure = reading.operativeFigures(of: remark.sentence).first {
        quantity($0).money != nil && reading.book.isFree($0)
      }
      guard let figure, let money = quantity(figure).money,
        remark.sentence.says(Self.certainWords), !hangsOnCondition(remark.sentence, figure),
        reading.milestonesNamed(in: remark).isEmpty
      else { continue }
      let amount = Located(money.amount, at: quantity(figure).place)
      return built(.riskSharing(.guaranteed(amount, remark.text)), and: [figure])
    }
    return nil
  }

  /// What is guaranteed on a condition is not guaranteed in any case.
  private func hangsOnCondition(_ sentence: Sentence, _ figure: Int) -> Bool {
    let end = min(quantity(figure).tokens.upperBound, sentence.tokens.upperBound)
    return sentence.opensWhen
      || sentence.holds(Self.conditions, in: end..<sentence.tokens.upperBound)
  }

  private static let conditions: WordSet = [
    "if", "when", "where", "once", "wenn", "falls", "sofern",
  ]
  private static let certainWords = PhraseTable<Bool>([
    (
      true,
      [
        "in any event", "in any case", "guaranteed", "garantiert", "whether or not",
        "guarantee you a minimum", "guarantees you a minimum", "guarantee a minimum",
        "guarantees a minimum", "guarantee her a minimum", "guarantee him a minimum",
        "regardless", "garanti",
      ]
    )
  ])

  /// Who agreed, and when.
  func agreement() -> BuiltTerm? {
    let remarks = group.remarks.filter {
      $0.field == .agreed || Self.signedWords.first(in: $0.prose, $0.tokens) != nil
    }
    guard !remarks.isEmpty else { return nil }
    let dates = remarks.flatMap { reading.operativeFigures(of: $0.sentence) }
      .filter { quantity($0).day != nil }
    let date = dates.first.flatMap { figure in
      quantity(figure).day.map { Located($0, at: quantity(figure).place) }
    }
    let text = Prose.joined(remarks.map(\.text))
    let term = SheetTerm.mutualAgreement(AgreementTerm(text: text, date: date))
    return BuiltTerm(term: term, figures: dates.filter { reading.book.isFree($0) })
  }

  private static let signedWords = PhraseTable<Bool>([
    (
      true,
      [
        "agreed and signed", "agreed on", "was agreed", "mutually agreed", "vereinbart am",
        "unterzeichnet am", "signé le", "we agreed", "both parties agreed",
      ]
    )
  ])
}
