/// The "did you mean" of an unknown name.
enum NearestName {
  /// The candidate with the fewest edits from `name`, or nil when none is within a third of its
  /// length. Of equally near candidates the first in alphabetical order, so that the order in
  /// which they come does not matter.
  static func of(_ name: String, among candidates: some Sequence<String>) -> String? {
    let target = Array(name.utf8)
    let limit = target.count < 2 ? 0 : max(1, target.count / 3)
    var best: (distance: Int, name: String)?
    for candidate in candidates {
      let distance = edits(from: target, to: Array(candidate.utf8))
      guard distance <= limit else { continue }
      if let best, (best.distance, best.name) <= (distance, candidate) { continue }
      best = (distance, candidate)
    }
    return best?.name
  }

  /// Insertions, deletions, replacements and swaps of neighbours, in bytes.
  private static func edits(from source: [UInt8], to target: [UInt8]) -> Int {
    var older: [Int] = []
    var old = Array(0...target.count)
    for line in source.indices {
      var row = [line + 1]
      for column in target.indices {
        let replaced = old[column] + (source[line] == target[column] ? 0 : 1)
        var best = min(replaced, old[column + 1] + 1, row[column] + 1)
        if line > 0, column > 0, source[line] == target[column - 1],
          source[line - 1] == target[column]
        {
          best = min(best, older[column - 1] + 1)
        }
        row.append(best)
      }
      (older, old) = (old, row)
    }
    return old[target.count]
  }
}
