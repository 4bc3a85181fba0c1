/// The parts of a `Prose`, held once however often it is copied.
@usableFromInline final class ProseStorage: Sendable {
  @usableFromInline let source: SourceID
  @usableFromInline let utf8: [UInt8]
  @usableFromInline let runs: [ProseRun]
  @usableFromInline let tokens: [Token]
  @usableFromInline let place: SourceRange

  init(source: SourceID, utf8: [UInt8], runs: [ProseRun], place: SourceRange) {
    self.source = source
    self.utf8 = utf8
    self.runs = runs
    self.place = place
    tokens = Tokenizer.tokens(of: utf8)
  }

  /// Takes text whose tokens are known.
  init(source: SourceID, utf8: [UInt8], runs: [ProseRun], tokens: [Token], place: SourceRange) {
    self.source = source
    self.utf8 = utf8
    self.runs = runs
    self.place = place
    self.tokens = tokens
  }
}

extension ProseStorage: Hashable {
  /// The tokens follow from the text.
  @usableFromInline static func == (left: ProseStorage, right: ProseStorage) -> Bool {
    left === right
      || left.place == right.place && left.source == right.source && left.utf8 == right.utf8
        && left.runs == right.runs
  }

  @usableFromInline func hash(into hasher: inout Hasher) {
    hasher.combine(place)
    hasher.combine(utf8)
  }
}
