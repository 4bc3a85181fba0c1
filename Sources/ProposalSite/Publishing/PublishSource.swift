/// One scorecard to be: a sheet, or a line of a roster that fills one.
struct PublishSource: Sendable, Hashable {
  /// The path of the sheet.
  let path: String
  /// The results beside it.
  let results: String?
  /// Whether the user named it; otherwise it was found in a folder, and may be no sheet at all.
  let isNamed: Bool
  /// Which line of the roster fills it.
  var rosterRow: Int?
  /// What tells it from others between two runs: the key of its path, and the payee of its line.
  var identity: String

  init(path: String, results: String?, isNamed: Bool = true) {
    self.path = path
    self.results = results
    self.isNamed = isNamed
    identity = FilePath.key(path)
  }
}
