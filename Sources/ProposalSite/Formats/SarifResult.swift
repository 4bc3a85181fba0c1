import ProposalModel

/// One finding as SARIF writes it.
struct SarifResult {
  /// That a comment in the sheet allows the finding (SARIF 3.35).
  struct Suppression {
    /// The comment's words; nil where they are to be kept back, or there are none.
    let reason: String?
  }

  private let finding: Finding
  private let sheet: CheckedSheet
  private let ruleIndex: Int
  /// What the finding is about, apart from where it stands. Nil where the words are to be kept back:
  /// a short word could be guessed from it.
  var fingerprint: String?
  /// Nil where the finding is reported.
  var suppression: Suppression?

  init(_ finding: Finding, in sheet: CheckedSheet, ruleIndex: Int) {
    self.finding = finding
    self.sheet = sheet
    self.ruleIndex = ruleIndex
  }

  var value: JSONValue {
    let location = SarifLocation(sheet.sources)
    return .object(
      JSONValue.members(
        [
          ("ruleId", .string(finding.rule)), ("ruleIndex", .integer(ruleIndex)),
          ("level", .string(SarifRules.level(of: finding.severity))),
          ("message", ["text": .string(message)]),
          ("locations", [["physicalLocation": location.physical(finding.place)]]),
        ] + related(location) + fingerprints + suppressions + [("properties", properties)]))
  }

  /// The first sentence is what hosts show as a title.
  private var message: String {
    let sentence = finding.message + (finding.message.hasSuffix(".") ? " " : ". ")
    let links = finding.related.enumerated().map { index, related in
      "[\(Self.linkText(related.message))](\(index + 1))"
    }
    let see = links.isEmpty ? "" : " See " + links.joined(separator: ", ") + "."
    return Self.unlinked(sentence + finding.help) + see
  }

  private func related(_ location: SarifLocation) -> [(String, JSONValue)] {
    guard !finding.related.isEmpty else { return [] }
    let places = finding.related.enumerated().map { index, related -> JSONValue in
      [
        "id": .integer(index + 1), "physicalLocation": location.physical(related.place),
        "message": ["text": .string(Self.unlinked(related.message))],
      ]
    }
    return [("relatedLocations", .array(places))]
  }

  private var fingerprints: [(String, JSONValue)] {
    guard let fingerprint else { return [] }
    return [("partialFingerprints", ["primaryLocationLineHash": .string(fingerprint)])]
  }

  private var suppressions: [(String, JSONValue)] {
    guard let suppression else { return [] }
    var members: [(String, JSONValue)] = [("kind", "inSource"), ("status", "accepted")]
    if let reason = suppression.reason, !reason.isEmpty {
      members.append(("justification", .string(reason)))
    }
    return [("suppressions", [.object(JSONValue.members(members))])]
  }

  private var properties: JSONValue {
    [
      "family": .string(finding.family.rawValue), "milestone": .optional(finding.milestone),
      "stake": .money(finding.stake), "help": .string(finding.help),
      "absence": .bool(finding.isAbsence),
    ]
  }

  /// The text of a link: brackets would end it (SARIF 3.11.6).
  private static func linkText(_ text: String) -> String {
    text.replacing(#"\"#, with: #"\\"#).replacing("[", with: #"\["#).replacing("]", with: #"\]"#)
  }

  /// Text of a sheet in which nothing may look like a link.
  private static func unlinked(_ text: String) -> String {
    text.replacing("](", with: #"\]("#)
  }
}
