import ProposalModel

/// Those who do the work that a contract or grant pays for, by what they are called.
enum Performers {
  static let keys: WordSet = WordSet(
    [
      "contractor", "subcontractor", "supplier", "agency", "studio", "consultant", "vendor",
      "developer", "builder", "firm", "freelancer", "provider", "licensor", "translator",
      "producer", "installer", "architect", "grantee", "awardee", "seller", "maker", "manufacturer",
      "lab", "laboratory", "institute", "recipient", "author", "editor", "designer", "carrier",
      "operator", "integrator", "publisher", "surveyor", "caterer", "printer",
    ].map { WordKey($0) })
}
