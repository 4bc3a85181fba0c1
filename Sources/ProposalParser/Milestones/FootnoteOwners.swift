import ProposalModel

/// Tells which candidates a footnote belongs to, from one pass over the candidates.
///
/// A sheet may have as many candidates as notes: neither is searched once for each of the other.
struct FootnoteOwners {
  /// The candidates of each passage that has a note, in order.
  private var ofPassage: [Int: [Int]]
  /// The candidates that hold a note as a statement of their own, by the note.
  private var ofNote: [Int: Set<Int>]

  /// Looks for the candidates of each note of an outline.
  init(_ candidates: [Candidate], in outline: Outline) {
    ofPassage = Dictionary(
      outline.footnotes.map { ($0.passage, []) }, uniquingKeysWith: { first, _ in first })
    ofNote = Dictionary(
      outline.footnotes.map { ($0.statement, []) }, uniquingKeysWith: { first, _ in first })
    for (index, candidate) in candidates.enumerated() {
      for statement in candidate.statements {
        ofNote[statement]?.insert(index)
        note(outline.statements[statement].passage, of: index)
      }
      for case let passage? in candidate.tables.lazy.flatMap({ outline.tables[$0].rows.joined() }) {
        note(passage, of: index)
      }
    }
  }

  /// A candidate may speak in one passage many times and has it once.
  private mutating func note(_ passage: Int, of candidate: Int) {
    if ofPassage[passage]?.last != candidate { ofPassage[passage]?.append(candidate) }
  }

  /// The candidates whose words a note speaks of, and which do not hold it themselves.
  func owners(ofNote note: Int, to passage: Int) -> [Int] {
    (ofPassage[passage] ?? []).filter { !(ofNote[note]?.contains($0) ?? false) }
  }
}

extension SheetReading {
  /// The candidates with the statements of the footnotes to their own words.
  func withFootnotes(_ candidates: [Candidate]) -> [Candidate] {
    guard !outline.footnotes.isEmpty else { return candidates }
    var candidates = candidates
    let owners = FootnoteOwners(candidates, in: outline)
    for (note, passage) in outline.footnotes {
      for index in owners.owners(ofNote: note, to: passage) { candidates[index].notes.append(note) }
    }
    return candidates
  }
}
