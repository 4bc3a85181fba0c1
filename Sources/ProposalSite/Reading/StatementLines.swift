/// Statements as they come on standard input: one a line, as text or as a JSON object with a `text`.
enum StatementLines {
  /// The statements in order; for a line of JSON without a `text`, what is wrong with it.
  static func statements(in bytes: [UInt8]) -> [Result<[UInt8], SiteError>] {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let lines = bytes[start...].split(omittingEmptySubsequences: false) { $0 == UInt8(ascii: "\n") }
    return lines.enumerated().compactMap { number, line in
      let line = trimmed(line)
      return line.isEmpty ? nil : statement(in: line, number: number + 1)
    }
  }

  private static func statement(
    in line: ArraySlice<UInt8>, number: Int
  ) -> Result<[UInt8], SiteError> {
    guard line.first == UInt8(ascii: "{") else { return .success(Array(line)) }
    if let text = JSONMember.string(named: "text", in: line) { return .success(text) }
    return .failure(
      SiteError(
        path: "-, line \(number)", problem: "is no JSON object with a text",
        advice: "Write it as {\"text\": \"…\"}."))
  }

  private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let line = line.drop { $0 <= 0x20 }
    return line.prefix((line.lastIndex { $0 > 0x20 } ?? line.startIndex - 1) - line.startIndex + 1)
  }
}
