/// Finds the closing tag of every tag that opens something.
enum TemplatePairing {
  /// Sets `partner` on every opening and closing token, or throws where tags do not match.
  static func pair(_ tokens: inout [TemplateToken], source: [UInt8], of template: String)
    throws(TemplateError)
  {
    var open: [Int] = []
    for index in tokens.indices {
      switch tokens[index].kind {
      case .section, .inverted, .parent, .block:
        open.append(index)
        try limit(open.count, at: tokens[index], source: source, of: template)
      case .close:
        let opener = open.popLast()
        try match(opener.map { tokens[$0] }, tokens[index], source: source, of: template)
        tokens[index].partner = opener
        if let opener { tokens[opener].partner = index }
      default: break
      }
    }
    guard let left = open.last else { return }
    throw TemplateError(
      .unclosedSection(name(tokens[left], source)), in: template, source: source,
      at: tokens[left].range.lowerBound)
  }

  private static func limit(
    _ depth: Int, at token: TemplateToken, source: [UInt8], of template: String
  ) throws(TemplateError) {
    guard depth > TemplateLibrary.depthLimit else { return }
    throw TemplateError(
      .nestedTooDeeply(limit: TemplateLibrary.depthLimit), in: template, source: source,
      at: token.range.lowerBound)
  }

  private static func match(
    _ opener: TemplateToken?, _ close: TemplateToken, source: [UInt8], of template: String
  ) throws(TemplateError) {
    let expected = opener.map { name($0, source) }
    let found = name(close, source)
    guard found != expected else { return }
    throw TemplateError(
      .unexpectedClose(found: found, expected: expected), in: template, source: source,
      at: close.range.lowerBound)
  }

  private static func name(_ token: TemplateToken, _ source: [UInt8]) -> String {
    String(decoding: source[token.name], as: UTF8.self)
  }
}
