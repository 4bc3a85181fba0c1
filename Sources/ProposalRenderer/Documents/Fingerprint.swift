import ProposalModel

/// A short name for what a document shows: the same words and figures, the same fingerprint.
///
/// SHA-256 over every text a page is made of, in a fixed order, white space made single. Templates,
/// paper and program version do not change it; one changed word or cent does.
enum Fingerprint {
  /// The first twelve hexadecimal digits: one chance in 10^14 that two texts share them.
  static let length = 12

  /// The fingerprint of a document's content.
  static func of(_ content: TemplateValue) -> String {
    var bytes: [UInt8] = []
    append(content, to: &bytes)
    return String(SHA256.hexadecimal(of: singleSpaced(bytes)).prefix(length))
  }

  /// Names are part of what is hashed: the same figure as plan or as maximum is not the same.
  private static func append(_ value: TemplateValue, to bytes: inout [UInt8]) {
    switch value {
    case .none: bytes.append(0)
    case .bool(let flag): bytes.append(flag ? 2 : 1)
    case .text(let text):
      bytes.append(contentsOf: text.utf8)
      bytes.append(3)
    case .fragment(let fragment):
      bytes.append(contentsOf: fragment.bytes)
      bytes.append(3)
    case .list(let items):
      for item in items { append(item, to: &bytes) }
      bytes.append(4)
    case .record(let record):
      for (name, value) in record.sorted {
        bytes.append(contentsOf: name.utf8)
        append(value, to: &bytes)
      }
      bytes.append(5)
    }
  }

  /// Runs of spaces, tabs and line ends become one space.
  private static func singleSpaced(_ bytes: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    for byte in bytes {
      let isSpace = byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
      guard isSpace else {
        output.append(byte)
        continue
      }
      if output.last != 0x20 { output.append(0x20) }
    }
    return output
  }
}
