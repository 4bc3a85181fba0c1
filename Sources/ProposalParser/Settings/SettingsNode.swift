public import ProposalModel

/// A value of a settings file: what it says, and where.
public struct SettingsNode: Sendable {
  /// What a value is.
  public enum Content: Sendable {
    /// A key with nothing behind it, `~` or `null`.
    case nothing
    /// One value as written, without its quotation marks: `off`, `3`, `2026-06-30`.
    case text(String)
    case list([SettingsNode])
    case mapping([SettingsEntry])
  }

  public let content: Content
  public let place: SourceRange

  /// Makes a value.
  public init(_ content: Content, at place: SourceRange) {
    self.content = content
    self.place = place
  }
}

/// A key of a settings file and what stands behind it.
public struct SettingsEntry: Sendable {
  public let key: Located<String>
  public let value: SettingsNode

  /// Makes an entry.
  public init(key: Located<String>, value: SettingsNode) {
    self.key = key
    self.value = value
  }
}

/// Why a settings file cannot be read.
public enum SettingsProblem: Sendable, Hashable {
  /// Bytes that are not UTF-8, or control characters.
  case encoding
  /// Not YAML, in the words of the YAML reader.
  case notYAML(String)
  /// A tab where YAML wants spaces.
  case tab
  /// A key that stands twice in one mapping.
  case duplicateKey(String)
  /// More aliases than a person writes.
  case aliases
  /// Larger, or deeper nested, than anything a person writes.
  case tooLarge
  /// A key that is itself a list or mapping.
  case keyIsNoText
}
