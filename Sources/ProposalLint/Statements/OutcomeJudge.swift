import ProposalModel

/// Whether a third party could see one outcome done, and by which words.
struct OutcomeJudge {
  let text: StatementText

  /// The words that count the outcome.
  let levels: Set<Int>

  /// Whether something recurs, or has its time.
  let hasTime: Bool

  /// Whether an outcome is decidable, and by which words, or which leave it open.
  typealias Verdict = (isDecidable: Bool, reason: Reason)

  /// What decides the outcome, or what leaves it open.
  func reason(for outcome: Outcome) -> Verdict {
    let object = ObjectReading(outcome, in: text)
    if let level = level(of: outcome, object) {
      return (true, Reason(role: .counts, words: level..<level + 1))
    }
    if let fault = rarity(outcome, object) { return fault }
    switch outcome.kind {
    case .deed: return deed(outcome, object)
    case .making: return making(outcome, object)
    case .light: return light(outcome, object)
    case .habit: return habit(outcome, object)
    case .change: return change(outcome, object)
    case .effort: return effort(outcome, object)
    case .keeping: return keeping(outcome, object)
    case .state: return state(outcome, object)
    case .named: return named(outcome, object)
    }
  }

  /// A number that states how far; one that counts what is to be bettered is none.
  private func level(of outcome: Outcome, _ object: ObjectReading) -> Int? {
    guard let level = outcome.object.first(where: levels.contains) else { return nil }
    guard outcome.kind == .change, text.words[outcome.verb].isAny(.change) else { return level }
    let isCount =
      object.phrase.contains(level) && Self.bettering.contains(text.words[outcome.verb].key)
    return isCount ? nil : level
  }

  func deed(_ outcome: Outcome, _ object: ObjectReading) -> Verdict {
    if let fault = count(object) ?? unchosen(object) ?? closingManner(outcome) { return fault }
    if let fault = emptiness(object) { return fault }
    if !object.isDefinite, let fault = qualities(object) { return fault }
    return uncounted(outcome, object) ?? done(outcome)
  }

  private func making(_ outcome: Outcome, _ object: ObjectReading) -> Verdict {
    if let fault = count(object) ?? qualities(object) ?? distant(object) ?? manner(outcome, object)
      ?? closingManner(outcome) ?? ongoing(outcome, object) ?? reworking(outcome, object)
      ?? unchosen(object)
    {
      return fault
    }
    return uncounted(outcome, object) ?? emptiness(object) ?? done(outcome)
  }

  func light(_ outcome: Outcome, _ object: ObjectReading) -> Verdict {
    if let fault = count(object) ?? qualities(object) ?? distant(object) ?? manner(outcome, object)
      ?? consequence(outcome, object) ?? means(outcome, object)
      ?? ongoing(outcome, object) ?? reworking(outcome, object)
    {
      return fault
    }
    if text.words[outcome.verb].isAny(.commitment), object.isPlural || object.phrase.isEmpty,
      !object.isNamedAnywhere
    {
      return open(.blurs, object.head ?? outcome.verb, object)
    }
    if hasTime, text.words[outcome.verb].isAny(.habit), let head = object.head, !isEmpty(head) {
      return done(outcome)
    }
    guard let head = object.head else {
      return !object.isNamedAnywhere && !object.hasAnywhere(.universal)
        ? open(.empties, outcome.verb, object) : done(outcome)
    }
    if object.isBare { return open(.blurs, head, object) }
    if let fault = uncounted(outcome, object) { return fault }
    if object.isHeadNamed || object.isTheOne && object.isNamed
      || text.words[head].isAny([.artefact, .eventNoun, .measure])
    {
      return done(outcome)
    }
    if Self.works.contains(text.words[head].key), object.isNamedAnywhere { return done(outcome) }
    if isEmpty(head) { return open(.empties, head, object) }
    if object.has(.artefact) || object.isSpecific { return done(outcome) }
    if text.has(
      .determiner,
      in: object.phrase.prefix(1).isEmpty
        ? object.phrase : object.phrase.lowerBound..<object.phrase.lowerBound + 1)
    {
      return done(outcome)
    }
    return open(.empties, head, object)
  }

  func habit(_ outcome: Outcome, _ object: ObjectReading) -> Verdict {
    if hasTime, count(object) == nil, qualities(object) == nil { return done(outcome) }
    return light(outcome, object)
  }

  /// “Extend to Germany” and “extend to all schools” end; “extend our reach” does not.
  func change(_ outcome: Outcome, _ object: ObjectReading) -> Verdict {
    if Self.extending.contains(text.words[outcome.verb].key), object.hasAnywhere(.to),
      object.isSpecific || object.hasAnywhere(.universal)
    {
      return done(outcome)
    }
    if Self.upgrading.contains(text.words[outcome.verb].key), object.isNamed, object.isTheOne {
      return done(outcome)
    }
    if Self.stabilising.contains(text.words[outcome.verb].key), !object.isGeneric,
      object.isTechnical || object.has(.artefact)
    {
      return done(outcome)
    }
    return open(.changes, outcome.verb, object)
  }

  /// “Supports PNG files” says what a program does; “we will support farmers” nothing.
  func effort(_ outcome: Outcome, _ object: ObjectReading) -> Verdict {
    let isProgram =
      Self.supporting.contains(text.words[outcome.verb].key)
      && !text.has([.pronoun, .modal], in: outcome.subject)
    if isProgram, !object.isGeneric, object.isTechnical || object.has(.artefact),
      count(object) == nil,
      qualities(object) == nil
    {
      return done(outcome)
    }
    return open(.tries, outcome.verb, object)
  }

  private func keeping(_ outcome: Outcome, _ object: ObjectReading) -> Verdict {
    if let fault = count(object) ?? qualities(object) { return fault }
    if let head = object.head, isEmpty(head), !object.isNamed {
      return open(.empties, head, object)
    }
    if text.words[outcome.verb].key == "not", !object.phrase.isEmpty { return done(outcome) }
    let isKnown = text.isPublic && object.isTheOne && object.has([.artefact, .eventNoun])
    return object.isNamed && !object.isTechnical || object.has(.measure) || isKnown
      ? done(outcome) : open(.tries, outcome.verb, object)
  }

  private func state(_ outcome: Outcome, _ object: ObjectReading) -> Verdict {
    if let fault = count(object) ?? qualities(object) { return fault }
    if let vague = outcome.subject.first(where: selectsNothing) {
      return open(.blurs, vague, object)
    }
    if object.phrase.contains(where: { Self.states.contains(text.words[$0].key) }) {
      return done(outcome)
    }
    let isPromised = text.has([.modal, .criteria, .universal], in: outcome.subject)
    if isPromised, object.isNamed || object.has([.artefact, .universal]) { return done(outcome) }
    if text.has(.universal, in: outcome.subject), text.words[outcome.verb].isAny(.have),
      object.isDefinite, let head = object.head, !isEmpty(head)
    {
      return done(outcome)
    }
    return open(.empties, object.head ?? outcome.verb, object)
  }

  private func named(_ outcome: Outcome, _ object: ObjectReading) -> Verdict {
    if object.phrase.first.map({ text.words[$0].key == "no" }) ?? false { return done(outcome) }
    if let fault = count(object) ?? qualities(object) ?? distant(object) { return fault }
    if object.isGeneric, object.isPlural, !object.isSpecific, let head = object.head {
      return open(.blurs, head, object)
    }
    if isJoining(object) { return done(outcome) }
    if let change = object.first(.changeNoun) { return open(.changes, change, object) }
    guard let head = object.head else { return open(.empties, outcome.verb, object) }
    if text.word(head + 1)?.key == "of", text.word(head + 2)?.isAny(.changeNoun) ?? false {
      return open(.changes, head + 2, object)
    }
    if object.isUncounted, object.isPlural, outcome.object.upperBound == text.words.count,
      !text.has([.determiner, .conditional], in: outcome.object)
    {
      return open(.blurs, head, object)
    }
    if object.has(.recurrence), object.phrase.count > 1, !isEmpty(head) { return done(outcome) }
    if object.isBare { return open(.blurs, head, object) }
    if text.isPublic, Self.plans.contains(text.words[head].key) {
      return open(.empties, head, object)
    }
    if text.words[head].isAny([.artefact, .eventNoun]) || object.isHeadNamed {
      return done(outcome)
    }
    if isEmpty(head) { return open(.empties, head, object) }
    return object.has([.artefact, .eventNoun]) || object.isSpecific
      ? done(outcome) : open(.empties, head, object)
  }

  /// Of a feature: to make it part of the stable release.
  private static let stabilising: Set<WordKey> = [
    "stabilise", "stabilize", "stabilised", "stabilized", "stabilising", "stabilizing",
  ]

  private static let upgrading: Set<WordKey> = [
    "upgrade", "upgrading", "upgraded", "widen", "expand", "expanded", "redevelop", "modernise",
    "extend",
  ]

  /// States one can check.
  private static let states: Set<WordKey> = [
    "available", "live", "online", "offline", "complete", "completed", "operational", "public",
    "free", "mandatory", "compulsory", "illegal", "legal", "open", "closed",
    "optional", "visible", "enabled", "disabled", "zero", "empty", "unavailable", "permanent",
    "payable", "due", "universal", "void", "exempt", "required", "unlawful",
  ]

  private static let supporting: Set<WordKey> = ["support", "supports", "supporting", "supported"]

  static let plans: Set<WordKey> = [
    "plan", "policy", "policies", "reforms", "reform", "measures", "changes", "investment",
    "funding",
    "initiative", "initiatives", "approach", "commitment", "commitments", "package", "announcement",
    "budget", "plans", "strategy",
  ]

  private static let bettering: Set<WordKey> = [
    "improve", "improving", "enhance", "enhancing", "strengthen", "strengthening", "optimise",
    "optimize", "optimising", "optimizing", "streamline", "streamlining", "simplify", "transform",
  ]

  private static let extending: Set<WordKey> = [
    "extend", "extending", "expand", "expanding", "extended", "expanded", "increase", "lift",
    "raise",
  ]

  /// Works on something that stands somewhere.
  private static let works: Set<WordKey> = [
    "upgrade", "upgrades", "expansion", "extension", "redevelopment", "refurbishment",
    "modernisation", "restoration",
  ]
}
