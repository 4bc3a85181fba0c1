/// What a stretch of text is to a reader who looks for obligations.
public enum TextRole: UInt8, Sendable, Hashable, CaseIterable {
  /// Says what is agreed.
  case operative
  /// Inside quotation marks or a block quote.
  case quoted
  /// A code span or block.
  case code
  /// The text of a link.
  case link
  /// Struck out: superseded, never an amount.
  case struck
  /// The name of a term where it is defined.
  case definedTerm
}

/// How a stretch of text is set.
public struct TextStyle: OptionSet, Sendable, Hashable {
  public let rawValue: UInt8

  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// Set bold.
  public static let strong = TextStyle(rawValue: 1)
  /// Set in italics.
  public static let emphasis = TextStyle(rawValue: 2)
  /// Set as code.
  public static let code = TextStyle(rawValue: 4)
  /// Struck out.
  public static let struck = TextStyle(rawValue: 8)
  /// A line ends here by the author's wish.
  public static let lineBreak = TextStyle(rawValue: 16)
}

/// A stretch of `Prose.utf8` with one role and one style, and the bytes it came from.
public struct ProseRun: Sendable, Hashable {
  /// The bytes of the text as read.
  public let text: Range<Int>
  /// The bytes of the source as written.
  public let origin: Range<Int>
  /// What the text is.
  public let role: TextRole
  /// How the text is set.
  public let style: TextStyle
  /// Where a link leads, as written, else `nil`.
  public let destination: String?

  /// Makes a run. Text and origin of the same length map byte to byte; otherwise (an escape, an
  /// entity, a soft break with its indent) every byte of the text maps to the whole origin.
  public init(
    text: Range<Int>, origin: Range<Int>, role: TextRole = .operative, style: TextStyle = [],
    destination: String? = nil
  ) {
    self.text = text
    self.origin = origin
    self.role = role
    self.style = style
    self.destination = destination
  }

  /// Whether each byte of the text is the byte at the same distance into the origin.
  public var isVerbatim: Bool { text.count == origin.count }
}
