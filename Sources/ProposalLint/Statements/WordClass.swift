/// What a word can be in a statement. A word may be several things; its neighbours decide.
struct WordClass: OptionSet, Sendable, Hashable {
  let rawValue: UInt64

  private init(bit: UInt64) { rawValue = 1 << bit }
  init(rawValue: UInt64) { self.rawValue = rawValue }

  /// A deed anybody can see done, whatever adjectives its object carries.
  static let strong = WordClass(bit: 0)
  /// Making or programming a thing.
  static let technical = WordClass(bit: 1)
  /// A verb that says little without its object.
  static let light = WordClass(bit: 2)
  /// Change without an end of its own.
  static let change = WordClass(bit: 3)
  /// Effort, attitude, intention.
  static let effort = WordClass(bit: 4)
  /// A verb that passes on to the next one.
  static let transparent = WordClass(bit: 5)
  /// Keeping what there is.
  static let keep = WordClass(bit: 6)
  /// What people do for their health.
  static let habit = WordClass(bit: 7)
  static let be = WordClass(bit: 8)
  static let have = WordClass(bit: 9)
  static let modal = WordClass(bit: 10)
  /// `may`, `can`, `could`, `might`: permission and possibility.
  static let may = WordClass(bit: 11)
  static let negation = WordClass(bit: 12)
  /// Paying and earning.
  static let payVerb = WordClass(bit: 13)
  /// Fixing something: determine, establish, set.
  static let decide = WordClass(bit: 14)

  static let artefact = WordClass(bit: 15)
  static let abstract = WordClass(bit: 16)
  static let changeNoun = WordClass(bit: 17)
  static let eventNoun = WordClass(bit: 18)
  static let measure = WordClass(bit: 19)
  static let criteria = WordClass(bit: 20)
  static let pay = WordClass(bit: 21)
  static let agent = WordClass(bit: 22)
  static let contractParty = WordClass(bit: 23)

  static let quality = WordClass(bit: 24)
  static let comparative = WordClass(bit: 25)
  static let vagueQuantity = WordClass(bit: 26)
  static let selector = WordClass(bit: 27)
  static let discretion = WordClass(bit: 28)
  static let escape = WordClass(bit: 29)
  static let effortStandard = WordClass(bit: 30)
  static let universal = WordClass(bit: 31)
  static let linking = WordClass(bit: 32)

  static let determiner = WordClass(bit: 33)
  static let preposition = WordClass(bit: 34)
  static let pronoun = WordClass(bit: 35)
  static let conjunction = WordClass(bit: 36)
  /// Opens a condition: if, when, once.
  static let conditional = WordClass(bit: 37)
  /// Opens a purpose: so that, in order to.
  static let purposive = WordClass(bit: 38)
  /// Opens a relative clause: which, who, that.
  static let relative = WordClass(bit: 39)
  static let adverb = WordClass(bit: 40)
  static let to = WordClass(bit: 41)
  /// A verb that is a noun as often.
  static let alsoNoun = WordClass(bit: 42)

  static let formS = WordClass(bit: 43)
  static let formPast = WordClass(bit: 44)
  static let formIng = WordClass(bit: 45)
  static let formBase = WordClass(bit: 46)

  static let numberWord = WordClass(bit: 47)
  static let timeUnit = WordClass(bit: 48)
  static let month = WordClass(bit: 49)
  static let currency = WordClass(bit: 50)
  /// Names what a number behind it labels: Section 4, Phase 2.
  static let numbered = WordClass(bit: 51)
  /// Compares with a level: exceeds, at least, from … to.
  static let comparison = WordClass(bit: 52)
  /// States a recurrence by itself: daily, per annum.
  static let recurrence = WordClass(bit: 53)
  /// States a time by itself: this year, tomorrow, by the next session.
  static let time = WordClass(bit: 54)
  /// Money or effort behind a word of rhetoric: “dream”, “stand by”.
  static let approximate = WordClass(bit: 55)
  static let confidence = WordClass(bit: 56)
  /// Money that somebody commits to something.
  static let commitment = WordClass(bit: 57)
  /// A place or a group that makes an object definite is told by its capital.
  static let dayPart = WordClass(bit: 58)
  static let baseline = WordClass(bit: 59)
  static let requirement = WordClass(bit: 60)
  /// Fees, rent, damages: pay where a contract speaks.
  static let weakPay = WordClass(bit: 61)
  /// Food, movement, medicine.
  static let health = WordClass(bit: 62)
  /// Whom a government pays, where nobody earns anything.
  static let citizen = WordClass(bit: 63)

  static let verbs: WordClass = [
    .strong, .technical, .light, .change, .effort, .transparent, .keep, .habit, .payVerb, .decide,
  ]
  static let nouns: WordClass = [
    .artefact, .abstract, .changeNoun, .eventNoun, .measure, .criteria, .pay, .agent,
    .contractParty,
  ]
  static let forms: WordClass = [.formS, .formPast, .formIng, .formBase]
}

extension WordClass {
  /// Whether it shares a class with `other`.
  @inline(__always)
  func isAny(of other: WordClass) -> Bool { rawValue & other.rawValue != 0 }
}
