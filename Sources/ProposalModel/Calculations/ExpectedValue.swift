/// What a ladder that pays its highest tier is worth on average (domain-model 16).
public struct ExpectedValue: Sendable, Hashable {
  /// A tier and the chance of reaching it or a harder one.
  public struct Tier: Sendable, Hashable {
    public var pays: Rational
    /// In percent.
    public var probability: Rational

    /// Makes a tier.
    public init(pays: Rational, probability: Rational) {
      self.pays = pays
      self.probability = probability
    }
  }

  /// The sum of pays_k x (P_k - P_k+1), not rounded.
  public let payout: Rational

  /// Tiers from the easiest to the hardest.
  public init(tiers: [Tier]) {
    let next = tiers.dropFirst().map(\.probability) + [.zero]
    payout = zip(tiers, next).map { $0.pays * ($0.probability - $1).percent }.sum
  }
}
