import ProposalModel

/// The name of a party in a text that may go on behind it.
enum PartyName {
  /// The text up to the end of its first sentence, to a clause, or to a verb.
  static func name(in prose: Prose) -> Prose {
    let tokens = prose.tokens
    for index in tokens.indices where index > 0 {
      if isEnd(index, tokens) || verbs.contains(tokens[index].key) {
        let end = tokens[index - 1].key == Mark.comma ? index - 1 : index
        return prose.part(0..<max(1, end))
      }
    }
    guard tokens.count > 1, tokens[tokens.count - 1].key == Mark.stop,
      !abbreviations.contains(tokens[tokens.count - 2].key)
    else { return prose }
    return prose.part(0..<tokens.count - 1)
  }

  /// Words whose full stop belongs to the name.
  static let abbreviations: WordSet = [
    "inc", "ltd", "co", "corp", "bros", "jr", "sr", "s.a", "e.v", "s.p.a", "b.v", "n.v", "s.l",
  ]

  private static func isEnd(_ index: Int, _ tokens: [Token]) -> Bool {
    guard index + 1 < tokens.count else { return false }
    switch tokens[index].key {
    case Mark.stop:
      let next = tokens[index + 1]
      guard next.followsSpace, next.isCapitalised else { return false }
      return tokens[index - 1].range.count > 2 && !openForms.contains(tokens[index - 1].key)
    case Mark.semicolon: return true
    case Mark.comma:
      return tokens[index + 1].kind == .word && !tokens[index + 1].isCapitalised
        && relative.contains(tokens[index + 1].key)
    default: return false
    }
  }

  /// Short forms that a name goes on behind.
  private static let openForms: WordSet = ["dr", "mrs", "prof", "hrn"]
  private static let relative: WordSet = ["who", "which", "whose", "der", "die", "das", "qui"]
  private static let verbs: WordSet = [
    "confirms", "approves", "certifies", "signs", "accepts", "decides", "pays", "is", "has",
    "will", "shall", "by", "within", "before", "paid", "genehmigt", "bestätigt", "approve",
    "approuve",
  ]

  /// Words of a role: what stands behind a person's name and a comma.
  static let roles = PhraseTable<Bool>([
    (
      true,
      [
        "vp", "svp", "evp", "chief", "officer", "director", "president", "head", "manager",
        "leiter", "leiterin", "ceo", "cfo", "coo", "cro", "cto", "cio", "cpo", "counsel",
        "engineer", "lead", "geschäftsführer", "geschäftsführerin", "partner", "controller",
        "directeur", "directrice", "responsable", "consultant", "developer", "designer",
        "teamleiter", "teamleiterin", "vorstand", "secretary", "treasurer", "analyst",
      ]
    )
  ])
}
