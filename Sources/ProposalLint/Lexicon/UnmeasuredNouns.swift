import ProposalModel

/// Things one can work on and never count, and the verbs that announce such work.
enum UnmeasuredNouns {
  static let words =
    [
      "brand", "brand image", "reputation", "culture", "morale", "teamwork", "collaboration",
      "relationship", "relationships", "leadership", "market position", "positioning", "presence",
      "visibility", "innovation", "communication", "alignment", "image", "excellence", "synergies",
      "customer focus", "customer-centricity", "thought leadership", "competitiveness",
      "role model", "team player", "good example", "shining example", "our values",
      "company values",
      "posture", "security posture", "resilience", "cohesion", "mindset", "goodwill",
      "professionalism", "agility", "team spirit", "ways of working", "cooperation",
      "core values", "company's values", "extra mile", "face", "ambassador", "voice",
      "driving force",
      "go-to person", "trusted adviser", "trusted advisor", "talk about", "talks about",
      "speaks of",
      "speak of", "household name",
      "spirit", "profile", "standing", "bonds", "ties", "trust", "tone", "hearts and minds",
      "next level", "on the map", "way we work", "ways we work", "sounding board", "closer to",
      "more closely together",
    ] + states + renown

  /// What people are to say or think of something, and nobody can count: “the talk of the valley”, “a byword for
  /// service”.
  static let renown =
    ["talk", "envy", "pride", "toast", "darling", "jewel", "gold standard", "beacon", "showcase"]
    .map { "\($0) of" }
    + ["byword for", "magnet for", "benchmark for", "model for", "name for", "destination for"]
    + ["place to be", "place to go", "place to work", "name to watch", "one to watch"]

  /// How things are kept, and nobody says how one sees it: “keep the tool crib tidy”. People who are kept
  /// motivated can be asked.
  private static let states = ["tidy", "neat", "presentable", "in good order", "shipshape"]

  static let fixedExpressions = [
    "brand name", "brand manual", "brand book", "image processing",
    "alignment survey", "leadership team", "relationship manager", "communication plan",
    "innovation centre", "innovation center",
  ]

  static let verbs: WordSet = WordSet(
    [
      "lift", "lifting", "strengthen", "strengthening", "strengthens", "build", "building",
      "improve", "improving",
      "enhance", "enhancing", "boost", "boosting", "foster", "fostering", "promote", "promoting",
      "develop", "developing", "deepen", "deepening", "elevate", "elevating", "increase",
      "increasing", "drive", "driving", "support", "supporting", "raise", "raising", "grow",
      "growing", "cultivate", "cultivating", "demonstrate", "demonstrating", "advance", "advancing",
      "harden", "hardening", "sharpen", "sharpening", "instil", "instilling", "nurture",
      "nurturing",
      "embed", "embedding", "champion", "championing", "reinforce", "reinforcing", "keep",
      "keeping", "maintain",
      "maintaining",
    ].map { WordKey($0) })

  /// The verbs in front of a noun, by its last word: what one can only be, live, go or keep needs others.
  static func verbs(of noun: WordKey) -> WordSet {
    others.first { $0.nouns.contains(noun) }?.verbs ?? verbs
  }

  private static let others: [(nouns: WordSet, verbs: WordSet)] = [
    (
      [
        "model", "player", "example", "face", "ambassador", "voice", "force", "person", "adviser",
        "advisor", "name",
      ],
      [
        "become", "becoming",
        "being", "be", "act", "acting", "serve", "serving", "set", "setting", "remain", "remaining",
      ]
    ),
    (
      ["values"],
      [
        "live", "living", "lives", "embody", "embodying", "uphold", "upholding", "promote",
        "promoting", "represent", "representing",
      ]
    ),
    (
      ["about", "of", "for"],
      ["become", "becoming", "be", "being", "make", "making", "turn", "turning", "remain"]
    ),
    (
      ["go", "watch", "work", "be"],
      [
        "modernise", "modernize", "rethink", "renew", "change", "become", "becoming", "make",
        "making", "be", "being",
      ]
    ),
    (["map"], ["put", "putting", "puts", "place", "placing"]),
    (["minds"], ["win", "winning", "wins", "capture", "capturing"]),
    (["level"], ["take", "taking", "takes", "bring", "bringing", "lift", "lifting", "move"]),
    (["tone"], ["set", "setting", "sets"]),
    (["board"], ["be", "being", "act", "acting", "serve", "serving", "become"]),
    (["to"], ["get", "getting", "move", "moving", "bring", "bringing"]),
    (["together"], ["bring", "bringing", "work", "working"]),
    (["mile"], ["go", "going", "goes", "went"]),
    (
      WordSet(states.flatMap { PhraseSpelling.keys(of: $0).suffix(1) }),
      ["keep", "keeping", "keeps", "stay", "staying"]
    ),
  ]
}
