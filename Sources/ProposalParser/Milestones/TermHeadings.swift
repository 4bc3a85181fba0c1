import ProposalModel

/// Headings of parts that state terms or sums and never a milestone of their own.
enum TermHeadings {
  /// Whether a title heads terms.
  static func isTerm(_ title: Title) -> Bool {
    guard let first = title.name.first else { return false }
    guard
      let (_, count) = table.match(in: title.prose.tokens, at: first, before: title.name.upperBound)
    else { return false }
    return count > 1 || !opensMeasure(title, first)
  }

  /// "Services revenue" and "Interest saving" are measures; "Services" alone is the scope of a
  /// contract, "Interest on late payment" a term.
  private static func opensMeasure(_ title: Title, _ first: Int) -> Bool {
    let tokens = title.prose.tokens
    guard first + 1 < title.name.upperBound, measured.contains(tokens[first].key) else {
      return false
    }
    let next = tokens[first + 1]
    // A retention bonus is paid for staying, a retention is kept back.
    if tokens[first].key == "retention", stayPay.contains(next.key) { return true }
    return next.kind == .word && !joining.contains(next.key)
  }

  private static let measured: WordSet = [
    "services", "interest", "tax", "retention", "security", "scope", "reports", "records", "review",
    "penalty", "delays", "cap",
  ]
  private static let joining: WordSet = [
    "and", "or", "on", "of", "for", "to", "in", "at", "by", "if", "from", "after", "und", "bei",
    "auf", "et", "terms", "clause", "clauses", "conditions", "provisions", "rules", "procedure",
    "requirements", "payment", "payments", "period", "deduction", "rate",
  ]

  private static let stayPay: WordSet = [
    "payment", "bonus", "award", "incentive", "grant", "amount", "fee", "premium",
  ]

  /// Whether a title heads a summary: what stands there says again what milestones pay.
  static func isSummary(_ title: Title) -> Bool {
    summaries.meaning(of: title.name, in: title.prose.tokens) != nil
  }

  private static let summaries = PhraseTable<Bool>([
    (
      true,
      [
        "resolution", "resolution asked for", "summary", "totals", "total", "overview",
        "at a glance", "the ask", "the ask in short", "in short", "zusammenfassung", "übersicht",
        "résumé", "key figures",
      ]
    )
  ])

  private static let table = PhraseTable<Bool>([
    (
      true,
      [
        "resolution", "resolution asked for", "summary", "totals", "total", "overview", "payment",
        "payments",
        "payment and terms", "payment terms", "terms", "general", "general terms", "acceptance",
        "invoices", "invoicing",
        "retention and payment", "retainage", "late delivery", "delay", "discretion", "rounding",
        "part year",
        "administration", "approval", "approval and payment", "measurement",
        "measurement and payment",
        "how it is measured", "timing", "disputes", "change control", "escalation", "discovery",
        "discovery period",
        "records", "leavers", "leaver", "miscellaneous", "other terms", "gemeinsame bestimmungen",
        "auszahlung",
        "schlussbestimmungen", "allgemeines", "zahlung", "abnahme", "dispositions générales",
        "paiement",
        "conditions", "signatures", "notes", "next steps", "governing law", "confidentiality",
        "tax", "taxes",
        "advance", "advance payment", "mobilisation advance", "mobilization advance", "anzahlung",
        "vorauszahlung", "acompte", "konventionalstrafe", "vertragsstrafe", "pönale", "verzug",
        "early and late delivery", "late and early delivery", "early delivery", "delay and bonus",
        "late delivery", "lateness", "delays", "liquidated damages", "penalty", "penalties",
        "rückbehalt", "sicherheitseinbehalt", "einbehalt", "retention", "holdback",
        "retenue de garantie", "pénalités", "bestellungsänderungen", "änderungen", "skonto",
        "early payment", "prompt payment", "gate and cap", "gates and caps", "cap", "caps",
        "limit", "limits", "overall limit", "overall cap", "adjustment and limit",
        "adjustments", "adjustment", "modifiers", "modifier", "berechnung", "calculation",
        "calculation and payment", "feststellung und auszahlung", "feststellung", "who shares",
        "shares", "participants", "gegenstand", "abrechnung", "vergütung und zahlung",
        "termination", "review", "warranty", "changes", "scope", "services", "how it pays", "gate",
        "late payment", "late payments", "interest", "verzugszinsen", "no set-off", "set-off",
        "reports", "reporting", "one-time payments", "records", "audit rights", "security",
        "if i am late", "if we are late", "if late", "running late", "when late", "kept back",
        "gates", "quality gate", "rules", "payment rules", "plan rules", "award rules",
        "zahlungsregeln",
        "regeln",
      ]
    )
  ])
}
