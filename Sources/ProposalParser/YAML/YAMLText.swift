internal import ProposalModel
internal import Yams

/// YAML in some lines of a text, read with Yams; every mark is brought back to a byte of the text.
struct YAMLText {
  let text: SheetText
  /// The lines that are YAML, from 0.
  let lines: Range<Int>

  /// The bytes from the first line to the end of the last.
  var content: Range<Int> {
    let start = text.lines[lines.lowerBound].lowerBound
    guard let last = lines.last else { return start..<start }
    return start..<text.lines[last].upperBound
  }

  /// The tree; nil where nothing is written.
  func root() throws(YAMLProblem) -> Node? {
    switch YAMLGuard.refusal(of: lines.map { text.lines[$0] }, in: text.readable) {
    case .aliases: throw .aliases
    case .size: throw .tooLarge
    case nil: break
    }
    do {
      return try compose(
        yaml: String(decoding: text.readable[content], as: UTF8.self), .default, .default, .utf8)
    } catch let error as YamlError {
      throw problem(of: error)
    } catch {
      throw .unreadable
    }
  }

  /// The text of a scalar with its places; nil when it cannot be found in the bytes.
  func prose(_ string: String, at start: Int) -> Prose? {
    var aligner = ScalarAligner(string, at: start, before: content.upperBound, in: text)
    return aligner.prose()
  }

  /// Yams counts lines and columns from 1, columns in scalars.
  func offset(of mark: Yams.Mark) -> Int {
    let line = line(of: mark)
    var position = line.lowerBound
    var left = mark.column - 1
    while left > 0, position < line.upperBound {
      position += max(1, UTF8Sequence.validLength(in: text.readable, at: position))
      left -= 1
    }
    return min(position, content.upperBound)
  }

  private func line(of mark: Yams.Mark) -> Range<Int> {
    let line = text.lines[lines.lowerBound + max(0, mark.line - 1)]
    return line.isEmpty ? content.upperBound..<content.upperBound : line
  }

  /// A tab is the likeliest cause of whatever else libyaml says.
  private func problem(of error: YamlError) -> YAMLProblem {
    switch error {
    case .duplicatedKeysInMapping(let keys, let context):
      return .duplicateKeys(keys, repetition(of: keys.first ?? "", after: context.mark))
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      if let tab = indentingTab { return .tab(tab..<tab + 1) }
      return .broken(message: problem, at: offset(of: mark), line: line(of: mark))
    default: return .unreadable
    }
  }

  private var indentingTab: Int? {
    for line in lines {
      for index in text.lines[line] {
        if text.readable[index] == 0x09 { return index }
        guard text.readable[index] == 0x20 else { break }
      }
    }
    return nil
  }

  /// Where a key stands again in the block mapping that has it at `mark`; there where it is not
  /// found, as in `{a: 1, a: 2}`.
  private func repetition(of key: String, after mark: Yams.Mark) -> Range<Int> {
    let start = offset(of: mark)
    let column = start - line(of: mark).lowerBound
    for number in lines.dropFirst(mark.line) {
      guard let line = FrontMatterLine(text.lines[number], in: text.readable),
        text.readable[line.key].elementsEqual(key.utf8)
      else { continue }
      let quote = line.key.lowerBound - text.lines[number].lowerBound - column
      if quote == 0 || quote == 1 { return line.key }
    }
    return start..<min(content.upperBound, start + max(1, key.utf8.count))
  }
}
