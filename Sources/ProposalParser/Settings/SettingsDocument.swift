public import ProposalModel

/// A settings file (YAML) as a tree of values that know their places.
///
/// What is wrong with the text is among `problems`; nobody has to catch anything.
public struct SettingsDocument: Sendable {
  /// The value of the whole file; nil where it says nothing, or could not be read.
  public let root: SettingsNode?
  /// Why it could not be read, or not all of it, in the order of the text.
  public let problems: [Located<SettingsProblem>]

  /// Reads the bytes of a file. Linear in their number; more than 256 KiB are refused.
  public init(bytes: [UInt8], source: SourceID) {
    var reader = SettingsReader(SheetText(bytes: bytes, source: source))
    root = reader.read()
    problems = reader.problems
  }
}
