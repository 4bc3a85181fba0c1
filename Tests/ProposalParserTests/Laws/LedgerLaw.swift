@testable import ProposalModel
@testable import ProposalParser

/// Every amount, percentage and date of the text stands in the ledger once, and nothing else does.
///
/// The figures are found again, in the texts of the document rather than in the passages of the
/// outline, so that a text the outline forgets is noticed.
struct LedgerLaw {
  let document: MarkdownDocument
  let proposal: Proposal
  private let context: ReadingContext

  init(_ bytes: [UInt8], _ proposal: Proposal) {
    document = MarkdownDocument(bytes: bytes)
    self.proposal = proposal
    let outline = OutlineBuilder.outline(of: document)
    context = SheetContext.context(
      of: outline, outline.passages.map { QuantityReader($0.prose, ReadingContext()) })
  }

  /// What the ledger lacks, and what it holds too often, in words.
  var breaches: [String] {
    let found = figures(in: texts)
    let entered = Dictionary(proposal.ledger.map { ($0.place, 1) }, uniquingKeysWith: +)
    let lacking = found.filter { place, count in entered[place, default: 0] < count }
    let doubled = entered.filter { place, count in count > max(1, found[place, default: 0]) }
    return lacking.keys.sorted().filter { !isReported($0) }.map {
      "not in the ledger: \(words($0))"
    }
      + doubled.keys.sorted().map { "more than once in the ledger: \(words($0))" }
      + headingAmounts
  }

  /// How many figures the text holds.
  var count: Int { figures(in: texts).values.reduce(0, +) }

  private func figures(in texts: [Prose]) -> [SourceRange: Int] {
    let all = texts.flatMap { QuantityReader.quantities(in: $0, context: context) }
    return Dictionary(all.filter(\.isFigure).map { ($0.place, 1) }, uniquingKeysWith: +)
  }

  /// The texts that say something: no headings, and nothing that no renderer shows.
  private var texts: [Prose] {
    let blocks = document.blocks.flatMap { block -> [Prose] in
      switch block.kind {
      case .table(let table): table.header + table.rows.flatMap(\.self)
      case .heading, .linkDefinition, .codeBlock: []
      case .paragraph where isBoldLine(block), .htmlBlock where isBoldLine(block): []
      default: block.prose.map { [$0] } ?? []
      }
    }
    return (document.frontMatter?.entries.compactMap(\.value) ?? []) + blocks
  }

  /// An amount that stands in a heading alone has to be reported.
  private var headingAmounts: [String] {
    document.blocks.flatMap { block -> [String] in
      guard let prose = block.prose, isHeadline(block) else { return [] }
      return QuantityReader.quantities(in: prose, context: context).compactMap { quantity in
        guard case .money(let amount, _) = quantity.value, quantity.isOperative,
          !isEntered(quantity.place), !isReported(quantity.place), !isPrivate(quantity.place),
          !isRepeated(amount)
        else { return nil }
        return "only in a heading, and not reported: \(words(quantity.place))"
      }
    }
  }

  private func isHeadline(_ block: MarkdownBlock) -> Bool {
    if case .heading = block.kind { true } else { isBoldLine(block) }
  }

  /// Whether a paragraph, of Markdown or of HTML, is a bold line that stands in place of a heading.
  private func isBoldLine(_ block: MarkdownBlock) -> Bool {
    switch block.kind {
    case .paragraph, .htmlBlock:
      block.prose.map { BoldLead.end(in: $0, lines: block.lines) == $0.tokens.count } ?? false
    default: false
    }
  }

  private func isEntered(_ place: SourceRange) -> Bool {
    proposal.ledger.contains { $0.place == place }
  }

  private func isRepeated(_ amount: Rational) -> Bool {
    texts.contains { prose in
      QuantityReader.quantities(in: prose, context: context).contains {
        if case .money(amount, _) = $0.value { true } else { false }
      }
    }
  }

  private func isReported(_ place: SourceRange) -> Bool {
    proposal.issues.contains { $0.place.overlaps(place) }
  }

  private func isPrivate(_ place: SourceRange) -> Bool {
    proposal.blocks.contains { $0.audience == .owner && $0.place.overlaps(place) }
  }

  private func words(_ place: SourceRange) -> String {
    let bytes = document.text.bytes
    let range = place.bytes.clamped(to: bytes.indices)
    let before = bytes[..<range.lowerBound]
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let lineEnd = bytes[range.upperBound...].firstIndex(of: 0x0A) ?? bytes.count
    return "\(String(decoding: bytes[range], as: UTF8.self)), line "
      + "\(before.count { $0 == 0x0A } + 1): "
      + String(decoding: bytes[lineStart..<lineEnd], as: UTF8.self)
  }
}

extension Quantity {
  /// Whether the words are an amount, a percentage or a date, in one reading at least.
  fileprivate var isFigure: Bool { Self.isFigure(value) }

  private static func isFigure(_ value: QuantityValue) -> Bool {
    switch value {
    case .money, .percent, .points, .basisPoints, .date: true
    case .ambiguous(let readings), .mismatch(let readings): readings.contains(where: isFigure)
    default: false
    }
  }
}
