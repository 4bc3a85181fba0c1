import ProposalModel

/// The label a passage opens with: `Goal:`, a bold name, `Milestone 2:`. A label names what
/// follows; it agrees nothing.
enum PassageLabel {
  /// A label has at most so many tokens.
  private static let limit = 7

  /// The tokens of the label with its colon or stop; empty where there is none.
  static func tokens(of prose: Prose) -> Range<Int> {
    if let colon = colon(in: prose) { return 0..<colon + 1 }
    return 0..<(lengthOfBoldLead(in: prose) ?? 0)
  }

  private static func colon(in prose: Prose) -> Int? {
    let tokens = prose.tokens
    for index in tokens.indices.prefix(limit + 1) where index > 0 {
      guard tokens[index].kind == .mark else { continue }
      if tokens[index].key == colonMark { return index }
      if openMarks.contains(tokens[index].key) { return nil }
    }
    return nil
  }

  private static let colonMark = WordKey(mark: 0x3A)
  /// Marks that no label has.
  private static let openMarks: WordSet = [".", ";", ",", "$", "€", "£", "→", "="]

  /// A bold opening with a stop inside or behind it.
  private static func lengthOfBoldLead(in prose: Prose) -> Int? {
    guard let first = prose.runs.first, first.style.contains(.strong) else { return nil }
    let isBold = { (token: Token) in
      prose.style(at: Int(token.start)).contains(.strong)
    }
    let count = prose.tokens.prefix(limit + 1).prefix(while: isBold).count
    guard count > 0, count <= limit, count < prose.tokens.count else { return nil }
    if prose.tokens[count - 1].key == "." { return count }
    return prose.tokens[count].key == "." ? count + 1 : nil
  }

  /// Whether a label says that what follows tells why, or who, and agrees nothing.
  static func isAside(_ label: ArraySlice<Token>) -> Bool {
    guard label.contains(where: { firstOfAsides.contains($0.key) }),
      !label.contains(where: { verbs.contains($0.key) })
    else { return false }
    let words = label.filter { $0.kind == .word }.map(\.key)
    return words.indices.contains { index in
      asides.contains { $0.elementsEqual(words[index...].prefix($0.count)) }
    }
  }

  /// Whether a label or the head of a column names a term beside goal and pay.
  static func isProcedure(_ label: ArraySlice<Token>) -> Bool {
    label.contains { procedures.contains($0.key) }
  }

  /// Whether the head of a column names such a term.
  static func isProcedure(_ head: Prose) -> Bool { isProcedure(head.tokens[...]) }

  private static let procedures: WordSet = [
    "leaver", "leavers", "leaving", "dispute", "disputes", "clawback", "malus", "termination",
    "warranty", "records", "tax", "ausscheiden", "streitigkeiten", "rückforderung", "kündigung",
    "gewährleistung",
  ]

  /// “The contractor also earns a saving share: 20% …” is a sentence, and names nobody alone.
  private static let verbs: WordSet = [
    "earns", "receives", "gets", "pays", "owes", "keeps", "must", "shall", "will",
  ]

  private static let asides: [[WordKey]] = [
    "why", "rationale", "background", "context", "business case", "value", "benefit", "benefits",
    "alignment", "note", "notes", "reason", "comment", "comments", "history", "benchmark",
    "benchmarks", "strategic link", "supports", "name", "payee", "payer", "role", "title",
    "position", "client", "contractor", "supplier", "customer", "employer", "employee", "company",
    "approver", "owner", "prepared by", "prepared for", "project", "product", "to", "from",
    "subject", "re", "begründung", "hintergrund", "nutzen", "auftraggeber", "auftragnehmer",
    "projekt",
  ].map { PhraseSpelling.keys(of: $0) }

  private static let firstOfAsides = WordSet(asides.compactMap(\.first))
}
