/// What the machine refused: which path, what is wrong with it, and what to do about it.
///
/// A sheet is never the reason; what is wrong with a sheet is a finding.
public struct SiteError: Error, Sendable, Hashable {
  /// The path as the user gave it.
  public let path: String
  /// What is wrong, as the rest of a sentence that starts with the path: `is a directory`.
  public let problem: String
  /// What to do about it, as a sentence.
  public let advice: String

  /// Makes an error.
  public init(path: String, problem: String, advice: String) {
    self.path = path
    self.problem = problem
    self.advice = advice
  }
}

extension SiteError: CustomStringConvertible {
  /// One line: `error: plan.md: is a directory. Name a file in it.`
  public var description: String {
    "error: \(path.printable): \(problem). \(advice)"
  }
}
