/// What this program calls itself.
public enum Milepost {
  /// The version, as semver.org numbers it.
  public static let version = "0.1.0"
}
