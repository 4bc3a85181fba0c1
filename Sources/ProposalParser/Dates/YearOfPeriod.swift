import ProposalModel

extension SheetReading {
  /// The days a date means. "By 30 June" in a sheet of calendar 2026 means the one 30 June of its
  /// period; a period that holds two of them, or none, settles no year.
  func span(of date: DateReading) -> DateSpan? {
    guard !date.hasYear else { return date.span(in: fiscal) }
    guard let period = proposal.period?.value else { return nil }
    let spans = (period.start.year - 1...period.end.year + 1).compactMap {
      date.span(in: fiscal, defaultYear: $0)
    }
    let inside = spans.filter { period.start <= $0.start && $0.end <= period.end }
    return inside.count == 1 ? inside[0] : nil
  }
}
