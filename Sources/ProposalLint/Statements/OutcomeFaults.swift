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

  /// “Set direction”, “end the waste”: what nobody can be shown, whatever article it has.
  func emptiness(_ object: ObjectReading) -> Verdict? {
    guard let head = object.head, isEmpty(head), !object.isHeadNamed,
      !object.isTheOne || Self.intangible.contains(text.words[head].key) && !object.isNamed
    else { return nil }
    return open(.empties, head, object)
  }

  /// “Complete the necessary refactoring”: which ones is for somebody to choose.
  func unchosen(_ object: ObjectReading) -> Verdict? {
    object.phrase.first(where: selectsNothing).map { open(.blurs, $0, object) }
  }

  /// “Test the app thoroughly”: the clause ends in a quality of the doing.
  func closingManner(_ outcome: Outcome) -> Verdict? {
    let end =
      (outcome.verb + 1..<text.words.count).first {
        text.words[$0].kind == .mark || text.words[$0].isAny([.preposition, .to, .conjunction])
      } ?? text.words.count
    guard end - 1 > outcome.verb, let last = text.word(end - 1),
      last.isAny(.quality) && last.isAny(.adverb),
      outcome.kind != .deed || !Self.hasty.contains(last.key)
    else { return nil }
    return (false, Reason(role: .values, words: end - 1..<end))
  }

  /// “Monitor the network”: said of people, it never ends.
  func ongoing(_ outcome: Outcome, _ object: ObjectReading) -> Verdict? {
    let isPreparing =
      Self.preparing.contains(text.words[outcome.verb].key)
      && text.word(object.phrase.upperBound)?.key == "for"
    guard outcome.verb == text.start, !hasTime, !object.isNamed,
      isPreparing || Self.running.contains(text.words[outcome.verb].key)
    else { return nil }
    return open(.tries, outcome.verb, object)
  }

  /// “Redesign the website to be more engaging”: done when somebody finds it better.
  func reworking(_ outcome: Outcome, _ object: ObjectReading) -> Verdict? {
    guard Self.remaking.contains(text.words[outcome.verb].key) else { return nil }
    let behind = object.phrase.upperBound..<text.words.count
    let end = behind.first { text.words[$0].isMark(".") || text.words[$0].isMark(";") }
    let better = text.first(
      [.comparative, .change], in: behind.lowerBound..<(end ?? behind.upperBound))
    return better.map { open(.compares, $0, object) }
  }

  /// “Give teams the tools they need”: means without an end; “protect our borders”: no event.
  func means(_ outcome: Outcome, _ object: ObjectReading) -> Verdict? {
    let verb = text.words[outcome.verb].key
    if text.isPublic, Self.guarding.contains(verb), !object.isNamed,
      !(object.head.map(isEmpty) ?? false)
    {
      return open(.tries, outcome.verb, object)
    }
    guard Self.giving.contains(verb) else { return nil }
    let given = object.phrase.first {
      Self.enabling.contains(text.words[$0].key)
        && (text.word($0 + 1).map { $0.isAny([.to, .pronoun]) } ?? false)
    }
    return given.map { open(.empties, $0, object) }
  }

  /// “Integration of Chainlink feeds”, “support for PNG”: a thing joined to another by name.
  func isJoining(_ object: ObjectReading) -> Bool {
    guard let head = object.head, Self.joining.contains(text.words[head].key),
      object.phrase.count == 1, text.word(head + 1)?.isAny(.preposition) ?? false
    else { return false }
    let behind = head + 2..<max(head + 2, object.whole.upperBound)
    return behind.contains { object.isName($0) || text.words[$0].isTechnical }
      && !behind.contains {
        text.words[$0].isAny([.quality, .comparative, .vagueQuantity, .abstract, .agent])
          || ObjectReading.generic.contains(text.words[$0].key)
      }
  }

  func count(_ object: ObjectReading) -> Verdict? {
    guard let quantity = object.first(.vagueQuantity),
      quantity > object.phrase.lowerBound || text.words[quantity].key != "the"
    else { return nil }
    return open(.blurs, quantity, object)
  }

  /// “Can easily find”: the verb with a quality in front.
  func manner(_ outcome: Outcome, _ object: ObjectReading) -> Verdict? {
    let manner = [outcome.verb - 1, outcome.verb + 1].first {
      guard $0 >= text.start, let word = text.word($0) else { return false }
      return word.isAny(.quality) && word.isAny(.adverb)
    }
    return manner.map { open(.values, $0, object) }
  }

  /// A quality or a count that is none behind the first preposition: “an app with useful hints”.
  func distant(_ object: ObjectReading) -> Verdict? {
    guard !object.isNamed else { return nil }
    let behind = object.phrase.upperBound..<max(object.phrase.upperBound, object.whole.upperBound)
    let isHeadEmpty = object.head.map(isEmpty) ?? false
    let isLoose = object.head.map { Self.loose.contains(text.words[$0].key) } ?? false
    let end =
      behind.first { text.words[$0].isAny(isLoose ? .to : [.to, .relative]) } ?? behind.upperBound
    let rest = behind.lowerBound..<max(behind.lowerBound, end)
    let weak = rest.first {
      text.words[$0].isAny([.quality, .comparative, .vagueQuantity])
        && !Self.plain.contains(text.words[$0].key) || !isHeadEmpty && selectsNothing($0)
    }
    return weak.map { open(.values, $0, object) }
  }

  /// “Basic functionality”, “future needs”, “additional capabilities”.
  func selectsNothing(_ index: Int) -> Bool {
    let isFirst = !(text.word(index - 1)?.isAny(.determiner) ?? false)
    if Self.leftover.contains(text.words[index].key) { return isFirst }
    guard text.words[index].isAny(.selector), let next = text.word(index + 1) else { return false }
    return next.isAny([.abstract, .changeNoun]) && !next.isAny([.artefact, .eventNoun])
      || ObjectReading.generic.contains(next.key)
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

  /// Adverbs that say when, or that it is done at all.
  private static let hasty: Set<WordKey> = [
    "successfully", "quickly", "promptly", "rapidly", "regularly", "safely", "securely",
  ]
  private static let running: Set<WordKey> = [
    "monitor", "monitoring", "operate", "operating", "reviewing", "running",
  ]
  private static let leftover: Set<WordKey> = ["missing", "remaining", "outstanding", "outdated"]
  private static let preparing: Set<WordKey> = ["prepare", "preparing"]
  private static let remaking: Set<WordKey> = [
    "refactor", "refactoring", "redesign", "redesigning", "rework", "reworking", "rewrite",
    "rewriting", "reimplement", "extend", "extending", "update", "updating", "adapt", "adapting",
    "review", "reviewing", "adjust", "adjusting", "modify", "modifying",
  ]
  /// Things so general that the clause behind says what they are.
  private static let loose: Set<WordKey> = [
    "set", "tools", "tool", "solution", "platform", "framework", "system", "environment",
    "ecosystem", "content", "strategy", "way", "hub", "place", "process", "structure",
    "mechanism", "model", "code", "design",
  ]
  private static let intangible: Set<WordKey> = [
    "benefits", "benefit", "viability", "importance", "impact", "effectiveness",
    "direction", "future", "mismanagement", "chaos", "mess", "uncertainty",
    "confusion", "foundation", "foundations", "potential", "environment", "experience", "culture",
    "crisis", "neglect", "division", "decline", "rorts", "rorting", "unfairness", "injustice",
    "way", "problem", "problems", "issues", "needs", "burden", "gap", "gaps", "barriers",
    "opportunities", "ecosystem", "friction", "economy", "world", "challenges",
    "conditions", "trust", "confidence", "quality", "activities", "efforts",
  ]
  private static let guarding: Set<WordKey> = ["protect", "preserve", "conserve", "secure"]
  private static let giving: Set<WordKey> = [
    "give", "gives", "giving", "provide", "provides", "providing", "equip", "equipping", "offer",
    "offering",
  ]
  private static let enabling: Set<WordKey> = [
    "tools", "skills", "means", "resources", "support", "freedom", "power", "opportunity",
    "opportunities", "chance", "flexibility", "confidence", "ability", "information", "knowledge",
    "help", "care", "choice", "choices",
  ]
  private static let joining: Set<WordKey> = [
    "integration", "support", "compatibility", "migration", "implementation",
  ]

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
