/// Labels of terms beside the pay: payment, retainage, leaver, disputes.
enum TermFields {
  static let rows: [(Field, [String])] = [
    (
      .payment,
      [
        "payment terms", "payment date", "paid", "when paid", "auszahlung", "zahlungsbedingungen",
        "payment timing", "pay date", "conditions de paiement", "payment method", "payable",
        "payout date", "zahlungsziel",
      ]
    ),
    (.invoice, ["invoice", "invoicing", "invoices", "rechnung", "rechnungen", "facturation"]),
    (
      .leaver,
      [
        "leaver", "good leaver", "leavers", "resignation", "termination of employment", "austritt",
        "leaving", "départ",
      ]
    ),
    (.discovery, ["discovery period", "discovery", "review period", "target review", "prüfphase"]),
    (
      .escalation,
      [
        "escalation", "adjustment", "index clause", "anpassung", "escalation clause",
        "market adjustment",
      ]
    ),
    (.proxy, ["proxy", "proxy metric", "replaces"]),
    (
      .tax,
      [
        "vat", "tax", "gst", "mwst", "mehrwertsteuer", "ust", "umsatzsteuer", "sales tax", "tva",
        "hst", "iva",
      ]
    ),
    (
      .retainage,
      [
        "retainage", "retention", "holdback", "sicherheitseinbehalt", "einbehalt", "rückbehalt",
        "retenue de garantie",
      ]
    ),
    (
      .lateDeduction,
      [
        "late delivery", "delay", "liquidated damages", "verzug", "late penalty", "delay damages",
        "vertragsstrafe", "pönale", "pénalités de retard", "penalty",
      ]
    ),
    (
      .discount,
      [
        "early payment", "discount", "skonto", "early payment discount", "prompt payment discount",
        "escompte",
      ]
    ),
    (
      .advance,
      [
        "advance", "advance payment", "down payment", "anzahlung", "vorauszahlung", "upfront",
        "acompte", "mobilization advance", "mobilisation advance", "deposit",
      ]
    ),
    (.changeOrder, ["change order", "nachtrag"]),
    (
      .changeControl,
      ["change control", "changes", "change orders", "änderungen", "scope changes", "variations"]
    ),
    (
      .dispute,
      [
        "dispute", "disputes", "objections", "streitfälle", "disagreements", "litiges",
        "dispute resolution", "arbitration",
      ]
    ),
    (.clawback, ["clawback", "recovery", "malus", "rückforderung"]),
    (.sequence, ["sequence", "order of milestones", "reihenfolge"]),
    (.records, ["records", "unterlagen", "audit rights"]),
    (.warranty, ["warranty", "guarantee", "gewährleistung", "garantie"]),
    (.termination, ["termination", "kündigung", "résiliation"]),
    (.riskSharing, ["risk-sharing", "risk sharing", "on a miss", "if missed", "miss", "risk"]),
    (.rounding, ["rounding", "rundung", "arrondi"]),
    (.discretion, ["discretion", "ermessen"]),
    (.definition, ["definition", "definitions", "definitionen", "glossary"]),
    (
      .privateNotes,
      [
        "private notes", "private note", "note to self", "internal notes", "internal",
        "for our eyes only", "walk-away", "reservation price",
      ]
    ),
    (
      .background,
      [
        "example", "worked example", "illustration", "rechenbeispiel", "beispiel", "exemple",
        "background", "context", "rationale", "why", "company goal", "alignment", "hintergrund",
        "reason for the award", "reason for the bonus", "reasons for the award", "reasons",
        "purpose", "business case", "reason", "contexte", "strategic fit", "for context",
      ]
    ),
  ]
}
