/// What the machine refused: which path, what is wrong with it, and what to do about it.
///
/// A sheet is never the reason; what is wrong with a sheet is a finding.
public struct SiteError: Error, Sendable, Hashable {
  /// The path as the user gave it.
  public let path: String
  /// Where in the file, when it is about words of one.
  public let position: TextPosition?
  /// What is wrong, as the rest of a sentence that starts with the path: `is a directory`.
  public let problem: String
  /// What to do about it, as a sentence.
  public let advice: String

  /// Makes an error.
  public init(path: String, at position: TextPosition? = nil, problem: String, advice: String) {
    self.path = path
    self.position = position
    self.problem = problem
    self.advice = advice
  }
}

extension SiteError {
  /// Somebody writes to a file that is being read.
  static func changing(_ path: String) -> SiteError {
    SiteError(
      path: path, problem: "changes while it is read",
      advice: "Publish again when nothing writes to it any more.")
  }
}

extension SiteError: CustomStringConvertible {
  /// One line: `error: plan.md: is a directory. Name a file in it.`, and
  /// `plan.yml:3:5: error: …` about words of a file, as tools expect it.
  public var description: String {
    guard let position else { return "error: \(path.printable): \(problem). \(advice)" }
    let place = "\(path.printable):\(position.line):\(position.column)"
    return "\(place): error: \(problem.printable). \(advice.printable)"
  }
}
