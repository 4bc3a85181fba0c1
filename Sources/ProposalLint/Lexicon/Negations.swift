import ProposalModel

/// Words that deny what follows.
enum Negations {
  static let keys: WordSet = [
    "not", "no", "never", "unlike", "without", "neither", "nor", "nicht", "kein", "keine", "ohne",
  ]
}
