import ProposalParser

/// A pattern of paths: `*` and `?` stand for anything in one name, `**` for any folders. A pattern
/// that matches a folder matches what is in it; one without a slash matches names at any depth.
struct PathPattern: SettingsValue, Hashable {
  /// As written.
  let text: String
  private let parts: [[UInt8]]

  static var form: SettingsForm { .text("a path, in which * and ? match names and ** folders") }

  static func read(_ node: SettingsNode, _ reading: inout SettingsReading) -> PathPattern? {
    reading.text(of: node, form).map { PathPattern($0) }
  }

  /// Takes a pattern; every text is one.
  init(_ text: String) {
    self.text = text
    var parts = text.split(separator: "/").filter { $0 != "." }.map { Array($0.utf8) }
    if !text.contains("/") { parts.insert(Self.anyFolders, at: 0) }
    // What is in a folder, not the folder itself.
    if parts.last == Self.anyFolders { parts[parts.count - 1] = [UInt8(ascii: "*")] }
    self.parts = parts
  }

  var json: JSONValue { .string(text) }

  /// Whether a path, from the folder the pattern counts from, is meant.
  func matches(_ path: String) -> Bool {
    let names = path.split(separator: "/").map { Array($0.utf8) }
    var (position, at) = (0, 0)
    var star: (part: Int, name: Int)?
    while position < parts.count {
      if parts[position] == Self.anyFolders {
        star = (position + 1, at)
        position += 1
      } else if at < names.count, Self.isMatch(parts[position][...], names[at][...]) {
        (position, at) = (position + 1, at + 1)
      } else if let last = star, last.name < names.count {
        star = (last.part, last.name + 1)
        (position, at) = (last.part, last.name + 1)
      } else {
        return false
      }
    }
    return true
  }

  private static let anyFolders = Array("**".utf8)

  /// Goes back to the last star only, so that no pattern takes more than its length times the
  /// name's.
  private static func isMatch(_ part: ArraySlice<UInt8>, _ name: ArraySlice<UInt8>) -> Bool {
    var (position, at) = (part.startIndex, name.startIndex)
    var star: (part: Int, name: Int)?
    while at < name.endIndex {
      if position < part.endIndex, part[position] == UInt8(ascii: "*") {
        star = (position + 1, at)
        position += 1
      } else if position < part.endIndex,
        part[position] == name[at] || part[position] == UInt8(ascii: "?")
      {
        (position, at) = (position + 1, at + 1)
      } else if let last = star {
        star = (last.part, last.name + 1)
        (position, at) = (last.part, last.name + 1)
      } else {
        return false
      }
    }
    return part[position...].allSatisfy { $0 == UInt8(ascii: "*") }
  }
}
