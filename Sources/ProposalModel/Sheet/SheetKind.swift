/// What a sheet asks for, which decides the terms a careful reader expects in it.
public enum SheetKind: String, Sendable, Hashable, CaseIterable {
  /// An employer pays an executive for results.
  case executiveBonus = "executive-bonus"
  /// An employer pays one or more employees, or a team, for a result.
  case employeeAward = "employee-award"
  /// A client pays a contractor by stages.
  case contractPayout = "contract-payout"
  /// A funder or licensee pays by stages.
  case grant
}

/// How far a sheet has come.
public enum SheetStage: String, Sendable, Hashable, CaseIterable {
  case draft, proposed, provisional, agreed, certified, paid, lapsed
}
