import ProposalModel

/// How far a sheet has come, in a field or in words of its own.
enum StageWords {
  static let names = PhraseTable<SheetStage>([
    (.draft, ["draft", "entwurf", "brouillon", "work in progress", "wip", "for discussion"]),
    (
      .proposed,
      ["proposed", "proposal", "offer", "offered", "submitted", "vorschlag", "angebot", "proposé"]
    ),
    (.provisional, ["provisional", "preliminary", "vorläufig", "provisoire", "interim"]),
    (
      .agreed,
      [
        "agreed", "signed", "final", "in force", "executed", "accepted", "vereinbart",
        "unterzeichnet", "approved", "convenu", "signé", "active", "effective",
      ]
    ),
    (.certified, ["certified", "bestätigt", "certifié", "achieved and certified"]),
    (.paid, ["paid", "settled", "bezahlt", "ausgezahlt", "payé", "closed"]),
    (.lapsed, ["lapsed", "expired", "withdrawn", "verfallen", "superseded", "cancelled", "caduc"]),
  ])

  /// Words that give the stage of the sheet without a label.
  private static let declarations = PhraseTable<SheetStage>([
    (
      .draft,
      [
        "draft for discussion", "draft only", "this is a draft", "draft v", "draft version",
        "draft no", "discussion draft", "first draft", "working draft", "entwurf vom",
        "entwurf stand", "still a draft", "draft of",
      ]
    ),
    (
      .provisional,
      [
        "provisional terms", "terms are provisional", "provisional bonus sheet",
        "vorläufige bedingungen", "provisional until", "is provisional", "provisional proposal",
      ]
    ),
    (.agreed, ["this agreement has been signed", "agreed and signed by", "as agreed and signed"]),
    (.lapsed, ["this proposal has lapsed", "this offer has lapsed", "has been withdrawn"]),
  ])

  /// The stage the words of the sheet declare.
  static func stage(in remarks: [Remark]) -> Located<SheetStage>? {
    var fresh = FreshTokens()
    for remark in remarks where remark.field == nil || remark.field == .version {
      let words =
        remark.label.isEmpty
        ? fresh.tokens(before: remark.tokens.upperBound, in: remark.sentence.passage)
        : remark.tokens
      if remark.field == .version, let found = remark.sentence.first(names),
        found.meaning == .draft
      {
        return Located(.draft, at: remark.prose.place(ofTokens: found.tokens))
      }
      guard let found = declarations.first(in: remark.prose, words) else { continue }
      return Located(found.meaning, at: remark.prose.place(ofTokens: found.tokens))
    }
    return bareDraft(in: remarks)
  }

  /// `Draft v3`, `DRAFT` and `Draft 2` as a line of their own.
  private static func bareDraft(in remarks: [Remark]) -> Located<SheetStage>? {
    for remark in remarks where remark.tokens.count <= 4 {
      guard let first = remark.tokens.first,
        let (stage, _) = names.match(
          in: remark.prose.tokens, at: first, before: remark.tokens.upperBound), stage == .draft
      else { continue }
      return Located(stage, at: remark.place)
    }
    return nil
  }

  /// `v3`, `version 2.1`, `Draft v3`: the words as written.
  static func version(in remarks: [Remark]) -> Prose? {
    for remark in remarks where remark.tokens.count <= 8 {
      for index in remark.tokens {
        let token = remark.prose.tokens[index]
        if token.key == "version", index + 1 < remark.tokens.upperBound,
          remark.prose.tokens[index + 1].kind == .number
        {
          return remark.prose.part(index + 1..<index + 2)
        }
        if isShortVersion(remark.prose, token), isOfSheet(index, remark) {
          return remark.prose.part(index..<index + 1)
        }
      }
    }
    return nil
  }

  /// `v2` opens its line or stands behind a word for the paper; "API v2 live" is another thing.
  private static func isOfSheet(_ index: Int, _ remark: Remark) -> Bool {
    guard index > remark.tokens.lowerBound else { return remark.tokens.count <= 3 }
    let before = remark.prose.tokens[index - 1]
    return papers.contains(before.key) || before.key == Mark.comma || before.key == Mark.open
  }

  private static let papers: WordSet = [
    "draft", "version", "proposal", "entwurf", "sheet", "offer", "brouillon", "terms", "paper",
  ]

  /// A `v` with digits behind it.
  private static func isShortVersion(_ prose: Prose, _ token: Token) -> Bool {
    let bytes = prose.utf8[token.range]
    guard token.kind == .word, bytes.count > 1, bytes.first.map({ $0 | 0x20 }) == 0x76 else {
      return false
    }
    return bytes.dropFirst().allSatisfy { $0 &- 0x30 < 10 || $0 == 0x2E }
  }
}
