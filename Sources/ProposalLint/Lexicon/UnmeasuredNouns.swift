import ProposalModel

/// Things one can work on and never count, and the verbs that announce such work.
enum UnmeasuredNouns {
  static let words = [
    "brand", "brand image", "reputation", "culture", "morale", "teamwork", "collaboration",
    "relationship", "relationships", "leadership", "market position", "positioning", "presence",
    "visibility", "innovation", "communication", "alignment", "image", "excellence", "synergies",
    "customer focus", "customer-centricity", "thought leadership", "competitiveness",
    "role model", "team player", "good example", "shining example",
  ]

  static let fixedExpressions = [
    "brand name", "brand guidelines", "brand manual", "brand book", "image processing",
    "alignment survey", "leadership team", "relationship manager", "communication plan",
    "innovation centre", "innovation center",
  ]

  static let verbs: WordSet = WordSet(
    [
      "strengthen", "strengthening", "strengthens", "build", "building", "improve", "improving",
      "enhance", "enhancing", "boost", "boosting", "foster", "fostering", "promote", "promoting",
      "develop", "developing", "deepen", "deepening", "elevate", "elevating", "increase",
      "increasing", "drive", "driving", "support", "supporting", "raise", "raising", "grow",
      "growing", "cultivate", "cultivating", "demonstrate", "demonstrating", "advance", "advancing",
      "champion", "championing", "reinforce", "reinforcing",
    ].map { WordKey($0) })

  /// Last words of what one can only be, and the verbs of being.
  static let beings: WordSet = ["model", "player", "example"]
  static let being: WordSet = [
    "being", "be", "act", "acting", "serve", "serving", "set", "setting", "remain", "remaining",
  ]
}
