import ProposalModel

/// Words of reviews: targets that are set once more is known.
enum DiscoveryWords {
  /// Verbs of setting targets later.
  static let verbs: WordSet = [
    "reviewed", "review", "reviews", "revisited", "revisit", "finalised", "finalized", "finalise",
    "finalize", "revised", "revise", "recalibrate", "recalibrated", "re-baselined", "agreed",
    "within", "überprüft", "überprüfung", "festgelegt", "move", "look",
  ]

  /// Words of deciding.
  static let decisions: WordSet = [
    "agreed", "agree", "agrees", "agreement", "signed", "approve", "approves", "approved",
    "approval", "decide", "decides", "decided", "decision", "consent", "confirm", "confirms",
    "confirmed", "written", "writing", "einvernehmlich", "schriftlich", "zustimmung", "genehmigt",
    "vereinbarung", "accord", "signatures",
  ]

  /// Words of a limit.
  static let limits: WordSet = [
    "most", "limit", "limits", "limited", "maximum", "exceed", "cap", "capped", "±", "höchstens",
    "maximal", "within", "more", "exchanged", "range", "bis",
  ]

  /// Words of a start.
  static let anchors: WordSet = [
    "of", "after", "from", "following", "since", "nach", "ab", "days'", "effective", "start",
  ]
}
