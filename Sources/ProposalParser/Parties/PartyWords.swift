import ProposalModel

/// The words that tell sides, persons, companies and roles apart.
enum PartyWords {
  static let payees = [
    "participant", "executive", "employee", "contractor", "provider", "supplier", "vendor",
    "agency", "grantee", "licensor", "finder", "consultant", "payee", "beneficiary",
    "auftragnehmer", "auftragnehmerin", "unternehmer", "unternehmerin", "mitarbeiter",
    "mitarbeiterin", "prestataire", "recipient", "subcontractor", "builder", "developer", "seller",
    "sub-recipient", "subrecipient", "awardee", "arbeitnehmer", "arbeitnehmerin",
  ]
  static let payers = [
    "company", "client", "customer", "owner", "employer", "foundation", "licensee", "payer",
    "funder", "auftraggeber", "auftraggeberin", "bauherrschaft", "bauherrin", "gesellschaft",
    "arbeitgeber", "arbeitgeberin", "buyer", "bank", "trust", "principal", "purchaser", "grantor",
    "main contractor", "general contractor", "prime contractor", "prime recipient", "besteller",
  ]

  /// What stands in front of the name of a person.
  static let honorifics: WordSet = [
    "mr", "ms", "mrs", "miss", "dr", "prof", "dame", "sir", "frau", "herr", "herrn", "hrn", "fr",
    "drs", "ir", "ing", "mag", "m", "mme", "madame", "monsieur", "dott", "shri", "smt", "mx",
  ]

  /// The legal forms that end the name of a company.
  static let legalForms: WordSet = [
    "inc", "ltd", "llc", "plc", "gmbh", "ag", "corp", "corporation", "limited", "llp", "lp", "kg",
    "sas", "sarl", "sa", "bv", "nv", "ab", "oy", "as", "aps", "se", "spa", "srl", "kk", "pbc",
    "co", "cic", "cio", "ohg", "lda", "incorporated", "company",
  ]

  /// Words whose full stop belongs to the name.
  static let dotted: WordSet = [
    "inc", "ltd", "co", "corp", "bros", "jr", "sr", "pvt", "pty",
  ]

  /// Short forms that a name goes on behind.
  static let openForms: WordSet = [
    "dr", "mr", "mrs", "ms", "prof", "hrn", "fr", "drs", "ir", "ing", "gebr", "st", "mag", "messrs",
    "pvt", "pty", "bros",
  ]

  /// Small words inside a name.
  static let joiners: WordSet = [
    "of", "and", "&", "und", "de", "van", "von", "der", "den", "du", "the", "for", "da", "do", "la",
    "le", "et", "zu", "dos", "del", "di", "ten", "ter",
  ]

  /// Words of a role: what stands behind a person's name and a comma.
  static let roleWords = [
    "vp", "svp", "evp", "chief", "officer", "director", "president", "vice-president", "head",
    "manager", "leiter", "leiterin", "ceo", "cfo", "coo", "cro", "cto", "cio", "cpo", "cmo",
    "chro", "ciso", "counsel", "engineer", "lead", "leader", "geschäftsführer",
    "geschäftsführerin", "partner", "controller", "directeur", "directrice", "responsable",
    "consultant", "developer", "designer", "teamleiter", "teamleiterin", "vorstand", "secretary",
    "treasurer", "analyst", "superintendent", "principal", "supervisor", "coordinator",
  ]
  static let roles = PhraseTable<Bool>([(true, roleWords)])
  static let roleSet = WordSet(roleWords.map { WordKey($0) })

  /// Words that name the document and not the role in its title.
  static let documentWords: WordSet = [
    "bonus", "plan", "award", "awards", "incentive", "incentives", "scorecard", "proposal",
    "agreement", "commission", "rules", "terms", "milestone", "milestones", "annual", "special",
    "sheet", "offer", "letter", "compensation", "package", "performance", "short-term",
    "long-term", "retention", "payout", "payouts", "notes", "summary", "draft", "contract", "new",
    "executive's", "memo", "review", "goals", "targets", "objectives", "variable", "pay",
    "sti", "lti", "mbo", "meeting", "call", "growth", "sales-plan", "extract", "resolution",
  ]
}
