/// The words that show what a sentence mentions, for every cue; English and German, and the
/// abbreviations both use.
enum SheetCueWords {
  /// All phrases in one table.
  static let index = SheetCue.table(
    of: EvidenceWords.cues + PayWords.cues + ArgumentWords.cues)
}
