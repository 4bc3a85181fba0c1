import ProposalModel

/// What can leave an outcome open, and by which words.
extension OutcomeJudge {
  /// A habit without how often or when: “walk with the dog”.
  func rarity(_ outcome: Outcome, _ object: ObjectReading) -> Verdict? {
    guard !hasTime, text.words[outcome.verb].isAny(.habit), outcome.kind != .effort,
      outcome.kind != .change
    else { return nil }
    let isHealth = object.hasAnywhere(.health) || text.words[outcome.verb].isAny(.health)
    guard isHealth, !text.has(.modal, in: outcome.subject) else { return nil }
    return open(.blurs, outcome.verb, object)
  }

  /// “Publish articles”, “testing”: nobody says how many, or when it is done. “Ban cages” bans all.
  func uncounted(_ outcome: Outcome, _ object: ObjectReading) -> Verdict? {
    let verb = text.words[outcome.verb]
    guard object.isUncounted, let head = object.head else {
      let isActivity =
        object.phrase.isEmpty && verb.isAny(.formIng) && !verb.isAny(.formBase)
        && outcome.verb == text.start
      return isActivity && !object.isSpecific ? open(.tries, outcome.verb, object) : nil
    }
    let isGerund = verb.isAny(.formIng) && outcome.verb == text.start
    return isGerund || object.isGeneric || Self.creating.contains(verb.key)
      ? open(.blurs, head, object) : nil
  }

  /// “This will mean…”, “families will save”: what follows from a deed, not the deed.
  func consequence(_ outcome: Outcome, _ object: ObjectReading) -> Verdict? {
    let verb = text.words[outcome.verb]
    guard text.has(.modal, in: outcome.subject) || verb.isAny(.formS),
      !Self.containing.contains(verb.key), !object.isTechnical, isResult(outcome.subject)
    else { return nil }
    return open(.empties, outcome.verb, object)
  }

  /// Whether the subject is what was announced, or those who are to have the good of it.
  private func isResult(_ subject: Range<Int>) -> Bool {
    if subject.contains(where: { Self.plans.contains(text.words[$0].key) }) { return true }
    let first = subject.first {
      let word = text.words[$0]
      return Self.pointing.contains(word.key)
        || word.kind == .word && !word.isAny([.determiner, .quality, .conjunction, .adverb])
    }
    guard let first else { return false }
    return Self.pointing.contains(text.words[first].key)
      || text.isPublic && Self.beneficiaries.contains(text.words[first].key)
  }

  func count(_ object: ObjectReading) -> Verdict? {
    guard let quantity = object.first(.vagueQuantity) else { return nil }
    return open(.blurs, quantity, object)
  }

  /// “Can easily find”: the verb with a quality in front.
  func manner(_ outcome: Outcome, _ object: ObjectReading) -> Verdict? {
    guard outcome.verb > text.start, text.words[outcome.verb - 1].isAny(.quality),
      text.words[outcome.verb - 1].isAny(.adverb)
    else { return nil }
    return open(.values, outcome.verb - 1, object)
  }

  /// A quality or a count that is none behind the first preposition: “an app with useful hints”.
  func distant(_ object: ObjectReading) -> Verdict? {
    guard !object.isNamed else { return nil }
    let behind = object.phrase.upperBound..<max(object.phrase.upperBound, object.whole.upperBound)
    let end = behind.first { text.words[$0].isAny([.to, .relative]) } ?? behind.upperBound
    let rest = behind.lowerBound..<max(behind.lowerBound, end)
    let weak = rest.first {
      text.words[$0].isAny([.quality, .comparative, .vagueQuantity])
        && !Self.plain.contains(text.words[$0].key)
    }
    return weak.map { open(.values, $0, object) }
  }

  func qualities(_ object: ObjectReading) -> Verdict? {
    if let comparative = object.first(.comparative) { return open(.compares, comparative, object) }
    if let selector = object.first(.selector), object.isGeneric {
      return open(.blurs, selector, object)
    }
    let isPlain = object.isDefinite || object.has(.artefact)
    let quality = object.phrase.first {
      text.words[$0].isAny(.quality) && !object.isName($0)
        && !(isPlain && Self.telling.contains(text.words[$0].key))
    }
    return quality.map { open(.values, $0, object) }
  }

  func isEmpty(_ head: Int) -> Bool {
    let word = text.words[head]
    return word.isAny([.abstract, .changeNoun, .criteria])
      && !word.isAny([.artefact, .eventNoun, .measure])
  }

  func done(_ outcome: Outcome) -> Verdict {
    (true, Reason(role: .decides, words: outcome.verb..<outcome.verb + 1))
  }

  func open(_ role: Reason.Role, _ word: Int, _ object: ObjectReading) -> Verdict {
    (false, Reason(role: role, words: word..<word + 1))
  }

  private static let creating: Set<WordKey> = [
    "develop", "developing", "build", "building", "implement", "implementing", "deliver",
    "delivering", "offer", "create", "creating", "publish", "publishing", "hire", "hiring", "write",
    "writing", "run", "running", "hold", "holding", "host", "hosting",
    "attend", "attending", "open", "opening", "sign", "signing", "recruit", "recruiting", "train",
    "training", "add", "adding", "design", "designing", "conduct", "conducting",
    "organise", "organize", "organising", "organizing", "launch", "launching", "onboard",
    "onboarding", "post", "send", "acquire", "establish", "produce", "test", "monitor", "receive",
    "collect",
  ]

  private static let pointing: Set<WordKey> = ["this", "it", "these", "that", "which"]

  private static let containing: Set<WordKey> = [
    "include", "includes", "contain", "contains", "comprise", "comprises", "consist", "cover",
    "covers",
  ]

  /// Adjectives that tell which one is meant.
  private static let telling: Set<WordKey> = [
    "independent", "dedicated", "qualified", "public", "open", "small", "large", "new", "private",
  ]

  /// Qualities that as often only tell one thing from another.
  private static let plain: Set<WordKey> = [
    "open", "clean", "light", "real", "right", "special", "high", "low", "large", "small", "public",
    "just", "well", "more",
    "other", "some", "small", "independent", "qualified", "dedicated", "most", "less", "further",
    "additional", "early", "regular", "best", "active", "quality", "deep", "simple", "broad",
    "early", "bold", "green",
  ]

  private static let beneficiaries: Set<WordKey> = [
    "families", "pensioners", "workers", "students", "women", "children", "parents", "carers",
    "businesses", "patients",
    "communities", "people", "residents", "motorists", "commuters", "taxpayers", "farmers",
    "australians", "households", "seniors", "veterans", "families",
  ]
}
