/// Words of terms about what is delivered: acceptance, review, approval, changes, quality.
enum DeliveryTermWords {
  /// Approvals by nobody in particular; with “by” behind them somebody is named.
  private static let passiveApprovals =
    [
      "subject to approval", "subject to acceptance", "upon approval", "after approval",
      "on approval", "once approved", "when approved", "pending approval", "if approved",
      "vorbehaltlich der genehmigung", "vorbehaltlich der freigabe", "nach genehmigung",
      "nach freigabe", "needs sign-off", "needs approval", "needs acceptance", "need sign-off",
      "need approval", "requires sign-off", "requires approval", "requires acceptance",
      "subject to clearance", "pending clearance", "after clearance", "upon clearance",
      "follows clearance", "follows approval", "follows acceptance", "before approval",
      "has to be passed", "have to be passed", "subject to sign-off", "once signed off",
      "after sign-off", "must be approved",
      "must be signed off", "subject to inspection", "after inspection", "upon inspection",
      "subject to review", "green light", "found in order", "once checked", "has to be approved",
      "have to be approved", "needs to be approved",
      "need to be approved", "is to be approved", "are to be approved", "shall be approved",
    ] + approvalsAfter + neededApprovals

  /// “Needs a written sign-off”, “require the formal approval”, “is subject to prior consent”.
  private static let neededApprovals: [String] =
    ["needs", "need", "requires", "require", "subject to"]
    .flatMap { verb in
      ["a ", "an ", "the ", ""].flatMap { article in
        ["written", "formal", "prior", "final", "signed"].flatMap { kind in
          ["sign-off", "approval", "acceptance"].map { "\(verb) \(article)\(kind) \($0)" }
        }
      }
    }
    + ["needs", "requires"].flatMap { verb in
      ["a sign-off", "an approval", "the sign-off", "the approval"].map { "\(verb) \($0)" }
    }

  /// Approvals behind “once”, “when” and the like; without such a word they are facts.
  static let approvalsAfter = ["has been", "have been", "is", "are"].flatMap { auxiliary in
    ["approved", "signed off"].map { auxiliary + " " + $0 }
  }

  /// “Reads each delivery”, “views the material”, “goes through every chapter”.
  private static let reviews: [String] = [
    "checks", "inspects", "tests", "reviews", "examines", "reads", "views", "watches", "studies",
    "assesses", "evaluates", "looks at", "looks over", "goes through", "comments on",
  ].flatMap { verb in
    ["each", "every", "the work", "the material", "the draft", "the drafts", "the delivery"]
      .map { "\(verb) \($0)" }
  }

  /// “Has a look at the work”, “gives its verdict”, “tries out each part”.
  private static let looks: [String] =
    ["has", "takes", "will have", "will take"].flatMap { verb in
      ["the work", "each", "every", "it", "them", "what"].map { "\(verb) a look at \($0)" }
    }
    + ["its", "their", "a", "her", "his"].map { "gives \($0) verdict" }
    + ["each", "every", "the"].map { "tries out \($0)" }

  /// “Extra carpentry is dealt with as it comes up”: the thing stands in front, so these need “extra”,
  /// “additional” or the like beside them.
  static let casualWork = [
    "gets sorted out", "get sorted out", "is sorted out", "are sorted out", "will be sorted out",
    "when it comes up", "when they come up", "when they arise", "when it arises", "if they arise",
    "as it comes up", "as they come up", "as it arises", "as they arise", "as and when",
    "as we go along", "as we go", "along the way", "as the job goes along",
    "as the work goes along",
    "as the project goes along", "as work proceeds", "as the work proceeds", "as the job proceeds",
    "as the work progresses", "sort them out", "sort it out", "sorts them out", "work them out",
    "work it out", "deal with them", "deals with them", "as needed", "as necessary", "when needed",
    "flexibly", "case by case", "on a case-by-case basis",
  ]

  /// “Extra work is ordered in writing”; “extra work is priced as we go” settles nothing.
  private static let orderedWork = ["extra work", "additional work"].flatMap { work in
    [
      "agreed", "ordered", "quoted", "charged", "billed", "invoiced", "priced at", "priced in",
      "priced before", "priced per", "priced by", "priced with", "paid at", "paid by", "done only",
      "carried out only", "only", "subject to", "approved", "offered", "commissioned", "not",
    ].map { "\(work) is \($0)" }
  }

  static let cues: [(cue: TermCue, phrases: [String])] = [
    (.passiveApproval, passiveApprovals),
    (.approves, passiveApprovals.flatMap { [$0 + " by", $0 + " of", $0 + " durch"] }),
    (
      .acceptance,
      [
        "accept", "accepts", "accepted", "acceptance", "reject", "rejects", "rejected",
        "complete when", "is complete if", "counts as complete", "counts as done",
        "definition of done", "certifies", "certified", "certificate", "sign-off", "signs off",
        "signed off", "abnahme", "abgenommen", "abnehmen", "abnimmt", "acceptation", "réception",
        "confirms", "confirmed", "approved", "approves", "passes", "passed", "signs",
        "signs the record", "signs the test record", "signs the protocol",
        "signs the delivery note", "signs the acceptance",
      ] + approvalsAfter
    ),
    (
      .criterion,
      [
        "test", "tests", "test cases", "criteria", "criterion", "specification", "specifications",
        "annex", "appendix", "schedule", "exhibit", "checklist", "checklists", "drawings",
        "drawing", "defect", "defects", "snagging", "severity-1", "sample", "samples", "compared",
        "comparison", "standard", "requirements", "wording", "protocol", "protokoll",
        "abnahmeprotokoll", "mängel", "mangel", "pflichtenheft", "lastenheft",
        "leistungsbeschreibung",
        "anhang", "anlage", "norm", "prüfplan", "definition of done", "punch list", "signature of",
        "statement of work", "scope of work", "signs the", "iso", "wcag", "table", "brief",
        "countersigned", "report", "register", "the checks", "checks below", "these checks",
        "checks named", "checks of", "following checks",
      ]
    ),
    (
      .review,
      [
        "will review", "shall review", "comes back with comments", "come back with comments",
        "comes back with feedback",
        "send their remarks", "sends its remarks", "sends her remarks", "sends his remarks",
        "send remarks", "sends remarks", "send comments", "send their comments",
        "sends its comments", "sends her comments", "sends his comments",
        "gives feedback", "give feedback", "gives comments", "sends comments",
        "will look over", "looks over each", "look over each", "goes through each",
        "will go through each", "checks each", "will check each", "checks the work",
        "inspects the work", "inspects each", "tests each", "will test each", "reviews the work",
        "will look at each", "looks at each", "feedback is given by", "comments are given by",
        "looks at what is delivered", "reads what is delivered", "reviews each", "review each",
        "reviews the deliverable",
        "reviews the deliverables", "reviews the delivery", "reviews deliverables",
        "review deliverables", "checks a", "inspects a", "looks at a", "looks over a",
        "goes through a", "reviews a", "tests a", "examines a", "examines each", "comments on each",
        "comments on a", "will look each", "looks each", "will look every", "will inspect each",
        "wird jede lieferung prüfen",
      ] + reviews + looks
    ),
    (
      .silence,
      [
        "silence", "deemed", "counts as acceptance", "counts as accepted", "taken as accepted",
        "considered accepted", "treated as accepted", "without an answer", "does neither",
        "no answer", "no response", "no reply", "without a reply", "without reply", "is silent",
        "remains silent", "stays silent", "nor answered", "fails to respond", "does not respond",
        "schweigt",
        "schweigen", "gilt als abgenommen", "als abgenommen", "gilt die", "gilt sie als", "réputé",
        "stillschweigend",
        "vaut acceptation",
      ]
    ),
    (
      .approves,
      [
        "accepts", "accept", "accepted by", "accepted in writing by", "approves", "approve",
        "approved by", "approval by", "approval of", "certifies", "certified by", "confirms",
        "confirmed by", "has confirmed", "has accepted", "has approved", "signs", "signs off",
        "signed off by", "signature of", "signed by", "countersigned by", "inspects", "has signed",
        "reject", "rejects", "abgenommen", "nimmt", "prüft", "bestätigt", "genehmigt", "freigibt",
        "freigabe durch", "abnahme durch", "unterschrieben", "decides", "responds", "answers",
        "releases", "acceptance by", "inspected by", "inspected and passed by",
      ]
    ),
    (
      [.profession, .actor, .approves],
      ["superintendent's", "engineer's", "architect's", "surveyor's", "certifier's"].map {
        $0 + " certificate"
      }
    ),
    (
      [.profession, .actor],
      [
        "architect", "engineer", "surveyor", "contract administrator", "administrator",
        "superintendent", "bauleitung", "architekt", "architektin", "bauamt", "hochbauamt",
        "regulator", "authority", "inspector", "certifier",
      ]
    ),
    (
      .actor,
      [
        "client", "customer", "owner", "employer", "funder", "foundation", "company", "manager",
        "director", "officer", "lead", "engineer", "architect", "administrator", "surveyor",
        "inspector", "committee", "board", "council", "ceo", "cfo", "cto", "coo", "cpo", "head",
        "sponsor", "party", "parties", "side", "sides", "auditor", "expert", "purchaser", "buyer",
        "auftraggeber", "auftraggeberin", "bauherr", "bauherrin", "bauherrschaft", "bauleitung",
        "bauamt", "hochbauamt", "architekt", "projektleitung", "projektleiter", "projektleiterin",
        "besteller", "kunde", "kundin", "leiter", "leiterin", "geschäftsführer", "editor",
        "controller", "licensor", "licensee", "agency", "authority", "secretary", "trustees",
        "product owner", "marketing", "kommunikation", "leitung", "person", "department",
      ]
    ),
    (
      [], ["no variations", "no variation", "no change orders", "no change order", "no amendments"]
    ),
    (
      .changeRoute,
      [
        "change order", "change orders", "change request", "change requests", "change note",
        "change control", "variation", "variations", "contract modification", "in writing signed",
        "only in writing", "changes in writing", "changes only", "changes are made only",
        "changes need", "changes require", "written change", "written amendment",
        "written agreement of both", "amendment", "amendments", "amended in writing",
        "agreed in writing", "written consent", "nachtrag", "nachträge", "nachtragsangebot",
        "schriftform", "änderungen bedürfen", "änderungen der leistung", "änderung der leistung",
        "änderungsauftrag", "änderungen nur", "avenant", "avenants", "sia 118", "vob/b",
        "changes to scope are agreed", "changes of scope are agreed", "changes in scope are agreed",
        "changes are agreed", "changes to the scope are agreed", "agreed by email",
        "agreed by e-mail",
        "extra work needs", "out of scope",
        "master services agreement", "framework agreement", "rahmenvertrag", "fixed scope",
        "scope is fixed", "re-priced", "quoted separately", "jct", "nec4", "fidic",
        "ordered in writing", "written order", "charged at", "day rate", "day rates", "hourly rate",
      ] + orderedWork
    ),
    (
      .moreWork,
      [
        "additional requests", "additional request", "further requests", "extra requests",
        "new requests", "scope may change", "scope can change", "scope will evolve",
        "scope may evolve", "changes will be handled", "change requests will be handled",
        "additional work will be", "extra work will be", "weitere wünsche", "zusätzliche wünsche",
        "zusatzwünsche",
      ] + casualWork
    ),
    (
      .quality,
      [
        "defect", "defects", "severity", "severity-1", "quality", "accepted", "acceptance",
        "test", "tests", "uptime", "availability", "error", "errors", "passes", "inspection",
        "certified", "mängel", "mangelfrei", "abnahme", "abgenommen", "qualität", "fehler",
        "bug", "bugs", "gate", "warranty", "rejected", "reviewed", "snags", "snagging",
      ]
    ),
  ]
}
