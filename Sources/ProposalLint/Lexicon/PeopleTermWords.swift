/// Words of terms about people: who leaves, who decides, who pays back, what holds meanwhile.
enum PeopleTermWords {
  static let cues: [(cue: TermCue, phrases: [String])] = [
    (
      .fallback,
      [
        "if nothing is agreed", "nothing is agreed", "if no agreement", "failing agreement",
        "in the absence of agreement", "absent agreement", "without agreement",
        "if the parties do not agree", "if the parties cannot agree", "if they do not agree",
        "if we do not agree", "if we cannot agree", "become final", "becomes final",
        "are then final", "the provisional terms stand", "provisional terms stand",
        "provisional targets stand", "provisional terms apply", "provisional targets apply",
        "provisional terms above", "terms above stand", "terms above are final",
        "numbers above stand", "numbers above are final", "targets above stand",
        "remain in force", "remain unchanged", "stay as they are", "stand unchanged",
        "if you do not agree", "if you cannot agree", "if both do not agree",
        "if they agree on nothing", "if we agree on nothing", "if you agree on nothing",
        "if the two do not agree", "if both sides do not agree", "if the sides do not agree",
        "if we agree nothing else", "if they agree nothing else", "if nothing else is agreed",
        "stand as written", "stands as written", "if no change is agreed", "if no new targets",
        "if no new target", "if no new figures",
        "unless a change is agreed",
        "figures above stand", "levels above stand", "amounts above stand",
        "figures above are final", "levels above are final", "figures above apply",
        "kommt keine einigung", "ohne einigung", "mangels einigung", "bleiben bestehen",
        "gelten weiter", "werden endgültig", "à défaut d'accord",
      ]
    ),
    (
      .proxy,
      ["proxy", "stands in for", "stand in for", "stand-in for", "ersatzkennzahl", "proxy for"]
    ),
    (
      .proxied,
      [
        "proxy for", "in place of", "instead of", "replaces", "replace", "stands in for",
        "stand in for", "stand-in for", "takes its place", "substitute for", "anstelle", "statt",
        "ersetzt",
        "measure is net revenue", "measure is revenue", "ersatzkennzahl für",
      ]
    ),
    (.limited, ["until", "only", "bis"]),
    (
      .proxyEnd,
      [
        "the measure is", "takes its place", "from january", "from 1 january",
        "never both paid", "not both paid", "never both", "thereafter", "for one year",
        "for the first year", "this year", "for 2025", "for 2026", "for 2027", "for 2028",
        "from 2026", "from 2027", "from 2028", "from 2029", "danach", "nur für",
      ]
    ),
    (
      .leaver,
      [
        "leaver", "leavers", "resign", "resigns", "resigned", "resignation", "dismissal",
        "dismissed", "death", "dies", "disability", "redundancy", "retires", "retirement",
        "termination of employment", "employment ends", "employment terminates",
        "end of employment", "ceases to be employed", "employed on", "still employed",
        "in employment", "remains employed", "remain employed", "leaves the company",
        "leave the company", "leaves before", "should leave", "leave before", "you leave",
        "i leave", "they leave", "who leave", "leave by", "leave for", "leave as", "to leave us",
        "leave us", "leave employment", "leave our employment", "left us", "has left", "have left",
        "left the company", "left before", "left by", "joins or leaves",
        "before the notice", "gives notice", "given notice", "notice of termination", "departs",
        "departure", "under notice", "good reason", "without cause", "plan rules", "plan document",
        "employment agreement", "employment contract", "terms of employment", "austritt",
        "austreten", "tritt aus", "kündigung", "kündigt", "ausscheiden", "ausscheidet",
        "scheidet aus", "scheidet", "verlässt", "arbeitsvertrag", "ungekündigt", "ruhestand",
        "départ", "leaving", "leaves", "handed in notice", "hands in notice",
        "give notice", "in case of notice", "notice by the", "under notice", "notice period",
        "quit", "quits", "walk", "fired", "let go", "be employed", "not employed", "is employed",
        "active employee", "in service", "on the payroll", "on our payroll", "in post", "in role",
        "drops out", "retire", "quitte", "démission", "licenciement",
      ]
    ),
    (
      .changeInControl,
      [
        "change in control", "change of control", "sale of the company", "company is sold",
        "acquired", "acquisition of the company", "merger", "successor", "takeover",
        "double trigger", "single trigger", "kontrollwechsel", "eigentümerwechsel",
        "rechtsnachfolger", "plan rules", "changement de contrôle",
      ]
    ),
    (
      .clawback,
      [
        "recovery policy", "recovery", "recovered", "recover", "clawback", "claw back",
        "clawed back", "malus", "repaid", "repay", "repayable", "repayment", "recoup",
        "recoupment", "restated", "restatement", "rückforderung", "zurückgefordert",
        "zurückzuzahlen", "rückzahlung", "zurückgezahlt", "plan rules",
      ]
    ),
    (.listed, ["nyse", "nasdaq", "new york stock exchange", "listed on a us exchange"]),
    (
      .deferral,
      [
        "march 15", "15 march", "15th of march", "march 15th", "409a", "short-term deferral",
        "15th day of the third month",
      ]
    ),
    (
      .dispute,
      [
        "object", "objects", "objection", "objections", "objected", "dispute", "disputes",
        "disputed", "undisputed", "disagreement", "disagreements", "disagree", "disagrees",
        "arbitration", "arbitrator", "mediation", "mediator", "expert", "adjudication",
        "adjudicator", "ombudsman", "appeal", "appeals", "contest", "contests", "contested",
        "correction of errors", "audit right", "right to audit", "auditor then decides",
        "decides within", "decide within", "decides finally", "jurisdiction", "courts", "court",
        "grievance", "plan rules", "plan document", "master services agreement",
        "master agreement", "framework agreement", "employment agreement", "employment contract",
        "main agreement", "main contract", "general terms", "terms and conditions",
        "streitfall", "streitfälle", "streit", "streitigkeiten", "schlichtung",
        "schlichtungsstelle", "schiedsgericht", "schiedsgutachter", "gerichtsstand", "gerichte",
        "einspruch",
        "einwände", "einwendungen", "widerspruch", "widersprechen", "arbeitsvertrag",
        "rahmenvertrag", "sia 118", "sia", "vob/b", "litiges", "litige", "tribunal", "recourse",
        "final determination", "jct", "nec4", "fidic", "differences are", "last word",
        "final say", "shall be final", "is final", "final decision", "decision is final",
        "has the last word", "arguments about", "about the calculation", "any row", "any question",
        "questions", "queries", "query", "challenge", "complain", "complaints", "refer the matter",
        "decides whether", "has to decide", "agreement dated", "agreement of", "contract dated",
        "contract of", "licence agreement", "license agreement", "under the agreement",
        "under the contract", "under the main", "of the agreement", "statement of work under",
        "verify the figures", "inspected", "may inspect", "inspection of the books",
        "books inspected", "meinungsverschiedenheiten", "réclamation", "contester",
      ]
    ),
  ]
}
