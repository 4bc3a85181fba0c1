/// A value together with the words it was read from.
public struct Located<Value: Sendable>: Sendable {
  /// What was read.
  public let value: Value
  /// Where it stands.
  public let place: SourceRange

  /// Ties `value` to `place`.
  public init(_ value: Value, at place: SourceRange) {
    self.value = value
    self.place = place
  }

  /// The same place with another value.
  public func map<Other: Sendable>(_ transform: (Value) -> Other) -> Located<Other> {
    Located<Other>(transform(value), at: place)
  }
}

extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
