/// A level and what it pays.
public struct Tier: Sendable, Hashable {
  /// When the tier is reached.
  public var level: Level
  /// What it pays, in the unit of the terms.
  public var pays: Rational

  /// Makes a tier.
  public init(level: Level, pays: Rational) {
    self.level = level
    self.pays = pays
  }
}

/// How reached tiers combine (domain-model 6.2).
public enum TierRule: String, Sendable, Hashable {
  /// The hardest tier reached pays.
  case highest
  /// Every tier reached pays.
  case cumulative
}

/// A part of a value and the rate it earns.
public struct Band: Sendable, Hashable {
  /// Where the band starts.
  public var from: Rational
  /// Where it ends; `nil` for the last one.
  public var to: Rational?
  /// In percent.
  public var rate: Rational
  /// Whether the band starts only above `from`.
  public var isStrict: Bool

  /// Makes a band.
  public init(from: Rational, to: Rational?, rate: Rational, isStrict: Bool = false) {
    self.from = from
    self.to = to
    self.rate = rate
    self.isStrict = isStrict
  }
}

/// What a band's rate applies to (domain-model 6.2).
public enum BandRule: String, Sendable, Hashable {
  /// Each part of the value earns its own band's rate.
  case marginal
  /// The last band reached applies to the whole value.
  case retroactive
}
