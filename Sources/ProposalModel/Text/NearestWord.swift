/// The word a person most likely meant.
public enum NearestWord {
  /// The nearest of `words`, where it is near: at most a third of its letters differ.
  public static func of(_ word: String, among words: some Sequence<String>) -> String? {
    let ranked = words.map { (distance($0, word), $0) }.sorted { $0 < $1 }
    guard let (distance, nearest) = ranked.first, distance * 3 <= max(3, nearest.count) else {
      return nil
    }
    return nearest
  }

  /// ` Did you mean x?`, or nothing.
  public static func hint(for word: String, among words: some Sequence<String>) -> String {
    of(word, among: words).map { "Did you mean \($0)? " } ?? ""
  }

  /// How many letters must be added, left out or changed (Levenshtein).
  private static func distance(_ left: String, _ right: String) -> Int {
    let right = Array(right.lowercased())
    var row = Array(0...right.count)
    for (index, letter) in left.lowercased().enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in right.indices {
        let change = diagonal + (letter == right[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(change, diagonal + 1, row[column] + 1)
      }
    }
    return row[right.count]
  }
}
