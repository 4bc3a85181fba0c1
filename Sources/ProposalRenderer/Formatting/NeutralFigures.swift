import ProposalModel

enum NeutralFigures {
  /// The sentence with its figures regrouped with the document's marks.
  ///
  /// A comma counts as a grouping mark between digits when exactly three digits follow it, a point
  /// as the decimal mark between digits. Dates and versions (`1.2.3`, `2026-06-30`) are kept.
  static func localised(_ sentence: String, _ format: DocumentFormat) -> String {
    let bytes = Array(sentence.utf8)
    var output: [UInt8] = []
    var position = 0
    while position < bytes.count {
      let end = endOfFigure(bytes, from: position)
      if end == position {
        output.append(bytes[position])
        position += 1
      } else {
        append(bytes[position..<end], format, to: &output)
        position = end
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  private static func endOfFigure(_ bytes: [UInt8], from start: Int) -> Int {
    var position = start
    while position < bytes.count {
      if isDigit(bytes, position) {
        position += 1
      } else if position > start, isMark(bytes[position]), isDigit(bytes, position + 1) {
        position += 1
      } else {
        break
      }
    }
    return position
  }

  private static func append(
    _ figure: ArraySlice<UInt8>, _ format: DocumentFormat, to output: inout [UInt8]
  ) {
    let points = figure.count { $0 == UInt8(ascii: ".") }
    guard points <= 1 else { return output.append(contentsOf: figure) }
    for byte in figure {
      switch byte {
      case UInt8(ascii: ","): output.append(contentsOf: format.sheet.groupingMark.utf8)
      case UInt8(ascii: "."): output.append(contentsOf: format.sheet.decimalMark.utf8)
      default: output.append(byte)
      }
    }
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".")
  }

  private static func isDigit(_ bytes: [UInt8], _ index: Int) -> Bool {
    index < bytes.count && bytes[index] &- 0x30 < 10
  }
}
