/// Sums over payees whose own amounts are withheld, as far as nothing follows from them.
///
/// One sum of everything and one sum a group, over one quantity. Whatever is computed from the sums
/// that are published is a combination of blocks: the published groups, and all that is in the sum
/// of everything and in no published group. Each block has amounts of at least five payees, so no
/// combination rests on fewer. An amount of zero is often known (a goal was missed), so only payees
/// with another amount count. Complementary suppression as in Willenborg & de Waal, *Elements of
/// Statistical Disclosure Control* (2001), chapter 5, with blocks instead of intervals.
public struct SafeTotals: Sendable, Hashable {
  /// The fewest payees a published sum may rest on.
  public static let fewestPayees = 5

  /// One payee's amount in one group.
  public struct Contribution: Sendable, Hashable {
    /// Who is paid. Those without a name are taken for one person.
    public var payee: String
    /// The group, as readers see it.
    public var group: String
    /// The amount; not settled where two readings give different money.
    public var amount: Amount

    /// Makes a contribution.
    public init(payee: String, group: String, amount: Amount) {
      self.payee = payee
      self.group = group
      self.amount = amount
    }
  }

  /// A sum, or that it is withheld.
  public struct Line: Sendable, Hashable {
    public let group: String
    /// `nil` where it is withheld.
    public let sum: Amount?
  }

  /// The sum of everything; `nil` where it is withheld.
  public private(set) var total: Amount?
  /// One line a group, by name.
  public private(set) var lines: [Line]

  /// Sums contributions and withholds what would tell too much.
  public init(of contributions: [Contribution]) {
    let groups = Dictionary(grouping: contributions, by: \.group)
    let order = groups.keys.sorted(by: ByteOrder.precedes)
    var open = order.filter { Self.isLarge(groups[$0] ?? []) }
    let rest = { (open: [String]) in contributions.filter { !open.contains($0.group) } }
    while !rest(open).isEmpty, !Self.isLarge(rest(open)), !open.isEmpty {
      let smallest = open.min { Self.count(groups[$0] ?? []) < Self.count(groups[$1] ?? []) }
      open.removeAll { $0 == smallest }
    }
    total = Self.isLarge(contributions) ? Amount.sum(contributions.map(\.amount)) : nil
    lines = order.map { group in
      let isOpen = open.contains(group)
      return Line(
        group: group, sum: isOpen ? Amount.sum((groups[group] ?? []).map(\.amount)) : nil)
    }
  }

  private static func isLarge(_ contributions: [Contribution]) -> Bool {
    count(contributions) >= fewestPayees
  }

  private static func count(_ contributions: [Contribution]) -> Int {
    Set(contributions.filter { $0.amount.money?.amount.isZero != true }.map(\.payee)).count
  }
}
