/// A price of which a share follows an index: p x (1 + s x (new - base) / base) (domain-model 10;
/// 48 CFR 852.216-72 rounds the ratio).
public struct IndexedShare: Sendable, Hashable {
  /// The relative move of the index, rounded.
  public let ratio: Rational
  /// What is added to the price.
  public let adjustment: Rational
  /// The new price before it is rounded.
  public let unrounded: Rational

  /// Moves a price; `share` in percent. Nil where the base is zero.
  public init?(price: Rational, share: Rational, base: Rational, new: Rational, ratioDecimals: Int)
  {
    guard let exact = (new - base).dividing(by: base) else { return nil }
    ratio = exact.rounded(decimals: ratioDecimals)
    adjustment = price * share.percent * ratio
    unrounded = price + adjustment
  }

  /// The new price.
  public func result(decimals: Int) -> Rational { unrounded.rounded(decimals: decimals) }
}
