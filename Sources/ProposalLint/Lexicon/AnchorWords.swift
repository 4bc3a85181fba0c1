import ProposalModel

/// Aims of a strategy that nobody can see happen (lexicon, group 12; domain model, section 10).
enum AnchorWords {
  static let words = aims + standings + homes + places

  /// “Carve out a niche in Portugal”, “cement our position”, “put down roots”.
  private static let places =
    [
      "a niche", "a mark", "our mark", "its mark", "a fixture", "roots", "a following",
      "a presence",
    ]
    + ["our", "its", "their", "the company's"].flatMap { owner in
      ["position", "place", "standing", "presence", "reputation"].map { "\(owner) \($0)" }
    }

  /// “Has become our natural second home”, “is the region's stronghold”: a place in a market, in a picture.
  static let homes = [
    "home", "second home", "home market", "home turf", "stronghold", "heartland", "backyard",
    "springboard", "bridgehead", "beachhead", "launchpad", "launch pad", "playground",
    "gateway", "crown jewel", "engine of growth", "growth engine", "success story",
  ]

  /// How others think of somebody: “become the preferred partner”, “be seen as a serious supplier”.
  static let standings: [String] = {
    let names = [
      "partner", "supplier", "provider", "vendor", "player", "advisor", "adviser", "lab", "school",
      "company", "house", "venue", "destination", "employer", "voice", "authority", "centre",
      "center", "brand", "name", "agency", "brewery", "clinic",
    ]
    let judged = [
      "leading", "foremost", "top", "first", "best", "number one", "most trusted", "most respected",
      "preferred", "serious", "trusted", "respected", "go-to", "first-choice", "natural",
    ]
    let chosen = ["partner", "supplier", "provider", "vendor", "employer", "brand", "house"]
    return judged.flatMap { word in names.map { "\(word) \($0)" } }
      + chosen.map { "\($0) of choice" }
      + ["household name", "thought leader", "market leader", "force to be reckoned with"]
  }()

  /// What makes such a standing the goal.
  static let standingVerbs: WordSet = [
    "become", "becomes", "becoming", "became", "seen", "regarded", "viewed", "perceived",
    "recognised",
    "recognized", "known", "considered", "position", "positions", "positioned", "positioning",
    "establish", "established", "establishes", "is", "be",
  ]

  private static let aims = [
    "market penetration", "initial market penetration", "market traction", "traction",
    "initial traction", "market presence", "market leadership", "leading position",
    "market position", "foothold", "a foothold", "strategic foothold", "product-market fit",
    "product market fit", "critical mass", "market momentum", "momentum", "market acceptance",
    "initial acceptance", "broad acceptance", "wide acceptance", "acceptance among",
    "acceptance by the market", "acceptance in the market", "real foothold", "firm foothold",
    "strong foothold", "toehold", "a toehold", "good standing among", "a good name",
    "a good name among", "a strong name", "a strong reputation", "a good reputation",
    "a solid reputation", "goodwill among", "visibility in the market", "visibility among",
    "market visibility", "credibility among", "credibility in the market", "first recognition",
    "initial recognition", "a name for itself", "inroads", "first inroads", "initial buy-in",
    "buy-in among", "buy-in from",
    "market recognition", "market readiness", "strategic fit", "strategic alignment",
    "market adoption", "customer adoption", "customer traction", "brand recognition",
    "brand awareness", "thought leadership", "marktdurchdringung", "marktführerschaft",
    "marktpräsenz",
  ]

  static let fixedExpressions = [
    "traction control", "traction motor", "traction motors", "traction battery", "traction power",
  ]

  /// What is done to such an aim when it is the goal.
  static let verbs: WordSet = WordSet(
    [
      "achieve", "achieving", "achieved", "achieves", "gain", "gaining", "gained", "establish",
      "establishing", "established", "reach", "reaching", "reached", "build", "building", "secure",
      "securing", "demonstrate", "demonstrating", "show", "showing", "create", "creating", "win",
      "winning",
      "carve", "carves", "carving", "carved", "cement", "cements", "cementing", "consolidate",
      "consolidates", "consolidating", "put", "putting", "puts", "become", "becomes", "leave",
      "has", "have", "having", "had", "gets", "get", "make", "makes", "made", "enjoy", "enjoys",
      "earn", "earns", "earned", "won", "wins", "found", "finds", "obtained", "built", "builds",
      "has gained", "holds", "hold", "secured", "secures", "shown",
      "obtain", "obtaining", "attain", "attaining", "prove", "proving", "deliver",
      "delivering", "drive", "driving", "erreichen", "aufbauen", "erlangen",
    ].map { WordKey($0) })
}
