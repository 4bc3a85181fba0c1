import ProposalModel

/// A result that the payee, called by name, confirms alone: “certified by Marco Delaney”.
struct OwnMeasurement {
  let place: SourceRange
  let words: String

  /// The sentences of a sheet that say so, where no other sentence about the same milestone, or about all
  /// of them, has somebody check.
  static func all(in context: LintContext) -> [OwnMeasurement] {
    let named = Set(context.proposal.payees.flatMap { name(of: $0.name) })
    let names = named.isEmpty ? nameBesideRole(in: context.proposal) : named
    let role = role(of: context.proposal)
    var checks: [Int?: Int] = [:]
    var own: [(measurement: OwnMeasurement, milestone: Int?)] = []
    for passage in context.text.passages where passage.prose.has(acts) {
      for sentence in passage.prose.sentences
      where sentence.upperBound > passage.body.lowerBound && passage.prose.has(acts, in: sentence) {
        let milestone = context.milestone(at: passage.prose.place(ofTokens: sentence))
        if !isReference(sentence, of: passage.prose) { checks[milestone, default: 0] += 1 }
        let found =
          words(in: sentence, of: passage.prose, names) ?? sharer(in: sentence, of: passage.prose)
          ?? words(in: sentence, of: passage.prose, role: role)
        guard let words = found ?? deed(in: sentence, of: passage.prose, names) else { continue }
        let measurement = OwnMeasurement(
          place: passage.prose.place(ofTokens: words), words: passage.prose.string(tokens: words))
        own.append((measurement, milestone))
      }
    }
    return own.filter { found in
      checks[found.milestone] == 1 && (found.milestone == nil || checks[nil] == nil)
    }.map(\.measurement)
  }

  /// “Paid promptly once certified” speaks of a check and names nobody who makes it; “a good leaver keeps what is
  /// achieved” speaks of none.
  private static func isReference(_ sentence: Range<Int>, of prose: Prose) -> Bool {
    if prose.has(leavings, in: sentence) { return true }
    return prose.has(payings, in: sentence) && !prose.has(["by"], in: sentence)
      && !prose.has(Actors.keys, in: sentence)
  }

  private static let leavings: WordSet = [
    "leaver", "leavers", "resignation", "dismissal", "resigns", "leaves",
  ]
  private static let payings: WordSet = ["paid", "payable", "pays", "due", "payment"]

  /// The words of the role that is paid, without the company behind a comma; none of a single word, which may
  /// name somebody else.
  private static func role(of proposal: Proposal) -> [WordKey] {
    let words = proposal.role?.tokens.prefix { $0.kind == .word } ?? []
    return words.count > 1 && words.allSatisfy(\.isCapitalised) ? words.map(\.key) : []
  }

  /// “Counted and signed off by the Chief Medical Officer”, who is paid: from the act to the role, where no
  /// second person stands behind it.
  private static func words(
    in sentence: Range<Int>, of prose: Prose, role: [WordKey]
  ) -> Range<Int>? {
    guard !role.isEmpty else { return nil }
    let tokens = prose.tokens
    for index in sentence.dropFirst() where tokens[index].key == "by" {
      let act = ["off", "in"].contains(tokens[index - 1].key) ? index - 2 : index - 1
      guard act >= sentence.lowerBound,
        acts.contains(tokens[act].key) || tokens[act].key == "signed"
      else { continue }
      let start =
        index + 1 < sentence.upperBound && tokens[index + 1].key == "the" ? index + 2 : index + 1
      let end = start + role.count
      guard end <= sentence.upperBound, tokens[start..<end].map(\.key) == role,
        !prose.has(joiners, in: end..<sentence.upperBound)
      else { continue }
      return act..<end
    }
    return nil
  }

  /// The words of a person's name; a role or a company is none.
  private static func name(of prose: Prose) -> [WordKey] {
    let words = prose.tokens.prefix { $0.kind == .word || $0.key == "." }.filter {
      $0.kind == .word
    }
    guard (2...4).contains(words.count), words.allSatisfy(\.isCapitalised),
      !words.contains(where: { Actors.keys.contains($0.key) })
    else { return [] }
    return words.filter { $0.range.count > 2 }.map(\.key)
  }

  /// “Officer | Denise Okafor, Chief Nursing Officer”: whoever stands beside the role that is paid.
  private static func nameBesideRole(in proposal: Proposal) -> Set<WordKey> {
    guard let role = proposal.role?.tokens.map(\.key), role.count > 1 else { return [] }
    let texts = proposal.blocks.prefix(mostHeadBlocks).flatMap { block -> [Prose] in
      guard case .table(let table) = block.kind else { return [block.prose] }
      return table.rows.flatMap { $0 }
    }
    for text in texts {
      guard let comma = text.tokens.firstIndex(where: { $0.key == "," }), comma > 0,
        text.tokens[(comma + 1)...].prefix(role.count).map(\.key) == role
      else { continue }
      return Set(name(of: text.part(0..<comma)))
    }
    return []
  }

  /// Names and roles stand at the head of a sheet.
  private static let mostHeadBlocks = 8

  /// From the act to the last word of the name, where no second person stands behind it.
  private static func words(
    in sentence: Range<Int>, of prose: Prose, _ names: Set<WordKey>
  ) -> Range<Int>? {
    let tokens = prose.tokens
    for index in sentence where tokens[index].key == "by" && index > sentence.lowerBound + 1 {
      // “Is kept, and its total confirmed, by Mr Wieczorek himself”.
      let act = particles.contains(tokens[index - 1].key) ? index - 2 : index - 1
      guard acts.contains(tokens[act].key) else { continue }
      let start = titles.contains(tokens[index + 1].key) ? index + 2 : index + 1
      var end = min(start, sentence.upperBound)
      while end < sentence.upperBound, names.contains(tokens[end].key) { end += 1 }
      guard end > start else { continue }
      if end < sentence.upperBound, selves.contains(tokens[end].key) { end += 1 }
      let isJoined = end < sentence.upperBound && joiners.contains(tokens[end].key)
      return isJoined ? nil : act..<end
    }
    return nil
  }

  /// “Is worked out by”, “confirmed, by”.
  private static let particles: WordSet = [",", "out", "up"]
  private static let titles: WordSet = [
    "mr", "ms", "mrs", "miss", "dr", "prof", "professor", "herr", "frau",
  ]
  private static let selves: WordSet = ["himself", "herself", "themselves", "alone", "personally"]

  /// “The crew lead, who shares in the award, keeps the tally”: up to the act, where nobody else acts.
  private static func sharer(in sentence: Range<Int>, of prose: Prose) -> Range<Int>? {
    let tokens = prose.tokens
    guard let who = sentence.first(where: { tokens[$0].key == "who" }), who > sentence.lowerBound,
      let end = (who..<sentence.upperBound).first(where: { tokens[$0].key == "," }),
      prose.has(shares, in: who..<end), prose.has(pools, in: who..<end),
      !prose.has(denials, in: who..<end), end + 1 < sentence.upperBound,
      deeds.contains(tokens[end + 1].key) || tokens[end + 1].key == "keeps",
      !prose.has(joiners, in: end..<sentence.upperBound)
    else { return nil }
    return sentence.lowerBound..<sentence.upperBound
  }

  private static let shares: WordSet = ["shares", "share", "participates", "benefits", "paid"]
  private static let pools: WordSet = ["award", "bonus", "pool", "plan", "payout", "scheme", "it"]
  private static let denials: WordSet = ["not", "no", "never", "nothing"]

  /// “Ms Okafor compiles the figures”: the name, and right behind it the act.
  private static func deed(
    in sentence: Range<Int>, of prose: Prose, _ names: Set<WordKey>
  ) -> Range<Int>? {
    let tokens = prose.tokens
    let act = sentence.dropFirst().first { index in
      deeds.contains(tokens[index].key) && names.contains(tokens[index - 1].key)
    }
    guard let act,
      !prose.has(joiners, in: act..<sentence.upperBound) || alone(act, sentence, tokens)
    else { return nil }
    return act - 1..<act + 1
  }

  /// “Compiles and signs off”: the “and” joins a second act of the same person.
  private static func alone(_ act: Int, _ sentence: Range<Int>, _ tokens: [Token]) -> Bool {
    act + 2 < sentence.upperBound && tokens[act + 1].key == "and"
      && seconds.contains(tokens[act + 2].key)
  }

  private static let deeds: WordSet = [
    "certifies", "measures", "counts", "calculates", "compiles", "confirms", "computes", "checks",
    "records",
  ]
  private static let seconds: WordSet = ["signs", "certifies", "confirms", "reports", "approves"]
  private static let joiners: WordSet = ["and", "together", "jointly", "with", "&"]
  private static let acts: WordSet = [
    "certified", "certifies", "measured", "measures", "confirmed", "confirms", "counted",
    "calculated", "computed", "assessed", "determined", "verified", "verifies", "audited",
    "counts", "calculates", "compiles", "computes", "checks", "checked", "keeps", "records",
    "kept", "recorded", "logged", "reported", "tallied", "totalled", "compiled", "worked", "added",
    "drawn",
  ]
}
