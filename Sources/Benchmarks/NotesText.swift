/// What stands at the end of many sheets: notes, contacts, sources.
enum NotesText {
  static func section(_ draw: inout SheetDraw) -> String {
    """


    ## Notes and contacts

    The figures above were prepared on \(draw.number(1...28)) \(draw.one(of: SheetDraw.months)) 2026 \
    by \(draw.person()) and checked by \(draw.person()). They rest on the plan of the board, which \
    has not been published, and on the reports named in each section.

    - Questions go to \(draw.person()), room \(draw.number(100...499)), before the next meeting.
    - *Version \(draw.number(1...4)).\(draw.number(0...9))* replaces all earlier drafts.
    - Annex \(draw.one(of: ["A", "B", "C"])) lists the systems that the reports are taken from.
    """
  }
}
