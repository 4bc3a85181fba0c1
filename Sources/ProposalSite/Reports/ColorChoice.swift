/// Whether findings are coloured.
public enum ColorChoice: String, Sendable, CaseIterable {
  /// When a terminal shows them, and `NO_COLOR` does not forbid it.
  case auto
  case always, never

  /// Whether to colour what is written to standard output.
  public var isColored: Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto: StandardStream.output.isTerminal && Self.isWanted
    }
  }

  private static var isWanted: Bool {
    Environment.value(of: "NO_COLOR") == nil && Environment.value(of: "TERM") != "dumb"
  }
}
