/// The words that show what a term is about; a new way to say it is one string more.
enum TopicTable {
  static let standard = PhraseTable<Topic>(limitedData + delivery + money + people + frame)

  private static let limitedData: [(Topic, [String])] = [
    (
      .discovery,
      [
        "discovery period", "discovery phase", "targets are reviewed", "target is reviewed",
        "to be finalised within", "to be finalized within", "targets will be reviewed",
        "review of the targets", "prüfphase", "überprüfung der ziele", "période de découverte",
        "target review", "recalibrate", "re-baselined", "targets may be revised",
        "to be revisited", "revisit the targets", "finalize the milestones",
        "finalise the milestones", "finalize the targets", "finalise the targets",
        "targets to be finalised", "targets to be finalized", "targets to be agreed",
        "milestones to be agreed", "goals to be agreed",
      ]
    ),
    (
      .escalation,
      [
        "new forecast", "revised forecast", "the new figure", "is revised", "index clause",
        "adjustment formula", "targets adjust", "target is adjusted", "scaled by the index",
        "targets move with", "target moves with", "indexation", "preisgleitklausel",
        "percentage points in either direction",
      ]
    ),
    (
      .proxy,
      [
        "proxy", "stand in for", "stands in for", "in place of revenue", "takes its place",
        "instead of revenue", "replaces the", "both paid", "never both", "ersatzkennzahl",
      ]
    ),
    (.anchor, ["strategic anchor", "strategischer anker", "ancrage stratégique"]),
    (.baseline, ["baseline", "ausgangswert", "starting value"]),
  ]

  private static let delivery: [(Topic, [String])] = [
    (
      .acceptance,
      [
        "accepted when", "is accepted", "are accepted", "to accept", "accepts", "accept or",
        "acceptance", "accepted if", "silence", "deemed accepted", "counts as accepted",
        "to reject", "rejects", "rejected", "rejection", "abgenommen", "abnahme", "schweigt",
        "to sign or to reject", "corrects", "rounds of correction", "round of corrections",
        "acceptation", "réception", "review period", "prüft innert", "prüft innerhalb",
      ]
    ),
    (
      .approval,
      [
        "certifies", "certified by", "approves", "approved by", "confirms", "confirmed by",
        "certify", "certification", "is certified", "signed off", "bestätigt", "genehmigt",
        "stellt fest", "approval of", "will approve", "has confirmed", "measured by",
        "checked by", "certifie", "approuve", "decides whether", "zielerreichung stellt",
        "are certified", "verified by", "verifies", "checks the", "inspects",
      ]
    ),
    (
      .sequence,
      [
        "sequential", "follow one another", "in sequence", "in this order", "one after the other",
        "acceptance of the previous", "may start before", "nacheinander", "der reihe nach",
        "start a stage early", "before the previous", "dans l'ordre",
      ]
    ),
    (
      .changeOrder,
      ["change order", "nachtrag nr", "nachtrag", "variation order", "variation no", "avenant"]
    ),
    (
      .changeControl,
      [
        "scope changes", "changes of scope", "changes in scope", "change order signed",
        "signed change order", "written order", "changes only by", "changes need",
        "changes are made", "changes of date", "changes require", "änderungen bedürfen",
        "need the written consent", "requires the written consent", "schriftform",
        "amended in writing", "only in writing",
      ]
    ),
    (
      .gate,
      [
        "quality gate", "not payable while", "not certified while", "safety gate",
        "only if no severity", "is not payable if", "qualitätskriterium", "compliance gate",
      ]
    ),
    (
      .warranty,
      [
        "warranty", "gewährleistung", "rectification period", "defects period", "garantie",
        "guarantee period", "defects liability", "fixed at no charge",
      ]
    ),
  ]

  private static let money: [(Topic, [String])] = [
    (
      .retainage,
      [
        "kept back", "keeps back", "retainage", "retention", "retained", "retains", "holdback",
        "holds back", "held back",
        "withheld", "withholds", "einbehalten", "einbehalt", "sicherheitseinbehalt", "behält",
        "rückbehalt", "zurückbehalten", "retenue de garantie", "retient", "hold back", "retain",
        "retention fund",
      ]
    ),
    (
      .payment,
      [
        "is paid", "are paid", "paid in", "paid by", "paid on", "paid with", "paid within",
        "payment is made", "payment follows", "payments are made", "payment is", "net 30",
        "invoices", "invoice", "due net", "due in", "payable within", "paid as a lump sum",
        "payment by", "payment in", "pays within", "zahlbar", "ausgezahlt", "ausgezahlt wird",
        "auszahlung", "rechnungen", "rechnung", "paid no later", "late payment", "payroll",
        "final date for payment", "each payment", "fällig", "bezahlt mit", "payable", "versement",
        "facture", "factures", "net 7", "net 10", "net 14", "net 15", "net 20", "net 21", "net 28",
        "net 30", "net 45", "net 60", "net 90", "paid together", "late invoices", "will be paid",
        "is transferred", "are transferred", "is remitted",
        "are remitted", "is disbursed", "are disbursed",
        "paid when the", "paid once the", "paid after the", "paid after certification",
        "paid following", "paid as soon as",
      ]
    ),
    (
      .tax,
      [
        "vat", "gst", "hst", "sales tax", "mwst", "mehrwertsteuer", "ust", "umsatzsteuer", "tva",
        "value added tax", "iva", "mwst.", "ust.",
      ]
    ),
    (
      .lateDeduction,
      [
        "the deduction", "the deductions", "deduction for", "deduction on", "total deduction",
        "der abzug", "der gesamtabzug", "late money", "comes off that", "come off any",
        "week of delay", "day of delay", "days of delay", "weeks of delay", "late delivery",
        "delivered late", "is late", "completed late", "late completion", "for delay",
        "completed after", "verspätete fertigstellung", "liquidated damages", "vertragsstrafe",
        "pönale",
        "verspätung", "verspäteter", "verzug", "verspäteten", "late by", "days late",
        "weeks late", "week late", "day late", "month of delay", "months of delay",
        "month late", "months late", "mois de retard", "jour de retard", "semaine de retard",
        "pénalité de retard", "delay damages", "each full week", "per full week",
        "per calendar day", "penalty",
      ]
    ),
    (
      .discount,
      [
        "skonto", "early payment", "early-payment", "discount", "may deduct", "escompte",
        "prompt payment",
      ]
    ),
    (
      .advance,
      [
        "advance", "advance payment", "down payment", "upfront fee", "upfront payment",
        "anzahlung", "vorauszahlung", "deposit of", "acompte", "paid on signature",
        "payable on signature", "set off in full", "mobilisation payment",
      ]
    ),
    (
      .guaranteed,
      [
        "in any event", "in any case", "guaranteed minimum", "minimum bonus of",
        "guarantee you a minimum", "guarantees you a minimum", "guarantee a minimum",
        "guarantees a minimum", "guarantee her a minimum", "guarantee him a minimum",
        "is guaranteed", "guaranteed bonus", "garantiert", "whether or not", "garanti",
        "regardless of result",
      ]
    ),
  ]

  private static let people: [(Topic, [String])] = [
    (
      .leaver,
      [
        "leaver", "leavers", "good leaver", "resign", "resigns", "resignation", "given notice",
        "gives notice", "before the notice", "leaves", "should leave", "leave before",
        "dismissal", "death", "disability", "termination of employment", "employed on",
        "still employed", "tritt aus", "austritt", "kündigt", "change in control", "redundancy",
        "leaves the company", "joins or leaves", "austreten", "scheidet", "départ", "tritt die",
        "tritt der",
      ]
    ),
    (
      .clawback,
      [
        "recovery policy", "clawback", "claw back", "malus", "rückforderung", "be recovered",
        "must be repaid", "is repayable", "repay", "recoup", "restatement", "rückzahlung",
      ]
    ),
    (
      .dispute,
      [
        "object in writing", "objection", "objections", "dispute", "disputes", "disagreements",
        "disagreement", "arbitration", "mediation", "expert determination", "streitfälle",
        "schlichtungsstelle", "gerichtsstand", "auditor then decides", "litiges", "streitigkeiten",
        "agreed expert", "undisputed",
      ]
    ),
    (
      .discretion,
      [
        "discretion", "discretionary", "may reduce", "may lower", "may adjust", "may increase",
        "may raise", "nach ermessen", "ermessen", "may not increase", "may not raise",
      ]
    ),
    (
      .miss,
      [
        "on a miss", "if missed", "goals are missed", "nothing is paid", "pays nothing",
        "no bonus is paid", "are not owed", "is not paid", "are not paid", "no fee",
        "there is no award", "there is no bonus", "no payment", "wird nichts gezahlt",
        "nicht bezahlt", "keinen bonus", "nothing is due", "no bonus", "nothing is owed",
        "keine prämie", "rien n'est", "not be paid", "gives rise to no", "lapses",
        "stay with the foundation", "wird die rate nicht fällig", "earn nothing",
        "earns nothing", "is zero", "nothing for",
      ]
    ),
  ]

  private static let frame: [(Topic, [String])] = [
    (
      .law,
      [
        "governing law", "law of", "laws of", "law applies", "deutsches recht", "schweizer recht",
        "schweizerisches recht", "österreichisches recht", "es gilt", "anwendbares recht",
        "droit applicable", "droit français", "droit suisse", "governed by",
      ]
    ),
    (
      .agreement,
      [
        "agreed on", "signed on", "signed by both", "agreed and signed", "mutually agreed",
        "vereinbart am", "unterzeichnet am", "was agreed", "signé le", "agreed by",
      ]
    ),
    (
      .records,
      [
        "keep records", "keeps records", "kept records", "its records", "our records",
        "records are", "records of", "records must", "records will", "records shall",
        "records and", "records for", "records stay", "records remain", "financial records",
        "complete records", "accurate records", "proper records", "full records", "time sheets",
        "receipts", "aufbewahrt", "unterlagen", "keeps the register",
        "audit right", "open to both sides", "open to inspection", "pièces",
      ]
    ),
    (
      .termination,
      [
        "termination for convenience", "on termination", "may terminate", "terminates",
        "vertrag kündigen", "kündigung", "résiliation", "if the contract ends",
      ]
    ),
  ]
}
