/// The text of one field, as a reader reads it, with a map back to the bytes it was written in.
///
/// Escapes and entities are resolved, a soft wrap is one space, quote prefixes are gone: none of
/// these moves a finding, because every range of the text leads back to its source.
public struct Prose: Sendable, Hashable {
  /// What the copies of a prose share: copying one counts one reference.
  @usableFromInline let shared: ProseStorage

  /// The text the places count in.
  @inlinable public var source: SourceID { shared.source }
  /// The text as read.
  @inlinable public var utf8: [UInt8] { shared.utf8 }
  /// Where each stretch of the text came from, in order, without gaps in the text.
  @inlinable public var runs: [ProseRun] { shared.runs }
  /// The words, numbers and marks, in order.
  @inlinable public var tokens: [Token] { shared.tokens }
  /// The bytes of the source this text was read from, marks included.
  @inlinable public var place: SourceRange { shared.place }

  /// Takes text and its map and finds its tokens, once. Linear in the length of the text.
  public init(source: SourceID = .sheet, utf8: [UInt8], runs: [ProseRun], place: SourceRange) {
    shared = ProseStorage(source: source, utf8: utf8, runs: runs, place: place)
  }

  /// An empty text at `place`.
  public static func empty(at place: SourceRange) -> Prose {
    Prose(source: place.source, utf8: [], runs: [], place: place)
  }

  /// Whether there is nothing to read.
  public var isEmpty: Bool { tokens.isEmpty }

  /// The whole text.
  public var string: String { String(decoding: utf8, as: UTF8.self) }

  /// The text of a range of bytes.
  public func string(_ range: Range<Int>) -> String {
    String(decoding: utf8[range.clamped(to: 0..<utf8.count)], as: UTF8.self)
  }

  /// The text from the first to the last of a range of tokens.
  public func string(tokens range: Range<Int>) -> String {
    guard let bytes = bytes(ofTokens: range) else { return "" }
    return string(bytes)
  }

  /// The bytes from the first to the last of a range of tokens; `nil` when there is none.
  public func bytes(ofTokens range: Range<Int>) -> Range<Int>? {
    let range = range.clamped(to: 0..<tokens.count)
    guard let first = range.first, let last = range.last else { return nil }
    return Int(tokens[first].start)..<Int(tokens[last].end)
  }

  /// Where a range of the text stands in the source. Logarithmic in the number of runs.
  public func place(of range: Range<Int>) -> SourceRange {
    let runs = runs
    guard let first = position(ofRunAt: range.lowerBound, in: runs),
      let last = position(ofRunAt: range.upperBound - 1, in: runs)
    else { return place }
    let start =
      runs[first].isVerbatim
      ? runs[first].origin.lowerBound + range.lowerBound - runs[first].text.lowerBound
      : runs[first].origin.lowerBound
    let end =
      runs[last].isVerbatim
      ? runs[last].origin.lowerBound + range.upperBound - runs[last].text.lowerBound
      : runs[last].origin.upperBound
    return SourceRange(source: source, start: start, end: end)
  }

  /// Where a range of tokens stands in the source.
  public func place(ofTokens range: Range<Int>) -> SourceRange {
    bytes(ofTokens: range).map(place(of:)) ?? place
  }

  /// The run that covers a byte of the text.
  public func run(at offset: Int) -> ProseRun? {
    position(ofRunAt: offset, in: runs).map { runs[$0] }
  }

  /// How the text at a byte is set.
  public func style(at offset: Int) -> TextStyle {
    let runs = runs
    return position(ofRunAt: offset, in: runs).map { runs[$0].style } ?? []
  }

  /// What the text at a byte is.
  public func role(at offset: Int) -> TextRole {
    let runs = runs
    return position(ofRunAt: offset, in: runs).map { runs[$0].role } ?? .operative
  }

  private func position(ofRunAt offset: Int, in runs: [ProseRun]) -> Int? {
    if let first = runs.first, first.text.contains(offset) { return 0 }
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].text.upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low < runs.count && runs[low].text.contains(offset) ? low : nil
  }

  /// The role of the text a token stands in.
  public func role(ofToken index: Int) -> TextRole {
    guard tokens.indices.contains(index) else { return .operative }
    return role(at: Int(tokens[index].start))
  }
}

extension Prose {
  /// A range of the tokens as prose of its own, with the same places.
  public func part(_ range: Range<Int>) -> Prose {
    let range = range.clamped(to: 0..<tokens.count)
    guard let bytes = bytes(ofTokens: range) else { return .empty(at: place) }
    let place = place(of: bytes)
    if bytes == 0..<utf8.count, place == self.place { return self }
    let start = Int32(clamping: bytes.lowerBound)
    var kept: [Token] = []
    kept.reserveCapacity(range.count)
    for index in range { kept.append(tokens[index].moved(back: start, isFirst: kept.isEmpty)) }
    return Prose(
      ProseStorage(
        source: source, utf8: Array(utf8[bytes]), runs: runs(in: bytes), tokens: kept,
        place: place))
  }

  /// A range of the bytes as prose of its own, with the same places.
  public func part(bytes: Range<Int>) -> Prose {
    let bytes = bytes.clamped(to: 0..<utf8.count)
    return Prose(
      source: source, utf8: Array(utf8[bytes]), runs: runs(in: bytes), place: place(of: bytes))
  }

  /// The parts of the runs inside `bytes`. Logarithmic in the runs, linear in those found.
  private func runs(in bytes: Range<Int>) -> [ProseRun] {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].text.upperBound <= bytes.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    var kept: [ProseRun] = []
    while low < runs.count, runs[low].text.lowerBound < bytes.upperBound {
      if let part = runs[low].part(bytes) { kept.append(part) }
      low += 1
    }
    return kept
  }

  private init(_ storage: ProseStorage) {
    shared = storage
  }
}

extension ProseRun {
  /// The stretch of the run inside `bytes`, counted from their start.
  fileprivate func part(_ bytes: Range<Int>) -> ProseRun? {
    let inside = text.clamped(to: bytes)
    guard !inside.isEmpty else { return nil }
    let shift = inside.lowerBound - text.lowerBound
    let start = origin.lowerBound + shift
    return ProseRun(
      text: inside.lowerBound - bytes.lowerBound..<inside.upperBound - bytes.lowerBound,
      origin: isVerbatim ? start..<start + inside.count : origin,
      role: role, style: style, destination: destination)
  }
}
