import ProposalModel

/// People and bodies who act in sheets.
enum Actors {
  static let keys: WordSet = WordSet(
    [
      "ceo", "cfo", "coo", "cto", "cro", "cpo", "cmo", "chro", "chair", "chairman", "board",
      "committee", "company", "employer", "client", "customer", "owner", "contractor", "supplier",
      "agency", "funder", "grantee", "licensor", "licensee", "sponsor", "manager", "director",
      "president", "officer", "executive", "employee", "controller", "auditor", "auditors",
      "accountant", "architect", "engineer", "administrator", "surveyor", "inspector", "counsel",
      "expert", "arbitrator", "mediator", "party", "parties", "sides", "finance", "treasurer",
      "secretary", "vp", "i", "we", "you", "they", "he", "she", "programme", "trustees", "trust",
      "ministry", "authority", "regulator", "fda", "ema", "court", "bank", "registrar", "hr",
      "auftraggeber", "auftragnehmer", "arbeitgeber", "arbeitnehmer", "bauleitung",
      "geschäftsführung", "geschäftsleitung", "vorstand", "aufsichtsrat", "verwaltungsrat",
      "bauherr", "bauherrschaft", "unternehmer", "parteien", "seiten", "prüfer",
      "wirtschaftsprüfer", "controlling", "architekt", "geschäftsführer", "vorgesetzte",
      "vorgesetzter", "bauamt", "hochbauamt", "sachverständiger", "schiedsgutachter", "users",
      "reviewer", "reviewers", "team", "council", "conseil", "direction",
    ].map { WordKey($0) })
}
