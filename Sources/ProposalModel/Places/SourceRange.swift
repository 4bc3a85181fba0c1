/// Which text a place is in: the sheet itself, its results, a roster, the configuration.
public struct SourceID: Sendable, Hashable, Comparable {
  /// The position of the source in its run, from 0.
  public let index: Int32

  /// The sheet being read.
  public static let sheet = SourceID(index: 0)
  /// The results beside the sheet.
  public static let results = SourceID(index: 1)
  /// Facts given on the command line.
  public static let arguments = SourceID(index: 2)

  /// Names the source at `index`.
  public init(index: Int32) {
    self.index = index
  }

  public static func < (left: SourceID, right: SourceID) -> Bool {
    left.index < right.index
  }
}

/// A place: a half-open range of UTF-8 offsets into one source's own bytes.
///
/// Offsets are the only unit inside Milepost. Lines and columns exist only in reports.
public struct SourceRange: Sendable, Hashable, Comparable {
  /// The text the offsets count in.
  public let source: SourceID
  /// The first byte, from 0.
  public let start: Int
  /// One past the last byte.
  public let end: Int

  /// Makes the range `start ..< end`; an end before the start is read as empty.
  public init(source: SourceID = .sheet, start: Int, end: Int) {
    self.source = source
    self.start = start
    self.end = max(start, end)
  }

  /// How many bytes the range covers.
  public var count: Int { end - start }

  /// Whether the range covers nothing.
  public var isEmpty: Bool { start == end }

  /// Whether `other` lies inside this range.
  public func contains(_ other: SourceRange) -> Bool {
    source == other.source && start <= other.start && other.end <= end
  }

  /// Whether the two ranges share a byte.
  public func overlaps(_ other: SourceRange) -> Bool {
    source == other.source && start < other.end && other.start < end
  }

  /// The smallest range that covers both; `self` when they are in different sources.
  public func union(_ other: SourceRange) -> SourceRange {
    guard source == other.source else { return self }
    return SourceRange(source: source, start: min(start, other.start), end: max(end, other.end))
  }

  public static func < (left: SourceRange, right: SourceRange) -> Bool {
    (left.source, left.start, left.end) < (right.source, right.start, right.end)
  }
}
