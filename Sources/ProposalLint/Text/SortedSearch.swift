extension RandomAccessCollection where Index == Int {
  /// The first position for which `holds`, which stays true behind it; the end where it never does.
  /// Logarithmic in the number of elements.
  func firstIndex(fromWhich holds: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
