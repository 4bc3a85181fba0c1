import ProposalModel

/// The name of a gate on the command line: its first telling words, joined by hyphens.
enum GateName {
  /// A slug of at most four words.
  static func slug(of sentence: Sentence) -> String {
    let words = sentence.tokens.filter { sentence.prose.tokens[$0].kind == .word }
      .map { sentence.prose.string(sentence.prose.tokens[$0].range).lowercased() }
      .filter { !fillers.contains($0) }
    return words.prefix(4).joined(separator: "-")
  }

  private static let fillers: Set<String> = [
    "the", "a", "an", "if", "only", "provided", "that", "is", "are", "of", "at", "in", "on", "for",
    "and", "or", "to", "by", "be", "gate", "quality",
  ]
}
