/// Someone who is paid, and the share where several are.
public struct Payee: Sendable {
  /// The name as written.
  public var name: Prose
  /// The share of each payout, as a fraction of 1; `nil` for a sole payee.
  public var share: Located<Rational>?

  /// Makes a payee.
  public init(name: Prose, share: Located<Rational>? = nil) {
    self.name = name
    self.share = share
  }
}
