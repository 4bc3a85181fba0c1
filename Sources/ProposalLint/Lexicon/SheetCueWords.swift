import ProposalModel

/// The words that show what a sentence mentions, for every cue; English and German, and the
/// abbreviations both use.
enum SheetCueWords {
  /// All phrases in one table.
  static let index: PhraseIndex = {
    var phrases: [[WordKey]: Int?] = [:]
    for (cue, entries) in EvidenceWords.cues + PayWords.cues + ArgumentWords.cues {
      for phrase in entries.flatMap(PhraseSpelling.spellings) {
        phrases[phrase] = (phrases[phrase] ?? 0).map { $0 | cue.rawValue }
      }
    }
    return PhraseIndex(phrases)
  }()
}
