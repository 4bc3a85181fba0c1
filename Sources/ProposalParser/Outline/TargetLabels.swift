import ProposalModel

extension Outline {
  /// "Target: the Leeds office opens by 30 June": where a part names no other level, what it calls the target is
  /// the goal.
  mutating func takeTargetsForGoals() {
    for index in statements.indices where statements[index].field == .target {
      let statement = statements[index]
      guard tellsGoal(statement), !namesOtherLevels(statement.scope) else { continue }
      statements[index] = Statement(
        passage: statement.passage, field: .goal, label: statement.label, body: statement.body,
        scope: statement.scope, marker: statement.marker, isJoined: statement.isJoined)
    }
  }

  /// Whether words open what is behind the label.
  private func tellsGoal(_ statement: Statement) -> Bool {
    let tokens = passages[statement.passage].prose.tokens[statement.body]
    return tokens.count > 3 && tokens.first.map { $0.kind == .word } ?? false
      && tokens.prefix(3).allSatisfy { $0.kind == .word || $0.kind == .number }
  }

  private func namesOtherLevels(_ scope: Int) -> Bool {
    let list =
      scopes[scope].opening == .item
      ? scopes[scope].parent.map { scopes[$0].children } ?? [scope] : [scope]
    return list.flatMap { scopes[$0].statements }.contains {
      statements[$0].field.map(Self.otherLevels.contains) ?? false
    }
  }

  private static let otherLevels: FieldSet = [.threshold, .maximum, .level, .goal]
}
