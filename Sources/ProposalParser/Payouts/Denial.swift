import ProposalModel

/// A denial behind what it denies: "eine Interpolation findet nicht statt", "proportional payment is
/// excluded".
enum Denial {
  /// Whether the words right behind a token say that what stands before it does not happen.
  static func follows(_ token: Int, in sentence: Sentence) -> Bool {
    let tokens = sentence.prose.tokens
    let near = sentence.window(token, token + 7)
    let stop = near.first { tokens[$0].kind == .mark } ?? near.upperBound
    return verbs.first(in: sentence.prose, sentence.window(token, stop)) != nil
  }

  private static let verbs = PhraseTable<Bool>([
    (
      true,
      [
        "findet nicht statt", "finden nicht statt", "erfolgt nicht", "erfolgen nicht",
        "ist ausgeschlossen", "sind ausgeschlossen", "unterbleibt", "unterbleiben", "entfällt",
        "ist nicht vorgesehen", "sind nicht vorgesehen", "wird nicht vorgenommen",
        "is excluded", "are excluded", "does not apply", "do not apply", "is not applied",
        "are not applied", "is not made", "are not made", "does not take place", "is ruled out",
        "are ruled out", "is not foreseen", "is not provided for", "est exclue", "est exclu",
        "sont exclus", "sont exclues", "n'est pas appliquée", "is not used", "is not allowed",
      ]
    )
  ])
}
