import ProposalModel

/// A stretch of a sheet's text that is set in one way.
struct InlineSegment {
  let text: String
  /// The bytes of the text it stands for.
  let range: Range<Int>
  let style: TextStyle
  /// Where a link leads; `nil` for text and for addresses that are not shown as links.
  let destination: String?

  /// The text of a field in stretches, neighbours of one style joined; no byte is left out.
  static func segments(of prose: Prose) -> [InlineSegment] {
    var stretches: [Stretch] = []
    var position = 0
    let keys = KeyLines(prose)
    for (index, run) in prose.runs.enumerated() {
      let range = run.text.clamped(to: position..<max(position, prose.utf8.count))
      add(position..<range.lowerBound, .plain, to: &stretches)
      add(range, keys.breaks(at: index) ? .lineBreak : Setting(run), to: &stretches)
      position = max(position, range.upperBound)
    }
    add(position..<prose.utf8.count, .plain, to: &stretches)
    return stretches.map { stretch in
      InlineSegment(
        text: prose.string(stretch.range), range: stretch.range, style: stretch.setting.style,
        destination: stretch.setting.destination)
    }
  }

  /// Joined stretches have nothing between them.
  private static func add(_ range: Range<Int>, _ setting: Setting, to stretches: inout [Stretch]) {
    guard !range.isEmpty || setting.style.contains(.lineBreak) else { return }
    if let last = stretches.last, last.setting == setting, !setting.style.contains(.lineBreak) {
      stretches[stretches.count - 1].range = last.range.lowerBound..<range.upperBound
    } else {
      stretches.append(Stretch(range: range, setting: setting))
    }
  }

  private struct Stretch {
    var range: Range<Int>
    let setting: Setting
  }

  private struct Setting: Equatable {
    static let plain = Setting(style: [], destination: nil)
    static let lineBreak = Setting(style: .lineBreak, destination: nil)

    let style: TextStyle
    let destination: String?

    init(style: TextStyle, destination: String?) {
      self.style = style
      self.destination = destination
    }

    init(_ run: ProseRun) {
      var style = run.style
      if run.role == .struck { style.insert(.struck) }
      self.init(style: style, destination: run.destination.flatMap(LinkAddress.shown))
    }
  }
}
