import ProposalModel

/// The name of a gate on the command line: its first telling words, joined by hyphens.
enum GateName {
  /// A slug of at most four words.
  static func slug(of sentence: Sentence) -> String {
    slug(of: sentence.prose, sentence.tokens)
  }

  /// A slug of the words of a range.
  static func slug(of prose: Prose, _ range: Range<Int>) -> String {
    let words = range.filter { prose.tokens[$0].kind == .word }
      .map { prose.string(prose.tokens[$0].range).lowercased() }
      .filter { !fillers.contains($0) }
    return words.prefix(4).joined(separator: "-")
  }

  private static let fillers: Set<String> = [
    "the", "a", "an", "if", "only", "provided", "that", "is", "are", "of", "at", "in", "on", "for",
    "and", "or", "to", "by", "be", "gate", "quality",
  ]
}
