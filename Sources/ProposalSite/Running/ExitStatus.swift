/// How a command ended. The worst of several wins.
public enum ExitStatus: Int32, Sendable, Comparable, CaseIterable {
  /// Clean, or done.
  case clean = 0
  /// Findings at or above the severity that fails, or money that is not settled.
  case findings = 1
  /// Wrong usage, unreadable input or unwritable output.
  case failure = 2

  public static func < (left: ExitStatus, right: ExitStatus) -> Bool {
    left.rawValue < right.rawValue
  }
}
