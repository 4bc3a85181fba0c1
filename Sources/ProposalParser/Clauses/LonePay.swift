import ProposalModel

/// A section whose items state one goal together, of which one holds nothing but the amount: "If the team
/// makes it: $1,000", "$250 to Bao".
///
/// What the amount is for stands in the items around it, so no word of paying is needed.
extension PayLines {
  /// The item that holds the only amount of a titled section; `nil` where a section has more amounts, or
  /// other words beside it.
  func lonePay(of scope: Scope) -> Int? {
    guard scope.title != nil, scope.opening == .heading || scope.opening == .boldLead,
      scope.tables.isEmpty
    else { return nil }
    let items = scope.children.filter {
      outline.scopes[$0].opening == .item && outline.scopes[$0].title == nil
    }
    let statements = items.flatMap { outline.scopes[$0].statements }
    let paying = (scope.statements + statements).filter(holdsMoney)
    guard items.count == scope.children.count, items.count > 1, paying.count == 1,
      statements.contains(paying[0]), isBareAmount(paying[0])
    else { return nil }
    return paying[0]
  }

  /// The only line below the heading of a milestone, where it is no more than an amount: "Milestone 1: pilot
  /// accepted by 30 April" over "£30,000 plus 20% VAT".
  func amountUnderTitle(of scope: Scope) -> Int? {
    guard let title = scope.title, title.isMilestoneWord, title.label != nil, scope.tables.isEmpty,
      scope.statements.count == 1, let only = scope.statements.first
    else { return nil }
    let statement = outline.statements[only]
    let money = figures(statement).filter { book[$0].money != nil }
    guard statement.field == nil, statement.label == nil, let first = money.first,
      book.tokens(of: first).lowerBound == statement.body.lowerBound,
      statement.body.count <= 14
    else { return nil }
    let end = book.tokens(of: first).upperBound
    let tokens = tokens(statement)
    let rest = end..<max(end, statement.body.upperBound)
    return rest.contains { Self.unsure.contains(tokens[$0].key) } ? nil : only
  }

  private static let unsure: WordSet = [
    "per", "each", "every", "if", "unless", "or", "x", "×", "*", "up", "less", "minus", "not",
    "was",
    "were", "estimated", "about", "je", "pro", "wenn", "oder", "ou", "si", "budget", "cost",
  ]

  private func holdsMoney(_ index: Int) -> Bool {
    figures(outline.statements[index]).contains { book[$0].isMoney }
  }

  /// An amount at the start, behind nothing or behind "if" and its clause, and at most who gets it.
  private func isBareAmount(_ index: Int) -> Bool {
    let statement = outline.statements[index]
    guard statement.field == nil, let first = figures(statement).first, book[first].money != nil,
      book.tokens(of: first).lowerBound == statement.body.lowerBound
    else { return false }
    let tokens = tokens(statement)
    if let label = statement.label, !label.isEmpty {
      guard Self.conditions.contains(tokens[label.lowerBound].key) else { return false }
    }
    let end = book.tokens(of: first).upperBound
    let rest = end..<max(end, statement.body.upperBound)
    let stop =
      rest.first { tokens[$0].key == Mark.stop || tokens[$0].key == ";" } ?? rest.upperBound
    let sentence = withoutCosts(rest.lowerBound..<stop, tokens)
    guard let next = sentence.first else { return true }
    if tokens[next].key == Mark.colon { return sharesAll(statement) }
    return Self.followers.contains(tokens[next].key) && sentence.count <= 12
      && !sentence.contains { Self.changing.contains(tokens[$0].key) }
  }

  /// "to Bao, plus the exam fee which we reimburse anyway": what is paid back is no pay.
  private func withoutCosts(_ sentence: Range<Int>, _ tokens: [Token]) -> Range<Int> {
    guard let plus = sentence.first(where: { tokens[$0].key == "plus" }),
      tokens[plus..<sentence.upperBound].contains(where: { Self.reimbursing.contains($0.key) })
    else { return sentence }
    return sentence.lowerBound..<(tokens[plus - 1].key == Mark.comma ? plus - 1 : plus)
  }

  private static let reimbursing: WordSet = ["reimburse", "reimbursed", "reimburses", "expenses"]

  /// "$1,500: Bao 50%, Shanice 30%, Erik 20%."
  private func sharesAll(_ statement: Statement) -> Bool {
    figures(statement).compactMap { book[$0].percent }.sum == .hundred
  }

  private static let conditions: WordSet = ["if", "when", "once", "wenn", "sobald", "si", "then"]
  private static let followers: WordSet = [
    "to", "for", ",", "shared", "split", "an", "für", "geteilt", "à", "pour",
  ]
}
