import ProposalLint
import ProposalModel
import ProposalRenderer

/// What the configurations of all sheets of a site say together.
struct PublishPolicies: Sendable {
  /// What the audience may see.
  let policy: PublicationPolicy
  /// A digest of everything that was said.
  let fingerprint: String
  /// How each sheet is checked, by the key of its path; empty where nobody sees findings.
  private let linters: [String: Linter]
  private let standard: Linter

  /// Looks up the configuration of each source. A site that is partly configured by a file with a
  /// mistake is not published at all: what the file meant to withhold is not known.
  init(
    _ audience: Audience, _ sources: [PublishSource], _ options: ConfigurationOptions,
    asOf date: CalendarDate?, _ search: inout ConfigurationSearch
  ) throws(ConfigurationErrors) {
    var policies = LintPolicies(options, asOf: date)
    let showsFindings = PublicationPolicy(for: audience).shows(.findings)
    var shown: Set<PublishedField>?
    var texts: [String: String] = [:]
    var linters: [String: Linter] = [:]
    for source in sources {
      let file = try search.file(for: source.path)
      let key = "\(FilePath.key(file?.path ?? ""))\0\(file?.entries(for: source.path) ?? [])"
      if texts[key] == nil {
        let own = options.configuration(of: source.path, by: file).configuration
        texts[key] = String(decoding: JSONText.bytes(of: own.json), as: UTF8.self)
        shown = (shown ?? Set(own.publish.show)).intersection(own.publish.show)
      }
      if showsFindings || shown?.contains(.findings) == true {
        linters[FilePath.key(source.path)] = policies.policy(for: source.path)?.linter
      }
    }
    policy = PublicationPolicy(for: audience, optingIn: shown ?? [])
    fingerprint = SHA256.hexadecimal(
      of: Array(Set(texts.values).sorted().joined(separator: "\0").utf8))
    self.linters = linters
    standard = Linter(options: LintOptions(asOf: date))
  }

  /// How a sheet is checked.
  func linter(for source: PublishSource) -> Linter {
    linters[FilePath.key(source.path)] ?? standard
  }
}
