/// What a part of the sheet is for; text rules and amounts look at operative parts only.
public enum SectionRole: String, Sendable, Hashable, CaseIterable {
  /// Says what is agreed.
  case operative
  /// Says why: business case, background, alignment, benchmarks, framing.
  case background
  /// Defines terms.
  case definitions
  /// Results and actuals.
  case results
  /// The signature lines.
  case signatures
  /// Seen by the author's side only.
  case privateNotes
}

/// Who may read a block.
public enum BlockAudience: Sendable, Hashable {
  case everyone
  /// The author's side: private notes and blocks tagged `audience: owner`.
  case owner
}
