import ProposalModel

/// Words that were not meant for the other side: "note to self", "delete before sending".
enum NoteToSelf {
  /// A line for each such note of a sheet, with its place.
  static func notices(in sheet: OpenedSheet) -> [String] {
    sheet.proposal.issues.compactMap { issue in
      guard case .noteToSelf(let words) = issue.value else { return nil }
      return "\(sheet.sources.text(of: issue.place)): error: \"\(words.printable)\" is a note to "
        + "yourself, and a document goes to the other side. Nothing was written. Delete it, or "
        + "move it below a heading \"Private notes\"."
    }
  }
}
