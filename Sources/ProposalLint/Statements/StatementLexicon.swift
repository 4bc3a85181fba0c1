import ProposalModel

/// Every word the judgement knows, with what it can be: one look a token.
enum StatementLexicon {
  /// The words and phrases; what a match carries is the raw value of its classes.
  static let index = PhraseIndex(
    table.mapValues { .some(Int(bitPattern: UInt(truncatingIfNeeded: $0))) })

  private static let table: [[WordKey]: UInt64] = {
    var table = Table()
    for (text, word) in verbs { table.add(text, word, Inflection.verb) }
    for (text, word) in nouns {
      table.add(text, word) { entry in
        Inflection.noun(entry).map { (text: $0, class: WordClass([])) }
      }
    }
    for (entries, word) in rules {
      for key in entries.flatMap(PhraseSpelling.spellings) {
        table.classes[key, default: 0] |= word.rawValue
      }
    }
    for entry in fixedExpressions.flatMap(PhraseSpelling.spellings) { table.classes[entry] = 0 }
    for (text, word) in words { table.add(text, word) { [(text: $0, class: WordClass([]))] } }
    return table.classes
  }()

  /// The words of the rules, so that verdict and findings speak of the same.
  private static let rules: [([String], WordClass)] = [
    (SubjectiveWords.words, .quality), (SuccessWords.words, .quality),
    (QuantityWords.words, .vagueQuantity), (DiscretionWords.words, .discretion),
  ]

  /// Phrases with a judging word inside that judge nothing.
  private static let fixedExpressions =
    SubjectiveWords.fixedExpressions + ChangeWords.fixedExpressions + SuccessWords.fixedExpressions

  /// Entries between commas.
  private static func entries(of text: String) -> [String] {
    text.split { $0 == "," || $0 == "\n" }.map { part in
      String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }.filter { !$0.isEmpty }
  }

  private struct Table {
    var classes: [[WordKey]: UInt64] = [:]

    mutating func add(
      _ text: String, _ word: WordClass, _ forms: (String) -> [Inflection.Form]
    ) {
      for entry in StatementLexicon.entries(of: text) {
        for form in forms(entry) {
          let isManner = word.isAny(of: [.quality, .comparative]) && form.text.hasSuffix("ly")
          let classes = word.union(form.class).union(isManner ? .adverb : [])
          self.classes[PhraseSpelling.keys(of: form.text), default: 0] |= classes.rawValue
        }
      }
    }
  }

  private static let verbs: [(String, WordClass)] = [
    (DeedVerbs.strong, .strong), (DeedVerbs.technical, .technical), (DeedVerbs.light, .light),
    (UndecidedVerbs.change, .change), (UndecidedVerbs.effort, .effort),
    (UndecidedVerbs.transparent, .transparent), (UndecidedVerbs.keep, .keep),
    (UndecidedVerbs.habit, .habit), (GrammarWords.payVerbs, .payVerb),
    (GrammarWords.decideVerbs, .decide), (GrammarWords.commitmentVerbs, .commitment),
    (GrammarWords.requirementVerbs, .requirement), (GrammarWords.comparisonVerbs, .comparison),
  ]

  private static let nouns: [(String, WordClass)] = [
    (OutcomeNouns.artefacts, .artefact), (OutcomeNouns.abstracts, .abstract),
    (OutcomeNouns.change, .changeNoun), (OutcomeNouns.events, .eventNoun),
    (OutcomeNouns.measures, .measure), (OutcomeNouns.criteria, .criteria),
    (OutcomeNouns.pay, .pay), (OutcomeNouns.weakPay, .weakPay), (OutcomeNouns.agents, .agent),
    (GrammarWords.nounVerbs, .alsoNoun),
  ]

  private static let words: [(String, WordClass)] = [
    (OutcomeNouns.health, .health), (OutcomeNouns.citizens, .citizen),
    (OutcomeNouns.contractParties, .contractParty),
    (JudgingWords.quality, .quality), (JudgingWords.comparative, .comparative),
    (JudgingWords.quantity, .vagueQuantity), (JudgingWords.selector, .selector),
    (JudgingWords.discretion, .discretion), (JudgingWords.escape, .escape),
    (JudgingWords.effortStandards, .effortStandard), (JudgingWords.universal, .universal),
    (JudgingWords.linking, .linking),
    (GrammarWords.determiners, .determiner), (GrammarWords.prepositions, .preposition),
    (GrammarWords.pronouns, .pronoun), (GrammarWords.conjunctions, .conjunction),
    (GrammarWords.conditionals, .conditional), (GrammarWords.purposives, .purposive),
    (GrammarWords.relatives, .relative), (GrammarWords.adverbs, .adverb), ("to", .to),
    (GrammarWords.be, .be), (GrammarWords.have, .have), (GrammarWords.modals, .modal),
    (GrammarWords.pronounsWithModal, [.pronoun, .modal]),
    (GrammarWords.may, [.modal, .may]), (GrammarWords.negations, .negation),
    (TimeLexicon.units, .timeUnit), (TimeLexicon.months, .month),
    (TimeLexicon.recurrences, .recurrence), (TimeLexicon.alternations, .recurrence),
    (TimeLexicon.times, .time),
    (TimeLexicon.dayParts, .dayPart), (TimeLexicon.baselines, .baseline),
    (NumberLexicon.words, .numberWord), (NumberLexicon.currencies, .currency),
    (NumberLexicon.numbered, .numbered), (NumberLexicon.comparisons, .comparison),
    (NumberLexicon.approximations, .approximate), (NumberLexicon.confidence, .confidence),
  ]
}
