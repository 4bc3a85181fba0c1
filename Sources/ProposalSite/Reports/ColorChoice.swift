/// Whether a report is coloured.
public enum ColorChoice: String, Sendable, CaseIterable {
  /// When a terminal shows it, unless the environment says otherwise.
  case auto
  case always, never

  /// Whether to colour what is written to a stream; each stream is asked for itself.
  func isColored(_ stream: StandardStream) -> Bool {
    isColored(isTerminal: stream.isTerminal, Environment.value(of:))
  }

  /// `FORCE_COLOR` wins over `NO_COLOR`, as the tools that know both have it: the first is set for
  /// one run, the second once and for all. Either counts when it is not empty.
  func isColored(isTerminal: Bool, _ variable: (String) -> String?) -> Bool {
    switch self {
    case .always: return true
    case .never: return false
    case .auto:
      if let force = variable("FORCE_COLOR"), !force.isEmpty { return force != "0" }
      if let no = variable("NO_COLOR"), !no.isEmpty { return false }
      return isTerminal && variable("TERM") != "dumb"
    }
  }
}
