/// Writes the `- Key: value` lists of a marked text as tables: each list as one row below its keys,
/// or as one line a key.
struct TableRewriting {
  /// How the keys of a list are set.
  enum Layout { case headings, names }

  /// A list item that is a key and its value.
  private struct Entry {
    let key: String
    let value: String

    /// Nil for any other line; a pipe, or a mark that ends elsewhere, does not fit into a cell.
    init?(_ line: String) {
      guard line.hasPrefix("- "), !line.contains("|") else { return nil }
      let parts = line.dropFirst(2).split(separator: ": ", maxSplits: 1).map(String.init)
      guard parts.count == 2, !parts[0].contains("⟦"), !parts[0].contains("*"),
        parts[1].count(where: { $0 == "⟦" }) == parts[1].count(where: { $0 == "⟧" })
      else { return nil }
      (key, value) = (parts[0], parts[1])
    }
  }

  let layout: Layout

  /// The text with its lists as tables; nil where one of them is no list of keys and values, or
  /// where there is none.
  func rewrite(_ text: String) -> String? {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var written: [String] = []
    var entries: [Entry] = []
    var tables = 0
    for (index, line) in (lines + [""]).enumerated() {
      if let entry = Entry(line) {
        entries.append(entry)
        continue
      }
      if line.hasPrefix("- ") || line.hasPrefix("  ") { return nil }
      if !entries.isEmpty {
        guard entries.count > 1 else { return nil }
        written += rows(of: entries)
        tables += 1
        entries = []
      }
      if index < lines.count { written.append(line) }
    }
    return tables > 0 ? written.joined(separator: "\n") : nil
  }

  private func rows(of entries: [Entry]) -> [String] {
    switch layout {
    case .headings:
      [
        row(entries.map(\.key)), row(entries.map { _ in "---" }), row(entries.map(\.value)),
      ]
    case .names:
      [row(["Term", "Value"]), row(["---", "---"])] + entries.map { row([$0.key, $0.value]) }
    }
  }

  private func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
}
