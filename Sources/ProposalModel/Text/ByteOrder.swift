/// The order of texts by their bytes: the same on every machine, whatever language it is set to.
public enum ByteOrder {
  /// Whether one text comes before another.
  public static func precedes(_ left: String, _ right: String) -> Bool {
    compared(left, right) < 0
  }

  /// How two texts follow each other: less than 0, 0 or more. A text comes before its continuation.
  public static func compared(_ left: String, _ right: String) -> Int {
    let (one, other) = (left.utf8.span, right.utf8.span)
    for index in 0..<min(one.count, other.count) where one[index] != other[index] {
      return Int(one[index]) - Int(other[index])
    }
    return one.count - other.count
  }
}
