/// A place as people count it.
public struct TextPosition: Sendable, Hashable {
  /// From 1.
  public let line: Int
  /// In Unicode scalars, from 1.
  public let column: Int
  /// In UTF-8 bytes, from 0.
  public let offset: Int
}
