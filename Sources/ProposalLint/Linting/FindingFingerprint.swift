public import ProposalModel

/// What a finding is about, apart from where it stands: the rule, the milestone and the words.
///
/// A row that moves, sections in another order, other line ends and other emphasis leave it as it
/// is. Two findings of one sheet may share one; whoever compares counts them.
public struct FindingFingerprint: Sendable, Hashable, Comparable {
  /// 32 hexadecimal digits.
  public let text: String

  /// Takes digits as they were written.
  public init(_ text: String) {
    self.text = text
  }

  public static func < (left: FindingFingerprint, right: FindingFingerprint) -> Bool {
    left.text < right.text
  }
}

/// Makes the fingerprints of the findings of one sheet.
public struct FindingFingerprints: Sendable {
  private static let length = 32
  /// By milestone id, as they stand in the sheet.
  private let names: [String: [UInt8]]

  /// Takes the names of the sheet's milestones: unlike their numbers they move with them.
  public init(of proposal: Proposal) {
    names = Dictionary(
      proposal.milestones.map { ($0.id, $0.name.utf8) }, uniquingKeysWith: { first, _ in first })
  }

  /// The fingerprint of a finding; `words` are the bytes at its place.
  ///
  /// SHA-256 over the three parts, cut to 128 bits. What is missing has no words of its own, and is
  /// told once for all that lack it: it is known by its rule, whichever of them comes first.
  public func fingerprint(of finding: Finding, words: some Sequence<UInt8>) -> FindingFingerprint {
    var bytes = Array(finding.rule.utf8) + [0]
    if let id = finding.milestone, !finding.isAbsence {
      let name = names[id].map { Self.normalized($0) } ?? []
      bytes += name.isEmpty ? Array(id.utf8) : name
    }
    bytes.append(0)
    if !finding.isAbsence { bytes += Self.normalized(words) }
    return FindingFingerprint(String(SHA256.hexadecimal(of: bytes).prefix(Self.length)))
  }

  /// Letters, digits and currency signs, ASCII in lower case, one space for whatever stands
  /// between them: marks of Markdown, quotes and tables, and line ends.
  private static func normalized(_ text: some Sequence<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    for byte in text {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes.append(byte | 0x20)
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "$"), UInt8(ascii: "%"), 0x80...:
        bytes.append(byte)
      default: if let last = bytes.last, last != 0x20 { bytes.append(0x20) }
      }
    }
    if bytes.last == 0x20 { bytes.removeLast() }
    return bytes
  }
}
