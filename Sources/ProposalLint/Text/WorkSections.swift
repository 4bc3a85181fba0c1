import ProposalModel

/// The sections of a contract that say what is done and how good it has to be: “Conditions”, “Part 3 - Coating”.
///
/// Payment hangs on their clauses as it does on the table of stages; sections on money, time and rights are none
/// of them.
enum WorkSections {
  /// The places of the clauses, in order.
  static func all(of proposal: Proposal) -> [SourceRange] {
    guard !proposal.milestones.isEmpty else { return [] }
    let isContract = [.contractPayout, .grant].contains(proposal.kind)
    var found: [SourceRange] = []
    var isWork = false
    for block in proposal.blocks where block.quoteDepth == 0 {
      switch block.kind {
      case .heading(let level):
        isWork = level > 1 && (isContract ? speaksOfWork(block) : setsConditions(block))
      case .paragraph, .item: if isWork, block.role == .operative { found.append(block.place) }
      default: break
      }
    }
    return found
  }

  private static func speaksOfWork(_ heading: SheetBlock) -> Bool {
    let words = heading.prose.tokens.filter { $0.kind == .word }
    return words.contains { works.contains($0.key) }
      || !words.isEmpty && !words.contains { others.contains($0.key) }
  }

  /// “Conditions for milestones 1 and 2”, “What each goal also needs”: pay of employees hangs on such a section where
  /// its heading names what they are conditions of.
  private static func setsConditions(_ heading: SheetBlock) -> Bool {
    heading.prose.has(conditions) && heading.prose.has(goals)
  }

  private static let conditions: WordSet = [
    "conditions", "condition", "requirements", "prerequisites", "preconditions", "gates", "gate",
    "needs", "qualifiers", "bedingungen", "voraussetzungen",
  ]
  private static let goals: WordSet = [
    "milestone", "milestones", "goal", "goals", "target", "targets", "bonus", "bonuses", "award",
    "awards", "payout", "ziele", "meilensteine", "prämie",
  ]
  private static let works: WordSet = [
    "conditions", "condition", "work", "works", "scope", "deliverables", "deliverable", "services",
    "requirements", "specification", "quality", "standards", "stages", "leistung", "leistungen",
    "leistungsumfang", "anforderungen", "bedingungen", "umfang",
  ]
  private static let others: WordSet = [
    "payment", "payments", "invoice", "invoices", "invoicing", "price", "fee", "fees", "money",
    "warranty", "guarantee", "guarantees", "dispute", "disputes", "disagreements", "termination",
    "ending", "end", "ends", "liability", "insurance", "confidentiality", "law", "notices",
    "notice",
    "general", "other", "rest", "miscellaneous", "parties", "definitions", "terms", "change",
    "changes", "variation", "variations", "approval", "acceptance", "retention", "holdback",
    "signatures", "signature", "tax", "vat", "records", "reporting", "report", "reports", "rights",
    "ownership", "property", "data", "publicity", "background", "purpose", "why", "about", "notes",
    "note", "remarks", "comments", "hinweise",
    "overview", "summary", "schedule", "forecast", "timetable", "programme", "dates", "who",
    "people", "contacts", "questions", "escalation", "delay", "late", "lateness",
    "leaving", "closing", "intellectual", "boilerplate", "zahlung", "zahlungen", "rechnung",
    "gewährleistung", "streit", "kündigung", "schluss", "sonstiges", "allgemeines", "haftung",
    "abnahme", "änderungen", "hintergrund", "zweck",
  ]
}
