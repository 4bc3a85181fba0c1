import ProposalModel

/// The words of a sheet's blocks without their setting, for the fingerprint.
enum SheetTextPlain {
  /// The words of one block; cells and rows are kept apart.
  static func text(of block: SheetBlock) -> [UInt8] {
    var output = label(of: block.kind)
    if case .table(let table) = block.kind {
      for row in [table.header] + table.rows {
        for cell in row { append(cell, then: 0x09, to: &output) }
        output.append(0x0A)
      }
    } else {
      append(block.prose, then: 0x0A, to: &output)
    }
    return output
  }

  private static func label(of kind: SheetBlock.Kind) -> [UInt8] {
    switch kind {
    case .item(let marker): Array((marker + " ").utf8)
    case .footnote(let label): Array(("[" + label + "] ").utf8)
    case .frontMatter(let key): Array((key + ": ").utf8)
    case .heading, .paragraph, .table, .code, .rule: []
    }
  }

  /// Struck text is told from text that stands: it changes what is agreed.
  private static func append(_ prose: Prose, then end: UInt8, to output: inout [UInt8]) {
    for segment in InlineSegment.segments(of: prose) {
      let isStruck = segment.style.contains(.struck)
      if isStruck { output.append(contentsOf: "~~".utf8) }
      OutputKind.plain.append(segment.text, to: &output)
      if isStruck { output.append(contentsOf: "~~".utf8) }
    }
    output.append(end)
  }
}
