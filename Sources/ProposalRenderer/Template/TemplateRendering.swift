/// One rendering under way: the output so far, and the values and blocks in reach.
struct TemplateRendering {
  private(set) var output: [UInt8]
  private let library: TemplateLibrary
  private let kind: OutputKind
  /// The values of the sections around, the innermost last.
  private var stack: [TemplateValue]
  /// The blocks given to the parents around, the outermost first: it decides.
  private var arguments: [BlockArgument] = []
  /// White space put before each line.
  private var indent: [UInt8] = []
  private var isAtLineStart = true
  private var depth = 0

  /// A block given to a parent: some steps of the template that gives it.
  private struct BlockArgument {
    let key: TemplateKey
    let template: Int
    let steps: Range<Int>
  }

  init(library: TemplateLibrary, kind: OutputKind, value: TemplateValue, output: [UInt8]) {
    self.library = library
    self.kind = kind
    self.output = output
    stack = [value]
  }

  /// Renders a whole template.
  mutating func run(_ template: Int) throws(TemplateError) {
    let operations = library.templates[template].operations
    try run(operations.indices, of: template)
  }

  /// Renders some steps of a template.
  private mutating func run(_ steps: Range<Int>, of position: Int) throws(TemplateError) {
    let template = library.templates[position]
    var index = steps.lowerBound
    while index < steps.upperBound {
      let next: Int
      switch template.operations[index] {
      case .text(let range): next = print(range, of: template, then: index + 1)
      case .variable(let path): next = try print(template.paths[path], of: template, index + 1)
      case .section(let path, let end):
        try enter(template.paths[path], index + 1..<end, of: position)
        next = end
      case .inverted(let path, let end):
        let value = try resolve(template.paths[path], of: template)
        next = value.isTruthy ? end : index + 1
      case .partial(let reference):
        try call(reference, of: position)
        next = index + 1
      case .parent(let reference, let end):
        try callParent(reference, arguments: index + 1..<end, of: position)
        next = end
      case .block(let block, let end):
        try fill(template.blocks[block], default: index + 1..<end, of: position)
        next = end
      }
      index = next
    }
  }

  // MARK: Printing

  private mutating func print(_ range: Range<Int>, of template: Template, then next: Int) -> Int {
    if indent.isEmpty {
      output.append(contentsOf: template.source[range])
    } else {
      printIndented(template.source[range])
    }
    isAtLineStart = template.source[range.upperBound - 1] == UInt8(ascii: "\n")
    return next
  }

  /// Puts the indentation before every line that is not empty.
  private mutating func printIndented(_ bytes: ArraySlice<UInt8>) {
    for byte in bytes {
      let endsLine = byte == UInt8(ascii: "\n")
      if isAtLineStart, !endsLine, byte != UInt8(ascii: "\r") { output.append(contentsOf: indent) }
      isAtLineStart = endsLine
      output.append(byte)
    }
  }

  private mutating func print(_ path: TemplatePath, of template: Template, _ next: Int)
    throws(TemplateError) -> Int
  {
    if isAtLineStart {
      output.append(contentsOf: indent)
      isAtLineStart = false
    }
    switch try resolve(path, of: template) {
    case .text(let text): print(text, asLink: path.isLink)
    case .none: break
    case .fragment(let fragment):
      guard fragment.kind == kind else {
        throw template.error(.wrongOutputKind(path.text), at: path.offset)
      }
      output.append(contentsOf: fragment.bytes)
    case .bool, .list, .record: throw template.error(.notText(path.text), at: path.offset)
    }
    return next
  }

  /// An address that is no allowed link becomes `#`: pages check before they offer a link, and this
  /// is for the template that forgot to.
  private mutating func print(_ text: String, asLink isLink: Bool) {
    guard isLink, kind == .html else { return kind.append(text, to: &output) }
    kind.append(LinkTarget(text)?.text ?? "#", to: &output)
  }

  // MARK: Names

  private func resolve(_ path: TemplatePath, of template: Template) throws(TemplateError)
    -> TemplateValue
  {
    guard let first = path.keys.first else { return stack.last ?? .none }
    for index in stack.indices.reversed() {
      guard case .record(let record) = stack[index], let value = record[first] else { continue }
      return path.keys.count == 1 ? value : try descend(path, from: value, of: template)
    }
    throw unknown(first.name, of: path, in: template, among: namesInReach)
  }

  private func descend(_ path: TemplatePath, from value: TemplateValue, of template: Template)
    throws(TemplateError) -> TemplateValue
  {
    var value = value
    for (index, key) in path.keys.enumerated().dropFirst() {
      guard case .record(let record) = value else {
        let part = path.keys[..<index].map(\.name).joined(separator: ".")
        throw template.error(.notARecord(name: path.text, part: part), at: path.offset)
      }
      guard let inner = record[key] else {
        throw unknown(key.name, of: path, in: template, among: record.names)
      }
      value = inner
    }
    return value
  }

  private func unknown(
    _ part: String, of path: TemplatePath, in template: Template, among names: [String]
  ) -> TemplateError {
    template.error(
      .unknownName(path.text), at: path.offset, didYouMean: NearestName.of(part, among: names))
  }

  private var namesInReach: [String] {
    stack.flatMap { value -> [String] in
      if case .record(let record) = value { record.names } else { [] }
    }
  }

  // MARK: Sections and calls

  private mutating func enter(_ path: TemplatePath, _ steps: Range<Int>, of position: Int)
    throws(TemplateError)
  {
    let value = try resolve(path, of: library.templates[position])
    guard value.isTruthy else { return }
    try descend(in: position, at: path.offset)
    if case .list(let items) = value {
      for item in items { try run(steps, of: position, with: item) }
    } else {
      try run(steps, of: position, with: value)
    }
    depth -= 1
  }

  private mutating func run(_ steps: Range<Int>, of position: Int, with value: TemplateValue)
    throws(TemplateError)
  {
    stack.append(value)
    try run(steps, of: position)
    stack.removeLast()
  }

  private mutating func call(_ index: Int, of position: Int) throws(TemplateError) {
    let template = library.templates[position]
    let reference = template.references[index]
    try descend(in: position, at: reference.offset)
    indent.append(contentsOf: template.source[reference.indent])
    if reference.startsLine { isAtLineStart = true }
    try run(library.links[position][index])
    indent.removeLast(reference.indent.count)
    depth -= 1
  }

  private mutating func callParent(
    _ index: Int, arguments steps: Range<Int>, of position: Int
  ) throws(TemplateError) {
    let count = arguments.count
    let template = library.templates[position]
    var step = steps.lowerBound
    while step < steps.upperBound, case .block(let block, let end) = template.operations[step] {
      let key = template.blocks[block].key
      arguments.append(BlockArgument(key: key, template: position, steps: step + 1..<end))
      step = end
    }
    try call(index, of: position)
    arguments.removeLast(arguments.count - count)
  }

  private mutating func fill(
    _ block: TemplateBlock, default steps: Range<Int>, of position: Int
  ) throws(TemplateError) {
    try descend(in: position, at: block.offset)
    indent.append(contentsOf: library.templates[position].source[block.indent])
    if block.startsLine { isAtLineStart = true }
    if let argument = arguments.first(where: { $0.key == block.key }) {
      try run(argument.steps, of: argument.template)
    } else {
      try run(steps, of: position)
    }
    indent.removeLast(block.indent.count)
    depth -= 1
  }

  private mutating func descend(in position: Int, at offset: Int) throws(TemplateError) {
    depth += 1
    guard depth > TemplateLibrary.depthLimit else { return }
    throw library.templates[position].error(
      .nestedTooDeeply(limit: TemplateLibrary.depthLimit), at: offset)
  }
}
