/// A workflow command of GitHub Actions, read by its documented grammar:
/// `::name key=value,key=value::data`, with `%25 %0D %0A` in data and `%3A %2C` in values as well.
struct WorkflowCommand: Sendable {
  let name: String
  let properties: [String: String]
  let data: String

  /// Nil for a line that is no command, and for one that a runner would misread.
  init?(_ line: Substring) {
    guard line.hasPrefix("::"), let end = line.dropFirst(2).firstRange(of: "::") else { return nil }
    let head = line.dropFirst(2)[..<end.lowerBound]
    let parts = head.split(separator: " ", maxSplits: 1)
    guard let name = parts.first, let data = Self.decoded(line[end.upperBound...], Self.inData)
    else { return nil }
    var properties: [String: String] = [:]
    for pair in parts.dropFirst().joined().split(separator: ",") {
      let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard sides.count == 2, let value = Self.decoded(sides[1], Self.inData + Self.inValues)
      else { return nil }
      properties[String(sides[0])] = value
    }
    self.name = String(name)
    self.properties = properties
    self.data = data
  }

  private static let inData = [("%0D", "\r"), ("%0A", "\n"), ("%25", "%")]
  private static let inValues = [("%3A", ":"), ("%2C", ",")]

  /// Nil where a percent sign begins no escape.
  private static func decoded(_ text: Substring, _ escapes: [(String, String)]) -> String? {
    var output = ""
    var rest = text
    while let next = rest.first {
      guard next == "%" else {
        output.append(next)
        rest = rest.dropFirst()
        continue
      }
      guard let escape = escapes.first(where: { rest.hasPrefix($0.0) }) else { return nil }
      output += escape.1
      rest = rest.dropFirst(3)
    }
    return output
  }
}
