public import ProposalModel

/// A table of comma- or semicolon-separated values (RFC 4180), with the place of every cell.
public struct SeparatedTable: Sendable {
  /// The rows, the header first; blank lines are left out.
  public let rows: [[Prose]]
  /// The quotation mark that is never closed, where there is one: what follows it is one cell.
  public let openQuote: SourceRange?

  /// Reads the bytes of a table.
  public init(_ bytes: [UInt8], source: SourceID = .results) {
    rows = SeparatedValues.rows(of: bytes, source: source).filter { row in
      !row.allSatisfy(\.utf8.isEmpty)
    }
    openQuote = Self.openQuote(in: bytes, source)
  }

  private static func openQuote(in bytes: [UInt8], _ source: SourceID) -> SourceRange? {
    var last: Int?
    var isOpen = false
    for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "\"") {
      isOpen.toggle()
      if isOpen { last = index }
    }
    guard isOpen, let last else { return nil }
    return SourceRange(source: source, start: last, end: last + 1)
  }
}
