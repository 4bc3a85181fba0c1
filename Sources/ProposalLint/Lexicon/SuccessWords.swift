/// Words that claim an outcome instead of describing it (lexicon, group 4).
///
/// Left out: complete, completion, operational, in place. They name ordinary events of contracts too
/// often to be flagged by the word alone.
enum SuccessWords {
  static let words = claims + emptyCriteria

  /// What claims the end of the work where nothing but the work stands in front: “Snagging done”.
  static let bareEnds = [
    "done", "ready", "finished", "sorted", "sorted out", "complete", "completed", "all done",
    "wrapped up", "working", "live", "operational", "in place", "stable", "running", "resolved",
    "fixed", "addressed",
    "dealt with", "tidied up",
    "erledigt", "fertig",
  ]

  /// What says nothing where it is all that decides: “accepted when both are ready”.
  static let emptyCriteria = ["is ready", "are ready", "when ready", "is done", "are done"]

  /// How something is said to go once it is there.
  private static let courses =
    ["works", "work", "runs", "run", "functions", "function"].flatMap { verb in
      ["as it should", "as they should", "as intended", "as expected", "smoothly", "reliably"]
        .map { "\(verb) \($0)" }
    } + ["working", "running", "going", "functioning"].map { "\($0) smoothly" }

  private static let claims =
    courses + [
      "bedded in", "bedded down", "up to speed", "in working order", "in good working order",
      "in full working order", "in full swing",
      "like clockwork", "humming", "firing on all cylinders", "without a hitch", "trouble-free",
      "problem-free", "went well", "went as planned", "hits the ground running", "off the ground",
      "successful(ly)", "success of", "succeed(s)", "fully functional", "fully trained",
      "fully migrated", "fully tested",
      "fully installed", "fully documented", "fully commissioned", "fully equipped",
      "fully configured", "fully transferred", "fully restored", "fully automated",
      "fully digitised", "fully digitized", "fully rolled out", "fully embedded",
      "fully onboarded", "fully prepared", "fully set up", "fully established",
      "fully ready", "fully compliant", "fully working", "fully usable", "fully in place",
      "fully stocked", "fully converted", "fully refurbished", "fully renovated",
      "fully furnished", "completely migrated", "completely installed", "completely restored",
      "completely finished",
      "fully operational", "works well", "work well", "working well", "runs well", "fully deployed",
      "fully integrated", "fully implemented",
      "fully adopted", "fully functioning", "fully staffed", "up and running", "good progress",
      "made good progress", "make good progress", "makes good progress",
      "in good shape", "well received", "well-received", "on track", "production-ready",
      "production ready", "production quality", "soft launch", "initial launch", "effective launch",
    ]

  static let fixedExpressions = [
    "successful tenderer", "successful bidder", "successful candidate", "success fee",
  ]
}
