public import ProposalModel

/// Who a document is for and what made it; nothing of it depends on the day it is made.
public struct DocumentEdition: Sendable, Hashable {
  /// The paper a page is laid out for.
  public enum Paper: String, Sendable, Hashable, CaseIterable {
    /// Whatever the reader's printer holds.
    case any
    case a4 = "A4"
    case letter
  }

  /// Who may read it: private blocks are left out unless it is for the owner.
  public var audience: BlockAudience
  /// The paper.
  public var paper: Paper
  /// The name and version of the program: `Milepost 0.1.0`.
  public var generator: String

  /// Makes an edition; by default for everyone, on any paper.
  public init(
    audience: BlockAudience = .everyone, paper: Paper = .any, generator: String = "Milepost"
  ) {
    self.audience = audience
    self.paper = paper
    self.generator = generator
  }
}
