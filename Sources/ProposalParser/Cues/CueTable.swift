/// The words people use around figures, one row for each thing they tell.
///
/// One table, its rows in a file for each subject: a new way to say something is one string more.
enum CueTable {
  static let standard = PhraseTable<Cue>(
    PayCues.rows + ComparisonCues.rows + CombinationCues.rows + ContextCues.rows + TimeCues.rows)
}
