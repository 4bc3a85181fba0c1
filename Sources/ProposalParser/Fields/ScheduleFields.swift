/// Labels of a schedule of values.
enum ScheduleFields {
  static let rows: [(Field, [String])] = [
    (
      .description,
      [
        "description", "beschreibung", "description of work", "work", "bezeichnung", "désignation",
        "scope", "what",
      ]
    ),
    (
      .scheduledValue,
      ["scheduled value", "scheduled values", "contract value of line", "sollwert"]
    ),
    (
      .percentComplete,
      [
        "% complete", "percent complete", "complete", "% completed",
        "fertigstellungsgrad", "percentage complete",
      ]
    ),
    (
      .completed,
      [
        "completed to date", "value of work completed", "completed", "work completed",
        "earned to date",
      ]
    ),
    (.stored, ["materials stored", "stored materials", "materials stored on site", "stored"]),
    (
      .previous,
      [
        "previous certificates", "previous payments", "less previous certificates",
        "previously certified", "previously paid",
      ]
    ),
    (.due, ["current payment due", "payment due", "amount due this period"]),
    (
      .actual,
      ["actual", "ist", "ist-wert", "achieved", "result to date", "actual result", "réalisé"]
    ),
    (.asOf, ["as of", "as-of date", "stichtag der ergebnisse", "as at", "date of result"]),
    (.state, ["state", "result state"]),
  ]
}
