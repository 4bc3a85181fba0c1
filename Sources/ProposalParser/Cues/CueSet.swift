/// Some of the cues, as bits.
struct CueSet: Sendable, ExpressibleByArrayLiteral {
  /// Two words rather than one wide integer, whose alignment every sentence would have to keep.
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  init(arrayLiteral cues: Cue...) {
    for cue in cues { insert(cue) }
  }

  /// Adds a cue.
  mutating func insert(_ cue: Cue) {
    if cue.rawValue < 64 { low |= Self.bit(of: cue) } else { high |= Self.bit(of: cue) }
  }

  /// Whether a cue is in the set.
  func contains(_ cue: Cue) -> Bool {
    (cue.rawValue < 64 ? low : high) & Self.bit(of: cue) != 0
  }

  /// Whether the sets have a cue in common.
  func meets(_ other: CueSet) -> Bool {
    low & other.low != 0 || high & other.high != 0
  }

  /// There are about sixty cues; the bits would hold 128.
  private static func bit(of cue: Cue) -> UInt64 { 1 << UInt64(cue.rawValue & 63) }
}
