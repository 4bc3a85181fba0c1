@testable import ProposalModel
@testable import ProposalParser

/// What of a sheet has to stand in its proposal: every text but private blocks and comments.
///
/// The texts are taken from the document, not from the proposal's blocks, so that a block the
/// reader forgets is missed.
struct SheetSentences {
  /// The texts in order, each cut where a link begins or ends.
  let parts: [[UInt8]]

  init(_ bytes: [UInt8], _ proposal: Proposal) {
    let hidden = proposal.blocks.filter { $0.audience == .owner }.map(\.place)
    let texts = MarkdownDocument(bytes: bytes).blocks.flatMap { block -> [Prose] in
      switch block.kind {
      case .table(let table): table.header + table.rows.flatMap(\.self) + table.extras
      case .linkDefinition, .comment: []
      default: block.prose.map { [$0] } ?? []
      }
    }
    parts = texts.filter { text in !hidden.contains { $0.overlaps(text.place) } }
      .flatMap(Self.parts).map { PageWords($0).bytes }.filter { !$0.isEmpty }
  }

  /// The first text that does not stand in a page behind those before it; `nil` where all do.
  func firstMissing(in page: PageWords) -> String? {
    var position = page.end(of: Array("wordforword".utf8), from: 0) ?? 0
    for part in parts {
      guard let end = page.end(of: part, from: position) else {
        return String(decoding: part, as: UTF8.self)
      }
      position = end
    }
    return nil
  }

  private static func parts(of text: Prose) -> [[UInt8]] {
    var parts: [[UInt8]] = [[]]
    var destination: String?
    for run in text.runs {
      if run.destination != destination { parts.append([]) }
      destination = run.destination
      parts[parts.count - 1] += text.utf8[run.text]
    }
    return parts
  }
}
