/// Which parts of a sheet a reader may see: all of it, or all but its private blocks.
public struct SheetVisibility: Sendable {
  /// The bytes of private blocks, in order.
  @usableFromInline let hidden: [SourceRange]

  /// What of a sheet a reader sees who may, or may not, read private blocks.
  public init(of proposal: Proposal, seesPrivateBlocks: Bool) {
    hidden =
      seesPrivateBlocks
      ? [] : proposal.blocks.filter { $0.audience == .owner }.map(\.place).sorted()
  }

  /// Whether something read from these bytes may be shown: it was not read from a private block.
  @inlinable public func shows(_ place: SourceRange) -> Bool {
    !hidden.contains { $0.overlaps(place) }
  }

  /// Whether something stands in a private block as a whole.
  public func hides(_ place: SourceRange) -> Bool {
    hidden.contains { $0.contains(place) }
  }

  /// A text of the sheet, unless it is private or empty.
  public func shown(_ prose: Prose?) -> String? {
    guard let prose, !prose.isEmpty, shows(prose.place) else { return nil }
    return prose.string
  }

  /// A value of the sheet, unless it is private.
  @inlinable public func shown<Value>(_ value: Located<Value>?) -> Value? {
    guard let value, shows(value.place) else { return nil }
    return value.value
  }
}
