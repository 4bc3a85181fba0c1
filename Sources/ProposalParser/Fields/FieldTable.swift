/// The labels people write, for each field: one table in one place.
enum FieldTable {
  static let labels = PhraseTable<Field>(
    MilestoneFields.rows + HeadFields.rows + TermFields.rows + ScheduleFields.rows)
}
