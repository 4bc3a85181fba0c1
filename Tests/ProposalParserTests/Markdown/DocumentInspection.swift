@testable import ProposalModel
@testable import ProposalParser

extension MarkdownDocument {
  /// All tables, in order.
  var tables: [MarkdownTable] {
    blocks.compactMap { if case .table(let table) = $0.kind { table } else { nil } }
  }

  /// All texts, cells included, in order.
  var proses: [Prose] {
    blocks.flatMap { block -> [Prose] in
      if case .table(let table) = block.kind {
        return table.header + table.rows.flatMap(\.self) + table.extras
      }
      return block.prose.map { [$0] } ?? []
    }
  }

  /// The blocks as an indented list, for reading in a test.
  var outline: String {
    blocks.dropFirst().map { block in
      let indent = String(repeating: "  ", count: block.depth - 1)
      return indent + block.name + (block.prose.map { ": " + $0.string } ?? "")
    }.joined(separator: "\n")
  }
}

extension MarkdownTable {
  /// The cells' text by row, header first.
  var texts: [[String]] {
    (header.isEmpty ? [] : [header.map(\.string)]) + rows.map { $0.map(\.string) }
  }
}

extension MarkdownBlock {
  fileprivate var name: String {
    switch kind {
    case .document: "document"
    case .heading(let level, let isSetext): "\(isSetext ? "underlined " : "")heading \(level)"
    case .paragraph: "paragraph"
    case .list(let isOrdered, let start, _): isOrdered ? "ordered list from \(start)" : "list"
    case .item(let marker): "item \(marker)"
    case .quote: "quote"
    case .codeBlock(let info): "code" + (info.map { " (\($0))" } ?? "")
    case .table(let table): "\(table.form) table: \(table.texts)"
    case .comment(let text): "comment (\(text))"
    case .htmlBlock: "html"
    case .thematicBreak: "rule"
    case .footnoteDefinition(let label): "footnote \(label)"
    case .linkDefinition: "link definition"
    }
  }
}

extension MarkdownDocument {
  /// All texts, front matter included.
  var allProses: [Prose] {
    (frontMatter.map { $0.entries.compactMap(\.value) + $0.unread } ?? []) + proses
  }
}
