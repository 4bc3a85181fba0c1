/// A comment of the sheet that allows what a rule flags: `<!-- lint:allow RULE: reason -->`.
public struct Suppression: Sendable, Hashable {
  /// Why a comment allows nothing.
  public enum Problem: Sendable, Hashable {
    /// It says something else than `lint:allow`.
    case instruction(String)
    /// It names no rule.
    case noRule
    /// Its last day is none.
    case date(String)
  }

  /// The whole comment, its marks included.
  public let place: SourceRange
  /// The section, item, row or sentence it speaks about.
  public let scope: SourceRange
  /// The rules it names, as written.
  public let rules: [Located<String>]
  /// Why they are allowed, as written; nil where it does not say.
  public let reason: String?
  /// The last day it holds; nil for ever.
  public let until: Located<CalendarDate>?
  /// What is wrong with its form, and where.
  public let problem: Located<Problem>?

  /// Makes a suppression.
  public init(
    place: SourceRange, scope: SourceRange, rules: [Located<String>], reason: String?,
    until: Located<CalendarDate>? = nil, problem: Located<Problem>? = nil
  ) {
    self.place = place
    self.scope = scope
    self.rules = rules
    self.reason = reason
    self.until = until
    self.problem = problem
  }
}
