/// Some of the cues, as bits.
struct CueSet: Sendable, ExpressibleByArrayLiteral {
  private var bits: UInt128 = 0

  init(arrayLiteral cues: Cue...) {
    for cue in cues { insert(cue) }
  }

  /// Adds a cue.
  mutating func insert(_ cue: Cue) {
    bits |= Self.bit(of: cue)
  }

  /// Whether a cue is in the set.
  func contains(_ cue: Cue) -> Bool {
    bits & Self.bit(of: cue) != 0
  }

  /// Whether the sets have a cue in common.
  func meets(_ other: CueSet) -> Bool {
    bits & other.bits != 0
  }

  /// There are about sixty cues; the bits would hold 128.
  private static func bit(of cue: Cue) -> UInt128 { 1 << UInt128(cue.rawValue) }
}
