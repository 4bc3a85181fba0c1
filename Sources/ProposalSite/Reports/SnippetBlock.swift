import ProposalModel

/// The lines of a sheet that a finding is about, in their order: carets below the words at fault,
/// dashes and a remark below others that matter.
///
///       14 | | Revenue | 40% |
///          |             --- 40 of 110
///       16 | | Margin  | 30% |
///          |             ^^^
struct SnippetBlock {
  /// Words to be marked.
  struct Mark {
    let place: SourceRange
    /// Of the words at fault; nil for others.
    var severity: Severity?
    var label = ""
  }

  private let marks: [Mark]
  private let sources: SheetSources
  private let main: SourceID
  private let ink: Ink
  private let width: Int

  /// - Parameter main: the text the finding is in; lines of another one are shown with its path.
  init(_ marks: [Mark], in sources: SheetSources, main: SourceID, ink: Ink, width: Int) {
    self.sources = sources
    self.main = main
    self.ink = ink
    self.width = max(Self.leastWidth, width)
    self.marks = marks.enumerated().sorted {
      (line(of: $0.element, in: sources), $0.offset) < (
        line(of: $1.element, in: sources), $1.offset
      )
    }.map(\.element)
    func line(of mark: Mark, in sources: SheetSources) -> Int {
      (mark.place.source == main ? 0 : 1 << 40)
        + sources.lines(of: mark.place.source).position(at: mark.place.start).line
    }
  }

  /// Narrower windows wrap.
  private static let leastWidth = 40

  var lines: [String] {
    var lines: [String] = []
    var last = ""
    for mark in marks {
      let snippet = snippet(of: mark)
      guard !snippet.line.isEmpty else { continue }
      let head = head(of: mark, snippet)
      if head.last != last { lines += head }
      last = head.last ?? ""
      lines.append(row(of: mark, snippet))
    }
    return lines
  }

  /// The line itself, below its path where it is in another file.
  private func head(of mark: Mark, _ snippet: Snippet) -> [String] {
    let number = String(number(of: mark))
    let padding = String(repeating: " ", count: gutter - number.count)
    let path =
      mark.place.source == main
      ? [] : ["  \(ink.dim("in")) \(sources.path(of: mark.place.source).printable)"]
    return path + ["  \(padding)\(ink.dim("\(number) |")) \(snippet.line)"]
  }

  private func row(of mark: Mark, _ snippet: Snippet) -> String {
    let margin = String(repeating: " ", count: gutter)
    let indent = String(repeating: " ", count: snippet.indent)
    let row = "  \(margin) \(ink.dim("|")) \(indent)"
    guard let severity = mark.severity else {
      return row + ink.dim(String(repeating: "-", count: snippet.carets) + " " + mark.label)
    }
    return row + ink.paint(String(repeating: "^", count: snippet.carets), as: severity)
  }

  private func snippet(of mark: Mark) -> Snippet {
    Snippet(
      of: mark.place.start..<mark.place.end, in: sources.lines(of: mark.place.source),
      limit: width - gutter - 5)
  }

  private func number(of mark: Mark) -> Int {
    sources.lines(of: mark.place.source).position(at: mark.place.start).line
  }

  /// The digits of the longest line number.
  private var gutter: Int { marks.map { String(number(of: $0)).count }.max() ?? 1 }
}
