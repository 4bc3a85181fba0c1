/// The configuration a sheet is treated by, and where each value of it came from.
struct EffectiveConfiguration: Sendable {
  /// Where a value came from.
  enum Origin: Sendable, Hashable {
    case standard
    /// `path:line`
    case file(String)
    /// The flag, as in `--fail-on`.
    case flag(String)
  }

  let file: ConfigurationFile?
  var configuration: Configuration
  /// The flags that set a value, by its dotted path.
  var flags: [String: String] = [:]

  init(file: ConfigurationFile?) {
    self.file = file
    configuration = file?.configuration ?? Configuration()
  }

  /// Each value with its origin, in the order of the page.
  var values: [(leaf: SettingsLeaf, origin: Origin)] {
    configuration.leaves(at: "").map { ($0, origin(of: $0.path)) }
  }

  private func origin(of path: String) -> Origin {
    if let flag = flags[path] { return .flag(flag) }
    return file?.origin(of: path).map { .file($0) } ?? .standard
  }
}
