import ProposalModel

/// Verbs that open the statement of an outcome.
enum OutcomeVerbs {
  static let keys: WordSet = EventVerbs.keys.union(
    WordSet(
      [
        "achieve", "achieving", "secure", "securing", "win", "winning", "enter", "entering",
        "reach",
        "reaching", "raise", "raising", "grow", "growing", "reduce", "reducing", "increase",
        "increasing", "recruit", "recruiting", "retain", "retaining", "expand", "expanding",
        "penetrate", "penetrating", "acquire", "acquiring", "sell", "selling", "renew", "renewing",
        "cut", "cutting", "lift", "lifting", "improve", "improving", "certify", "pass", "passing",
        "relocate", "relocating", "merge", "divest", "list", "design", "develop", "developing",
        "construct", "constructing", "roll", "rolling", "deploy", "deploying", "integrate",
        "integrating", "form", "forming", "onboard",
        "commission", "commissioning", "decommission", "decommissioning", "recertify", "digitise",
        "digitize", "accredit", "enrol", "enroll", "connect", "connecting", "electrify",
        "convert", "converting", "restore", "restoring", "pilot", "piloting", "host", "hosting",
        "map", "mapping", "gain", "gaining", "earn", "earning", "bring", "bringing", "transfer",
        "transferring", "staff", "staffing", "insource", "divesting", "obtain", "award",
        "onboarding",
      ].map { WordKey($0) }))

  /// Words that may stand in front of such a verb.
  static let adverbs: WordSet = [
    "successfully", "fully", "also", "then", "timely", "jointly", "finally", "independently",
    "upon", "in",
  ]
}
