/// Whether a third party could decide, without asking either side, if a statement came true.
public enum StatementVerdict: String, Sendable, Hashable, CaseIterable {
  case explicit
  case vague
}
