internal import ProposalModel

/// The `---` block in front of a sheet.
struct FrontMatter: Sendable {
  /// The whole block, fences included.
  let place: SourceRange
  /// Keys in order, each followed by what stands in it.
  let entries: [FrontMatterEntry]
  /// Lines that could not be read, as text, so that nothing is lost.
  let unread: [Prose]
}
