/// The "did you mean" of an unknown name.
enum NearestName {
  /// The candidate with the fewest edits from `name`, or nil when none is within a third of its
  /// length. Of equally near candidates the first in alphabetical order, so that the order in
  /// which they come does not matter.
  static func of(_ name: String, among candidates: some Sequence<String>) -> String? {
    let target = Array(name.utf8)
    let limit = max(1, target.count / 3)
    var best: (distance: Int, name: String)?
    for candidate in candidates {
      let distance = edits(from: target, to: Array(candidate.utf8))
      guard distance <= limit else { continue }
      if let best, (best.distance, best.name) <= (distance, candidate) { continue }
      best = (distance, candidate)
    }
    return best?.name
  }

  /// The Levenshtein distance in bytes.
  private static func edits(from source: [UInt8], to target: [UInt8]) -> Int {
    var row = Array(0...target.count)
    for (line, byte) in source.enumerated() {
      var diagonal = row[0]
      row[0] = line + 1
      for (column, other) in target.enumerated() {
        let substitution = diagonal + (byte == other ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(substitution, diagonal + 1, row[column] + 1)
      }
    }
    return row[target.count]
  }
}
