internal import ProposalModel

/// Which styles and links are open at a point of a block's text.
struct InlineState {
  private let base: ProseBuilder.Setting
  private var strong = 0
  private var emphasis = 0
  private var struck = 0
  private var codes = 0
  /// The links that are open, innermost last.
  var links: [Int] = []

  init(_ base: ProseBuilder.Setting) {
    self.base = base
  }

  /// The role and style of text here.
  var setting: ProseBuilder.Setting {
    var setting = base
    if strong > 0 { setting.style.insert(.strong) }
    if emphasis > 0 { setting.style.insert(.emphasis) }
    if let link = links.last {
      setting.link = link
      if base.role == .operative { setting.role = .link }
    }
    if codes > 0 {
      setting.style.insert(.code)
      setting.role = .code
    }
    if struck > 0 {
      setting.style.insert(.struck)
      setting.role = .struck
    }
    return setting
  }

  /// The role and style of a code span here; struck text stays struck in code.
  var code: ProseBuilder.Setting {
    var setting = setting
    setting.style.insert(.code)
    if setting.role != .struck { setting.role = .code }
    return setting
  }

  /// Ends what the run of marks ends.
  mutating func close(_ delimiter: InlineDelimiter) {
    strong -= delimiter.closesStrong
    emphasis -= delimiter.closesEmphasis
    struck -= delimiter.closesStruck ? 1 : 0
  }

  /// Starts what the run of marks starts.
  mutating func open(_ delimiter: InlineDelimiter) {
    strong += delimiter.opensStrong
    emphasis += delimiter.opensEmphasis
    struck += delimiter.opensStruck ? 1 : 0
  }

  /// Starts or ends the style of an HTML tag; an end without a start does nothing.
  mutating func apply(tag value: Int) {
    let style = TextStyle(rawValue: UInt8(clamping: abs(value)))
    let change = value > 0 ? 1 : -1
    switch style {
    case .strong: strong = max(0, strong + change)
    case .emphasis: emphasis = max(0, emphasis + change)
    case .struck: struck = max(0, struck + change)
    default: codes = max(0, codes + change)
    }
  }
}
