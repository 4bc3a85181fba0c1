public import ProposalModel

/// A suppression once the other rules have run.
public struct SuppressionUse: Sendable {
  /// The comment.
  public let suppression: Suppression
  /// The rules it named to some effect.
  let used: Set<String>
  /// The ids there are.
  let known: [String]
  /// Those that run.
  let running: Set<String>
  /// Today, where it is known.
  let asOf: CalendarDate?

  /// Whether the last day it holds is over.
  var isExpired: Bool { suppression.isExpired(on: asOf) }

  /// The rules it names that there are none of.
  var unknown: [Located<String>] {
    suppression.rules.filter { !known.contains($0.value) }
  }
}
