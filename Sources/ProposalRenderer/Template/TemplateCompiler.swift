/// Turns arranged tokens into the flat list of steps.
struct TemplateCompiler {
  private let source: [UInt8]
  private let tokens: [TemplateToken]
  private(set) var operations: [TemplateOperation] = []
  private(set) var paths: [TemplatePath] = []
  private(set) var references: [TemplateReference] = []
  private(set) var blocks: [TemplateBlock] = []

  init(_ tokens: [TemplateToken], source: [UInt8]) {
    self.source = source
    self.tokens = tokens
    compile(tokens.indices, dedent: 0)
  }

  /// Adds the steps of these tokens, with up to `dedent` white space taken from each line's start.
  private mutating func compile(_ range: Range<Int>, dedent: Int) {
    var index = range.lowerBound
    while index < range.upperBound {
      let close = tokens[index].partner ?? index
      switch tokens[index].kind {
      case .text: addText(tokens[index].range, dedent: dedent)
      case .variable: operations.append(.variable(path: addPath(tokens[index])))
      case .section, .inverted: addSection(index, close, dedent: dedent)
      case .partial:
        operations.append(.partial(reference: addReference(tokens[index], dedent: dedent)))
      case .parent: addParent(index, close, dedent: dedent)
      case .block: addBlock(index, close, dedent: dedent)
      case .close, .comment, .delimiters: break
      }
      index = max(index, close + (tokens[close].takesLineEnd ? 1 : 0)) + 1
    }
  }

  private mutating func addText(_ range: Range<Int>, dedent: Int) {
    let start = range.lowerBound + removable(range, dedent: dedent)
    guard start < range.upperBound else { return }
    if case .text(let before) = operations.last, before.upperBound == start {
      operations[operations.count - 1] = .text(before.lowerBound..<range.upperBound)
    } else {
      operations.append(.text(start..<range.upperBound))
    }
  }

  /// How many bytes of white space to leave out at the start of a line.
  private func removable(_ range: Range<Int>, dedent: Int) -> Int {
    let start = range.lowerBound
    guard dedent > 0, start == 0 || source[start - 1] == UInt8(ascii: "\n") else { return 0 }
    return min(dedent, leadingSpace(range))
  }

  private func leadingSpace(_ range: Range<Int>) -> Int {
    source[range].prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }.count
  }

  private mutating func addPath(_ token: TemplateToken) -> Int {
    let text = String(decoding: source[token.name], as: UTF8.self)
    let parts = text == "." ? [] : text.split(separator: ".").map { TemplateKey(String($0)) }
    let offset = token.range.lowerBound
    paths.append(
      TemplatePath(keys: parts, text: text, offset: offset, isLink: startsLink(offset)))
    return paths.count - 1
  }

  /// Whether the source before `offset` ends with `href="` or `src="`, with either quote.
  private func startsLink(_ offset: Int) -> Bool {
    guard offset > 0, "\"'".utf8.contains(source[offset - 1]) else { return false }
    let before = source[..<(offset - 1)].suffix(5).map { $0 | 0x20 }
    return ["href", "src"].contains {
      before.suffix($0.utf8.count + 1).elementsEqual("\($0)=".utf8)
    }
  }

  private mutating func addSection(_ open: Int, _ close: Int, dedent: Int) {
    let path = addPath(tokens[open])
    let start = reserve()
    compile(open + 1..<close, dedent: dedent)
    let end = operations.count
    operations[start] =
      tokens[open].kind == .section
      ? .section(path: path, end: end) : .inverted(path: path, end: end)
  }

  private mutating func addReference(_ token: TemplateToken, dedent: Int) -> Int {
    let name = String(decoding: source[token.name], as: UTF8.self)
    references.append(
      TemplateReference(
        name: name, offset: token.range.lowerBound, indent: token.indent.dropping(dedent),
        startsLine: token.endsLine))
    return references.count - 1
  }

  private mutating func addParent(_ open: Int, _ close: Int, dedent: Int) {
    let reference = addReference(tokens[open], dedent: dedent)
    let start = reserve()
    var index = open + 1
    while index < close {
      let end = tokens[index].partner ?? index
      if tokens[index].kind == .block { addBlock(index, end, dedent: dedent, isArgument: true) }
      index = end + 1
    }
    operations[start] = .parent(reference: reference, end: operations.count)
  }

  private mutating func addBlock(
    _ open: Int, _ close: Int, dedent: Int, isArgument: Bool = false
  ) {
    let token = tokens[open]
    let content = open + 1..<close + (tokens[close].takesLineEnd ? 2 : 1)
    let own = token.endsLine ? commonIndent(of: content) : nil
    let indent = own ?? token.indent
    let startsLine = token.endsLine || !token.indent.isEmpty
    blocks.append(
      TemplateBlock(
        key: TemplateKey(String(decoding: source[token.name], as: UTF8.self)),
        offset: token.range.lowerBound, indent: indent.dropping(dedent), startsLine: startsLine))
    let block = blocks.count - 1
    let start = reserve()
    let keepsPlace = !startsLine || (isArgument && own == nil)
    compile(content, dedent: keepsPlace ? dedent : indent.count)
    operations[start] = .block(block, end: operations.count)
  }

  /// The shortest white space a printing line of these tokens starts with; nil without such a line.
  private func commonIndent(of range: Range<Int>) -> Range<Int>? {
    var shortest: Range<Int>?
    for token in tokens[range] {
      guard let indent = indentation(of: token) else { continue }
      if indent.count < shortest?.count ?? .max { shortest = indent }
    }
    return shortest
  }

  /// The white space a token's line starts with, if the token starts a line that prints.
  private func indentation(of token: TemplateToken) -> Range<Int>? {
    let start = token.range.lowerBound
    switch token.kind {
    case .partial, .parent, .block:
      return token.endsLine || !token.indent.isEmpty ? token.indent : nil
    case .text, .variable:
      guard start == 0 || source[start - 1] == UInt8(ascii: "\n") else { return nil }
      guard token.kind == .text else { return start..<start }
      let space = leadingSpace(token.range)
      guard source[token.range].dropFirst(space).contains(where: { $0 > 0x20 }) || isInline(token)
      else { return nil }
      return start..<start + space
    default: return nil
    }
  }

  /// Whether white space is followed on its line by a tag, and was not removed by the layout.
  private func isInline(_ token: TemplateToken) -> Bool {
    !token.range.isEmpty && source[token.range].last != UInt8(ascii: "\n")
  }

  private mutating func reserve() -> Int {
    operations.append(.text(0..<0))
    return operations.count - 1
  }
}

extension Range<Int> {
  /// The range without its first `count` elements.
  fileprivate func dropping(_ count: Int) -> Range<Int> {
    Swift.min(lowerBound + count, upperBound)..<upperBound
  }
}
