/// Some fields, as bits: asking for one is one look, where a set would hash it.
struct FieldSet: Sendable, ExpressibleByArrayLiteral {
  /// Two words rather than one wide integer; there are fewer than 128 fields.
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  init(arrayLiteral fields: Field...) {
    for field in fields {
      if field.rawValue < 64 { low |= Self.bit(of: field) } else { high |= Self.bit(of: field) }
    }
  }

  /// Whether a field is in the set.
  func contains(_ field: Field) -> Bool {
    (field.rawValue < 64 ? low : high) & Self.bit(of: field) != 0
  }

  private static func bit(of field: Field) -> UInt64 { 1 << UInt64(field.rawValue & 63) }
}
