import ProposalModel

/// A mark as HTML: the words in an element that tells how grave it is by its line, and behind them
/// the number of the note, which says it in words too.
enum HTMLMark {
  /// Opens what lies on a piece; the target of a note's link is where its words begin.
  static func open(_ piece: MarkedProse.Piece, to output: inout [UInt8]) {
    for mark in piece.starting where mark.severity != nil {
      write("<span class=\"anchor\" id=\"w\(mark.number)\"></span>", to: &output)
    }
    guard !piece.marks.isEmpty else { return }
    let severity = piece.marks.compactMap(\.severity).max()
    write("<mark class=\"\(severity?.rawValue ?? "also")\">", to: &output)
  }

  /// Closes it and adds the numbers of the notes whose words end here.
  static func close(_ piece: MarkedProse.Piece, to output: inout [UInt8]) {
    guard !piece.marks.isEmpty else { return }
    write("</mark>", to: &output)
    for mark in piece.ending {
      guard let severity = mark.severity else { continue }
      let name = DocumentWords.severity(severity)
      write(
        "<a class=\"ref \(severity.rawValue)\" href=\"#n\(mark.number)\">"
          + "<span class=\"unseen\">\(name), note </span>\(mark.number)</a>", to: &output)
    }
  }

  private static func write(_ text: String, to output: inout [UInt8]) {
    output.append(contentsOf: text.utf8)
  }
}
