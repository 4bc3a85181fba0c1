import ProposalModel

/// The terms a sheet defines: words that mean what it says they mean.
struct DefinedTerms: Sendable {
  private let terms: [[WordKey]]

  /// The terms of a sheet, and those that are defined elsewhere.
  init(_ definitions: [Definition], and others: [String] = []) {
    let own = definitions.map { $0.term.tokens.filter { $0.kind != .mark }.map(\.key) }
    let plurals = definitions.map { PhraseSpelling.keys(of: "\($0.term.string.lowercased())s") }
    terms = (own + plurals + others.map(PhraseSpelling.keys)).filter { !$0.isEmpty }
  }

  /// Whether a defined term stands across the tokens.
  func cover(_ range: Range<Int>, in prose: Prose) -> Bool {
    terms.contains { term in
      let first = max(0, range.upperBound - term.count)
      guard first <= range.lowerBound else { return false }
      return (first...range.lowerBound).contains { stands(term, at: $0, in: prose.tokens) }
    }
  }

  private func stands(_ term: [WordKey], at position: Int, in tokens: [Token]) -> Bool {
    guard position + term.count <= tokens.count else { return false }
    for offset in term.indices where tokens[position + offset].key != term[offset] { return false }
    return true
  }
}
