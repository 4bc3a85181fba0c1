/// A run of emphasis marks, with what of it was matched.
struct InlineDelimiter {
  let mark: UInt8
  let length: Int
  let canOpen: Bool
  let canClose: Bool
  /// Marks not yet matched.
  var remaining: Int
  /// How many times the run opens and closes each style.
  var opensStrong = 0
  var opensEmphasis = 0
  var closesStrong = 0
  var closesEmphasis = 0
  /// Whether a `~~` has found its partner.
  var opensStruck = false
  var closesStruck = false
  /// Whether the run may still be matched.
  var isActive = true

  init(mark: UInt8, length: Int, canOpen: Bool, canClose: Bool) {
    self.mark = mark
    self.length = length
    self.canOpen = canOpen
    self.canClose = canClose
    remaining = length
  }
}
