import ProposalModel

/// Verbs whose object either exists in the end or does not: a change named behind “to” is then the
/// purpose of the deed, and the deed decides.
enum EventVerbs {
  static let keys: WordSet = WordSet(
    [
      "launch", "launching", "open", "opening", "deliver", "delivering", "sign", "signing",
      "publish", "publishing", "complete", "completing", "obtain", "obtaining", "file", "filing",
      "hire", "hiring", "appoint", "appointing", "provide", "build", "building", "create",
      "creating", "establish", "establishing", "implement", "implementing", "introduce",
      "introducing", "install", "installing", "migrate", "migrating", "move", "moving", "replace",
      "replacing", "close", "closing", "submit", "submitting", "release", "releasing", "train",
      "training", "drill", "drilling", "plant", "planting", "print", "printing", "adopt",
      "adopting", "invest", "construct", "fund", "negotiate", "conclude", "relaunch",
      "relaunching", "rebrand", "rebuild", "redesign", "renovate", "automate", "refinance",
      "renegotiate", "negotiating", "appointing", "lease", "consolidate", "consolidating",
      "start", "starting", "reopen", "reopening", "begin", "beginning", "found", "extend", "stage",
      "outsource", "restructure", "refurbish", "upgrade", "inaugurate",
    ].map { WordKey($0) })
}
