public import ProposalModel

/// The orders in which findings are shown.
///
/// The linter gives them by place, and so do machine formats. A person who has to decide what to
/// settle first reads them by severity, and then by the money that hangs on them.
public enum FindingOrder {
  /// The gravest first; of one severity those on which most money hangs; then by place.
  public static func worstFirst(_ findings: [Finding]) -> [Finding] {
    findings.sorted(by: precedes)
  }

  /// Items of which each holds a finding, in the order of their findings; of the same weight and
  /// place they stay as they are.
  public static func worstFirst<Item>(_ items: [Item], by finding: (Item) -> Finding) -> [Item] {
    items.sorted { precedes(finding($0), finding($1)) }
  }

  private static func precedes(_ left: Finding, _ right: Finding) -> Bool {
    if left.severity != right.severity { return left.severity > right.severity }
    if left.stake != right.stake { return isMore(left.stake, right.stake) }
    return (left.place, left.rule) < (right.place, right.rule)
  }

  /// Amounts of one currency by size; currencies, which nobody can compare here, by their codes;
  /// what has no amount last.
  private static func isMore(_ left: Money?, _ right: Money?) -> Bool {
    guard let left else { return false }
    guard let right else { return true }
    return left.currency == right.currency
      ? left.amount > right.amount : left.currency.code < right.currency.code
  }
}
