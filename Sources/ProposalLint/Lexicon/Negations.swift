import ProposalModel

/// Words that deny what follows.
enum Negations {
  static let keys: Set<WordKey> = [
    "not", "no", "never", "unlike", "without", "neither", "nor", "nicht", "kein", "keine", "ohne",
  ]
}
