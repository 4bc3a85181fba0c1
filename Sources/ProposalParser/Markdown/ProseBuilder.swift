internal import ProposalModel

/// Builds a `Prose` from stretches of text, merging what belongs to one run.
struct ProseBuilder {
  /// The role and style of the text being added.
  struct Setting: Equatable {
    var role: TextRole = .operative
    var style: TextStyle = []
    /// The position of the link's destination, -1 outside links.
    var link = -1
  }

  private(set) var utf8: [UInt8] = []
  private(set) var runs: [ProseRun] = []
  /// Where the text's lines end: the space in place of each line end.
  private(set) var breaks: [Int] = []
  private var openText = 0
  private var openOrigin = 0..<0
  private var openSetting = Setting()
  private var isOpen = false

  /// Appends text that stands in the sheet as it reads.
  mutating func append(
    _ text: ArraySlice<UInt8>, origin: Range<Int>, _ setting: Setting, _ destinations: [String]
  ) {
    guard !text.isEmpty else { return }
    if isOpen, openSetting == setting, openOrigin.upperBound == origin.lowerBound {
      openOrigin = openOrigin.lowerBound..<origin.upperBound
    } else {
      closeRun(destinations)
      (openText, openOrigin, openSetting, isOpen) = (utf8.count, origin, setting, true)
    }
    utf8.append(contentsOf: text)
  }

  /// Appends a scalar that is written otherwise in the sheet.
  mutating func append(
    scalar: UInt32, origin: Range<Int>, _ setting: Setting, _ destinations: [String]
  ) {
    closeRun(destinations)
    let start = utf8.count
    UTF8Sequence.append(scalar, to: &utf8)
    addRun(start..<utf8.count, origin, setting, destinations)
  }

  /// Appends the space that stands for a line end.
  mutating func appendBreak(
    origin: Range<Int>, _ setting: Setting, _ destinations: [String], with byte: UInt8 = 0x20
  ) {
    closeRun(destinations)
    breaks.append(utf8.count)
    utf8.append(byte)
    addRun(utf8.count - 1..<utf8.count, origin, setting, destinations)
  }

  /// Ends the run being built.
  mutating func closeRun(_ destinations: [String]) {
    guard isOpen else { return }
    isOpen = false
    addRun(openText..<utf8.count, openOrigin, openSetting, destinations)
  }

  /// Takes the built text out and starts anew.
  mutating func finish(_ destinations: [String], at place: SourceRange) -> InlineText {
    closeRun(destinations)
    if utf8.contains(where: QuotationMarks.mayStart) { QuotationMarks.mark(&runs, in: utf8) }
    defer { removeAll() }
    let prose = Prose(
      source: place.source, utf8: Array(utf8[...]), runs: Array(runs[...]), place: place)
    return InlineText(prose: prose, breaks: breaks.isEmpty ? [] : Array(breaks[...]))
  }

  /// Keeps the buffers for the next text; what was given away is a copy of the right size.
  private mutating func removeAll() {
    utf8.removeAll(keepingCapacity: true)
    runs.removeAll(keepingCapacity: true)
    breaks.removeAll(keepingCapacity: true)
  }

  private mutating func addRun(
    _ text: Range<Int>, _ origin: Range<Int>, _ setting: Setting, _ destinations: [String]
  ) {
    let destination =
      destinations.indices.contains(setting.link) ? destinations[setting.link] : nil
    runs.append(
      ProseRun(
        text: text, origin: origin, role: setting.role, style: setting.style,
        destination: destination))
  }
}
